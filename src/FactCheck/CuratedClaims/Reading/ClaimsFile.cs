using FactCheck.CuratedClaims.Nodes;
using FactCheck.Spans;

namespace FactCheck.CuratedClaims.Reading;

/// <summary>Opens one claims file, checks that it is text of a bearable size, and reads it in its format.</summary>
internal sealed class ClaimsFile(string file, FileErrors errors, ClaimReader reader, Action<CuratedClaim> add)
{
    private const long LargestYaml = 16 * TextFile.Mebibyte;
    private const long LargestJsonLines = 1024L * TextFile.Mebibyte;

    /// <summary>The text of a YAML file, for the lines of later findings; null for other formats and where it could not be read.</summary>
    public SourceText? Text { get; private set; }

    public void Read()
    {
        if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            ReadJsonLines();
            return;
        }

        Text = TextFile.Read(file, LargestYaml, "split it into several files, or write bulk data as JSON Lines", errors);
        if (Text is not null)
            new YamlClaims(Text, errors, reader, add).Read();
    }

    private void ReadJsonLines()
    {
        try
        {
            using var stream = TextFile.Open(file, LargestJsonLines, "split it into several files", errors);
            if (stream is not null)
                new JsonLinesClaims(file, errors, reader, add).Read(stream);
        }
        catch (Exception fault) when (TextFile.IsFault(fault))
        {
            errors.Add(TextFile.Unreadable(file));
        }
    }
}
