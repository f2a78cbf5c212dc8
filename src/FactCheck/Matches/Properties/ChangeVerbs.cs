using FactCheck.Matches.Terms;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Properties;

/// <summary>Verbs that only tell how a figure came to be what it is: "murders fall to 83", "has grown from 8.4 percent". What "was cut to 83" was more before.</summary>
internal static class ChangeVerbs
{
    private static readonly WordList Words = new("Mentions/Changes/change-words.tsv");

    public static bool TellHow(TextSpan word, string text) =>
        Words.Contains(word.Of(text)) && NearbyWords.Before(text, word.Start) is not ("was" or "were" or "is" or "are" or "be" or "been" or "being");
}
