namespace FactCheck.Matches.Indexing;

/// <summary>The parts of an index image.</summary>
internal enum Section
{
    /// <summary>The claims with their terms, one after the other.</summary>
    Records,

    /// <summary>Where each record starts, and where the last one ends: an <see cref="long"/> each.</summary>
    RecordStarts,

    /// <summary>What the claims were read from: what tells a changed file, and which claims it holds.</summary>
    Sources,

    /// <summary>The spelling of each term in UTF-8, by term number.</summary>
    TermTexts,

    /// <summary>Where each spelling starts, and where the last one ends: an <see cref="uint"/> each.</summary>
    TermStarts,

    /// <summary>A hash table from spelling to term number plus one.</summary>
    TermTable,

    /// <summary>A <see cref="TermEntry"/> for each term.</summary>
    TermEntries,

    /// <summary>Which claims hold a term, and how much it weighs in each.</summary>
    Postings,

    /// <summary>The names of subjects, each with its claims.</summary>
    Names,

    /// <summary>A hash table from a name's terms to its place in <see cref="Names"/> plus one.</summary>
    NameTable,

    /// <summary>For the rarest term of each name of three terms and more, the names with it.</summary>
    LongNames,

    /// <summary>What re-ranking reads of each claim (<see cref="ProfileRecord"/>).</summary>
    Profiles,

    /// <summary>Where each profile starts, and where the last one ends: an <see cref="uint"/> each.</summary>
    ProfileStarts,

    /// <summary>A hash table from a claim's id to its ordinal plus one.</summary>
    IdTable,

    /// <summary>Which claims are replaced by which.</summary>
    Supersessions,

    /// <summary>How many of everything there are.</summary>
    Totals,

    /// <summary>What is wrong with the claims files (<see cref="KeptErrors"/>).</summary>
    Errors,
}
