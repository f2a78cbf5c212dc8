using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A space in front of a mark that belongs to the word before it.</summary>
internal sealed class SpaceBeforePunctuation : ProofreadingRule
{
    /// <summary>An article may have so many slips, and another for each so many words; more of them are a trace of another format.</summary>
    private const int MostSlips = 2;

    private const int TokensForEach = 1_000;

    public override string Id => "FC103";

    public override string Name => "space-before-punctuation";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A space stands before a comma, full stop, semicolon, colon, question mark or exclamation mark.";

    public override string Explanation =>
        """
        English sets these marks close to the word before them. No-break spaces are left alone, for they are set on purpose; so are ellipses, emoticons, and marks that open a name or an option (`.NET`, `:port`).
        An article with more of them than two, and another for each thousand words, was converted from another format, which set links or italics between spaces; it is left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The mayor[[ ,]] who was ill, stayed away.", "The mayor, who was ill, stayed away."),
        new("Who knew[[ ?]] Nobody did.", "Who knew? Nobody did."),
        new("They left at noon[[ .]]", "They left at noon."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It runs on .NET and on :8080.", "He waited ... and left.", "Quoi\u00A0? Rien.", "Fine :) then.", "The . is part of the name.", "The mayor , the baker , and the smith , all of them , stayed ."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var slips = Slips(prose).ToList();
        return slips.Count > MostSlips + (prose.Tokens.Length / TokensForEach) ? [] : slips;
    }

    private IEnumerable<Finding> Slips(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Token(i).Kind == TokenKind.Punctuation && prose.Spelling(i)[0] is ',' or '.' or ';' or ':' or '?' or '!' && IsApart(prose, i))
                yield return Flag(new TextSpan(prose.Token(i - 1).End, prose.Token(i).End), "No space belongs before this mark.", prose.Spelling(i).ToString());
        }
    }

    private static bool IsApart(Prose prose, int at)
    {
        var gap = prose.Text.AsSpan(prose.Token(at - 1).End, prose.Token(at).Start - prose.Token(at - 1).End);
        if (gap.IsEmpty || gap.Length > 2 || gap.ContainsAnyExcept(' '))
            return false;
        var end = prose.Token(at).End;
        var isLoose = end == prose.Text.Length || char.IsWhiteSpace(prose.Text[end]) || prose.Text[end] is '"' or '\u201D' or ')';
        return isLoose && !IsEmoticon(prose.Text, end) && IsProse(prose, at);
    }

    /// <summary>Grammars and formulas set their marks apart: "MINUS ; Expression", "a ? ( b )".</summary>
    private static bool IsProse(Prose prose, int at)
    {
        // "the . is part of the name", "or ; as a sign"
        if (prose.Is(at - 1, WordClasses.Article | WordClasses.Preposition | WordClasses.Conjunction) || (prose.Spelling(at)[0] == '.' && at + 1 < prose.Tokens.Length && prose.Is(at + 1, WordClasses.Be)))
            return false;
        var isAfterWord = prose.Token(at - 1).Kind == TokenKind.Digits || (prose.IsWord(at - 1) && char.IsLower(prose.Spelling(at - 1)[^1]));
        return isAfterWord && (at + 1 == prose.Tokens.Length || prose.Token(at + 1).Kind is TokenKind.Word or TokenKind.Digits || prose.Spelling(at + 1)[0] is '"' or '\u201C' or '\u201D');
    }

    private static bool IsEmoticon(string text, int end) => text[end - 1] is ':' or ';' && end < text.Length && text[end] == ')';
}
