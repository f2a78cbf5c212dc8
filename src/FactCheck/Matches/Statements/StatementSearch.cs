using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;

namespace FactCheck.Matches.Statements;

/// <summary>Finds the statements that published fact-checks have rated and that a sentence of an article restates, or nearly does.</summary>
internal sealed class StatementSearch(ClaimIndex index, SegmentedText text, ArticleTerms article)
{
    private const int RarestWords = 6;
    private const int MostCandidates = 12;
    private const int MostShown = 2;
    private const int LongestSentence = 80;
    private const int FewestWords = 2;

    /// <summary>Share of the words of both that a sentence has to have in common with a statement to be near it.</summary>
    private const double NearShare = 0.6;

    private readonly Distance distance = new(text);

    /// <summary>Best first; those that the sentence asserts have no refusal, the others say why it does not.</summary>
    public ImmutableArray<Match> Find(Sentence sentence)
    {
        var terms = article.Of(sentence).All;
        if (terms.Length is < FewestWords or > LongestSentence)
            return [];
        var forms = terms.Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
        var near = new List<Match>();
        foreach (var ordinal in index.ClaimsWithWords(forms, RarestWords, MostCandidates))
        {
            if (index.IsRatedStatement(ordinal) && MatchOf(index.Claim(ordinal).Claim, forms, sentence) is { } match)
                near.Add(match);
        }

        return [.. near.OrderBy(match => match.Refusal is not null).ThenByDescending(match => match.Score).Take(MostShown)];
    }

    private Match? MatchOf(CuratedClaim curated, HashSet<string> forms, Sentence sentence)
    {
        var statement = TermReader.Read(curated.Statement).Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
        var common = statement.Count(forms.Contains);
        var score = (double)common / Math.Max(Math.Min(statement.Count, forms.Count), (statement.Count + forms.Count) / 2);
        if (common < FewestWords || score < NearShare)
            return null;
        var reason = $"statement: {curated.Statement}";
        return Refusal(curated.Statement, sentence) is { } refusal
            ? new(curated, score, [reason, refusal]) { Refusal = refusal }
            : new(curated, score, [reason, "the sentence says the same"]);
    }

    /// <summary>Why the sentence does not assert the statement, as a whole or in one of its clauses; null when it does.</summary>
    private string? Refusal(string statement, Sentence sentence)
    {
        if (distance.Of(sentence, statement) is { } reason)
            return reason;
        var published = text.Document.Metadata.Published;
        var form = StatementForm.Of(statement, published);
        var written = sentence.Span.Of(text.Text).ToString();
        var difference = StatementComparison.Difference(form, StatementForm.Of(written, published));
        if (difference is null || Clauses(written) is not [_, _, ..] clauses)
            return difference;
        return clauses.Any(clause => StatementComparison.Difference(form, StatementForm.Of(clause, published)) is null) ? null : difference;
    }

    /// <summary>The parts of a sentence that may be statements of their own.</summary>
    private static List<string> Clauses(string sentence)
    {
        var (clauses, start) = (new List<string>(), 0);
        for (var at = 0; at < sentence.Length; at++)
        {
            if (!IsClauseMark(sentence, at))
                continue;
            clauses.Add(sentence[start..at]);
            start = at + 1;
        }

        clauses.Add(sentence[start..]);
        return clauses;
    }

    /// <summary>"12,000", "10:30" and "2010–2015" go on after theirs.</summary>
    private static bool IsClauseMark(string sentence, int at) =>
        sentence[at] == '\u2014' || (sentence[at] is ',' or ';' or ':' or '\u2013' && at + 1 < sentence.Length && char.IsWhiteSpace(sentence[at + 1]));
}
