namespace FactCheck.CuratedClaims.Writing;

/// <summary>How a value of a YAML text is written.</summary>
internal enum YamlForm
{
    /// <summary>A scalar on its line or lines, or a list or mapping in brackets: it is written as <see cref="YamlFlow"/> has it.</summary>
    Whole,

    /// <summary>A scalar after <c>|</c> or <c>></c>: its lines keep their indent to each other.</summary>
    BlockText,

    /// <summary>A key a line.</summary>
    Mapping,

    /// <summary>A dash a line.</summary>
    List,
}
