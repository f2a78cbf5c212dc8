using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Tagging;

/// <summary>What a token can be, by the table, its spelling and its ending.</summary>
internal static class TagGuesses
{
    private static readonly TagReadings Name = TagReadings.Of((Tag.Name, 0));
    private static readonly TagReadings Number = TagReadings.Of((Tag.Number, 0));
    private static readonly TagReadings Comma = TagReadings.Of((Tag.Comma, 0));
    private static readonly TagReadings Hyphen = TagReadings.Of((Tag.Hyphen, 0));
    private static readonly TagReadings Mark = TagReadings.Of((Tag.Mark, 0));
    private static readonly TagReadings Possessive = TagReadings.Of((Tag.Possessive, 0));
    private static readonly TagReadings Modal = TagReadings.Of((Tag.Modal, 0));
    private static readonly TagReadings Have = TagReadings.Of((Tag.Have, 0));
    private static readonly TagReadings Unknown = TagReadings.Of((Tag.Noun, 0), (Tag.Adjective, 2), (Tag.Base, 4), (Tag.Adverb, 6));

    /// <summary>Endings of words that the table lacks, the longest first.</summary>
    private static readonly Lazy<ImmutableArray<(string Ending, TagReadings Readings)>> Endings = new(() =>
        [.. DataTable.Load("Proofreading/Tagging/endings.tsv").Rows.OrderByDescending(row => row[0].Length).Select(row => (row[0], TagReadings.Parse(row[1])))]);

    public static TagReadings Of(Prose prose, int token, bool isFirst)
    {
        var kind = prose.Token(token).Kind;
        if (kind == TokenKind.Word)
            return OfWord(prose.WordAt(token), char.IsUpper(prose.Spelling(token)[0]), isFirst);
        if (kind != TokenKind.Punctuation)
            return kind == TokenKind.Digits ? Number : Name;
        return prose.Spelling(token)[0] switch
        {
            ',' => Comma,
            '-' or '\u2010' or '\u2011' => prose.FollowsSpace(token) ? Mark : Hyphen,
            _ => Mark,
        };
    }

    /// <param name="word">Folded.</param>
    public static TagReadings OfWord(ReadOnlySpan<char> word, bool isCapital, bool isFirst)
    {
        var known = TagTable.Find(word);
        if (isCapital && !isFirst)
            return IsOfGrammar(known) ? known : EndsInApostrophe(word) ? Possessive : Name;
        if (!known.IsNone)
            return known;
        if (word.Contains('\''))
            return OfContraction(word);
        return isCapital ? Name : OfEnding(word);
    }

    /// <summary>"In The End", "But They Will": headlines set words of grammar with capitals, too.</summary>
    private static bool IsOfGrammar(TagReadings known) => !known.IsNone && known.TagAt(0) is >= Tag.Modal and <= Tag.Subordinator;

    private static bool EndsInApostrophe(ReadOnlySpan<char> word) => word.EndsWith("'s") || word[^1] == '\'';

    private static TagReadings OfContraction(ReadOnlySpan<char> word) => word switch
    {
        _ when word.EndsWith("'ll") || word.EndsWith("'d") => Modal,
        _ when word.EndsWith("'ve") => Have,
        _ when EndsInApostrophe(word) => Possessive,
        _ => Name,
    };

    private static TagReadings OfEnding(ReadOnlySpan<char> word)
    {
        foreach (var (ending, readings) in Endings.Value)
        {
            if (word.EndsWith(ending))
                return readings;
        }

        return Unknown;
    }
}
