using System.Collections.Immutable;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Reading;
using FactCheck.InputErrors;
using FactCheck.Spans;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Configurations;

/// <summary>A YAML file of options, each a key with one value or a list of them. Whatever is wrong is collected with its place.</summary>
public sealed class ConfigurationFile
{
    private readonly FileErrors errors;
    private readonly ClaimsSource source;
    private readonly Fields fields;

    /// <param name="keys">The keys that the file may have; any other is an error.</param>
    public ConfigurationFile(SourceText text, ImmutableArray<string> keys)
    {
        errors = new(text.Name);
        source = new(text, 0, errors);
        fields = new(Read(text) ?? new(0, []), new("the configuration", keys), source);
    }

    /// <summary>What has been found wrong so far, in order of position.</summary>
    public ImmutableArray<InputError> Errors => [.. errors.All.OrderBy(error => error.Position ?? new(int.MaxValue, 1))];

    /// <summary>The values of a key that takes several; empty when it is absent or wrong.</summary>
    public ImmutableArray<ConfigurationValue> Values(string key) => fields.Node(key) switch
    {
        null => [],
        ClaimNode.Sequence list => [.. list.Items.Select(item => ValueOf(item, $"each entry of `{key}`")).OfType<ConfigurationValue>()],
        var single => ValueOf(single, $"`{key}`") is { } value ? [value] : [],
    };

    /// <summary>The value of a key that takes one; null when it is absent or wrong.</summary>
    public ConfigurationValue? Value(string key) => fields.Node(key) is { } node ? ValueOf(node, $"`{key}`") : null;

    /// <summary>One of a few words; null when the key is absent or wrong.</summary>
    public string? Choice(string key, ImmutableArray<string> choices) => fields.Choice(key, choices) is { } index ? choices[index] : null;

    public void Report(ConfigurationValue value, string message, string advice) => source.Report(value.Offset, message, advice);

    /// <summary>Reports a word that is none of those known, with the one that was probably meant.</summary>
    public void ReportUnknown(ConfigurationValue value, string word, IEnumerable<string> known, string message, string advice) =>
        Report(value, message, ClosestWord.To(word, known) is { } meant ? $"did you mean `{meant}`?" : advice);

    private ClaimNode.Mapping? Read(SourceText text)
    {
        using var characters = new StringReader(text.Text);
        var nodes = new YamlNodes(new Parser(characters), source, 0);
        try
        {
            if (!nodes.SkipTo<MappingStart>())
            {
                if (nodes.Current is not StreamEnd)
                    source.Report(nodes.Offset, "the configuration has no keys", "write one `key: value` a line");
                return null;
            }

            var mapping = (ClaimNode.Mapping)nodes.Read();
            nodes.CheckEnd();
            return mapping;
        }
        catch (Exception fault) when (YamlFaults.Include(fault))
        {
            YamlFaults.Report(fault, nodes, source);
            return null;
        }
    }

    private ConfigurationValue? ValueOf(ClaimNode node, string name) => fields.TextOf(node, name) is { } text ? new(text, node.Offset) : null;
}
