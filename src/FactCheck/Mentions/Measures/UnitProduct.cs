using System.Runtime.CompilerServices;
using System.Text;
using Fractions;

namespace FactCheck.Mentions.Measures;

/// <summary>A product of units under construction, with the noun that it is counted by where that is no unit: "per person".</summary>
internal struct UnitProduct
{
    /// <summary>Most products have one or two units: these are made once, however often a text has them.</summary>
    private static readonly RecurringValues<Key, NamedProduct> Usual = new(key => key.Name());

    private Factors terms;
    private string? noun;

    public UnitProduct()
    {
    }

    public UnitProduct(UnitTerm first) => Add(first, first.Power);

    public int Count { get; private set; }

    public bool LastIsSymbol { get; private set; }

    /// <summary>The name of what stands below the line: " per hour".</summary>
    public readonly string Suffix => Named().Suffix;

    /// <summary>No more than eight.</summary>
    public void Add(UnitTerm term, int power)
    {
        terms[Count++] = (term.Unit, power);
        LastIsSymbol = term.IsSymbol;
    }

    public void AddNoun(string perNoun) => noun = perNoun;

    public readonly UnitDefinition ToUnit() => Count == 1 && terms[0].Power == 1 && noun is null ? terms[0].Unit : Named().Unit;

    private readonly NamedProduct Named() => Count <= 2 ? Usual.Of(new(terms[0].Unit, terms[0].Power, terms[1].Unit, terms[1].Power, noun)) : Name(terms, Count, noun);

    private static NamedProduct Name(ReadOnlySpan<(UnitDefinition Unit, int Power)> terms, int count, string? noun)
    {
        terms = terms[..count];
        var dimension = Dimensions.Multiply(terms);
        Fraction? factor = noun is null ? Fraction.One : null;
        var name = new StringBuilder();
        var suffix = new StringBuilder();
        foreach (var (unit, power) in terms)
        {
            factor = unit.Factor is { } f ? factor * Fraction.Pow(f, power) : null;
            if (power > 0)
                name.Append(name.Length == 0 ? "" : " ").Append(PowerName(power)).Append(unit.Name);
            else
                suffix.Append(" per ").Append(PowerName(-power)).Append(unit.Name);
        }

        if (noun is not null)
            suffix.Append(" per ").Append(noun);
        return new(new(name.Append(suffix).ToString().TrimStart(), noun is null ? dimension : dimension + " per " + noun, factor, Fraction.Zero), suffix.ToString());
    }

    private static string PowerName(int power) => power switch
    {
        1 => "",
        2 => "square ",
        3 => "cubic ",
        _ => "quartic ",
    };

    private sealed record NamedProduct(UnitDefinition Unit, string Suffix);

    [InlineArray(8)]
    private struct Factors
    {
        private (UnitDefinition Unit, int Power) first;
    }

    /// <summary>A product of at most two units; one that is not there is null.</summary>
    private readonly record struct Key(UnitDefinition? First, int FirstPower, UnitDefinition? Second, int SecondPower, string? Noun) : IEquatable<Key>
    {
        public bool Equals(Key other) =>
            ReferenceEquals(First, other.First) && FirstPower == other.FirstPower && ReferenceEquals(Second, other.Second) && SecondPower == other.SecondPower && Noun == other.Noun;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(First), FirstPower, RuntimeHelpers.GetHashCode(Second), SecondPower, Noun);

        public NamedProduct Name() => UnitProduct.Name([(First!, FirstPower), (Second!, SecondPower)], First is null ? 0 : Second is null ? 1 : 2, Noun);
    }
}
