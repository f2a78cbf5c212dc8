using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.InputErrors;

namespace FactCheck.Cli.Inputs;

/// <summary>Fetches the articles that the user named from files, folders and standard input.</summary>
internal sealed class ArticleLoader(ArticleRequest request)
{
    private readonly ImmutableArray<DocumentSource>.Builder articles = ImmutableArray.CreateBuilder<DocumentSource>();
    private readonly ImmutableArray<InputError>.Builder errors = ImmutableArray.CreateBuilder<InputError>();

    public ArticleLoad Load()
    {
        foreach (var path in request.Paths)
        {
            try
            {
                LoadPath(path);
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }

        return new(articles.ToImmutable(), errors.ToImmutable());
    }

    private void LoadPath(string path)
    {
        if (path == "-")
        {
            LoadBytes(request.StandardInputName, FileBytes.ReadStandardInput(request.StandardInputName));
            return;
        }

        if (!Directory.Exists(path))
        {
            LoadFile(path);
            return;
        }

        foreach (var file in ArticleFolder.FilesOf(path, request.Format))
        {
            try
            {
                var bytes = FileBytes.Read(file);
                if (!ArticleFolder.IsReport(bytes))
                    LoadBytes(file, bytes);
            }
            catch (InputException fault)
            {
                errors.Add(fault.Error);
            }
        }
    }

    /// <summary>A pattern of the shell names the reports beside the articles too: whoever means to check one is told.</summary>
    private void LoadFile(string path)
    {
        var bytes = FileBytes.Read(path);
        if (ArticleFolder.IsReport(bytes))
            Console.Error.Write($"factcheck: {Reports.Wording.VisibleText.Of(path)}: a report of this program, and no article: passed over\n");
        else
            LoadBytes(path, bytes);
    }

    private void LoadBytes(string name, byte[] bytes)
    {
        if (request.Format == InputFormats.JsonLines)
        {
            var lines = JsonLinesReader.Read(name, bytes, request.Published);
            articles.AddRange(lines.Documents);
            errors.AddRange(lines.Errors);
            return;
        }

        // Read as prose, its brackets and field names would be claims.
        if (InputFormats.AreLines(request.Format, name))
            throw new InputException(new(name, null, "a JSON Lines file is no article", "read its documents with --input-format jsonl"));
        articles.Add(new(name, bytes, InputFormats.FormatOf(request.Format, name), request.Published));
    }
}
