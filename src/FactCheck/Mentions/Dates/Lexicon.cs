using System.Collections.Frozen;
using FactCheck.Mentions.Numbers;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>The table of words that dates are made of, <c>Mentions/Dates/words.tsv</c>.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 31;
    private static readonly Lazy<Lexicon> Shared = new(() => new(DataTable.Load("Mentions/Dates/words.tsv")));
    private readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> numbers;
    private readonly Lexeme[] lexemes;

    /// <summary>Turns away nearly every word before it is hashed.</summary>
    private readonly WordFilter filter;

    private Lexicon(DataTable table)
    {
        var words = new Dictionary<string, Lexeme>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
            words.Add(row[0], Lexeme.Parse(row[1]));
        foreach (var name in Holidays.Names)
        {
            var first = words.GetValueOrDefault(name[0], Lexeme.None);
            words[name[0]] = first with { OpensName = true, IsName = first.IsName || name.Length == 1 };
            if (name.Length > 1)
                words[name[1]] = words.GetValueOrDefault(name[1], Lexeme.None) with { ContinuesName = true };
        }

        foreach (var decade in Decades.Names)
            words[decade] = words.GetValueOrDefault(decade, Lexeme.None) with { IsDecade = true };

        lexemes = [Lexeme.None, .. words.Values.Select(lexeme => lexeme with { Opening = Openings.Of(lexeme) })];
        filter = new(words.Keys);
        numbers = words.Keys.Select((word, index) =>
            KeyValuePair.Create(word, (ushort)(index + 1))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lexicon Instance => Shared.Value;

    /// <summary>All lexemes by number; 0 is no word of a date.</summary>
    public ReadOnlySpan<Lexeme> Lexemes => lexemes;

    /// <summary>The number of the token's lexeme, 0 for a word that no date holds.</summary>
    public ushort NumberOf(ReadOnlySpan<char> text, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Length > LongestWord)
            return 0;
        var word = token.Span.Of(text);
        if (filter.MayContain(token.Shape) && numbers.TryGetValue(word, out var number))
            return number;
        // "today's" and "Friday’s" count as the word that they are the possessive of.
        return word.Length > 3 && word[^2] is '\'' or '\u2019' && word[^1] is 's' or 'S' ? NumberOfPossessive(word) : (ushort)0;
    }

    private ushort NumberOfPossessive(ReadOnlySpan<char> word)
    {
        if (numbers.TryGetValue(word[..^2], out var number))
            return number;
        // "Patrick's" stands in the table of holidays as "patricks"
        Span<char> joined = stackalloc char[word.Length - 1];
        word[..^2].CopyTo(joined);
        joined[^1] = 's';
        return numbers.TryGetValue(joined, out number) ? number : (ushort)0;
    }
}
