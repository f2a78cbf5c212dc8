using System.Runtime.CompilerServices;

namespace FactCheck.Proofreading.Spelling;

/// <summary>
/// The word list as a minimal automaton, read where the program's file is mapped. The resource is a row of edges of four bytes, least first: bits 0 to 7 the label, bit 8 set on
/// the last edge of a state, the rest the index of the first edge of the state that it leads to. A label is an ASCII letter or apostrophe, an accented letter of Latin-1 less its upper bits (0 to 31),
/// or the end of a word: 0x80 with the bits of its <see cref="WordEntry"/>.
/// </summary>
internal sealed unsafe class WordAutomaton
{
    public const int Root = 0;

    /// <summary>No state: a label leads nowhere.</summary>
    public const int None = -1;

    private const string Resource = "Proofreading/Spelling/words.bin";
    private const uint EndOfWord = 0x80;
    private const uint LastEdge = 0x100;
    private const int TargetShift = 9;

    private static readonly Lazy<WordAutomaton> Loaded = new(() => new WordAutomaton());

    private readonly uint* edges;

    private WordAutomaton()
    {
        var stream = typeof(WordAutomaton).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        edges = (uint*)stream.PositionPointer;
        Length = (int)(stream.Length / sizeof(uint));
    }

    public static WordAutomaton Shared => Loaded.Value;

    /// <summary>How many edges there are.</summary>
    public int Length { get; }

    /// <summary>The label of a letter, or -1 for one that no word of the list has.</summary>
    public static int LabelOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' or '\'' => letter,
        >= '\u00E0' and <= '\u00FF' => letter & 0x1F,
        '\u2019' => '\'',
        _ => -1,
    };

    public static char LetterOf(int label) => (char)(label < 0x20 ? label | 0xE0 : label);

    /// <summary>What the list says of a word in small letters; null where it lacks it.</summary>
    public WordEntry? Find(ReadOnlySpan<char> word)
    {
        var state = Root;
        foreach (var letter in word)
        {
            if (LabelOf(letter) is var label && (label < 0 || (state = Next(state, label)) < 0))
                return null;
        }

        return EntryAt(state);
    }

    /// <summary>Whether words of the list start so: "alloc", "param" and the like are cut short on purpose.</summary>
    public bool HasStart(ReadOnlySpan<char> start)
    {
        var state = Root;
        foreach (var letter in start)
        {
            if (LabelOf(letter) is var label && (label < 0 || (state = Next(state, label)) < 0))
                return false;
        }

        return true;
    }

    /// <summary>The state that a label leads to, or <see cref="None"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int state, int label)
    {
        for (var edge = state; ; edge++)
        {
            var bits = Bits(edge);
            if ((bits & 0xFF) == label)
                return (int)(bits >> TargetShift);
            if ((bits & LastEdge) != 0)
                return None;
        }
    }

    /// <summary>What ends in a state; null where no word does.</summary>
    public WordEntry? EntryAt(int state)
    {
        for (var edge = state; ; edge++)
        {
            var bits = Bits(edge);
            if ((bits & EndOfWord) != 0)
                return new((byte)(bits & 0x7F));
            if ((bits & LastEdge) != 0)
                return null;
        }
    }

    /// <summary>An edge by its index: its label, or -1 for the end of a word; where it leads; and whether it is its state's last.</summary>
    public (int Label, int Target, bool IsLast) EdgeAt(int edge)
    {
        var bits = Bits(edge);
        return ((bits & EndOfWord) != 0 ? -1 : (int)(bits & 0x7F), (int)(bits >> TargetShift), (bits & LastEdge) != 0);
    }

    private uint Bits(int edge)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)edge, (uint)Length);
        return Unsafe.ReadUnaligned<uint>(edges + edge);
    }
}
