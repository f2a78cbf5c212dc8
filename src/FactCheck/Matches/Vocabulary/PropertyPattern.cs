using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Vocabulary;

/// <summary>A property of a curated claim, taken apart: what is measured, what makes another property of it, and in what it is counted.</summary>
internal sealed record PropertyPattern(ImmutableArray<PropertyElement> Elements, ImmutableArray<string> Words)
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");
    private static readonly Lazy<string?> NoUnit = new((string?)null);
    private static readonly FrozenSet<string> UnitOpeners = FrozenSet.Create(StringComparer.Ordinal, "as", "per", "in");
    private static readonly FrozenSet<string> UnitWords = FrozenSet.Create(StringComparer.Ordinal, "percent", "percentage", "share", "proportion", "dollars", "usd", "euros", "eur", "tonnes", "tons", "year", "years", "month", "week", "day", "days", "hour", "people", "liter", "litre", "thousands", "millions", "billions", "cubic", "square", "kilometres", "kilograms");

    /// <summary>The sides that the property takes in the groups of the table of qualifiers.</summary>
    public FrozenSet<string> Sides => field ??= Elements.Select(element => Qualifiers.Of(element.Form)).OfType<string>().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The unit that the property itself names: "kilowatt hour" of "Electricity use (kWh)"; null where it names none.</summary>
    public string? Unit => OwnUnit.Value;

    private Lazy<string?> OwnUnit { get; init; } = NoUnit;

    public static PropertyPattern Of(string property)
    {
        var tokens = TermReader.Tokens(property).AsSpan();
        var concepts = Concepts.Read(property, tokens);
        var terms = TermReader.Read(property, tokens);
        var unitStart = UnitStart(property);
        var parts = new List<(int Start, PropertyElement Element)>();
        foreach (var concept in concepts)
            parts.Add((concept.Span.Start, Classify(concept.Form, concept.Span, isConcept: true)));
        foreach (var term in terms)
        {
            if (!concepts.Any(concept => concept.Span.Contains(term.Span)))
                parts.Add((term.Span.Start, Classify(term.Form, term.Span, isConcept: false)));
        }

        ImmutableArray<PropertyElement> elements = [.. parts.OrderBy(part => part.Start).Select(part => part.Element).Distinct()];
        return new(elements.Any(element => element.Role is ElementRole.Core) ? elements : [.. elements.Select(Promote)], [.. terms.Select(term => term.Form)]) { OwnUnit = new(() => UnitIn(property[Math.Min(unitStart, property.Length)..])) };

        PropertyElement Classify(string form, TextSpan span, bool isConcept)
        {
            if (Qualifiers.Of(form) is not null)
                return new(form, ElementRole.Qualifier);
            if (span.Start >= unitStart)
                return new(form, ElementRole.Unit);
            return new(form, !isConcept && GenericWords.Contains(form) ? ElementRole.Generic : ElementRole.Core);
        }
    }

    /// <summary>A name of generic words only, "strength" or "annual rate", has nothing else to be known by.</summary>
    private static PropertyElement Promote(PropertyElement element) => element.Role == ElementRole.Generic ? element with { Role = ElementRole.Core } : element;

    private static string? UnitIn(string property)
    {
        var words = property.AsSpan().Trim("()[] ");
        return words.IsEmpty ? null : FigureReader.Read("2", words.ToString()) is { Value: MentionValue.Exact, Unit: { } unit } ? unit : null;
    }

    /// <summary>Where the part that names the unit starts: a bracket, "as percentage of …", "in … dollars", "per litre".</summary>
    private static int UnitStart(string property)
    {
        var bracket = property.AsSpan().IndexOfAny(Brackets);
        var start = bracket > 0 ? bracket : property.Length;
        var at = 0;
        while (at < start && property.IndexOf(' ', at, start - at) is var space and >= 0)
        {
            at = space + 1;
            var rest = property.AsSpan(at, start - at);
            var end = rest.IndexOf(' ');
            if (end > 0 && UnitOpeners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..end]) && HasUnitWord(rest[end..]))
                return at;
        }

        return start;
    }

    private static bool HasUnitWord(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.Split(' '))
        {
            if (UnitWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[range]))
                return true;
        }

        return false;
    }
}
