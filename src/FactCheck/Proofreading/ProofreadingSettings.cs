using System.Collections.Immutable;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading;

/// <summary>What a project says of its own way of writing.</summary>
/// <param name="Dialect">The one spelling to hold every article to; none for the one that the article itself uses most.</param>
/// <param name="Vocabulary">Words that are right as they stand. One with a capital is right in that spelling only: "GitHub"; one in small letters in any.</param>
/// <param name="Names">Names that articles are about, such as the subjects of the claims database.</param>
public sealed record ProofreadingSettings(Dialects Dialect, ImmutableHashSet<string> Vocabulary, ProjectNames Names)
{
    public static readonly ProofreadingSettings Default = new(Dialects.None, [], ProjectNames.None);

    /// <summary>Whether the project has the word, written so.</summary>
    public bool Trusts(string word) => !Vocabulary.IsEmpty && (Vocabulary.Contains(word) || Vocabulary.Contains(word.ToLowerInvariant()));
}
