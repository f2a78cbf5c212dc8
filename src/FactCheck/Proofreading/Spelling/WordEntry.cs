namespace FactCheck.Proofreading.Spelling;

/// <summary>What the word list says of a word, in the seven bits that the automaton keeps: three for its size class, three for its dialects, one for names.</summary>
internal readonly record struct WordEntry(byte Bits)
{
    /// <summary>The largest class of words that any reader knows.</summary>
    public const int FamiliarSize = 2;

    /// <summary>0 for the few thousand commonest words, to 6 for words of word games.</summary>
    public int Size => Bits & 7;

    /// <summary>Where it is the usual spelling; none of them for a variant that is seldom used.</summary>
    public Dialects Dialects => (Dialects)((Bits >> 3) & 7);

    /// <summary>True for a word that is written with a capital only.</summary>
    public bool IsName => (Bits & 0x40) != 0;
}
