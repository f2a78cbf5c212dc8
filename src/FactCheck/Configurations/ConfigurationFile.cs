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

    /// <summary>
    /// The entries of a key that gives values to names, in order: a mapping, <c>{left: right}</c>, whose values may be lists, or texts, <c>left=right</c>, one or a list of them. What has no two sides is reported.
    /// </summary>
    /// <param name="example">Such an entry as text.</param>
    public ImmutableArray<ConfigurationPair> Pairs(string key, string example)
    {
        var pairs = ImmutableArray.CreateBuilder<ConfigurationPair>();
        foreach (var node in Items(fields.Node(key)))
        {
            if (node is ClaimNode.Mapping mapping)
                pairs.AddRange(mapping.Entries.SelectMany(PairsOf));
            else if (ValueOf(node, $"each entry of `{key}`") is { } value)
                AddPair(pairs, key, value, example);
        }

        return pairs.ToImmutable();
    }

    /// <summary>The value of a key that takes one; null when it is absent or wrong.</summary>
    public ConfigurationValue? Value(string key) => fields.Node(key) is { } node ? ValueOf(node, $"`{key}`") : null;

    /// <summary>One of a few words; null when the key is absent or wrong.</summary>
    public string? Choice(string key, ImmutableArray<string> choices) => fields.Choice(key, choices) is { } index ? choices[index] : null;

    public void Report(ConfigurationValue value, string message, string advice) => source.Report(value.Offset, message, advice);

    /// <summary>Reports a word that is none of those known, with the one that was probably meant.</summary>
    public void ReportUnknown(ConfigurationValue value, string word, IEnumerable<string> known, string message, string advice) =>
        Report(value, message, ClosestWord.To(word, known) is { } meant ? $"did you mean `{meant}`?" : advice);

    private static ImmutableArray<ClaimNode> Items(ClaimNode? node) => node switch
    {
        null => [],
        ClaimNode.Sequence list => list.Items,
        _ => [node],
    };

    private IEnumerable<ConfigurationPair> PairsOf(MappingEntry entry)
    {
        var left = new ConfigurationValue(entry.Key.Trim(), entry.Offset);
        return Items(entry.Value).Select(item => ValueOf(item, $"the value of `{Fields.Shortened(entry.Key)}`")).OfType<ConfigurationValue>().Select(right => new ConfigurationPair(left, right));
    }

    private void AddPair(ImmutableArray<ConfigurationPair>.Builder pairs, string key, ConfigurationValue value, string example)
    {
        var cut = value.Text.LastIndexOf('=');
        if (cut > 0 && cut < value.Text.Length - 1)
            pairs.Add(new(value with { Text = value.Text[..cut].Trim() }, value with { Text = value.Text[(cut + 1)..].Trim() }));
        else
            Report(value, $"each entry of `{key}` has two sides", $"write it as {example}, or as {example.Replace("=", ": ", StringComparison.Ordinal)} on a line of its own");
    }

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
