using System.Globalization;
using FactCheck.InputErrors;
using FactCheck.Reports.Terminals;
using FactCheck.Reports.Wording;

namespace FactCheck.Reports;

/// <summary>An error as a terminal shows it: <c>file:line:column: message</c>, the line with a caret, and what to do.</summary>
public static class InputErrorText
{
    public static string Of(InputError error)
    {
        var file = VisibleText.Of(error.File);
        if (error.Position is not { } position)
            return $"{file}: {VisibleText.Of(error.Message)}\n  = {VisibleText.Of(error.Advice)}\n";
        var head = $"{file}:{position}: {VisibleText.Of(error.Message)}\n";
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var excerpt = SourceExcerpt.Of(error.SourceLine ?? "", position.Column - 1, 1);
        var line = error.SourceLine is null ? "" : $" {number} | {excerpt.Line}\n {margin} | {excerpt.Carets}\n";
        return $"{head}{line} {margin} = {VisibleText.Of(error.Advice)}\n";
    }
}
