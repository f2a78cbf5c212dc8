using FactCheck.Matches.Readings;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Tells that a sentence goes on about what the one before opens with: "The Burj Khalifa is in Dubai. It is 828 metres tall."</summary>
internal static class SentenceLinks
{
    private static readonly Lazy<ILookup<string, string>> Kinds = new(() =>
        DataTable.Load("Matches/kind-nouns.tsv").Rows.SelectMany(row => row[1].Split(' ').Select(kind => (Noun: row[0], Kind: kind is "*" || NameForms.IsName(kind) ? kind : Stemmer.Stem(kind)))).ToLookup(pair => pair.Noun, pair => pair.Kind, StringComparer.Ordinal));

    private static readonly string[] Pronouns = ["It", "Its"];

    /// <param name="name">The subject, in the sentence before.</param>
    public static bool GoesOn(FigureClause clause, TextSpan name, Sentence sentence, SegmentedText text)
    {
        var first = clause.Reading.Words[0].Span;
        return clause.Contains(first) && Pronouns.Contains(first.Of(text.Text).ToString()) && sentence.Index > 0 && IsTopic(name, text.Sentences[sentence.Index - 1].Span, text.Text);
    }

    /// <summary>"NATO met in The Hague. The alliance has 32 members.": a noun that fits the name takes it up.</summary>
    public static bool TakesUp(FigureClause clause, SubjectAgreement subject, Sentence sentence, SegmentedText text)
    {
        var words = clause.Reading.Words;
        return words.Length > 2 && words[0] is { Text: "the" } && words[2].IsVerb && clause.Contains(words[0].Span) && IsTopic(subject.Span, text.Sentences[sentence.Index - 1].Span, text.Text, mayNamePlace: true)
            && Kinds.Value[words[1].Text].Any(kind => kind == "*" ? subject.Hit.Name is [var only] && NameForms.IsName(only) && !Kinds.Value.Any(group => group.Contains(only)) : subject.Hit.Name.Contains(kind));
    }

    /// <summary>"The alliance", "the country's": a noun that takes up a name.</summary>
    public static bool IsKindNoun(string noun) => Kinds.Value.Contains(noun.EndsWith("'s", StringComparison.Ordinal) || noun.EndsWith("\u2019s", StringComparison.Ordinal) ? noun[..^2] : noun);

    /// <summary>The stretch behind "the alliance", which stands for the name.</summary>
    public static TextSpan WithoutOpener(FigureClause clause, TextSpan stretch) =>
        clause.Reading.Words is [{ Text: "the" } article, _, var verb, ..] && article.Span.Start == stretch.Start ? new(verb.Span.Start, Math.Max(verb.Span.Start, stretch.End)) : stretch;

    /// <summary>Nothing but an article stands before the name, and nothing else is named behind it.</summary>
    private static bool IsTopic(TextSpan name, TextSpan sentence, string text, bool mayNamePlace = false)
    {
        if (!sentence.Contains(name) || NameForms.IsPossessive(name, text))
            return false;
        var before = text.AsSpan(sentence.Start, name.Start - sentence.Start).Trim();
        return before is "" or "The" or "A" && !NamesAnother(text.AsSpan(name.End, sentence.End - name.End), mayNamePlace);
    }

    /// <summary>"Russia sold Alaska. It covers …", "… has a group. It has …": the pronoun may stand for that.</summary>
    /// <param name="mayNamePlace">"Met in The Hague on Monday": neither a place nor a day is taken up by the noun.</param>
    private static bool NamesAnother(ReadOnlySpan<char> after, bool mayNamePlace)
    {
        var isPlace = false;
        foreach (var range in after.Split(' '))
        {
            var isCapital = after[range] is [>= 'A' and <= 'Z', ..];
            if (mayNamePlace && isPlace && isCapital)
                continue;
            isPlace = after[range] is "in" or "at" or "on";
            if (after[range] is "a" or "an" or "and" or "or" or [',', ..] or [>= 'A' and <= 'Z', ..])
                return true;
        }

        return false;
    }
}
