using FactCheck.Tables;

namespace FactCheck.TableCompiler;

/// <summary>What the image says of the phrases.</summary>
internal sealed class PhraseSections
{
    private const int AnywhereBefore = 0x8000;

    private readonly TextSections texts;
    private readonly Dictionary<WordChoice, int> choices = [];
    private readonly SortedDictionary<int, List<PhrasePosting>> filed = [];

    public PhraseSections(IEnumerable<Phrase> phrases, TextSections texts)
    {
        this.texts = texts;
        foreach (var phrase in phrases)
            Add(phrase);
    }

    public List<ushort> Phrases { get; } = [];

    public List<int> ChoiceStarts { get; } = [0, 0];

    public List<ushort> Choices { get; } = [];

    /// <summary>The texts that name the tables.</summary>
    public List<ushort> TableNames { get; } = [];

    /// <summary>Where each word's phrases begin among the postings, up to the last word that has some.</summary>
    public int[] PostingStarts()
    {
        var starts = new int[filed.Keys.Max() + 2];
        for (var word = 0; word + 1 < starts.Length; word++)
            starts[word + 1] = starts[word] + (filed.TryGetValue(word, out var list) ? list.Count : 0);
        return starts;
    }

    /// <summary>For each word the phrases that are searched from it.</summary>
    public PhrasePosting[] Postings() => [.. filed.Values.SelectMany(list => list)];

    private void Add(Phrase phrase)
    {
        var posting = PostingOf(phrase);
        foreach (var word in phrase.Elements[phrase.Anchor].Words)
        {
            var number = texts.NumberOfWord(word);
            if (!filed.TryGetValue(number, out var list))
                filed.Add(number, list = []);
            list.Add(posting);
        }

        var name = texts.NumberOf(phrase.Table);
        if (!TableNames.Contains(name))
            TableNames.Add(name);
        Phrases.AddRange(
        [
            checked((ushort)TableNames.IndexOf(name)), checked((ushort)phrase.Row),
            Pair(phrase.Elements.Length, phrase.Anchor), Pair(phrase.First, phrase.Last), Pair(phrase.Before.Length, phrase.After.Length),
            texts.NumberOf(phrase.Correction), texts.NumberOf(phrase.Note),
        ]);
        Phrases.AddRange(phrase.Elements.Select(NumberOf));
        Phrases.AddRange(phrase.Before.Concat(phrase.After).Select(border => (ushort)((border.Excluded is { } excluded ? NumberOf(excluded) : 0) | (border.IsAnywhereBefore ? AnywhereBefore : 0))));
    }

    private PhrasePosting PostingOf(Phrase phrase)
    {
        var isBefore = phrase.Anchor == phrase.Elements.Length - 1;
        var neighbour = phrase.Anchor + (isBefore ? -1 : 1);
        return new(Phrases.Count, isBefore, neighbour < 0 || phrase.Elements[neighbour].Tests.Length > 0 ? PhrasePosting.AnyWord : PhrasePosting.MaskOf(phrase.Elements[neighbour].Words.Select(texts.NumberOfWord)));
    }

    private static ushort Pair(int low, int high) => (ushort)(checked((byte)low) | (checked((byte)high) << 8));

    /// <summary>Choices count from one.</summary>
    private ushort NumberOf(WordChoice choice)
    {
        if (!choices.TryGetValue(choice, out var number))
        {
            choices.Add(choice, number = choices.Count + 1);
            Write(choice);
        }

        return number < AnywhereBefore ? (ushort)number : throw new InvalidOperationException("There are too many choices for fifteen bits.");
    }

    private void Write(WordChoice choice)
    {
        Choices.AddRange([checked((ushort)choice.Words.Length), checked((ushort)choice.Tests.Length), choice.ExactWord is { } exact ? texts.NumberOf(exact) : (ushort)0]);
        Choices.AddRange(choice.Words.Select(texts.NumberOfWord));
        foreach (var test in choice.Tests)
        {
            var (required, forbidden) = (checked((uint)test.Required), checked((uint)test.Forbidden));
            Choices.AddRange([(ushort)(required & 0xFFFF), (ushort)(required >> 16), (ushort)(forbidden & 0xFFFF), (ushort)(forbidden >> 16), Pair((int)test.Shape, (int)test.Part)]);
        }

        ChoiceStarts.Add(Choices.Count);
    }
}
