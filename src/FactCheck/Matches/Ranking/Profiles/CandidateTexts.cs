using System.Collections.Immutable;
using FactCheck.Matches.Indexing;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Ranking.Profiles;

/// <summary>The texts of a query's candidates, read from the index into memory that all of them share.</summary>
internal sealed class CandidateTexts
{
    private readonly CandidateWords words;
    private readonly Layout[] layouts;
    private int[] values;
    private double[] numbers = new double[256];
    private int used;
    private int usedNumbers;

    public CandidateTexts(ImmutableArray<Candidate> candidates, RankingIndex index, CandidateWords words)
    {
        this.words = words;
        layouts = new Layout[candidates.Length];
        values = new int[64 * Math.Max(1, candidates.Length)];
        for (var rank = 0; rank < layouts.Length; rank++)
            layouts[rank] = Read(index.ProfileOf(candidates[rank].Ordinal));
    }

    public int Count => layouts.Length;

    public CandidateText this[int rank]
    {
        get
        {
            var at = layouts[rank];
            return new(Slice(at.Words), Slice(at.Statement), Slice(at.Title), Slice(at.Speaker), numbers.AsSpan(at.Numbers.Start, at.Numbers.Length), Slice(at.Years));
        }
    }

    private Layout Read(ReadOnlySpan<byte> record)
    {
        var from = new RecordReader(record);
        // No number of the record takes less than a byte.
        if (values.Length - used < record.Length)
            Array.Resize(ref values, (values.Length * 2) + record.Length);
        var (all, told) = (from.Count(), from.Count());
        var first = used;
        for (var i = 0; i < all; i++)
            values[used++] = words.NumberOf(from.Count());
        var statement = Sequence(ref from, first);
        var title = Sequence(ref from, first);
        Sequence(ref from, first);
        var speaker = Sequence(ref from, first);
        return new(new(first, told), statement, title, speaker, Numbers(ref from), Years(ref from));
    }

    private Part Sequence(ref RecordReader from, int first)
    {
        var part = new Part(used, from.Count());
        for (var i = 0; i < part.Length; i++)
        {
            var place = from.Count();
            values[used++] = (values[first + (place >> 1)] << 1) | (place & 1);
        }

        return part;
    }

    private Part Numbers(ref RecordReader from)
    {
        var part = new Part(usedNumbers, from.Count());
        if (numbers.Length - usedNumbers < part.Length)
            Array.Resize(ref numbers, (numbers.Length * 2) + part.Length);
        for (var i = 0; i < part.Length; i++)
            numbers[usedNumbers++] = from.Fixed<double>();
        return part;
    }

    private Part Years(ref RecordReader from)
    {
        var part = new Part(used, from.Count());
        for (var i = 0; i < part.Length; i++)
            values[used++] = from.Count();
        return part;
    }

    private ReadOnlySpan<int> Slice(Part part) => values.AsSpan(part.Start, part.Length);

    private readonly record struct Part(int Start, int Length);

    private readonly record struct Layout(Part Words, Part Statement, Part Title, Part Speaker, Part Numbers, Part Years);
}
