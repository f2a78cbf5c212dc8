using System.Collections.Immutable;

namespace FactCheck.Mentions.Measures;

/// <summary>A row of the table of units. Its numbers are read when a text first has the unit.</summary>
internal sealed class UnitRow(ImmutableArray<string> cells)
{
    public const string NoPrefixes = "-";

    public UnitDefinition Unit => field ??= new(cells[0], cells[1], ExactNumbers.Parse(cells[2]), ExactNumbers.Parse(cells[3]));

    /// <summary>The prefixes that its symbols take.</summary>
    public string Prefixes => cells[4];
}
