namespace FactCheck.Tests.Documents;

/// <summary>A theory on the articles that stand beside the repository; skipped where they do not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedArticleTheoryAttribute : TheoryAttribute
{
    public SharedArticleTheoryAttribute()
    {
        if (SharedArticleFactAttribute.PathOf("north-korea-2017.html") is null)
            Skip = "The shared articles are not beside the repository.";
    }
}
