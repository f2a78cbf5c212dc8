namespace FactCheck.Cli.Inputs;

/// <summary>Which articles the user asked for and how to read them.</summary>
/// <param name="Paths">Files, folders, and <c>-</c> for standard input, as given.</param>
/// <param name="Format">One of <see cref="InputFormats.Names"/>, or null to go by each file's name.</param>
/// <param name="StandardInputName">The name that standard input is shown under and judged by.</param>
/// <param name="Published">Overrides every article's own date.</param>
/// <param name="Jobs">How many articles are worked on at a time.</param>
internal sealed record ArticleRequest(string[] Paths, string? Format, string StandardInputName, DateOnly? Published, int Jobs);
