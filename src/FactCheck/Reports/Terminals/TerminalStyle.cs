using FactCheck.Findings;

namespace FactCheck.Reports.Terminals;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed record TerminalStyle(bool IsColoured)
{
    private const string Reset = "\e[0m";

    public string Bold(string text) => Wrap("\e[1m", text);

    public string Dim(string text) => Wrap("\e[2m", text);

    public string Of(Severity severity, string text) => Wrap(severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[1;33m",
        _ => "\e[1;36m",
    }, text);

    private string Wrap(string start, string text) => IsColoured ? start + text + Reset : text;
}
