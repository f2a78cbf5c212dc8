using System.Numerics;
using FactCheck.Tables;

namespace FactCheck.TableCompiler;

/// <summary>All words and other texts of the image by number. The vocabulary's words come first, in order of entry; 0 is the empty text.</summary>
internal sealed class TextSections
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> texts = [""];
    private readonly HashSet<int> words = [];

    public TextSections(VocabularyTables vocabulary)
    {
        foreach (var word in vocabulary.Classes.Keys)
            NumberOfWord(word);
    }

    /// <summary>The number of a text that nobody looks up.</summary>
    public ushort NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers.Add(text, number = texts.Count);
            texts.Add(text);
        }

        return checked((ushort)number);
    }

    /// <summary>The number of a text that can stand in an article.</summary>
    public ushort NumberOfWord(string word)
    {
        var number = NumberOf(word);
        words.Add(number);
        return number;
    }

    /// <summary>A hash table of the words, half of it free.</summary>
    public ushort[] Slots()
    {
        var slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2)];
        foreach (var number in words.Order())
        {
            var slot = ImageHash.Of(texts[number]) & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = (ushort)number;
        }

        return slots;
    }

    /// <summary>Where each text starts among the letters, and where the last ends.</summary>
    public int[] Starts()
    {
        var starts = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
            starts[i + 1] = starts[i] + texts[i].Length;
        return starts;
    }

    public char[] Letters() => string.Concat(texts).ToCharArray();
}
