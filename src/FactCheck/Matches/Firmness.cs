using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Decides whether a match is sure enough to contradict.</summary>
internal static class Firmness
{
    /// <summary>
    /// The subject stands in the sentence, the unit with the number, and nothing around the figure says that a part of it or something else is meant. Every word must be one
    /// that the curated claim knows: of what can be a part (people, shares, sums) in the whole clause, of measures from the first word on that speaks of the claim; of dates
    /// the nearest name.
    /// </summary>
    public static bool IsFirm(WeighedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        if (candidate.Subject.Place != SubjectPlace.Sentence || !candidate.IsUnitStated)
            return false;
        var indexed = candidate.Indexed;
        if (IsParted(candidate.Subject.Span, terms, text.Text))
            return false;
        if (SubjectParts.SpeaksOfPart(candidate, terms, text.Text) || OtherTimes.MayBeMeant(terms.Claim, text.Text) || OtherHeads.IsMeant(candidate, terms, text.Text))
            return false;
        if (terms.Claim.Kind == ClaimKind.Fact)
            return candidate.Property.IsPredicated || FactWords.AreKnown(indexed, terms, text.Text);
        if (terms.Claim.Mention?.Figure is not { Value: not MentionValue.Temporal } figure)
            return terms.NearestName is not { } name || indexed.AllTerms.Contains(name.Form);
        var words = CanBePart(figure) ? terms.Words.Concat(terms.Modifiers) : terms.WordsFrom(indexed.SaysInPropertyOrSubject, text);
        return words.All(word => indexed.AllTerms.Contains(word.Form) || NeutralWords.Contains(word.Form));
    }

    /// <summary>Only a plain assertion can be contradicted. What the curated claim says itself, a vote or a target, is what is asserted.</summary>
    public static bool IsAsserted(WeighedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Stance is not (Stance.Partial or Stance.Hypothetical))
            return terms.Claim.Stance == Stance.Plain;
        if (SentenceEnds.IsQuestion(terms.Claim.Sentence.Span.Of(text.Text)) || terms.Claim.Span.Of(text.Text).Contains(" to be ", StringComparison.Ordinal))
            return false;
        foreach (var token in text.ToPassage().TokensIn(terms.Claim.Span))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = token.Span.Of(text.Text);
            var cue = CueWords.Of(word) & (Cues.Part | Cues.Prediction);
            if (cue != Cues.None && word is not "May" && !IsSaidByProperty(candidate.Indexed.Claim.Properties, word))
                return false;
        }

        return true;
    }

    /// <summary>In this very form: "voting members" do not say "voted".</summary>
    private static bool IsSaidByProperty(ImmutableArray<string> properties, ReadOnlySpan<char> word)
    {
        foreach (var property in properties)
        {
            foreach (var range in property.AsSpan().Split(' '))
            {
                if (property.AsSpan()[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"The Burj Khalifa is 828 metres tall; its spire is 244": behind a semicolon something else may be spoken of.</summary>
    private static bool IsParted(TextSpan subject, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { } mention)
            return false;
        var (start, end) = (Math.Min(subject.End, mention.Span.End), Math.Max(subject.Start, mention.Span.Start));
        return end > start && text.AsSpan(start, end - start).Contains(';');
    }

    private static bool CanBePart(Figure figure) => figure switch
    {
        { Kind: MentionKind.Percent or MentionKind.Currency or MentionKind.Number } => true,
        { Unit: { } unit } => Units.Find(unit) is null or { Dimension: "count" },
        _ => true,
    };
}
