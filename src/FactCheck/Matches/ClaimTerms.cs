using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>The terms around a claim: those of its own clause, of its sentence, of the sentence before and of the title.</summary>
internal sealed class ClaimTerms
{
    private const int MinimumClauseTerms = 3;
    private const int BorrowedTerms = 6;
    private readonly HashSet<string> clauseForms;
    private readonly HashSet<string> sentenceForms;

    private ClaimTerms(Claim claim, ImmutableArray<Term> clause, ImmutableArray<Term> sentence, ImmutableArray<Term> before, ImmutableArray<Term> title)
    {
        Claim = claim;
        Clause = clause;
        Sentence = sentence;
        Before = before;
        Title = title;
        clauseForms = [.. clause.Select(term => term.Form)];
        sentenceForms = [.. sentence.Select(term => term.Form)];
    }

    public Claim Claim { get; }

    public ImmutableArray<Term> Clause { get; }

    public ImmutableArray<Term> Sentence { get; }

    public ImmutableArray<Term> Before { get; }

    public ImmutableArray<Term> Title { get; }

    public static ClaimTerms Of(Claim claim, ArticleTerms article)
    {
        var sentence = article.Of(claim.Sentence);
        var before = article.Before(claim.Sentence);
        return new(claim, ClauseOf(claim, sentence), sentence, before is null ? [] : article.Of(before), article.Title);
    }

    /// <summary>The last name before the mention in its clause, else the first after it; a claim without a mention takes the last name of its clause.</summary>
    public Term? NearestName
    {
        get
        {
            var border = Claim.Mention?.NumberSpan.Start ?? int.MaxValue;
            var before = Clause.LastOrDefault(term => term.IsName && term.Span.Start < border);
            var nearest = before.IsName ? before : Clause.FirstOrDefault(term => term.IsName);
            return nearest.IsName ? nearest : null;
        }
    }

    public bool ClauseHas(string form) => clauseForms.Contains(form);

    public bool SentenceHas(string form) => sentenceForms.Contains(form);

    public bool ContextHas(string form) => Before.Any(term => term.Form == form) || Title.Any(term => term.Form == form);

    /// <summary>A clause of few words, such as "($6.86 billion)", borrows the words before it.</summary>
    private static ImmutableArray<Term> ClauseOf(Claim claim, ImmutableArray<Term> sentence)
    {
        var inside = sentence.Where(term => claim.Span.Contains(term.Span)).ToImmutableArray();
        if (inside.Count(term => !IsNumber(term) && !IsInMention(term, claim)) >= MinimumClauseTerms)
            return inside;
        var first = inside.IsEmpty ? sentence.Length : sentence.IndexOf(inside[0]);
        return [.. sentence.Skip(Math.Max(0, first - BorrowedTerms)).Take(Math.Min(first, BorrowedTerms)), .. inside];
    }

    private static bool IsNumber(Term term) => char.IsDigit(term.Form[0]);

    private static bool IsInMention(Term term, Claim claim) => claim.Mention is { } mention && mention.Span.Contains(new TextSpan(term.Span.Start, term.Span.Start + 1));
}
