using System.Buffers;
using System.Collections.Immutable;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Writes a text, list or mapping that stands on a line in its one form: a blank after each comma and colon, keys in their order, and no quotation marks where none are needed.</summary>
internal static class YamlFlow
{
    /// <summary>What other readers of YAML take for something else than text.</summary>
    private static readonly ImmutableArray<string> Words = ["false", "n", "no", "null", "off", "on", "true", "y", "yes", "~"];

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789-");

    /// <param name="name">The key it stands under, which tells the order of keys.</param>
    /// <returns>Null where it has to stay as it is.</returns>
    public static string? Of(YamlPart part, string source, string name) => part.Items.IsEmpty && part.Text is null ? Empty(part, source) : Write(part, source, name, inBrackets: false);

    /// <summary>A key in its form.</summary>
    public static string Key(YamlPart key, string source) => Scalar(key, source, inBrackets: false) ?? source[key.Start..key.End];

    private static string? Empty(YamlPart part, string source) => source.AsSpan(part.Start, part.End - part.Start) switch
    {
        ['[', .. var inside, ']'] when inside.IsWhiteSpace() => "[]",
        ['{', .. var inside, '}'] when inside.IsWhiteSpace() => "{}",
        _ => null,
    };

    private static string? Write(YamlPart part, string source, string name, bool inBrackets)
    {
        if (part.Text is not null)
            return Scalar(part, source, inBrackets);
        if (part.Items.IsEmpty)
            return Empty(part, source);
        return part.IsMapping ? Mapping(part, source, name) : List(part, source, name);
    }

    private static string? List(YamlPart list, string source, string name)
    {
        var items = list.Items.Select(item => Write(item, source, name, inBrackets: true)).ToList();
        return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
    }

    private static string? Mapping(YamlPart mapping, string source, string name)
    {
        var order = YamlLayout.OrderOf(name);
        var entries = mapping.Items.Chunk(2).Select((pair, index) => (Key: Scalar(pair[0], source, inBrackets: true), Name: pair[0].Text, Value: Write(pair[1], source, name == "series" ? "value" : pair[0].Text ?? "", inBrackets: true), Index: index)).ToList();
        if (entries.Exists(entry => entry.Key is null || entry.Value is null))
            return null;
        var inOrder = entries.OrderBy(entry => entry.Name is { } key && order.IndexOf(key) is >= 0 and var at ? at : int.MaxValue).ThenBy(entry => entry.Index);
        return $"{{{string.Join(", ", inOrder.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";
    }

    private static string? Scalar(YamlPart scalar, string source, bool inBrackets)
    {
        if (scalar.Text is not { } text || scalar.End <= scalar.Start)
            return null;
        var written = source[scalar.Start..scalar.End];
        var isOnOneLine = !written.Contains('\n', StringComparison.Ordinal);
        if (!inBrackets && !isOnOneLine)
            return null;
        if (isOnOneLine && HiddenCharacters.IndexIn(text) >= 0)
            return YamlText.Quoted(text);
        if (written[0] is '"' or '\'')
            return IsTakenForOther(text) ? YamlText.Quoted(text) : YamlText.Of(text, inBrackets);
        return isOnOneLine ? written.TrimEnd() : YamlText.Of(text, inBrackets);
    }

    /// <summary>"no" and "0123" in quotation marks are texts for everybody; 2018 and 28.5 are the same to whoever reads a value.</summary>
    private static bool IsTakenForOther(string text) =>
        Words.Contains(text.ToLowerInvariant()) || (text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '.' or '+' or '-') && !IsPlainNumber(text) && !text.Any(c => c is ' ' or ',' or '%' or '/') && !IsDate(text));

    private static bool IsPlainNumber(string text) =>
        !text.AsSpan().ContainsAnyExcept(OfNumbers) && text.Count(c => c == '.') <= 1 && char.IsAsciiDigit(text[^1]) && (text[0] != '0' || text is "0" or ['0', '.', ..]) && text[0] != '.';

    private static bool IsDate(string text) => text[0] != '0' && Mentions.Period.Parse(text) is not null && !text.AsSpan().ContainsAnyExcept(OfDates);
}
