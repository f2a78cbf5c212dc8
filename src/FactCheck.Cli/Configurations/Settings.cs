using System.Collections.Immutable;
using FactCheck.Cli.Checks;

namespace FactCheck.Cli.Configurations;

/// <summary>What a configuration file says of the options of <c>factcheck check</c>: null or empty where it says nothing. Paths are taken from the current folder.</summary>
internal sealed record Settings
{
    public static readonly Settings None = new();

    public ImmutableArray<string> Claims { get; init; } = [];

    public ImmutableArray<string> Selected { get; init; } = [];

    public ImmutableArray<string> Ignored { get; init; } = [];

    public string? FailOn { get; init; }

    public DateOnly? Published { get; init; }

    public string? Format { get; init; }

    public string? InputFormat { get; init; }

    public int? Jobs { get; init; }

    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>One of <see cref="DialectOption.Names"/>.</summary>
    public string? Dialect { get; init; }

    /// <summary>Words that are right as they stand.</summary>
    public ImmutableHashSet<string> Vocabulary { get; init; } = [];

    public FindingOverrides Overrides { get; init; } = FindingOverrides.None;

    /// <summary>The file itself; null without one.</summary>
    public string? File { get; init; }
}
