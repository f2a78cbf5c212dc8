using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Writing;
using FactCheck.InputErrors;
using FactCheck.Spans;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.CuratedClaims;

/// <summary>Writes a YAML claims file in its one form. Comments stay, and so does everything that the file says.</summary>
public static class ClaimsFormatter
{
    /// <returns>The file in its form; null when it cannot be read or formatted, with the errors.</returns>
    public static (string? Text, ImmutableArray<InputError> Errors) Format(SourceText file)
    {
        var load = ClaimsLoader.Parse(file);
        if (!load.Errors.IsEmpty)
            return (null, load.Errors);
        var formatted = new YamlLayout(file).Format();
        if (Content(new(file.Name, formatted)) is { } after && after == Content(file))
            return (formatted, []);
        var advice = "write keys on lines of their own, and texts that end in blank lines in quotes";
        return (null, [new(file.Name, null, "the file cannot be formatted without a change of what it says, and was left as it is", advice)]);
    }

    /// <summary>Everything that a file says, whatever the order of its keys; null when it is no YAML.</summary>
    private static string? Content(SourceText file)
    {
        var errors = new FileErrors(file.Name);
        var source = new ClaimsSource(file, 0, errors);
        using var characters = new StringReader(file.Text);
        var nodes = new YamlNodes(new Parser(characters), source, 0);
        try
        {
            return nodes.SkipTo<MappingStart>() ? Written(nodes.Read()) : null;
        }
        catch (Exception fault) when (YamlFaults.Include(fault))
        {
            return null;
        }
    }

    private static string Written(ClaimNode node) => node switch
    {
        ClaimNode.Scalar scalar => $"\"{scalar.Text.Length}:{scalar.Text}\"",
        ClaimNode.Sequence list => $"[{string.Join(',', list.Items.Select(Written))}]",
        ClaimNode.Mapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{entry.Key}={Written(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "null",
    };
}
