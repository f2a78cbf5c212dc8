using FactCheck.Matches.Readings;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>Tells that a sentence goes on about what the one before opens with: "The Burj Khalifa is in Dubai. It is 828 metres tall."</summary>
internal static class SentenceLinks
{
    private static readonly string[] Pronouns = ["It", "Its"];

    /// <param name="name">The subject, in the sentence before.</param>
    public static bool GoesOn(FigureClause clause, TextSpan name, Sentence sentence, SegmentedText text)
    {
        var first = clause.Reading.Words[0].Span;
        return clause.Contains(first) && Pronouns.Contains(first.Of(text.Text).ToString()) && sentence.Index > 0 && IsTopic(name, text.Sentences[sentence.Index - 1].Span, text.Text);
    }

    /// <summary>Nothing but an article stands before the name, and nothing else is named behind it.</summary>
    private static bool IsTopic(TextSpan name, TextSpan sentence, string text)
    {
        if (!sentence.Contains(name) || NameForms.IsPossessive(name, text))
            return false;
        var before = text.AsSpan(sentence.Start, name.Start - sentence.Start).Trim();
        return before is "" or "The" or "A" && !NamesAnother(text.AsSpan(name.End, sentence.End - name.End));
    }

    /// <summary>"Russia sold Alaska. It covers …", "… has a group. It has …": the pronoun may stand for that.</summary>
    private static bool NamesAnother(ReadOnlySpan<char> after)
    {
        foreach (var range in after.Split(' '))
        {
            if (after[range] is "a" or "an" or "and" or "or" or [',', ..] or [>= 'A' and <= 'Z', ..])
                return true;
        }

        return false;
    }
}
