namespace FactCheck.Mentions.Numbers;

/// <summary>How a number was written.</summary>
[Flags]
internal enum NumberForms
{
    None = 0,
    Digits = 1,
    Words = 2,

    /// <summary>With a decimal mark.</summary>
    Decimal = 4,

    /// <summary>In groups of digits: <c>29,300</c>.</summary>
    Grouped = 8,

    /// <summary>With a magnitude: <c>5 million</c>, <c>35m</c>.</summary>
    Magnitude = 16,

    /// <summary>A fraction: <c>3/4</c>, <c>two thirds</c>, <c>7½</c>.</summary>
    Parts = 32,

    Ordinal = 64,

    /// <summary>With a power of ten: <c>1.3e6</c>, <c>2 × 10⁻⁹</c>.</summary>
    Power = 128,

    /// <summary>Its magnitude is one letter that may be a unit as well: the <c>m</c> of <c>35m</c>.</summary>
    Letter = 256,

    /// <summary>A minus sign or a word for it belongs to the number.</summary>
    Signed = 512,

    /// <summary>A share of a whole: "two out of five", "one in ten".</summary>
    Share = 1024,
}
