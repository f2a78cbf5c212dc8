using System.Runtime.InteropServices;
using FactCheck.CuratedClaims;
using FactCheck.Matches.Ranking.Candidates;

namespace FactCheck.Matches.Indexing;

/// <summary>Builds an image from claims as they come; only their terms stay in memory, the claims themselves are written at once.</summary>
internal sealed class ClaimImageBuilder
{
    private readonly ImageWriter image;
    private readonly TermWriter terms = new();
    private readonly PhraseTerms phrases;
    private readonly NameWriter names = new();
    private readonly PostingWriter postings = new();
    private readonly List<long> starts = [];
    private readonly List<ClaimsFileState> files = [];
    private readonly RecordBuffer record = new();
    private readonly RecordBuffer termRecord = new();

    public ClaimImageBuilder(Stream output)
    {
        image = new(output);
        phrases = new(terms);
        image.Begin(Section.Records);
    }

    public int ClaimCount => starts.Count;

    /// <summary>The claims that follow are from this file, up to the next call.</summary>
    public void Begin(ClaimsFileState file) => files.Add(file);

    public void Add(CuratedClaim claim)
    {
        var numbers = new ClaimTermNumbers(
            phrases.Read(claim.Subjects),
            phrases.Read(claim.Properties),
            phrases.Read(claim.NotAbout),
            [.. ClaimWords.Of(claim).Frequencies.Select(word => (terms.NumberOf(word.Key), word.Value))]);
        record.Clear();
        ClaimRecordWriter.Write(claim, record);
        Add(numbers, ClaimIndex.CanGiveVerdict(claim), record.Written);
    }

    /// <summary>Takes over the claims of a file that has not changed since another image was made.</summary>
    public void AddAll(ClaimRecords others, int first, int count)
    {
        var numbers = new int[others.Terms.Count];
        for (var ordinal = first; ordinal < first + count; ordinal++)
            Add(others.TermsOf(ordinal).Renumbered(Number), others.CanGiveVerdict(ordinal), others.ClaimOf(ordinal));

        int Number(int term) => numbers[term] > 0 ? numbers[term] - 1 : (numbers[term] = terms.NumberOf(others.Terms.TextOf(term)) + 1) - 1;
    }

    /// <summary>Writes everything but the claims.</summary>
    public void Finish()
    {
        starts.Add(image.Written);
        image.Begin(Section.RecordStarts);
        image.WriteAll<long>(CollectionsMarshal.AsSpan(starts));
        image.Begin(Section.Files);
        record.Clear();
        foreach (var file in files)
            file.Write(record);
        image.Write(record.Written);
        terms.Write(image);
        var entries = new TermEntry[terms.Count];
        postings.Write(image, entries);
        names.Write(image, entries);
        image.Begin(Section.TermEntries);
        image.WriteAll<TermEntry>(entries);
        image.Begin(Section.Totals);
        image.Write(names.ClaimCount);
        image.Finish();
    }

    private void Add(ClaimTermNumbers numbers, bool canGiveVerdict, ReadOnlySpan<byte> claim)
    {
        var ordinal = starts.Count;
        starts.Add(image.Written);
        files[^1] = files[^1] with { Claims = files[^1].Claims + 1 };
        termRecord.Clear();
        numbers.Write(termRecord);
        ClaimRecords.Write(image, termRecord.Written, canGiveVerdict, claim);
        postings.Add(numbers.Words);
        if (canGiveVerdict)
            names.Add(ordinal, numbers.Subjects, numbers.Properties);
    }
}
