using System.Text;
using FactCheck.Findings;

namespace FactCheck.Reports;

/// <summary>Writes the reference page of a rule, and the index of all of them, in Markdown.</summary>
public static class RulePage
{
    public static string FileName(Rule rule) => $"{rule.Id}-{rule.Name}.md";

    public static string Render(Rule rule)
    {
        var page = new StringBuilder();
        Line(page, $"# {rule.Id} {rule.Name}");
        Line(page, $"{rule.Summary} Severity: {NameOf(rule.Severity)}.{FixOf(rule)}");
        Line(page, Unwrapped(rule.Explanation));
        Line(page, "## Examples");
        foreach (var example in rule.Examples)
            Line(page, $"- {Shown(example.Bad)}  \n  → {Shown(example.Good)}", isTight: true);
        if (!rule.LeftAlone.IsEmpty)
        {
            page.Append('\n');
            Line(page, "## Left alone");
            foreach (var text in rule.LeftAlone)
                Line(page, $"- {Shown(text)}", isTight: true);
        }

        return page.ToString();
    }

    /// <summary>The same for a terminal: nothing escaped, no marks of Markdown, what is flagged in double brackets.</summary>
    public static string RenderPlain(Rule rule)
    {
        var page = new StringBuilder();
        Line(page, $"{rule.Id} {rule.Name}");
        Line(page, $"{rule.Summary} Severity: {NameOf(rule.Severity)}.{FixOf(rule).Replace("`", "", StringComparison.Ordinal)}");
        Line(page, Unwrapped(rule.Explanation).Replace("`", "", StringComparison.Ordinal));
        Line(page, "Examples:", isTight: true);
        foreach (var example in rule.Examples)
            Line(page, $"  - {OnOneLine(example.Bad)}\n    → {OnOneLine(example.Good)}", isTight: true);
        if (!rule.LeftAlone.IsEmpty)
        {
            Line(page, "\nLeft alone:", isTight: true);
            foreach (var text in rule.LeftAlone)
                Line(page, $"  - {OnOneLine(text)}", isTight: true);
        }

        return page.ToString();
    }

    public static string RenderIndex(IEnumerable<Rule> rules, Func<Rule, string> familyOf)
    {
        var page = new StringBuilder();
        Line(page, "# Rules");
        Line(page, "What `factcheck check` looks for. `factcheck explain FC101` shows a page of this reference in the terminal. Generated from the code; do not edit.");
        foreach (var family in rules.GroupBy(familyOf))
        {
            Line(page, $"## {family.Key}");
            Line(page, "| id | name | severity | what is flagged |\n|---|---|---|---|", isTight: true);
            foreach (var rule in family)
                Line(page, $"| [{rule.Id}]({FileName(rule)}) | {rule.Name} | {NameOf(rule.Severity)} | {rule.Summary.Replace("|", "\\|", StringComparison.Ordinal)} |", isTight: true);
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Line(StringBuilder page, string text, bool isTight = false) => page.Append(text).Append(isTight ? "\n" : "\n\n");

    private static string FixOf(Rule rule) => rule.Fix switch
    {
        FixSafety.Safe => " `--fix` corrects it.",
        FixSafety.Unsafe when rule.Severity > Severity.Advice => " `--fix --unsafe` corrects it.",
        _ => "",
    };

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };

    /// <summary>Paragraphs on one line each, so that the source may wrap them anywhere.</summary>
    private static string Unwrapped(string text) =>
        string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n").Select(paragraph => paragraph.Trim('\n').Replace('\n', ' ')));

    private static string OnOneLine(string example) => example.Replace("\n\n", " ¶ ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>An example as prose, its finding in double brackets; what it holds of Markdown is escaped.</summary>
    private static string Shown(string example)
    {
        var shown = new StringBuilder();
        foreach (var c in OnOneLine(example))
        {
            if (c is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '|' or '\\' or '#')
                shown.Append('\\');
            shown.Append(c);
        }

        return shown.ToString();
    }
}
