using FactCheck.Reports;

namespace FactCheck.Tests.Rules;

/// <summary>The reference under reports/rules is what the code says. FACTCHECK_UPDATE=1 writes it anew.</summary>
public sealed class RulePagesTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "reports", "rules");

    [Fact]
    public void The_reference_is_what_the_code_says()
    {
        var pages = RuleCatalog.All.ToDictionary(RulePage.FileName, RulePage.Render);
        pages["README.md"] = RulePage.RenderIndex(RuleCatalog.All, RuleCatalog.FamilyOf);
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
            Write(pages);
        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(Folder, page.Key))));
    }

    private static void Write(Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var path in Directory.GetFiles(Folder).Where(path => !pages.ContainsKey(Path.GetFileName(path))))
            File.Delete(path);
        foreach (var (name, page) in pages)
            File.WriteAllText(Path.Combine(Folder, name), page);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
