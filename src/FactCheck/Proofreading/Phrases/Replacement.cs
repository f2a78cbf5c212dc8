using System.Collections.Immutable;
using System.Text;
using FactCheck.Proofreading.Agreement;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Phrases;

/// <summary>
/// What to write instead of the replaced words of a phrase: words; <c>$2</c> for the second replaced word, <c>$2:past</c> for it in another form;
/// <c>~take</c> for "take" in the form of the replaced verb. A piece that starts with <c>+</c> is joined to the one before: <c>$1 +'s</c>.
/// </summary>
internal sealed record Replacement(ImmutableArray<string> Pieces)
{
    public static Replacement Parse(string text) => new([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>The text to write, or null where a word has no such form.</summary>
    public string? In(Prose prose, int firstWrong, int wrongCount)
    {
        var written = new StringBuilder();
        foreach (var piece in Pieces)
        {
            var isJoined = piece.Length > 1 && piece[0] == '+';
            var word = Write(isJoined ? piece[1..] : piece, prose, firstWrong, wrongCount);
            if (word is null)
                return null;
            if (written.Length > 0 && !isJoined)
                written.Append(' ');
            written.Append(word);
        }

        return LetterCase.Follow(written.ToString(), prose, firstWrong, wrongCount);
    }

    private static string? Write(string piece, Prose prose, int firstWrong, int wrongCount)
    {
        if (piece[0] == '~')
            return LikeReplacedVerb(piece[1..], prose, firstWrong, wrongCount);
        if (piece[0] != '$')
            return piece;
        var token = firstWrong + piece[1] - '1';
        if (piece.Length > 2)
            return InForm(prose, token, piece[3..]);
        var copied = prose.Spelling(token);
        return piece[1] == '1' || !prose.IsSentenceStart(firstWrong) ? copied.ToString() : LetterCase.Within(copied.ToString());
    }

    private static string? InForm(Prose prose, int token, string form)
    {
        var word = prose.WordAt(token);
        return form switch
        {
            "plural" or "singular" => IsName(prose, token) ? null : CountedNoun.Other(prose, token, form == "plural"),
            _ => (Vocabulary.VerbOf(word) ?? RegularVerbs.Of(word))?.Verb.In(Vocabulary.ClassNamed(form)),
        };
    }

    private static bool IsName(Prose prose, int token) => char.IsUpper(prose.Spelling(token)[0]) && !prose.IsSentenceStart(token) && !prose.IsInCapitals(token);

    private static string? LikeReplacedVerb(string baseForm, Prose prose, int firstWrong, int wrongCount)
    {
        var verb = Vocabulary.VerbFrom(baseForm);
        for (var i = firstWrong; i < firstWrong + wrongCount && verb is not null; i++)
        {
            if (Vocabulary.VerbOf(prose.WordAt(i)) is { } replaced)
                return verb.In(replaced.Form);
        }

        return null;
    }
}
