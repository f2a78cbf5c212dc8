namespace FactCheck.Mentions.Numbers;

/// <summary>The place of a word in a number: what may stand before and after it.</summary>
internal enum NumberWordRole
{
    None,

    /// <summary>Zero stands alone or after a decimal point.</summary>
    Zero,

    /// <summary>One to nine.</summary>
    Digit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty, thirty ... ninety.</summary>
    Tens,

    /// <summary>Tens and a digit in one word: "twentyfifth".</summary>
    TensDigit,

    Hundred,

    /// <summary>Thousand, lakh, million and so on.</summary>
    Scale,

    /// <summary>Dozen, score: multiplies all that stands before it.</summary>
    Multiple,

    /// <summary>A number below a thousand in digits among the words: "4 thousand 3 hundred and 21".</summary>
    Written,
}
