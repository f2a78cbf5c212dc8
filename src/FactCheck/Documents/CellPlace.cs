namespace FactCheck.Documents;

/// <summary>Where a cell stands in a table.</summary>
/// <param name="Table">Tells the tables of a document apart.</param>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0; cells that span columns or rows are counted with all they span.</param>
/// <param name="IsHeader">It names what stands in its column, or in its row.</param>
public readonly record struct CellPlace(int Table, int Row, int Column, bool IsHeader);
