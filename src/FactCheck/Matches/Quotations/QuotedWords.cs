using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Tables;

namespace FactCheck.Matches.Quotations;

/// <summary>Reads a quotation into the words by which it is compared.</summary>
internal static class QuotedWords
{
    /// <summary>Longer texts are no quotations of a sentence or a few, and are not read to their end.</summary>
    public const int MostWords = 400;

    private const int LongestInBrackets = 200;

    private static readonly Lazy<FrozenDictionary<string, string[]>> WrittenOut = new(() =>
        DataTable.Load("Matches/Quotations/written-out.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal));

    private static readonly (string British, string American)[] Endings =
        [("our", "or"), ("ours", "ors"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"), ("tre", "ter"), ("ence", "ense"), ("lled", "led"), ("lling", "ling"), ("ogue", "og")];

    public static ImmutableArray<QuotedWord> Read(string text)
    {
        var words = ImmutableArray.CreateBuilder<QuotedWord>();
        var at = 0;
        while (at < text.Length && words.Count <= MostWords)
        {
            var end = EndOfGap(text, at);
            if (end > at)
            {
                words.Add(new(null, new(at, end)));
                at = end;
            }
            else if (char.IsLetterOrDigit(text[at]) || IsBracketedCapital(text, at))
            {
                end = EndOfWord(text, IsBracketedCapital(text, at) ? at + 3 : at);
                foreach (var form in Forms(text[at..end]))
                    words.Add(new(form, new(at, end)));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>"[T]he": only its case was changed.</summary>
    private static bool IsBracketedCapital(string text, int at) =>
        text[at] == '[' && at + 3 < text.Length && char.IsLetter(text[at + 1]) && text[at + 2] == ']' && char.IsLetter(text[at + 3]);

    /// <summary>"…", "...", ". . ." and "[the ministry]".</summary>
    private static int EndOfGap(string text, int at)
    {
        if (text[at] == '\u2026')
            return at + 1;
        if (IsBracketedCapital(text, at))
            return at;
        if (text[at] == '[')
            return text.AsSpan(at, Math.Min(LongestInBrackets, text.Length - at)).IndexOf(']') is >= 0 and var close ? at + close + 1 : at;
        if (text[at] != '.')
            return at;
        var (points, end) = (0, at);
        for (var i = at; i < text.Length && text[i] is '.' or ' '; i++)
        {
            if (text[i] == '.')
                (points, end) = (points + 1, i + 1);
        }

        return points >= 3 ? end : at;
    }

    private static int EndOfWord(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (IsInner(text[end]) && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
            end++;
        return end;
    }

    private static bool IsInner(char character) => character is '\'' or '\u2019' or '-' or '\u2011' or '.' or ',';

    private static string[] Forms(string word)
    {
        var lower = word.ToLowerInvariant().Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('\u2019', '\'').Replace("-", "", StringComparison.Ordinal).Replace("\u2011", "", StringComparison.Ordinal);
        if (WrittenOut.Value.TryGetValue(lower, out var forms))
            return forms;
        var plain = lower.Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        foreach (var (british, american) in Endings)
        {
            if (plain.Length > british.Length + 1 && plain.EndsWith(british, StringComparison.Ordinal) && (british[0] != 'l' || HasTwoSyllables(plain.AsSpan()[..^british.Length])))
                return [plain[..^british.Length] + american];
        }

        return [plain];
    }

    /// <summary>"travelled" is also written with one l, "filled" is another word than "filed".</summary>
    private static bool HasTwoSyllables(ReadOnlySpan<char> stem)
    {
        var vowels = 0;
        for (var i = 0; i < stem.Length; i++)
        {
            if (IsVowel(stem[i]) && (i == 0 || !IsVowel(stem[i - 1])))
                vowels++;
        }

        return vowels >= 2;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
