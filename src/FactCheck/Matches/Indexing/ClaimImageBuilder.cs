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
    private readonly ProfileStore profiles = new();
    private readonly List<uint> idHashes = [];
    private readonly List<long> starts = [];
    private readonly List<ClaimsSourceState> sources = [];
    private ClaimsSourceInProgress source = new("");
    private readonly RecordBuffer record = new();
    private TermRenumbering? renumbering;
    private readonly RecordBuffer termRecord = new();
    private readonly RecordBuffer profile = new();

    public ClaimImageBuilder(Stream output)
    {
        image = new(output);
        phrases = new(terms);
        image.Begin(Section.Records);
    }

    public int ClaimCount => starts.Count;

    /// <summary>The claims that follow are from this source.</summary>
    public void Begin(ClaimsSourceInProgress next) => source = next;

    /// <param name="files">All that the source rests on.</param>
    /// <param name="start">When reading the source began; null when its claims are from no files.</param>
    public void End(IEnumerable<string> files, DateTime? start, SourceErrors errors = SourceErrors.None)
    {
        source.Errors = errors;
        foreach (var file in files)
            source.NumberOf(file);
        sources.Add(source.Complete(start));
    }

    public void Add(CuratedClaim claim)
    {
        var numbers = new ClaimTermNumbers(
            phrases.Read(claim.Subjects),
            phrases.ReadProperties(claim.Properties),
            phrases.Read(claim.NotAbout));
        profile.Clear();
        ProfileRecord.Write(ClaimTexts.Of(claim), terms, profile);
        record.Clear();
        ClaimRecordWriter.Write(claim, record);
        Add(numbers, new(source.NumberOf(claim.File), ClaimIndex.CanGiveVerdict(claim), !claim.Supersedes.IsEmpty), record.Written);
        source.Claims++;
    }

    /// <summary>Takes over the claims of a source that has not changed since another image was made.</summary>
    /// <param name="state">The source with the present times of its files.</param>
    /// <param name="first">Its first claim there.</param>
    public void TakeOver(ClaimRecords others, ClaimsSourceState state, int first)
    {
        renumbering ??= new(others.Terms, terms);
        for (var ordinal = first; ordinal < first + state.Claims; ordinal++)
        {
            var numbers = others.TermsOf(ordinal).Renumbered(renumbering);
            profile.Clear();
            ProfileRecord.Renumber(others.ProfileOf(ordinal), renumbering, profile);
            Add(numbers, others.TraitsOf(ordinal), others.ClaimOf(ordinal));
        }

        sources.Add(state);
    }

    /// <summary>Writes everything but the claims.</summary>
    /// <param name="supersededBy">By ordinal the id of the claim that replaces one that was added without knowing of it.</param>
    /// <param name="errors">As <see cref="KeptErrors"/> writes them; empty where there are none.</param>
    public void Finish(IReadOnlyDictionary<int, string> supersededBy, ReadOnlySpan<byte> errors = default)
    {
        starts.Add(image.Written);
        image.Begin(Section.RecordStarts);
        image.WriteAll<long>(CollectionsMarshal.AsSpan(starts));
        image.Begin(Section.Sources);
        record.Clear();
        foreach (var state in sources)
            state.Write(record);
        image.Write(record.Written);
        terms.Write(image);
        var entries = new TermEntry[terms.Count];
        postings.Write(image, entries);
        names.Remove(supersededBy);
        names.Write(image, entries);
        profiles.Write(image);
        ClaimIds.Write(image, idHashes);
        Supersessions.Write(image, supersededBy);
        image.Begin(Section.TermEntries);
        image.WriteAll<TermEntry>(entries);
        image.Begin(Section.Totals);
        image.Write(names.ClaimCount);
        image.Begin(Section.Errors);
        image.Write(errors);
        image.Finish();
    }

    private void Add(ClaimTermNumbers numbers, ClaimTraits traits, ReadOnlySpan<byte> claim)
    {
        var ordinal = starts.Count;
        starts.Add(image.Written);
        termRecord.Clear();
        numbers.Write(termRecord);
        ClaimRecords.Write(image, termRecord.Written, traits, claim);
        idHashes.Add(TermTexts.HashOf(ClaimRecordReader.ReadId(claim)));
        profiles.Add(profile.Written);
        postings.Add(ProfileRecord.Words(profile.Written));
        if (traits.CanGiveVerdict)
            names.Add(ordinal, numbers.Subjects, numbers.Properties);
    }
}
