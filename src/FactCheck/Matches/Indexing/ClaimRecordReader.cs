using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.CuratedClaims;
using FactCheck.Mentions;
using FactCheck.Spans;
using Fractions;

namespace FactCheck.Matches.Indexing;

/// <summary>Reads curated claims as <see cref="ClaimRecordWriter"/> wrote them.</summary>
internal static class ClaimRecordReader
{
    /// <summary>Id, statement and title.</summary>
    private const int TextsBeforeSubjects = 3;

    /// <param name="file">The claims file by the name that this run knows it by.</param>
    public static CuratedClaim Read(ReadOnlySpan<byte> record, string file)
    {
        var from = new RecordReader(record);
        return new(
            from.Text()!,
            from.Text()!,
            from.Text(),
            Texts(ref from),
            Texts(ref from),
            Values(ref from),
            Values(ref from),
            Values(ref from),
            Texts(ref from),
            Texts(ref from),
            ReadTolerance(ref from),
            from.Text(),
            Sources(ref from),
            from.Count() is > 0 and var rating ? (Rating)(rating - 1) : null,
            (ClaimStatus)from.Count(),
            from.Text(),
            file,
            Position(ref from))
        {
            Speaker = from.Text(),
            SaidOn = from.Text(),
            Unit = from.Text(),
            WrittenTolerance = from.Text(),
            Supersedes = Texts(ref from),
            SupersededBy = from.Text(),
        };
    }

    /// <summary>The claim's id alone, which stands first.</summary>
    public static string ReadId(ReadOnlySpan<byte> record) => new RecordReader(record).Text()!;

    /// <summary>The names of what the claim is about, alone.</summary>
    public static ImmutableArray<string> ReadSubjects(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        for (var i = 0; i < TextsBeforeSubjects; i++)
            from.SkipText();
        return Texts(ref from);
    }

    private static ImmutableArray<string> Texts(ref RecordReader from)
    {
        var texts = new string[from.Count()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = from.Text()!;
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private static ImmutableArray<CuratedValue> Values(ref RecordReader from)
    {
        var values = ImmutableArray.CreateBuilder<CuratedValue>(from.Count());
        while (values.Count < values.Capacity)
        {
            values.Add(new(from.Text()!, ReadFigure(ref from), from.Text(), from.Text(), Sources(ref from))
            {
                Position = Position(ref from),
                Text = from.Text()!,
                Unit = from.Text(),
                Hedge = from.Text(),
            });
        }

        return values.MoveToImmutable();
    }

    private static ImmutableArray<Evidence> Sources(ref RecordReader from)
    {
        var sources = ImmutableArray.CreateBuilder<Evidence>(from.Count());
        while (sources.Count < sources.Capacity)
        {
            sources.Add(new(from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), from.Text(), from.Text())
            {
                Position = Position(ref from),
                Snapshot = from.Text(),
                Sha256 = from.Text(),
            });
        }

        return sources.MoveToImmutable();
    }

    private static Figure? ReadFigure(ref RecordReader from)
    {
        var kind = from.Count();
        return kind == 0 ? null : new((MentionKind)(kind - 1), Value(ref from), from.Text(), OptionalFraction(ref from));
    }

    private static MentionValue Value(ref RecordReader from) => from.Count() switch
    {
        ClaimRecordTags.Exact => new MentionValue.Exact(ReadFraction(ref from)),
        ClaimRecordTags.Range => new MentionValue.Range(OptionalFraction(ref from), OptionalFraction(ref from)),
        ClaimRecordTags.Temporal => new MentionValue.Temporal(from.Text()!),
        _ => throw new DamagedIndexException(),
    };

    private static Tolerance ReadTolerance(ref RecordReader from) => from.Count() switch
    {
        ClaimRecordTags.Rounding => new Tolerance.Rounding(),
        ClaimRecordTags.ExactTolerance => new Tolerance.Exact(),
        ClaimRecordTags.Relative => new Tolerance.Relative(ReadFraction(ref from)),
        ClaimRecordTags.Absolute => new Tolerance.Absolute(ReadFraction(ref from)),
        _ => throw new DamagedIndexException(),
    };

    private static LinePosition Position(ref RecordReader from) => new(from.Count(), from.Count());

    private static Fraction? OptionalFraction(ref RecordReader from) => from.Count() == 0 ? null : ReadFraction(ref from);

    /// <summary>Exactly as it was: also one that is not in lowest terms.</summary>
    private static Fraction ReadFraction(ref RecordReader from) => new(from.Integer(), from.Integer(), normalize: false);
}
