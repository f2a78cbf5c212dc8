using System.Runtime.CompilerServices;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Mentions.Dates;

/// <summary>The table of words that dates are made of, <c>Mentions/Dates/words.tsv</c>.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 31;

    /// <summary>Runs of digits of this length and longer ones have one lexeme.</summary>
    private const int LongFigures = 5;

    private const ushort Mark = LongFigures + 1;
    private static readonly Lazy<Lexicon> Shared = new(() => new(DataTable.Load("Mentions/Dates/words.tsv")));
    private readonly WordSet words;

    /// <summary>One for all other words, one for each length of figures, one for marks, and one for each of the words.</summary>
    private readonly Lexeme[] lexemes;

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

        words.Add(PeriodDates.Latter, Lexeme.None with { Starts = Starts.Period });
        lexemes =
        [
            Lexeme.None,
            .. Enumerable.Range(1, LongFigures).Select(length => Lexeme.None with { Opening = Opening.Figures, Starts = FirstWords.OfDigits(length) }),
            Lexeme.None with { Opening = Opening.Mark, Starts = FirstWords.OfMark },
            .. words.Values.Select(lexeme => lexeme with { Opening = Openings.Of(lexeme), Starts = lexeme.Starts | FirstWords.Of(lexeme) }),
        ];
        this.words = new(words.Keys, StringComparison.OrdinalIgnoreCase);
    }

    public static Lexicon Instance => Shared.Value;

    /// <summary>All lexemes by number; 0 is no word of a date.</summary>
    public ReadOnlySpan<Lexeme> Lexemes => lexemes;

    /// <summary>The number of each token's lexeme.</summary>
    /// <param name="numbers">As many as tokens.</param>
    public void Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<ushort> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = NumberOf(text, tokens[i]);
    }

    /// <summary>The number of the token's lexeme, 0 for a word that no date holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort NumberOf(ReadOnlySpan<char> text, in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return NumberOf(token.Kind, token.Length);
        var word = token.Of(text);
        if (words.MayContain(token.Hash) && NumberAt(words.IndexOf(word, token.Hash)) is not 0 and var number)
            return number;
        // "today's" and "Friday’s" count as the word that they are the possessive of.
        return word.Length > 3 && word[^2] is '\'' or '\u2019' && word[^1] is 's' or 'S' ? NumberOfPossessive(word) : (ushort)0;
    }

    private static ushort NumberOf(TokenKind kind, int length) => kind switch
    {
        TokenKind.Digits => (ushort)Math.Min(length, LongFigures),
        TokenKind.Punctuation or TokenKind.Symbol => Mark,
        _ => 0,
    };

    private ushort NumberOfPossessive(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return 0;
        if (NumberOf(word[..^2]) is not 0 and var number)
            return number;
        // "Patrick's" stands in the table of holidays as "patricks"
        Span<char> joined = stackalloc char[word.Length - 1];
        word[..^2].CopyTo(joined);
        joined[^1] = 's';
        return NumberOf(joined);
    }

    private ushort NumberOf(ReadOnlySpan<char> word) => NumberAt(words.IndexOf(word, WordHash.Of(word)));

    /// <param name="index">Among the words; -1 for none of them.</param>
    private static ushort NumberAt(int index) => index < 0 ? (ushort)0 : unchecked((ushort)(index + Mark + 1));
}
