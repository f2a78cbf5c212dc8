using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Proofreading.Rules;

/// <summary>A title in small letters directly before a name.</summary>
internal sealed class LowerCaseTitle : ProofreadingRule
{
    public override string Id => "FC163";

    public override string Name => "lower-case-title";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A title stands in small letters directly before a name: \"president Obama\".";

    public override string Explanation =>
        """
        American and British style alike write a title with a capital where it is part of the name. Behind an article, an adjective or a noun ("the French president Emmanuel Macron") it says what somebody does and is left
        alone, and so is one that may be a post: "as president Obama", "elected president".
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("After the vote, he met with [[president]] Kuczynski.", "After the vote, he met with President Kuczynski."),
        new("They said that [[prime minister]] Theresa May had left.", "They said that Prime Minister Theresa May had left."),
        new("Nobody told [[general]] Okafor of it.", "Nobody told General Okafor of it."),
        new("He met [[general]] Smith in Kabul.", "He met General Smith in Kabul."),
        new("In 2009 [[president]] Obama won the prize.", "In 2009 President Obama won the prize."),
        new("They blame [[president]] Kuczynski.", "They blame President Kuczynski."),
        new("On Monday [[pope]] Francis spoke in Rome.", "On Monday Pope Francis spoke in Rome."),
        new("Then [[prime minister]] Theresa May resigned.", "Then Prime Minister Theresa May resigned."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The ousted president Yanukovych fled from Kyiv, Egypt's jailed president Morsi died, and retired general Okafor stayed.", "The president, Barack Obama, left.", "The French president Emmanuel Macron left.", "As president Obama signed the law.", "They elected president Kuczynski and will name president Okafor.", "In general Smith agreed, and general Motors left.", "The general, Smith, left.", "He was vice president of Okafor Steel and met the general Smith Report.", "He met the president. Obama left.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        for (var token = 0; token + 1 < prose.Tokens.Length; token++)
        {
            if (IsCapitalised(prose, token) || (!IsCapitalised(prose, token + 1) && !IsCapitalised(prose, token + 2)))
                continue;
            if (TitleLength(prose, token) is not (> 0 and var length) || !IsBeforeName(prose, token, token + length) || !MayOpen(prose, token))
                continue;
            var span = new TextSpan(prose.Token(token).Start, prose.Token(token + length - 1).End);
            var title = string.Join(' ', span.Of(prose.Text).ToString().Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            yield return Flag(span, "A title before a name has a capital.", title);
            token += length;
        }
    }

    /// <summary>What no title can stand before is passed over.</summary>
    private static bool IsCapitalised(Prose prose, int token) => token < prose.Tokens.Length && char.IsUpper(prose.Text[prose.Token(token).Start]);

    /// <summary>How many words the title has that starts here; 0 where none does.</summary>
    private static int TitleLength(Prose prose, int token)
    {
        var word = prose.Spelling(token);
        if (word is "prime" or "vice")
            return prose.Spelling(token + 1) is "minister" or "president" && prose.Token(token + 1).Start == prose.Token(token).End + 1 ? 2 : 0;
        return PersonTitles.Is(prose, token, TitleWord.Office | TitleWord.Rank) ? 1 : 0;
    }

    private static bool IsBeforeName(Prose prose, int title, int name)
    {
        if (name >= prose.Tokens.Length || !prose.IsWord(name) || prose.Token(name).Length < 2 || prose.Token(name).Start != prose.Token(name - 1).End + 1
            || !char.IsUpper(prose.Spelling(name)[0]) || prose.IsInCapitals(name) || prose.TagAt(name) != Tag.Name)
            return false;
        return !PersonTitles.Is(prose, title, TitleWord.Rank) || IsPerson(prose, name);
    }

    /// <summary>A word that is nothing but a name, or a surname without another capital behind it: "general Smith", but "general Motors" and "general Green Book".</summary>
    private static bool IsPerson(Prose prose, int name) =>
        Lexicon.Find(prose.WordAt(name)) is null or { IsName: true } || (PersonTitles.IsSurname(prose.Spelling(name)) && !IsCapitalised(prose, name + 1));

    private static bool MayOpen(Prose prose, int title)
    {
        if (prose.IsSentenceStart(title))
            return true;
        var before = title - 1;
        if (!prose.FollowsSpace(title))
            return false;
        return prose.IsWord(before) ? PersonTitles.Is(prose, before, TitleWord.Opener) || SaysWhen(prose, before) || IsVerb(prose, before) : prose.Spelling(before) is "," || SaysWhen(prose, before);
    }

    /// <summary>"Yesterday president Obama", "On Monday president Obama", "In 2009 president Obama": a moment opens the sentence.</summary>
    private static bool SaysWhen(Prose prose, int token)
    {
        if (prose.IsSentenceStart(token))
            return PersonTitles.Is(prose, token, TitleWord.Moment);
        var isTime = prose.Token(token).Kind == TokenKind.Digits || prose.Is(token, WordClasses.Weekday | WordClasses.Month);
        return isTime && prose.IsSentenceStart(token - 1) && prose.WordAt(token - 1) is "in" or "on" or "since" or "by" or "until" or "last";
    }

    /// <summary>"she met", "had told", but not "the ousted" or "elected".</summary>
    private static bool IsVerb(Prose prose, int token)
    {
        if (token == 0 || prose.IsSentenceStart(token) || PersonTitles.Is(prose, token, TitleWord.Becoming))
            return false;
        return prose.TagAt(token) is Tag.Past or Tag.Participle or Tag.Base or Tag.Third && prose.TagAt(token - 1) is Tag.Noun or Tag.Nouns or Tag.Name or Tag.Subject or Tag.Pronoun or Tag.Have && prose.Spelling(token - 1) is not [.., '\'' or '\u2019', 's'];
    }
}
