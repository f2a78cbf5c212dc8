using System.Collections.Immutable;

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

    /// <summary>The file itself; null without one.</summary>
    public string? File { get; init; }
}
