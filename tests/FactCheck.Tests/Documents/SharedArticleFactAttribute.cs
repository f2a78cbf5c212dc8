namespace FactCheck.Tests.Documents;

/// <summary>A test on the articles that stand beside the repository; skipped where they do not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedArticleFactAttribute : FactAttribute
{
    public SharedArticleFactAttribute()
    {
        if (PathOf("north-korea-2017.html") is null)
            Skip = "The shared articles are not beside the repository.";
    }

    /// <summary>Looks for <c>../shared/articles</c> beside the repository and beside its worktrees.</summary>
    public static string? PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "articles", name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
