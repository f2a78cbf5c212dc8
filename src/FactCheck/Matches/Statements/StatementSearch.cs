using System.Collections.Immutable;
using FactCheck.CuratedClaims;
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

    /// <summary>Clause marks that part a sentence into statements of their own.</summary>
    private static readonly char[] ClauseMarks = [',', ';', ':', '\u2014', '\u2013'];

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
            ? new(curated, score, IsFirm: false, [reason, refusal]) { Refusal = refusal }
            : new(curated, score, IsFirm: true, [reason, "the sentence says the same"]);
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
        if (difference is null || !written.AsSpan().ContainsAny(ClauseMarks))
            return difference;
        return written.Split(ClauseMarks).Any(clause => StatementComparison.Difference(form, StatementForm.Of(clause, published)) is null) ? null : difference;
    }
}
