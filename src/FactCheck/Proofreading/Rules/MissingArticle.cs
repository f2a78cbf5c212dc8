using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>A singular noun that needs an article and has none.</summary>
internal sealed class MissingArticle : ProofreadingRule
{
    private static readonly WordList CountNouns = new("Proofreading/Agreement/count-nouns.tsv", StringComparison.Ordinal);
    private static readonly WordList Roles = new("Proofreading/Agreement/role-nouns.tsv", StringComparison.Ordinal);

    public override string Id => "FC139";

    public override string Name => "missing-article";

    public override string Summary => "A noun that is counted stands in the singular without \"a\" or \"the\".";

    public override string Explanation =>
        """
        "It is a good idea", "she is a nurse", "there is a problem", "I have a question", "such a mistake". Flagged are nouns of which it is certain that they are counted, after "is", "have", "there is", "work as" and "such", where nothing
        follows that they could belong to. Headlines, notes and names, and offices that one person holds ("she is president"), are left alone.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("It is [[good idea]] to wait.", "It is a good idea to wait."),
        new("She is [[nurse]] at the clinic.", "She is a nurse at the clinic."),
        new("There is [[serious problem]] with the roof.", "There is a serious problem with the roof."),
        new("I have [[question]] about the roof.", "I have a question about the roof."),
        new("He works as [[engineer]] in Leeds.", "He works as an engineer in Leeds."),
        new("They never made such [[mistake]].", "They never made such a mistake."),
        new("This was [[very important decision]].", "This was a very important decision."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "It is good news.", "She is president of the club.", "There is no problem.", "We have lunch at noon.", "No such problem is known.", "It was game over.", "It is problem solving that counts.", "They have question marks.", "She is doctor and judge in one.",
        "There is question time today.", "He has book learning.", "It is company policy.", "Is good idea management dull?", "One such mistake is enough.", "It is city life.", "That is car number two.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken; i + 1 < end; i++)
            {
                if (FrameAt(prose, i, sentence.FirstToken) is { } frame && NounAfter(prose, i + 1, end, frame) is { } noun)
                    yield return Flag(new(prose.Token(i + 1).Start, prose.Token(noun).End), $"\"{prose.Spelling(noun)}\" needs an article.", Article(prose, i + 1) + " " + prose.Text[prose.Token(i + 1).Start..prose.Token(noun).End]);
            }
        }
    }

    private static Frame FrameAtWord(Prose prose, int token) => prose.WordAt(token) switch
    {
        _ when prose.HasRole(token, WordRoles.Being) => Frame.Being,
        _ when prose.HasRole(token, WordRoles.Having) => Frame.Having,
        "as" => Frame.Working,
        "such" => Frame.Such,
        _ => Frame.None,
    };

    /// <summary>What kind of frame ends with the token; null where none does for sure.</summary>
    private static Frame? FrameAt(Prose prose, int token, int start)
    {
        var frame = FrameAtWord(prose, token);
        bool Follows(WordRoles role) => token > start && prose.HasRole(token - 1, role);
        var holds = frame switch
        {
            Frame.Being when prose.WordAt(token).Contains('\'') => true,
            Frame.Being => Follows(WordRoles.BeingSubject),
            Frame.Having => Follows(WordRoles.HavingSubject) && (token - 2 < start || prose.TagAt(token - 2) is not (Tag.Noun or Tag.Nouns or Tag.Be or Tag.Have or Tag.Do)),
            Frame.Working => Follows(WordRoles.Working),
            Frame.Such => !Follows(WordRoles.BeforeSuch),
            _ => false,
        };
        return holds ? frame : null;
    }

    private static int? NounAfter(Prose prose, int first, int end, Frame frame)
    {
        var noun = first;
        while (noun + 1 < end && noun < first + 3 && IsQualifier(prose, noun))
            noun++;
        if (!prose.FollowsSpace(first) || prose.TagAt(noun) != Tag.Noun || char.IsUpper(prose.Spelling(noun)[0]) || !IsCounted(prose, noun, noun > first, frame))
            return null;
        return EndsPhrase(prose, noun + 1, end) ? noun : null;
    }

    private static bool IsQualifier(Prose prose, int token) =>
        prose.IsWord(token) && (prose.WordAt(token) is "very" or "really" or "quite" || (prose.TagAt(token) == Tag.Adjective && prose.IsSurely(token, Tag.Adjective) && !prose.HasRole(token, WordRoles.Singling)));

    private static bool IsCounted(Prose prose, int noun, bool isQualified, Frame frame)
    {
        var word = prose.WordAt(noun);
        var isRole = Roles.Contains(word);
        return frame switch
        {
            Frame.Working => isRole,
            Frame.Being when !isQualified => isRole,
            _ => isRole || CountNouns.Contains(word),
        };
    }

    private static bool EndsPhrase(Prose prose, int next, int end) =>
        next >= end || (prose.Spelling(next)[0] is '.' or '?' or '!' && !(next + 1 < end && !prose.FollowsSpace(next + 1) && prose.IsWord(next + 1)))
        || (prose.FollowsSpace(next) && prose.TagAt(next) is Tag.Preposition or Tag.To or Tag.Subordinator && prose.WordAt(next) is not ("than" or "by" or "as"));

    private static string Article(Prose prose, int first) => ArticleSounds.OfWord(prose.WordAt(first)) == true ? "an" : "a";

    private enum Frame
    {
        None,
        Being,
        Having,
        Working,
        Such,
    }
}
