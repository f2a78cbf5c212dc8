namespace FactCheck.Mentions.Numbers;

/// <summary>Whether a number word counts ("five"), ranks ("fifth") or divides ("fifths").</summary>
internal enum NumberWordForm
{
    Cardinal,
    Ordinal,
    Parts,

    /// <summary>The plural of a magnitude, which counts only after a number: "2.5 millions".</summary>
    Plural,
}
