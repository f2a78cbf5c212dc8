using FactCheck.Mentions;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>What a header, a row's label or a caption says: its words, and the unit and the time that it gives the figures it stands for.</summary>
/// <param name="Words">Without unit and time; empty where it says nothing else.</param>
/// <param name="Unit">As it is written: "million tonnes".</param>
/// <param name="Time">As it is written: "2016".</param>
internal sealed record CellLabel(string Words, string? Unit, string? Time)
{
    private const int LongestUnit = 40;
    private const int YearDigits = 4;

    public static readonly CellLabel Empty = new("", null, null);

    private static readonly string[] Silent = ["value", "values", "figure", "figures", "number", "amount", "year", "date"];

    public static CellLabel Of(string text)
    {
        var label = new CellLabel(text.Trim(), null, null);
        for (var open = label.Words.IndexOf('(', StringComparison.Ordinal); open >= 0; open = label.Words.IndexOf('(', Math.Min(open, label.Words.Length)))
        {
            var close = label.Words.IndexOf(')', open);
            if (close < 0)
                break;
            if (label.WithPieces(label.Words[(open + 1)..close]) is not { } read)
            {
                open = close;
                continue;
            }

            label = read with { Words = string.Concat(label.Words.AsSpan(0, open).TrimEnd(), " ", label.Words.AsSpan(close + 1).TrimStart()).Trim() };
        }

        return label.WithoutTail().Plain();
    }

    /// <summary>"(million tonnes, 2016)": a unit, a time, or both; null where anything else stands there.</summary>
    private CellLabel? WithPieces(string bracketed)
    {
        var label = this;
        foreach (var piece in bracketed.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var said = piece.StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? piece[3..] : piece;
            if (IsTime(said) && label.Time is null)
                label = label with { Time = said };
            else if (IsUnit(said) && label.Unit is null)
                label = label with { Unit = said };
            else
                return null;
        }

        return label;
    }

    /// <summary>"Imports, million tonnes", "Population 2024", "2024 population".</summary>
    private CellLabel WithoutTail()
    {
        var comma = Words.LastIndexOf(", ", StringComparison.Ordinal);
        if (comma > 0 && WithPieces(Words[(comma + 2)..]) is { } read)
            return read with { Words = Words[..comma].Trim() };
        if (Time is not null || Words.Length <= YearDigits + 1)
            return this;
        if (IsYear(Words.AsSpan(Words.Length - YearDigits)) && Words[^(YearDigits + 1)] == ' ')
            return this with { Time = Words[^YearDigits..], Words = WithoutIn(Words[..^YearDigits].TrimEnd()) };
        return IsYear(Words.AsSpan(0, YearDigits)) && Words[YearDigits] == ' ' ? this with { Time = Words[..YearDigits], Words = Words[YearDigits..].Trim() } : this;
    }

    private CellLabel Plain()
    {
        if (Time is null && IsTime(Words))
            return this with { Time = Words, Words = "" };
        if (Unit is null && IsUnit(Words))
            return this with { Unit = Words, Words = "" };
        return Silent.Contains(Words, StringComparer.OrdinalIgnoreCase) ? this with { Words = "" } : this;
    }

    private static string WithoutIn(string words) => words.EndsWith(" in", StringComparison.OrdinalIgnoreCase) ? words[..^3].TrimEnd() : words;

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == YearDigits && !text.ContainsAnyExceptInRange('0', '9') && text[0] is '1' or '2';

    private static bool IsTime(string text) =>
        IsYear(text) || (text.Length is > 3 and < LongestUnit && FigureReader.Read(text, null) is { Kind: MentionKind.Date, Value: MentionValue.Temporal { Edtf: var edtf } } && Period.Parse(edtf) is not null);

    /// <summary>A magnitude, a unit of measure or a currency, or both: "million", "km²", "US$ bn". What is counted is none.</summary>
    private static bool IsUnit(string text) =>
        text.Length is > 0 and <= LongestUnit && !text.AsSpan().ContainsAnyInRange('0', '9') && Whole(text) is { } figure
        && (figure.Kind is MentionKind.Percent or MentionKind.Currency or MentionKind.Quantity || (figure.Kind == MentionKind.Number && (figure.Unit is null or "person")));

    private static Figure? Whole(string unit) => FigureReader.Read(ValueWith(unit, "2"), null);

    /// <summary>"25.48 million tonnes", "US$ 4.64 trillion".</summary>
    public static string ValueWith(string unit, string value)
    {
        var space = unit.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? unit : unit[..space];
        if (!first.AsSpan().ContainsAny("$€£¥"))
            return $"{value} {unit}";
        return space < 0 ? $"{first}{value}" : $"{first}{value}{unit[space..]}";
    }
}
