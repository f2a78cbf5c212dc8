using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Names;

/// <summary>Names that a project's articles are about, such as the subjects of its claims. They are read when an article first has a name that nobody knows.</summary>
public sealed class ProjectNames(IEnumerable<string> names)
{
    public static readonly ProjectNames None = new([]);

    private readonly Lazy<KnownNames> words = new(() => KnownNames.Of(names.SelectMany(name => name.Split(' ', '-')).Where(IsName)));

    internal KnownNames Words => words.Value;

    /// <summary>"National" of a bank's name is no name: "Nacional" is no slip for it.</summary>
    private static bool IsName(string word) =>
        word.Length > 0 && char.IsUpper(word[0]) && word.Length <= Suggester.LongestWord && WordAutomaton.Shared.Find(word.ToLowerInvariant()) is not { IsName: false };
}
