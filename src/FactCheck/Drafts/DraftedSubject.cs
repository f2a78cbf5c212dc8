using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Sentences;

namespace FactCheck.Drafts;

/// <summary>Finds the name of what "it" or "the country" stands for: in the sentence before, or in a title that is a name.</summary>
internal static class DraftedSubject
{
    /// <summary>In words; a longer title is a headline, which tells a story.</summary>
    private const int LongestName = 4;

    private static readonly string[] Determiners = ["the ", "a ", "an ", "its ", "their ", "his ", "her ", "this ", "these ", "our ", "that ", "those ", "some ", "about ", "nearly ", "over "];
    private static readonly string[] VerbsOfOne = [" has ", " is ", " was ", " does "];
    private static readonly string[] Pronouns = ["it", "they", "he", "she", "we", "this", "that", "there", "who", "which", "you", "i", "its", "their", "his", "her"];

    /// <summary>The words, where they name something: "country" and "it" only point.</summary>
    /// <param name="opensSentence">Its first word has its capital from where it stands.</param>
    public static bool IsName(string phrase, bool opensSentence, string text)
    {
        var words = phrase.Split(' ');
        if (phrase.Length == 0 || Pronouns.Contains(words[0].TrimEnd(',').ToLowerInvariant()))
            return false;
        if (words.Skip(1).Any(word => char.IsUpper(word[0])))
            return true;
        // "Steel" may open a sentence; "Laputa" has no small letter anywhere.
        if (words is [var only] && (IsTold(only) || (only is [.., not 's', 's'] && !IsOfOne(text, only) && !StandsWithin(text, only))))
            return false;
        return char.IsUpper(words[0][0]) && !(opensSentence && text.Contains($" {words[0].ToLowerInvariant()}", StringComparison.Ordinal));
    }

    /// <summary>"Yesterday" tells when, and names nothing.</summary>
    private static bool IsTold(string word) => WordRoles.TryFind(word.ToLowerInvariant(), out var role) && role is not WordRole.Open;

    /// <summary>"Honduras" and "Athens" end in an s of their own: a table knows them, or the verb behind them is that of one.</summary>
    private static bool IsOfOne(string text, string word) =>
        OpeningDateline.Towns.Contains(word) || NameForms.IsName(word.ToLowerInvariant()) || Array.Exists(VerbsOfOne, verb => text.Contains(word + verb, StringComparison.Ordinal));

    /// <summary>Whether a name stands with its capital somewhere within a sentence: "towns" of the heading "Towns" do not.</summary>
    private static bool StandsWithin(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (at > 1 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] == ','))
                return true;
        }

        return false;
    }

    /// <returns>Null where nothing around names it.</returns>
    public static string? Before(SegmentedText text, Sentence sentence)
    {
        if (sentence.Index > 0 && text.Sentences[sentence.Index - 1] is var before && text.Document.Blocks[before.Block].Kind is not (BlockKind.TableCell or BlockKind.Heading) && SentenceReading.Of(text, before) is { } reading
            && reading.SubjectOf(reading.Parts[0].Clause) is { } opening)
        {
            var phrase = ClaimDraft.Words(opening.Of(text.Text).ToString());
            var name = WithoutPossessor(WithoutDeterminer(phrase));
            name = NameAt(name) is { Length: > 0 } leading ? leading : name;
            if (IsName(name, phrase.StartsWith(name, StringComparison.Ordinal), text.Text))
                return name;
        }

        return text.Document.Metadata.Title is { } title && title.Split(' ').Length <= LongestName && char.IsUpper(title[0]) && StandsWithin(text.Text, title) ? WithoutDeterminer(ClaimDraft.Words(title)) : null;
    }

    /// <summary>The words with capitals that a text starts with.</summary>
    public static string NameAt(string words) => string.Join(' ', words.Split(' ').TakeWhile(word => word.Length > 0 && char.IsUpper(word[0]))).TrimEnd(',', '.', ';');

    public static string WithoutDeterminer(string phrase) =>
        Array.Find(Determiners, determiner => phrase.StartsWith(determiner, StringComparison.OrdinalIgnoreCase)) is { } determiner ? phrase[determiner.Length..] : phrase;

    /// <summary>"Laputa's capital" and "the capital of Laputa" go on about Laputa as likely as about the capital: then neither is named.</summary>
    private static string WithoutPossessor(string phrase) =>
        phrase.Contains("'s ", StringComparison.Ordinal) || phrase.Contains("\u2019s ", StringComparison.Ordinal) || phrase.Contains(" of ", StringComparison.Ordinal) ? "" : phrase;
}
