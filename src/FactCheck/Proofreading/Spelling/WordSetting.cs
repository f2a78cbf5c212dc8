namespace FactCheck.Proofreading.Spelling;

/// <summary>What stands beside an unknown word.</summary>
internal enum WordSetting
{
    /// <summary>Known words, spaces and marks.</summary>
    Alone,

    /// <summary>A hyphen and a known word.</summary>
    InCompound,

    /// <summary>Before it, the word that the list has not either.</summary>
    FirstOfPair,

    /// <summary>Behind it.</summary>
    SecondOfPair,
}
