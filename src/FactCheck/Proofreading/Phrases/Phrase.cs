using FactCheck.Tables;

namespace FactCheck.Proofreading.Phrases;

/// <summary>A wrong turn of phrase, in context, with what to write instead. The elements from <see cref="First"/> to before <see cref="Last"/> are replaced, the others are context.</summary>
/// <param name="Start">Where it starts in its section of the tables' image.</param>
internal readonly record struct Phrase(int Start)
{
    private const int FieldCount = 7;

    public int Table => Field(0);

    /// <summary>The place of its row among all rows of all tables.</summary>
    public int Row => Field(1);

    public int ElementCount => Low(2);

    /// <summary>The element that a search starts from.</summary>
    public int Anchor => High(2);

    public int First => Low(3);

    public int Last => High(3);

    /// <summary>Why, where the words alone do not say it; may be empty.</summary>
    public string Note => TableImage.Shared.Text(Field(6)).ToString();

    public IEnumerable<Replacement> Replacements => TableImage.Shared.Text(Field(5)).ToString().Split(" / ").Select(Replacement.Parse);

    /// <summary>Whether the phrase stands with its first element at <paramref name="start"/>, inside the tokens from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public bool StandsAt(Prose prose, int start, int from, int to)
    {
        var count = ElementCount;
        if (start < from || start + count > to)
            return false;
        var choices = TableImage.Shared.Section<ushort>(TableSection.Phrases).Slice(Start + FieldCount, count);
        for (var i = 0; i < choices.Length; i++)
        {
            if (!new WordChoice(choices[i]).AcceptsInPhrase(prose, start + i))
                return false;
        }

        return !IsPartOfName(prose, start + First, start + Last) && (prose.Token(start).Kind == Sentences.TokenKind.Digits || !IsWithinPath(prose, start)) && !EndsCompound(prose, start) && !IsInCapitalsAlone(prose, start) && BordersHold(prose, start, from, to);
    }

    /// <summary>Among words in small letters, one in capitals is a name or a sign: "no WHERE clause".</summary>
    private bool IsInCapitalsAlone(Prose prose, int start)
    {
        var hasCapitals = false;
        for (var token = start + First; token < start + Last; token++)
            hasCapitals |= prose.IsInCapitals(token);
        if (!hasCapitals)
            return false;
        for (var token = start; token < start + ElementCount; token++)
        {
            if (prose.IsWord(token) && prose.Token(token).Length > 1 && !prose.IsInCapitals(token))
                return true;
        }

        return false;
    }

    /// <summary>Words hard by a hyphen, a slash or the like belong to a compound, a path or a file name: "Error.pm", "run-time", "RV32IM".</summary>
    private static bool IsPartOfName(Prose prose, int start, int end)
    {
        if (IsJoinedBefore(prose, start))
            return true;
        if (end >= prose.Tokens.Length || prose.FollowsSpace(end))
            return false;
        var isJoined = end + 1 < prose.Tokens.Length && !prose.FollowsSpace(end + 1) && prose.IsWord(end + 1) && !prose.IsSentenceStart(end + 1);
        return prose.Spelling(end)[0] switch
        {
            '_' or '/' or '\\' or '=' or '(' => true,
            '-' or '.' => isJoined,
            _ => false,
        };
    }

    private static bool IsJoinedBefore(Prose prose, int start) =>
        IsWithinPath(prose, start) || (start > 0 && !prose.FollowsSpace(start) && prose.Spelling(start - 1)[0] is '-');

    /// <summary>"the -a options", "one-to-many relation", but "a knock-on affect".</summary>
    private static bool EndsCompound(Prose prose, int start) => prose.IsWord(start) && IsJoinedBefore(prose, start) && prose.Is(start, Words.WordClasses.Determiner | Words.WordClasses.Number);

    private static bool IsWithinPath(Prose prose, int start) =>
        start > 0 && !prose.FollowsSpace(start) && (prose.Token(start - 1).Kind == Sentences.TokenKind.Digits || prose.Spelling(start - 1)[0] is '.' or '/' or '_' or '@' or '\\' or '$' or '%' or ')');

    private bool BordersHold(Prose prose, int start, int from, int to)
    {
        var (count, before, after) = (ElementCount, Low(4), High(4));
        var borders = TableImage.Shared.Section<ushort>(TableSection.Phrases).Slice(Start + FieldCount + count, before + after);
        foreach (var border in borders[..before])
        {
            if (!new PhraseBorder(border).HoldsBefore(prose, start, from))
                return false;
        }

        foreach (var border in borders[before..])
        {
            if (!new PhraseBorder(border).HoldsAfter(prose, start + count, to))
                return false;
        }

        return true;
    }

    private int Low(int field) => Field(field) & 0xFF;

    private int High(int field) => Field(field) >> 8;

    private int Field(int field) => TableImage.Shared.Section<ushort>(TableSection.Phrases)[Start + field];
}
