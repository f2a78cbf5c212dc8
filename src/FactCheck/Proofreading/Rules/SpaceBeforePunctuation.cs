using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A space in front of a mark that belongs to the word before it.</summary>
internal sealed class SpaceBeforePunctuation : ProofreadingRule
{
    private static readonly SlipAllowance Allowance = new(2);

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
        new("He had resigned[[ ,]]she said.", "He had resigned, she said."),
        new("They left at noon[[ .]]", "They left at noon."),
    ];

    public override ImmutableArray<string> LeftAlone => ["It runs on .NET and on :8080.", "He waited ... and left.", "Quoi\u00A0? Rien.", "Fine :) then.", "The . is part of the name.", "Press ? for help or type a colon : first.", "It is done by adding ! or ^ in front of it.", "The mayor , the baker , and the smith , all of them , stayed ."];

    internal override IEnumerable<Finding> Check(Prose prose) => Allowance.Within(prose, Slips(prose).ToList());

    private IEnumerable<Finding> Slips(Prose prose)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.Token(i).Kind == TokenKind.Punctuation && prose.Spelling(i)[0] is ',' or '.' or ';' or ':' or '?' or '!' && IsApart(prose, i))
                yield return Flag(new TextSpan(prose.Token(i - 1).End, prose.Token(i).End), "No space belongs before this mark.", prose.Spelling(i).ToString());
            else if (IsOnWrongSide(prose, i))
                yield return Flag(new TextSpan(prose.Token(i - 1).End, prose.Token(i).End), "The space belongs after the comma, not before it.", ", ");
        }
    }

    /// <summary>"resigned ,she said": between two words of a plain text the space is on the wrong side.</summary>
    private static bool IsOnWrongSide(Prose prose, int at) =>
        prose.Spelling(at) is "," && prose.FollowsSpace(at) && prose.Token(at).Start == prose.Token(at - 1).End + 1 && at + 1 < prose.Tokens.Length && !prose.FollowsSpace(at + 1)
        && prose.IsWord(at - 1) && prose.IsWord(at + 1) && prose.Token(at + 1).Length > 1 && prose.Token(at - 1).Length > 1 && !prose.IsTechnical && prose.Text[prose.Token(at - 1).End] == ' ' && IsProse(prose, at);

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
        if (prose.Is(at - 1, WordClasses.Article | WordClasses.Preposition | WordClasses.Conjunction) || IsSpokenOf(prose, at))
            return false;
        var isAfterWord = prose.Token(at - 1).Kind == TokenKind.Digits || (prose.IsWord(at - 1) && char.IsLower(prose.Spelling(at - 1)[^1]));
        return isAfterWord && (at + 1 == prose.Tokens.Length || prose.Token(at + 1).Kind is TokenKind.Word or TokenKind.Digits || prose.Spelling(at + 1)[0] is '"' or '\u201C' or '\u201D');
    }

    /// <summary>"the colon : is", "press ? for help", "adding ! or ^", "the . is part of the name": a stop that no new sentence follows, or a mark that is called by its name.</summary>
    private static bool IsSpokenOf(Prose prose, int at)
    {
        if (IsMarkName(prose.WordAt(at - 1)))
            return true;
        if (at + 1 >= prose.Tokens.Length || !prose.IsWord(at + 1))
            return false;
        if (prose.Is(at + 1, WordClasses.Be) || IsMarkName(prose.WordAt(at + 1)))
            return true;
        return prose.Spelling(at)[0] is '.' or '?' or '!' ? char.IsLower(prose.Spelling(at + 1)[0]) : prose.WordAt(at + 1) is "or";
    }

    private static bool IsMarkName(ReadOnlySpan<char> word) =>
        word is "colon" or "semicolon" or "comma" or "dot" or "period" or "stop" or "mark" or "sign" or "character" or "characters" or "key" or "operator" or "separator" or "separators" or "delimiter" or "symbol";

    private static bool IsEmoticon(string text, int end) => text[end - 1] is ':' or ';' && end < text.Length && text[end] == ')';
}
