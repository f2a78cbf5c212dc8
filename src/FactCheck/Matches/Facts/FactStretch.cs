using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Facts;

/// <summary>The words of a sentence that say a fact: from subject, property and answer to the marks around them. What another part says, "…, defended the cut", "… and offices in 14 cities", is not said of it.</summary>
internal static class FactStretch
{
    private const string Joining = " and ";

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create(",;:()");

    /// <returns>Null where the sentence does not have both the subject and an answer to what is asked of it.</returns>
    public static TextSpan? Of(IndexedClaim indexed, ClaimTerms terms, string text)
    {
        var words = terms.Sentence.All;
        var subjects = indexed.Subjects.SelectMany(name => TermPhrases.FindAll(words, name)).ToImmutableArray();
        TextSpan? best = null;
        foreach (var answer in Answers(indexed, words))
        {
            foreach (var subject in subjects)
            {
                var both = Around(subject, answer);
                if (best is not { } other || both.Length < other.Length)
                    best = both;
            }
        }

        return best is { } said ? ToMarks(WithProperty(said, indexed, words), terms.Claim.Sentence.Span, text) : null;
    }

    /// <summary>What must be plain for the fact to be asserted: all of the sentence but the words of somebody else, and what goes on behind the comma that ends an aside: "Bert Lee, the minister, will step down".</summary>
    public static ImmutableArray<TextSpan> Asserting(IndexedClaim indexed, ClaimTerms terms, SegmentedText text)
    {
        var claim = terms.Claim;
        if (claim.Kind != ClaimKind.Fact || Of(indexed, terms, text.Text) is not { } said)
            return [claim.Span];
        var end = claim.Span.Contains(said) && said.End < claim.Span.End && NounAsides.AreEnclosed(text.Text, said.End) && text.Text.AsSpan(said.Start, said.Length).Contains(',') ? said.End : claim.Span.End;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = claim.Span.Start;
        foreach (var quotation in text.ToPassage().QuotationsIn(claim.Span))
        {
            if (quotation.Span.Overlaps(said) || quotation.Span.End > end)
                continue;
            spans.Add(new(start, quotation.Span.Start));
            start = quotation.Span.End;
        }

        spans.Add(new(start, end));
        return spans.ToImmutable();
    }

    private static IEnumerable<TextSpan> Answers(IndexedClaim indexed, ImmutableArray<Term> words) =>
        indexed.Claim.Values.Concat(indexed.Claim.AlsoAccepted).Where(value => value.Figure is null).Select(value => value.AsWritten).Concat(indexed.Claim.Rivals).Select(answer => TermPhrases.Find(words, answer)).OfType<TextSpan>();

    private static TextSpan WithProperty(TextSpan said, IndexedClaim indexed, ImmutableArray<Term> words)
    {
        var places = indexed.Properties.SelectMany(property => TermPhrases.FindAll(words, property)).Select(place => Around(said, place)).ToList();
        return places.Count == 0 ? said : places.MinBy(place => place.Length);
    }

    private static TextSpan ToMarks(TextSpan said, TextSpan sentence, string text)
    {
        var before = text.AsSpan(sentence.Start, said.Start - sentence.Start).LastIndexOfAny(Marks);
        var behind = text.AsSpan(said.End, Math.Max(0, sentence.End - said.End));
        var mark = behind.IndexOfAny(Marks);
        var joining = behind.IndexOf(Joining, StringComparison.Ordinal);
        return new(sentence.Start + before + 1, said.End + Math.Min(mark < 0 ? behind.Length : mark, joining < 0 ? behind.Length : joining));
    }

    private static TextSpan Around(TextSpan first, TextSpan second) => new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
}
