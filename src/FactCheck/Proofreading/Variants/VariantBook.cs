using FactCheck.Documents;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Variants;

/// <summary>The words that can be written in several ways, and where a text has them.</summary>
internal sealed class VariantBook
{
    private const string Table = "Proofreading/Variants/spelling-variants.tsv";

    private static readonly Lazy<VariantBook> Loaded = new(() => new VariantBook());

    /// <summary>By what their first token is.</summary>
    private readonly FiledRows<SpellingVariant> filed = new(Table, RowKey.FirstWord, Variant);

    private readonly Lazy<List<SpellingVariant>> all = new(() => DataTable.Load(Table).Rows.Select(row => Variant([.. row])).ToList());

    private VariantBook()
    {
    }

    public static VariantBook Shared => Loaded.Value;

    /// <summary>The same form of the word in another style; null where that style lacks it.</summary>
    public SpellingVariant? Other(SpellingVariant variant, string style) => all.Value.Find(other => other.Word == variant.Word && other.Style == style && other.Form == variant.Form);

    /// <summary>The words in running text: no headline, quotation or part of a longer name.</summary>
    public List<VariantUse> FindIn(Prose prose)
    {
        var found = new List<VariantUse>();
        var end = 0;
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (!prose.IsWord(token) || prose.Token(token).Start < end || LongestAt(prose, token) is not { } use)
                continue;
            end = use.Span.End;
            if (IsRunningText(prose, token) && !IsPartOfName(prose, token, use))
                found.Add(use);
        }

        return found;
    }

    private static SpellingVariant Variant(string[] row) => new(row[0], row[1], row[2], row[3]);

    /// <summary>"Kiev's" is filed under "Kiev".</summary>
    private ReadOnlySpan<SpellingVariant> StartingWith(Prose prose, int token)
    {
        if (filed.MayHave(prose.Token(token).Hash))
            return filed.With(prose.Token(token).Hash);
        var end = prose.Token(token).End;
        return prose.Token(token).Length > 2 && prose.Text[end - 1] == 's' && prose.Text[end - 2] is '\'' or '\u2019' ? filed.With(WordHash.Of(prose.Spelling(token)[..^2])) : [];
    }

    private VariantUse? LongestAt(Prose prose, int token)
    {
        VariantUse? longest = null;
        foreach (var variant in StartingWith(prose, token))
        {
            if (variant.Text.Length > (longest?.Span.Length ?? 0) && UseAt(prose, token, variant) is { } use)
                longest = use;
        }

        return longest;
    }

    private static VariantUse? UseAt(Prose prose, int token, SpellingVariant variant)
    {
        var start = prose.Token(token).Start;
        var rest = prose.Text.AsSpan(start);
        if (rest.Length < variant.Text.Length || IsJoinedBefore(prose.Text, start) || !IsWholeWord(rest, variant))
            return null;
        var isCapitalised = rest[0] != variant.Text[0];
        if (!rest[1..].StartsWith(variant.Text.AsSpan(1)) || (isCapitalised && (rest[0] != char.ToUpperInvariant(variant.Text[0]) || !prose.IsSentenceStart(token))))
            return null;
        return new(variant, new(start, start + variant.Text.Length), isCapitalised);
    }

    private static bool IsJoinedBefore(string text, int start) => start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '"' or '\u201C' or '\u2018' or '[' or '\u2014' or '\u2013');

    /// <summary>"adviser's" has the word, "US$", "US-led" only where it is a name.</summary>
    private static bool IsWholeWord(ReadOnlySpan<char> text, SpellingVariant variant)
    {
        var length = variant.Text.Length;
        var (next, afterNext) = (length < text.Length ? text[length] : ' ', length + 1 < text.Length ? text[length + 1] : ' ');
        return next switch
        {
            '\'' or '\u2019' => !char.IsLetter(afterNext) || afterNext == 's',
            '-' => variant.HasCapital && char.IsLetter(afterNext),
            '.' or ':' => !char.IsLetterOrDigit(afterNext),
            '$' or '_' or '/' or '@' or '(' => false,
            _ => !char.IsLetterOrDigit(next),
        };
    }

    private static bool IsRunningText(Prose prose, int token)
    {
        var start = prose.Token(token).Start;
        if (prose.Segmented.SentenceAt(start) is not { } sentence || prose.Segmented.Document.Blocks[sentence.Block].Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return false;
        return !QuotedWords.Holds(prose.Quoted, start);
    }

    /// <summary>"US Airways", "the Kyiv Post"; "Dr." is none without its name.</summary>
    private static bool IsPartOfName(Prose prose, int token, VariantUse use)
    {
        if (!use.Variant.HasCapital)
            return false;
        var next = token;
        while (next < prose.Tokens.Length && prose.Token(next).Start < use.Span.End)
            next++;
        var isNameNext = next < prose.Tokens.Length && prose.IsWord(next) && prose.FollowsSpace(next) && char.IsUpper(prose.Spelling(next)[0]);
        if (use.Variant.IsTitle)
            return !isNameNext;
        return isNameNext || (token > 0 && prose.IsWord(token - 1) && char.IsUpper(prose.Spelling(token - 1)[0]) && !prose.IsSentenceStart(token - 1) && !prose.IsSentenceStart(token));
    }
}
