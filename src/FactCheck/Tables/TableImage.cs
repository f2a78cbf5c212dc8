using System.Runtime.InteropServices;

namespace FactCheck.Tables;

/// <summary>The tables as <c>tools/FactCheck.TableCompiler</c> compiles them when the library is built, read where the program's file is mapped.</summary>
internal sealed unsafe class TableImage
{
    public const string Resource = "Tables/tables.bin";

    private readonly byte*[] starts;
    private readonly int[] lengths;

    private TableImage()
    {
        var stream = typeof(TableImage).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The program has no mapped resource '{Resource}'.");
        // The bytes are the assembly's own and stay as long as it does.
        var image = new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length);
        var places = MemoryMarshal.Cast<byte, int>(image);
        var count = Enum.GetValues<TableSection>().Length;
        starts = new byte*[count];
        lengths = new int[count];
        for (var i = 0; i < count; i++)
        {
            lengths[i] = image[places[i]..places[i + 1]].Length;
            starts[i] = stream.PositionPointer + places[i];
        }
    }

    public static TableImage Shared { get; } = new();

    public ReadOnlySpan<T> Section<T>(TableSection section)
        where T : unmanaged => new(starts[(int)section], lengths[(int)section] / sizeof(T));

    /// <summary>A text by its number.</summary>
    public ReadOnlySpan<char> Text(int number)
    {
        var places = Section<int>(TableSection.TextStarts);
        return Section<char>(TableSection.Letters)[places[number]..places[number + 1]];
    }

    /// <summary>The number of a folded word; 0 where the tables lack it.</summary>
    public ushort NumberOf(ReadOnlySpan<char> word)
    {
        var slots = Section<ushort>(TableSection.Slots);
        var places = Section<int>(TableSection.TextStarts);
        var letters = Section<char>(TableSection.Letters);
        var mask = (uint)slots.Length - 1;
        for (var slot = ImageHash.Of(word) & mask; ; slot = (slot + 1) & mask)
        {
            var number = slots[(int)slot];
            if (number == 0 || letters[places[number]..places[number + 1]].SequenceEqual(word))
                return number;
        }
    }
}
