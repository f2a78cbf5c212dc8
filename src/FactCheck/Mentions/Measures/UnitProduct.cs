using System.Text;
using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>A product of units under construction.</summary>
internal struct UnitProduct
{
    /// <summary>Most numbers have no rate: a list is made for those that have one.</summary>
    private List<(UnitDefinition Unit, int Power)>? terms;
    private string? noun;

    public UnitProduct()
    {
    }

    public UnitProduct(UnitTerm first) => Add(first, first.Power);

    public readonly int Count => terms?.Count ?? 0;

    public bool LastIsSymbol { get; private set; }

    /// <summary>The name of what stands below the line: " per hour".</summary>
    public readonly string Suffix => NameBelow(new StringBuilder()).ToString();

    public void Add(UnitTerm term, int power)
    {
        (terms ??= []).Add((term.Unit, power));
        LastIsSymbol = term.IsSymbol;
    }

    public void AddNoun(string perNoun) => noun = perNoun;

    public readonly UnitDefinition ToUnit()
    {
        if (terms is [(var only, 1)] && noun is null)
            return only;
        var dimension = Dimensions.Multiply((terms ?? []).Select(term => (term.Unit.Dimension, term.Power)));
        Fraction? factor = noun is null ? Fraction.One : null;
        foreach (var (unit, power) in terms ?? [])
            factor = unit.Factor is { } f ? factor * Fraction.Pow(f, power) : null;
        return new(Name(), noun is null ? dimension : dimension + " per " + noun, factor, Fraction.Zero);
    }

    private readonly string Name()
    {
        var name = new StringBuilder();
        foreach (var (unit, power) in terms ?? [])
        {
            if (power > 0)
                name.Append(name.Length == 0 ? "" : " ").Append(PowerName(power)).Append(unit.Name);
        }

        return NameBelow(name).ToString().TrimStart();
    }

    private readonly StringBuilder NameBelow(StringBuilder name)
    {
        foreach (var (unit, power) in terms ?? [])
        {
            if (power < 0)
                name.Append(" per ").Append(PowerName(-power)).Append(unit.Name);
        }

        return noun is null ? name : name.Append(" per ").Append(noun);
    }

    private static string PowerName(int power) => power switch
    {
        1 => "",
        2 => "square ",
        3 => "cubic ",
        _ => "quartic ",
    };
}
