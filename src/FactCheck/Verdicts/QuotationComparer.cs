using System.Text;
using FactCheck.CuratedClaims;
using FactCheck.Matches;
using FactCheck.Matches.Quotations;

namespace FactCheck.Verdicts;

/// <summary>Compares a quotation with the words of its speaker on record. Case, punctuation, brackets and ellipses make no difference.</summary>
internal static class QuotationComparer
{
    /// <summary>So many words, of which so few differ, are the same saying beyond doubt.</summary>
    private const int WordsOfSureSaying = 8;
    private const int WordsForOneDifference = 5;

    /// <summary>Fewer words than these, or more that differ, may be another saying.</summary>
    private const int FewestWords = 6;
    private const double MostDiffering = 0.35;

    public static Comparison? Compare(string quoted, Match match)
    {
        if (Nearest(quoted, match.Curated) is not { } nearest)
            return null;
        var (recorded, alignment) = nearest;
        var evidence = $"\u201C{recorded.Text}\u201D";
        if (alignment.Differing == 0)
            return new(match, null, VerdictKind.Supported, evidence, null, "the same words");
        if (alignment.Words < FewestWords || alignment.Differing > alignment.Words * MostDiffering)
            return null;
        var isSure = recorded.IsTheirs && alignment.Words >= WordsOfSureSaying && alignment.Differing * WordsForOneDifference <= alignment.Words && !alignment.Edits.All(edit => IsSlight(quoted, edit));
        return new(match, null, isSure ? VerdictKind.Contradicted : VerdictKind.Unsupported, evidence, null, Difference(quoted, alignment));
    }

    /// <summary>What the words on record make of the quotation, in its own form.</summary>
    public static Diagnosis? Diagnose(string quoted, Match match) =>
        Nearest(quoted, match.Curated) is { Alignment: { Differing: > 0 } alignment } ? new(Explanation: null, Corrected(quoted, alignment)) : null;

    private static (RecordedQuotation Recorded, QuotationAlignment Alignment)? Nearest(string quoted, CuratedClaim curated)
    {
        (RecordedQuotation Recorded, QuotationAlignment Alignment)? nearest = null;
        foreach (var recorded in RecordedQuotation.Of(curated))
        {
            if (QuotationAlignment.Of(quoted, recorded.Text) is { } alignment && (nearest is null || alignment.Differing < nearest.Value.Alignment.Differing))
                nearest = (recorded, alignment);
        }

        return nearest;
    }

    /// <summary>Articles and the like, which editors and translators change without a thought.</summary>
    private static bool IsSlight(string quoted, QuotationEdit edit) =>
        QuotedWords.Read(quoted[edit.Quoted.Start..edit.Quoted.End]).Concat(QuotedWords.Read(edit.Recorded)).All(word => word.Form is "a" or "an" or "the" or "that" or "and" or "of");

    private static string Difference(string quoted, QuotationAlignment alignment)
    {
        var edits = alignment.Edits.Select(edit => (Quoted: quoted[edit.Quoted.Start..edit.Quoted.End], edit.Recorded)).Select(edit => edit switch
        {
            { Quoted: "" } => $"\u201C{edit.Recorded}\u201D is left out",
            { Recorded: "" } => $"\u201C{edit.Quoted}\u201D is added",
            _ => $"\u201C{edit.Quoted}\u201D stands for \u201C{edit.Recorded}\u201D",
        });
        return string.Join("; ", edits);
    }

    private static string Corrected(string quoted, QuotationAlignment alignment)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var (span, recorded, mark) in alignment.Edits)
        {
            text.Append(quoted, from, span.Start - from);
            from = span.End;
            if (span.Length > 0 && recorded.Length == 0)
                from = from < quoted.Length && quoted[from] == ' ' ? from + 1 : from;
            else if (span.Length == 0)
                text.Append(span.Start == quoted.Length ? $" {recorded}" : $"{recorded}{mark} ");
            else
                text.Append(StartedAs(quoted[span.Start], isFirst: span.Start == 0, recorded)).Append(from < quoted.Length && quoted[from] == ' ' ? mark : "");
        }

        return text.Append(quoted, from, quoted.Length - from).ToString();
    }

    /// <summary>The words on record, with a capital where they open the quotation and what they stand for has one.</summary>
    private static string StartedAs(char replaced, bool isFirst, string recorded) =>
        isFirst && char.IsUpper(replaced) ? char.ToUpperInvariant(recorded[0]) + recorded[1..] : recorded;
}
