namespace FactCheck.Tables;

/// <summary>What the rows of a data file are filed under; words are letters, digits and apostrophes.</summary>
internal enum RowKey
{
    /// <summary>The whole of the first column.</summary>
    FirstColumn,

    /// <summary>The first word of the first column.</summary>
    FirstWord,

    /// <summary>Each word of the first column.</summary>
    EachWord,
}
