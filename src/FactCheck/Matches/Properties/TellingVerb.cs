using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;

namespace FactCheck.Matches.Properties;

/// <summary>What a verb right before a figure says that the figure is.</summary>
/// <param name="Properties">The terms of each property that it says.</param>
/// <param name="Nouns">What may be counted; empty for a verb of measures and sums.</param>
internal sealed record TellingVerb(ImmutableArray<ImmutableArray<string>> Properties, ImmutableArray<string> Nouns)
{
    private const string Separator = ", ";

    public bool IsOfCount => !Nouns.IsEmpty;

    public static TellingVerb Of(string properties, string nouns) =>
        new([.. properties.Split(Separator).Select(property => TermReader.Read(property).Select(term => term.Form).ToImmutableArray())], nouns == "-" ? [] : [.. nouns.Split(Separator)]);

    public bool Counts(Figure figure) =>
        IsOfCount ? figure.Kind == MentionKind.Number && (figure.Unit is null || Nouns.Contains(figure.Unit, StringComparer.OrdinalIgnoreCase)) : !CountedThings.CanBePart(figure) || figure.Kind == MentionKind.Currency;
}
