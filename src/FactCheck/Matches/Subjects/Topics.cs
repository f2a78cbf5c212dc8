using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Tells that a name is what its sentence is about, and the only thing that the next sentence can take up.</summary>
internal static class Topics
{
    /// <summary>Of words that end in "er" and compare nothing behind "is": "over".</summary>
    private const int LongestOtherInEr = 4;

    /// <summary>Nothing but an article stands before the name, and nothing else is named behind it.</summary>
    public static bool IsTopic(TextSpan name, TextSpan sentence, string text, TopicNames others)
    {
        if (!sentence.Contains(name) || NameForms.IsPossessive(name, text))
            return false;
        var before = text.AsSpan(sentence.Start, name.Start - sentence.Start).Trim();
        var after = text.AsSpan(name.End, sentence.End - name.End);
        return before is "" or "The" or "A" && !IsCompared(after) && !NamesAnother(AfterIdentity(after), others) && (others != TopicNames.None || IsPlain(after));
    }

    /// <summary>"X is shorter.", "X was far less crowded.": what goes on may speak of what it is compared with.</summary>
    private static bool IsCompared(ReadOnlySpan<char> after)
    {
        var isBehindCopula = false;
        foreach (var range in after.Split(' '))
        {
            var word = after[range].TrimEnd(".,;:!");
            if (isBehindCopula && (word is "more" or "less" or "worse" || (word.Length > LongestOtherInEr && word.EndsWith("er", StringComparison.Ordinal))))
                return true;
            isBehindCopula = word is "is" or "was" or "are" or "were" or "remains" or "remained" || (isBehindCopula && word is "much" or "far" or "even" or "still" or "slightly" or "somewhat" or "a" or "little" or "bit" or "now" or "considerably");
        }

        return false;
    }

    /// <summary>"Is a treaty", "was a White Star liner": what it is is no other thing.</summary>
    private static ReadOnlySpan<char> AfterIdentity(ReadOnlySpan<char> after)
    {
        foreach (var identity in (ReadOnlySpan<string>)[" is a ", " is an ", " was a ", " was an ", " is the ", " was the "])
        {
            if (!after.StartsWith(identity, StringComparison.Ordinal))
                continue;
            var noun = after[identity.Length..];
            while (noun is [>= 'A' and <= 'Z', ..] && noun.IndexOf(' ') is > 0 and var end)
                noun = noun[(end + 1)..];
            return noun;
        }

        return after;
    }

    /// <summary>"NATO is a club", "NATO was founded in 1949": with another verb there may be an object, "Chile exports copper".</summary>
    private static bool IsPlain(ReadOnlySpan<char> after)
    {
        if (!(after.StartsWith(" is ", StringComparison.Ordinal) || after.StartsWith(" was ", StringComparison.Ordinal)))
            return false;
        var rest = AfterIdentity(after);
        if (rest.Length == after.Length && !IsPassive(after[" is ".Length..]))
            return false;
        foreach (var range in rest.Split(' '))
        {
            if (rest[range] is "the" or "its" or "his" or "her" or "their" or "this" or "that" or "which" or "by")
                return false;
        }

        return true;
    }

    private static bool IsPassive(ReadOnlySpan<char> after) => after.TrimStart() is var rest && rest.IndexOf(' ') is > 0 and var end && rest[..end].EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"Russia sold Alaska. It covers …", "… has a group. It has …": the pronoun may stand for that.</summary>
    private static bool NamesAnother(ReadOnlySpan<char> after, TopicNames others)
    {
        var isPlace = false;
        ReadOnlySpan<char> before = [];
        foreach (var range in after.Split(' '))
        {
            var word = after[range];
            var isCapital = word is [>= 'A' and <= 'Z', ..];
            if (others != TopicNames.None && isPlace && (isCapital || word is "the" or "and"))
                continue;
            isPlace = word is "in" or "at" or "on" || (others == TopicNames.Any && word is "left" or "reached" or "entered" or "by") || (word is "of" or "between" or "from" && before is "border" or "coast" or "edge" or "north" or "south" or "east" or "west");
            before = word;
            if (isCapital || (others != TopicNames.Any && word is "a" or "an" or "and" or "or" or [',', ..]))
                return true;
        }

        return false;
    }
}
