namespace FactCheck.Matches.Indexing;

/// <summary>
/// The outline of an index image: a header, the sections, and a table of contents that also holds a checksum for each page of the sections. Numbers are in the byte order of the
/// machine; an image of another order has another magic number.
/// </summary>
internal static class ImageFormat
{
    /// <summary>To be raised with every change of the layout.</summary>
    public const ulong Magic = 0x0003_5845_4449_4346;

    /// <summary>Magic, stamp, length of the file, place and checksum of the table of contents, checksum of the header.</summary>
    public const int HeaderLength = 64;

    public const int StampAt = 8;
    public const int LengthAt = 24;
    public const int ContentsAt = 32;
    public const int ContentsLengthAt = 40;
    public const int ContentsSumAt = 44;
    public const int HeaderSumAt = 60;

    /// <summary>Small enough to be verified whenever one of its bytes is first read.</summary>
    public const int PageLength = 1 << 12;

    public static readonly int SectionCount = Enum.GetValues<Section>().Length;

    /// <summary>
    /// What the content of an image depends on besides the claims files: the program, whose tables of stop words, names and units turn texts into terms and figures.
    /// The compiler derives this number from sources and tables alike.
    /// </summary>
    public static Guid Stamp { get; } = typeof(ImageFormat).Module.ModuleVersionId;
}
