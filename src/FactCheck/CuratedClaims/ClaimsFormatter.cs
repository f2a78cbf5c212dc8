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
        if (Content(file) is not { } before || FirstChange(before, Content(new(file.Name, formatted))) is not { } change)
            return (formatted, []);
        return (null, [InputError.At(file, change.Offset, "what stands here cannot be formatted without a change of what it says, and the file was left as it is", AdviceOn(change))]);
    }

    private static string AdviceOn(ClaimNode change) => change is ClaimNode.Scalar ? "write a text that ends in blank lines in quotes" : "write each key on a line of its own, without braces";

    /// <summary>Everything that a file says; null when it is no YAML.</summary>
    private static ClaimNode? Content(SourceText file)
    {
        var errors = new FileErrors(file.Name);
        var source = new ClaimsSource(file, 0, errors);
        using var characters = new StringReader(file.Text);
        var nodes = new YamlNodes(new Parser(characters), source, 0);
        try
        {
            return nodes.SkipTo<MappingStart>() ? nodes.Read() : null;
        }
        catch (Exception fault) when (YamlFaults.Include(fault))
        {
            return null;
        }
    }

    /// <summary>The first and innermost part of a file that does not say what it said, whatever the order of keys; null where all does.</summary>
    private static ClaimNode? FirstChange(ClaimNode before, ClaimNode? after)
    {
        if (after is not null && Written(before) == Written(after))
            return null;
        return (before, after) switch
        {
            (ClaimNode.Sequence was, ClaimNode.Sequence become) when was.Items.Length == become.Items.Length =>
                was.Items.Zip(become.Items, FirstChange).FirstOrDefault(change => change is not null) ?? before,
            (ClaimNode.Mapping was, ClaimNode.Mapping become) =>
                was.Entries.Select(entry => FirstChange(entry.Value, become.Entries.FirstOrDefault(other => other.Key == entry.Key).Value)).FirstOrDefault(change => change is not null) ?? before,
            _ => before,
        };
    }

    private static string Written(ClaimNode node) => node switch
    {
        ClaimNode.Scalar scalar => $"\"{scalar.Text.Length}:{scalar.Text}\"",
        ClaimNode.Sequence list => $"[{string.Join(',', list.Items.Select(Written))}]",
        ClaimNode.Mapping mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{entry.Key}={Written(entry.Value)}").Order(StringComparer.Ordinal))}}}",
        _ => "null",
    };
}
