using System.Collections.Immutable;
using FactCheck.CuratedClaims;
using FactCheck.CuratedClaims.Nodes;
using FactCheck.CuratedClaims.Packages;
using FactCheck.CuratedClaims.Reading;
using FactCheck.InputErrors;

namespace FactCheck.Matches.Indexing;

/// <summary>Builds an image from claims files, with the help of an earlier one where there is one.</summary>
/// <param name="sources">As this run names them.</param>
/// <param name="kept">Whose claims are taken over, as far as their files have not changed.</param>
internal sealed class IndexBuild(ImmutableArray<string> sources, KeptClaims? kept)
{
    /// <summary>Where each id was read first, of claims that could not be used too.</summary>
    private readonly Dictionary<string, ClaimPlace> read = new(StringComparer.Ordinal);

    /// <summary>The ids of the claims that were read, by their ordinals; null for those that were taken over.</summary>
    private readonly List<string?> ids = [];

    private readonly List<CuratedClaim> superseding = [];
    private readonly List<(ClaimsSourceState State, int First, int Ordinal)> takenOver = [];

    public List<InputError> Errors { get; } = [];

    /// <param name="start">When the build began, by the clock of the file system; null for an image that is not kept.</param>
    /// <returns>False when claims were taken over that may not stand beside the new ones: what to say of them is found only by reading all.</returns>
    public bool Fill(Stream output, DateTime? start)
    {
        var reader = new ClaimReader(read);
        var builder = new ClaimImageBuilder(output);
        foreach (var source in sources)
        {
            if (kept?.Find(source, start ?? DateTime.MaxValue) is { } found)
            {
                TakeOver(found.State, found.First, source, builder);
                continue;
            }

            builder.Begin(new(source));
            var errorsBefore = Errors.Count;
            var opened = ClaimsLoader.Read(source, reader, claim => Add(claim, builder), Errors.Add);
            builder.End(opened.Files, start, ErrorsOf(source, errorsBefore));
        }

        var replacedBy = Supersession.Find(superseding, Errors.Add);
        if (takenOver.Count > 0 && TakesOverNewId())
            return false;
        var errors = new RecordBuffer();
        KeptErrors.Write(errors, sources, Errors);
        builder.Finish(Superseded(replacedBy), errors.Written);
        return true;
    }

    private void Add(CuratedClaim claim, ClaimImageBuilder builder)
    {
        ids.Add(claim.Id);
        if (!claim.Supersedes.IsEmpty)
            superseding.Add(claim);
        builder.Add(claim);
    }

    private void TakeOver(ClaimsSourceState state, int first, string source, ClaimImageBuilder builder)
    {
        takenOver.Add((state, first, ids.Count));
        for (var ordinal = first; ordinal < first + state.Claims; ordinal++)
        {
            ids.Add(null);
            if (kept!.Records.TraitsOf(ordinal).Supersedes)
                superseding.Add(ClaimRecordReader.Read(kept.Records.ClaimOf(ordinal), source));
        }

        builder.TakeOver(kept!.Records, state, first);
    }

    private bool TakesOverNewId() => read.Count > 0 && TakenOverIds().Any(taken => read.ContainsKey(taken.Id));

    /// <summary>What has a place in a claims file lasts; a data package may name files that are not there yet, and a file that could not be opened has no place.</summary>
    private SourceErrors ErrorsOf(string source, int errorsBefore)
    {
        if (Errors.Count == errorsBefore)
            return SourceErrors.None;
        var isPackage = Path.GetFileName(source) is MappingReader.FileName or PackageClaims.PackageName;
        return !isPackage && Errors.Skip(errorsBefore).All(error => error.Position is not null || error.Message.EndsWith(FileErrors.NotShown, StringComparison.Ordinal)) ? SourceErrors.Lasting : SourceErrors.Passing;
    }

    /// <summary>By ordinal the id of the claim that replaces it.</summary>
    private Dictionary<int, string> Superseded(Dictionary<string, CuratedClaim> replacedBy)
    {
        var superseded = new Dictionary<int, string>();
        if (replacedBy.Count == 0)
            return superseded;
        for (var ordinal = 0; ordinal < ids.Count; ordinal++)
            Look(ordinal, ids[ordinal]);
        foreach (var (ordinal, id) in TakenOverIds())
            Look(ordinal, id);

        return superseded;

        void Look(int ordinal, string? id)
        {
            if (id is not null && replacedBy.TryGetValue(id, out var newer))
                superseded[ordinal] = newer.Id;
        }
    }

    private IEnumerable<(int Ordinal, string Id)> TakenOverIds() => takenOver.SelectMany(source =>
        Enumerable.Range(0, source.State.Claims).Select(i => (source.Ordinal + i, ClaimRecordReader.ReadId(kept!.Records.ClaimOf(source.First + i)))));
}
