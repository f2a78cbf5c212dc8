namespace FactCheck.Sentences;

public enum TokenKind : byte
{
    /// <summary>Letters with their combining marks and inner apostrophes: <c>don't</c>, <c>Zürich</c>; not <c>U.S.</c>, which is four tokens.</summary>
    Word,

    /// <summary>A run of decimal digits: <c>29,300</c> is three tokens.</summary>
    Digits,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One symbol, surrogate pair or other character.</summary>
    Symbol,

    /// <summary>A URL, an e-mail address, a @handle, a #tag, or something a reader masked: its inside is not prose.</summary>
    Opaque,
}
