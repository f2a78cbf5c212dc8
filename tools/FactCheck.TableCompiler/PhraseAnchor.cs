namespace FactCheck.TableCompiler;

/// <summary>
/// The place of a phrase that a search starts from: words that a text must have for the phrase to stand in it. It is chosen from the row as written, because most rows are never needed.
/// </summary>
internal static class PhraseAnchor
{
    /// <summary>So many forms of a verb are about as frequent as its base form.</summary>
    private const int VerbForms = 4;

    /// <summary>The place whose words are least frequent, without brackets; empty where all places are classes or optional.</summary>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> phrase)
    {
        var best = ReadOnlySpan<char>.Empty;
        var bestRarity = int.MinValue;
        foreach (var range in phrase.Split(' '))
        {
            var place = phrase[range];
            var words = place.Trim("[]");
            var rarity = place.StartsWith("[(") ? int.MinValue : Rarity(words);
            if (rarity <= bestRarity)
                continue;
            best = words;
            bestRarity = rarity;
        }

        return best;
    }

    /// <summary>The word of an alternative as texts have it: <c>=may</c> without its sign.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> alternative) => alternative.TrimStart('=');

    private static int Rarity(ReadOnlySpan<char> words)
    {
        var frequency = 0;
        foreach (var range in words.Split('|'))
        {
            var isVerb = words[range].StartsWith("~");
            var word = isVerb ? words[range][1..] : Word(words[range]);
            if (word.IsEmpty || !char.IsLetter(word[0]) || word is "Cap")
                return int.MinValue;
            frequency += WordFrequency.Of(word) * (isVerb ? VerbForms : 1);
        }

        return -frequency;
    }
}
