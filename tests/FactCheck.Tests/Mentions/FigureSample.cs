using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Documents;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;
using Fractions;

namespace FactCheck.Tests.Mentions;

/// <summary>Reads the figures of a text and writes them as tests state them: "29300 troops; 5..10 percent".</summary>
internal static class FigureSample
{
    public static ImmutableArray<Mention> Mentions(string text) =>
        MentionExtractor.Extract(SentenceSplitter.Split(DocumentReader.Read("sample", new SourceText("sample", text), DocumentFormat.Text)));

    /// <summary>Values and units; dates and times are left out.</summary>
    public static string Figures(string text) => string.Join("; ", Mentions(text).Where(m => m.Figure.Value is not MentionValue.Temporal).Select(m => Describe(m.Figure)));

    public static string Describe(Figure figure) => figure.Unit is null ? Describe(figure.Value) : $"{Describe(figure.Value)} {figure.Unit}";

    public static string Describe(MentionValue value) => value switch
    {
        MentionValue.Exact exact => Describe(exact.Value),
        MentionValue.Range range => $"{(range.Low is { } low ? Describe(low) : "")}..{(range.High is { } high ? Describe(high) : "")}",
        MentionValue.Temporal temporal => temporal.Edtf,
        _ => "",
    };

    private static string Describe(Fraction value) =>
        value.Denominator.IsOne ? value.Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}");
}
