namespace FactCheck.Tests.CuratedClaims.Packages;

/// <summary>A test on the data packages that stand beside the repository; skipped where they do not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedPackageFactAttribute : FactAttribute
{
    public SharedPackageFactAttribute()
    {
        if (Folder is null)
            Skip = "The shared data packages are not beside the repository.";
    }

    /// <summary>The folder <c>../shared/packs</c> beside the repository or beside its worktrees.</summary>
    public static string? Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                var path = Path.Combine(folder.FullName, "shared", "packs");
                if (Directory.Exists(path))
                    return path;
            }

            return null;
        }
    }
}
