using FactCheck.CuratedClaims.Nodes;
using FactCheck.Spans;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Reads the claims of one YAML text. After a claim that is no YAML it goes on with the next, found by its dash.</summary>
internal sealed class YamlClaims(SourceText text, FileErrors errors, ClaimReader reader, Action<CuratedClaim> add)
{
    private const int MostRestarts = 20;

    private readonly ClaimsSource source = new(text, 0, errors);

    /// <summary>Where the claim starts that is being read or comes next; -1 before the list of claims and after its last.</summary>
    private int claimAt;

    /// <summary>The blanks before the dash of each claim; null until the first claim was met.</summary>
    private string? indent;

    public void Read()
    {
        var start = ReadFrom(0, isWholeFile: true);
        for (var restarts = 1; start >= 0; restarts++)
        {
            if (restarts > MostRestarts)
            {
                source.Report(
                    start,
                    $"the file has more than {MostRestarts} places that are no YAML; the rest was not read",
                    "correct the ones shown and run it again");
                return;
            }

            start = ReadFrom(start, isWholeFile: false);
        }
    }

    /// <summary>Reads on from an offset.</summary>
    /// <returns>Where to start again after an error; -1 when all was read.</returns>
    private int ReadFrom(int start, bool isWholeFile)
    {
        claimAt = isWholeFile ? -1 : start;
        int failedAt;
        using var characters = new StringReader(start == 0 ? text.Text : text.Text[start..]);
        var nodes = new YamlNodes(new Parser(characters), source, start);
        try
        {
            if (isWholeFile)
                return ReadFile(nodes);
            nodes.SkipTo<SequenceStart>();
            ReadClaims(nodes);
            return -1;
        }
        catch (Exception fault) when (YamlFaults.Include(fault))
        {
            failedAt = YamlFaults.Report(fault, nodes, source);
        }

        return failedAt < claimAt && claimAt > start ? claimAt : NextClaim(claimAt);
    }

    private int ReadFile(YamlNodes nodes)
    {
        if (!nodes.SkipTo<MappingStart>())
        {
            source.Report(0, "the file is no claims file", "start it with the line `claims:` and one `- id: …` for each claim");
            return -1;
        }

        var hasClaims = false;
        nodes.MoveNext();
        while (nodes.Current is Scalar { Value: "claims" } && !hasClaims)
        {
            hasClaims = true;
            nodes.MoveNext();
            if (!ReadClaimsValue(nodes))
                return -1;
            nodes.MoveNext();
        }

        if (nodes.Current is not MappingEnd)
        {
            var key = nodes.Current is Scalar scalar ? scalar.Value : "";
            source.Report(
                nodes.Offset,
                hasClaims && key == "claims" ? "the key 'claims' stands twice" : $"{KeySet.File.Owner} has no key '{Fields.Shortened(key)}'",
                KeySet.File.AdviceFor(key));
            return hasClaims ? NextClaim(nodes.Offset) : -1;
        }

        if (!hasClaims)
            source.Report(0, "the file has no claims", "start it with the line `claims:` and one `- id: …` for each claim");
        nodes.CheckEnd();
        return -1;
    }

    /// <returns>False when the value is no list, which is reported.</returns>
    private bool ReadClaimsValue(YamlNodes nodes)
    {
        if (nodes.Current is SequenceStart)
        {
            ReadClaims(nodes);
            return true;
        }

        source.Report(nodes.Offset, "`claims` has to be a list", "start each claim on its own line with `- id: …`");
        return false;
    }

    private void ReadClaims(YamlNodes nodes)
    {
        claimAt = nodes.Offset;
        indent ??= IndentAt(claimAt);
        nodes.MoveNext();
        while (nodes.Current is not SequenceEnd)
        {
            claimAt = nodes.Offset;
            if (reader.Read(nodes.Read(), source) is { } claim)
                add(claim);
            claimAt = NextClaim(claimAt);
            nodes.MoveNext();
        }
    }

    /// <summary>The first line after the one at an offset that starts a claim, or -1.</summary>
    private int NextClaim(int offset)
    {
        if (indent is null || offset < 0)
            return -1;
        var line = text.Text.IndexOf('\n', Math.Min(offset, text.Text.Length));
        while (line >= 0)
        {
            var rest = text.Text.AsSpan(line + 1);
            if (rest.StartsWith(indent) && rest[indent.Length..] is ['-', var next, ..] && char.IsWhiteSpace(next))
                return line + 1;
            line = text.Text.IndexOf('\n', line + 1);
        }

        return -1;
    }

    /// <summary>The blanks before a dash; null where the list is not written with a dash a line.</summary>
    private string? IndentAt(int dash)
    {
        if (dash >= text.Text.Length || text.Text[dash] != '-')
            return null;
        var lineStart = text.Text.LastIndexOf('\n', dash) + 1;
        var blanks = text.Text[lineStart..dash];
        return string.IsNullOrWhiteSpace(blanks) ? blanks : null;
    }
}
