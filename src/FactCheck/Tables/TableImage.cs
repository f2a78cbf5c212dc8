using System.Runtime.InteropServices;

namespace FactCheck.Tables;

/// <summary>The word and phrase tables as <c>tools/FactCheck.TableCompiler</c> compiles them when the library is built, read where the program's file is mapped.</summary>
internal sealed unsafe class TableImage
{
    public const string Resource = "Tables/tables.bin";

    private readonly byte* start;
    private readonly int length;

    private TableImage()
    {
        var stream = typeof(TableImage).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        start = stream.PositionPointer;
        length = (int)stream.Length;
    }

    public static TableImage Shared { get; } = new();

    public ReadOnlySpan<T> Section<T>(TableSection section)
        where T : unmanaged
    {
        var starts = MemoryMarshal.Cast<byte, int>(new ReadOnlySpan<byte>(start, length));
        return MemoryMarshal.Cast<byte, T>(new ReadOnlySpan<byte>(start, length)[starts[(int)section]..starts[(int)section + 1]]);
    }

    /// <summary>A text by its number.</summary>
    public ReadOnlySpan<char> Text(int number)
    {
        var starts = Section<int>(TableSection.TextStarts);
        return Section<char>(TableSection.Letters)[starts[number]..starts[number + 1]];
    }

    /// <summary>The number of a folded word; 0 where the tables lack it.</summary>
    public ushort NumberOf(ReadOnlySpan<char> word)
    {
        var slots = Section<ushort>(TableSection.Slots);
        var mask = (uint)slots.Length - 1;
        for (var slot = WordHash.Of(word) & mask; ; slot = (slot + 1) & mask)
        {
            var number = slots[(int)slot];
            if (number == 0 || Text(number).SequenceEqual(word))
                return number;
        }
    }
}
