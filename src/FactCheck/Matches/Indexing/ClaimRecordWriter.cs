using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using FactCheck.Spans;
using Fractions;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// Writes a curated claim so that <see cref="ClaimRecordReader"/> makes the same one of it. Its file is left out: the index knows which claims are whose.
/// </summary>
internal static class ClaimRecordWriter
{
    public static void Write(CuratedClaim claim, RecordBuffer to)
    {
        to.Text(claim.Id);
        to.Text(claim.Statement);
        to.Text(claim.Title);
        Write(claim.Subjects, to);
        Write(claim.Properties, to);
        Write(claim.Values, to);
        Write(claim.AlsoAccepted, to);
        Write(claim.DisputedBy, to);
        Write(claim.Rivals, to);
        Write(claim.NotAbout, to);
        Write(claim.Tolerance, to);
        to.Text(claim.Period);
        Write(claim.Evidence, to);
        to.Number(claim.Rating is { } rating ? (int)rating + 1 : 0);
        to.Number((int)claim.Status);
        to.Text(claim.ReviewBy);
        Write(claim.Position, to);
        to.Text(claim.Speaker);
        to.Text(claim.SaidOn);
        to.Text(claim.Unit);
        to.Text(claim.WrittenTolerance);
        Write(claim.Supersedes, to);
        to.Text(claim.SupersededBy);
    }

    private static void Write(ImmutableArray<string> texts, RecordBuffer to)
    {
        to.Number(texts.Length);
        foreach (var text in texts)
            to.Text(text);
    }

    private static void Write(ImmutableArray<CuratedValue> values, RecordBuffer to)
    {
        to.Number(values.Length);
        foreach (var value in values)
        {
            to.Text(value.AsWritten);
            Write(value.Figure, to);
            to.Text(value.Period);
            to.Text(value.Note);
            Write(value.Evidence, to);
            Write(value.Position, to);
            to.Text(value.Text);
            to.Text(value.Unit);
            to.Text(value.Hedge);
        }
    }

    private static void Write(ImmutableArray<Evidence> sources, RecordBuffer to)
    {
        to.Number(sources.Length);
        foreach (var source in sources)
        {
            to.Text(source.Title);
            to.Text(source.Publisher);
            to.Text(source.Url);
            to.Text(source.Published);
            to.Text(source.Retrieved);
            to.Text(source.Locator);
            to.Text(source.Quotation);
            to.Text(source.Note);
            Write(source.Position, to);
            to.Text(source.Snapshot);
            to.Text(source.Sha256);
        }
    }

    private static void Write(Figure? written, RecordBuffer to)
    {
        if (written is not { } figure)
        {
            to.Number(0);
            return;
        }

        to.Number((int)figure.Kind + 1);
        switch (figure.Value)
        {
            case MentionValue.Exact exact:
                to.Number(ClaimRecordTags.Exact);
                Write(exact.Value, to);
                break;
            case MentionValue.Range range:
                to.Number(ClaimRecordTags.Range);
                WriteOptional(range.Low, to);
                WriteOptional(range.High, to);
                break;
            case MentionValue.Temporal temporal:
                to.Number(ClaimRecordTags.Temporal);
                to.Text(temporal.Edtf);
                break;
            default:
                throw new NotSupportedException($"The index has no form for {figure.Value.GetType()}.");
        }

        to.Text(figure.Unit);
        WriteOptional(figure.Resolution, to);
    }

    private static void Write(Tolerance tolerance, RecordBuffer to)
    {
        switch (tolerance)
        {
            case Tolerance.Rounding:
                to.Number(ClaimRecordTags.Rounding);
                break;
            case Tolerance.Exact:
                to.Number(ClaimRecordTags.ExactTolerance);
                break;
            case Tolerance.Relative relative:
                to.Number(ClaimRecordTags.Relative);
                Write(relative.Share, to);
                break;
            case Tolerance.Absolute absolute:
                to.Number(ClaimRecordTags.Absolute);
                Write(absolute.Distance, to);
                break;
            default:
                throw new NotSupportedException($"The index has no form for {tolerance.GetType()}.");
        }
    }

    private static void Write(LinePosition position, RecordBuffer to)
    {
        to.Number(position.Line);
        to.Number(position.Column);
    }

    private static void WriteOptional(Fraction? value, RecordBuffer to)
    {
        to.Number(value is null ? 0 : 1);
        if (value is { } fraction)
            Write(fraction, to);
    }

    private static void Write(Fraction value, RecordBuffer to)
    {
        to.Integer(value.Numerator);
        to.Integer(value.Denominator);
    }
}
