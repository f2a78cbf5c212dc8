using System.Text.RegularExpressions;

namespace FactCheck.Tests.Habits;

/// <summary>Each folder of the library may use only the folders before it.</summary>
public sealed partial class FolderOrderTests
{
    private static readonly string[] Order =
    [
        "Spans", "InputErrors", "Tables", "Documents", "Sentences", "Mentions", "Claims", "Extractions", "CuratedClaims", "Configurations", "Matches", "Drafts", "Verdicts", "Findings",
        "Proofreading", "Verifications", "Reports",
    ];

    private static readonly HashSet<string> TypesByQualifiedName =
        [.. typeof(FactChecker).Assembly.GetTypes().Where(type => type.Namespace is not null && !type.IsNested).Select(type => $"{type.Namespace}.{type.Name.Split('`')[0]}")];

    public static TheoryData<string> Folders => [.. Order];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Imports_run_one_way(string folder)
    {
        var later = Order.SkipWhile(name => name != folder).Skip(1).ToList();
        var wrong = LibrarySource.Files.Where(path => FolderOf(path) == folder)
            .SelectMany(path => NamedFolders(Code(File.ReadAllText(path))).Where(later.Contains).Select(name => $"{Path.GetFileName(path)} uses {name}"));
        Assert.Equal([], wrong.Distinct());
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Equal(Order.Order(), LibrarySource.Files.Select(FolderOf).Where(folder => folder != "").Distinct().Order());

    [Fact]
    public void A_name_qualified_from_the_root_or_from_the_own_namespace_is_seen() =>
        Assert.Equal(["Reports", "Verdicts"], NamedFolders("var x = FactCheck.Reports.CheckRun; Verdicts.Judge y; run.Claims.Length; Matches.Length").Order());

    private static string FolderOf(string path)
    {
        var parts = Path.GetRelativePath(LibrarySource.Folder, path).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : "";
    }

    /// <summary>The folders whose types a piece of code can reach: by a using, by a full name, or by a name relative to the common namespace.</summary>
    private static IEnumerable<string> NamedFolders(string code)
    {
        foreach (Match match in FullName().Matches(code))
            yield return match.Groups[1].Value;
        foreach (Match match in RelativeName().Matches(code))
        {
            if (TypesByQualifiedName.Contains($"FactCheck.{match.Groups[1].Value}.{match.Groups[2].Value}"))
                yield return match.Groups[1].Value;
        }
    }

    private static string Code(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"\bFactCheck\.(\w+)")]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(\w+)\.(\w+)")]
    private static partial Regex RelativeName();

    [GeneratedRegex(@"//[^\n]*|namespace [^\n]*")]
    private static partial Regex Comment();
}
