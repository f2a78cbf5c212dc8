using FactCheck.Spans;

namespace FactCheck.InputErrors;

/// <summary>What is wrong with something the user gave, where, and what to do about it.</summary>
/// <param name="File">The file as the user named it, or <c>-</c> for standard input.</param>
/// <param name="Position">Where in the file, when a place is known.</param>
/// <param name="Message">One sentence that says what is wrong, without a final stop.</param>
/// <param name="Advice">What to write or do instead, without a final stop.</param>
/// <param name="SourceLine">The line at <paramref name="Position"/>, to be shown with a caret.</param>
public sealed record InputError(string File, LinePosition? Position, string Message, string Advice, string? SourceLine = null)
{
    /// <summary>An error at an offset of a text, with its line.</summary>
    public static InputError At(SourceText source, int offset, string message, string advice)
    {
        var position = source.PositionOf(Math.Clamp(offset, 0, source.Text.Length));
        return new(source.Name, position, message, advice, source.Line(position.Line));
    }
}
