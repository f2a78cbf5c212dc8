using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>How the rows of one table become claims: one claim an entity and property, with its values by period.</summary>
/// <param name="Resource">The table's name in the data package.</param>
/// <param name="Id">What the ids of its claims begin with.</param>
/// <param name="Statement">The sentence of each claim, with <c>{entity}</c> and <c>{property}</c> in it; null for a plain one.</param>
/// <param name="Aliases">Other names of entities, by the name in the table.</param>
/// <param name="Value">Null where the columns by period hold the values.</param>
/// <param name="Scale">What the table counts in ("million"); null for units.</param>
/// <param name="Only">The texts that a row has to have in a column to be read.</param>
/// <param name="IgnoresExtraCells">Whether rows may have more cells than the header names.</param>
/// <param name="HasSiblings">Whether the property is part of the id, because the same table gives several.</param>
internal sealed record TableMapping(
    string Resource,
    int Offset,
    string Id,
    string? Statement,
    TablePart Entity,
    ImmutableDictionary<string, ImmutableArray<string>> Aliases,
    TablePart Property,
    TablePart? Period,
    TablePart.Column? Value,
    TablePart? Unit,
    string? Scale,
    ImmutableArray<(TablePart.Column Column, ImmutableArray<string> Texts)> Only,
    ImmutableArray<string> Missing,
    bool IgnoresExtraCells,
    bool HasSiblings,
    TableTerms Terms);
