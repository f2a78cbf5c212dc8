using System.Text.Json;
using FactCheck.Spans;

namespace FactCheck.Reports.Json;

/// <summary>The words of a portion and their places in the original file.</summary>
internal readonly ref struct ExtractedText(ReadOnlySpan<char> text, ISourcePlaces places)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ISourcePlaces places = places;

    public ReadOnlySpan<char> WordsOf(TextSpan span) => span.Of(text);

    public void WritePlace(Utf8JsonWriter json, TextSpan span)
    {
        var (source, position) = places.Of(span);
        PlaceJson.Write(json, source, position);
    }
}
