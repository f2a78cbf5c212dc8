using FactCheck.Matches.Readings;
using FactCheck.Spans;

namespace FactCheck.Matches.Facts;

/// <summary>Recognises a rival of the answer on record that opens the sentence before the name whose it is: "Under its director, Bert Lee, the museum has grown", "Designed by Bert Lee, the tower stands".</summary>
internal static class FrontedHolders
{
    private static readonly string[] Possessives = [" its ", " their ", " his ", " her "];

    public static bool Say(TextSpan name, TextSpan said, IndexedClaim indexed, SentenceReading reading, string text)
    {
        if (name.Start <= said.End || text.AsSpan(said.End, name.Start - said.End) is not (", " or ", the ") || !IsSubject(name, reading))
            return false;
        var opening = text.AsSpan(reading.Words[0].Span.Start, Math.Max(0, said.Start - reading.Words[0].Span.Start)).Trim();
        foreach (var property in indexed.Claim.Properties)
        {
            if (!opening.EndsWith(property, StringComparison.OrdinalIgnoreCase) && !opening.TrimEnd(',').EndsWith(property, StringComparison.OrdinalIgnoreCase))
                continue;
            var before = opening.TrimEnd(',')[..^property.Length];
            if (before.IsEmpty ? property.EndsWith(" by", StringComparison.Ordinal) && (indexed.Claim.IsTimeless || reading.IsOfNow) : IsOwn(before) && IsPresent(name, reading))
                return true;
        }

        return false;
    }

    /// <summary>"Under its": one word and no more.</summary>
    private static bool IsOwn(ReadOnlySpan<char> before)
    {
        foreach (var possessive in Possessives)
        {
            if (before.EndsWith(possessive, StringComparison.Ordinal))
                return !before[..^possessive.Length].Contains(' ');
        }

        return false;
    }

    /// <summary>The verb comes right behind it: not "the tower's lobby", "the tower and".</summary>
    private static bool IsSubject(TextSpan name, SentenceReading reading) => VerbBehind(name, reading) is { Mark: '\0', IsVerb: true };

    /// <summary>Who ran it at another time is not on record.</summary>
    private static bool IsPresent(TextSpan name, SentenceReading reading) => VerbBehind(name, reading) is { Role: WordRole.Present };

    private static ReadingWord? VerbBehind(TextSpan name, SentenceReading reading) => reading.WordFrom(name.End) is var at && at < reading.Words.Length ? reading.Words[at] : null;
}
