using System.Globalization;
using System.Text;
using FactCheck.Reports.Wording;
using FactCheck.Spans;

namespace FactCheck.Reports.GitHub;

/// <summary>One line that GitHub Actions turns into an annotation: <c>::error file=a.md,line=1::message</c>.</summary>
internal sealed class WorkflowCommand(string name)
{
    private readonly StringBuilder line = new($"::{name}");
    private bool hasProperties;

    public void Add(string property, string value)
    {
        line.Append(hasProperties ? ',' : ' ').Append(property).Append('=').Append(Escaped(VisibleText.Of(value), isProperty: true));
        hasProperties = true;
    }

    public void Add(LinePosition position)
    {
        Add("line", position.Line.ToString(CultureInfo.InvariantCulture));
        Add("col", position.Column.ToString(CultureInfo.InvariantCulture));
    }

    /// <param name="message">The lines of the annotation; line breaks within one of them do not count.</param>
    public string Ending(IEnumerable<string> message) => $"{line}::{Escaped(string.Join('\n', message.Select(VisibleText.Of)), isProperty: false)}";

    /// <summary>Only an escaped line break keeps the rest from being a command of its own; only an escaped colon keeps a property from ending early.</summary>
    private static string Escaped(string text, bool isProperty)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '%' => escaped.Append("%25"),
                '\r' => escaped.Append("%0D"),
                '\n' => escaped.Append("%0A"),
                ':' when isProperty => escaped.Append("%3A"),
                ',' when isProperty => escaped.Append("%2C"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
