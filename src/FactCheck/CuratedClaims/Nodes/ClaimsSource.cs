using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>The text that nodes are offsets of: a whole YAML file, or one line of a JSON Lines file.</summary>
/// <param name="linesBefore">How many lines of the file come before the text.</param>
internal sealed class ClaimsSource(SourceText text, int linesBefore, FileErrors errors)
{
    public string File => text.Name;

    public string Text => text.Text;

    public int ErrorCount => errors.Count;

    public LinePosition PositionOf(int offset)
    {
        var position = text.PositionOf(Math.Clamp(offset, 0, text.Text.Length));
        return position with { Line = position.Line + linesBefore };
    }

    public InputError ErrorAt(int offset, string message, string advice)
    {
        var error = InputError.At(text, offset, message, advice);
        return error with { Position = PositionOf(offset) };
    }

    public void Report(int offset, string message, string advice) => errors.Add(ErrorAt(offset, message, advice));
}
