using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Rules;

/// <summary>American and British spelling in one article.</summary>
internal sealed class MixedDialects : ProofreadingRule
{
    private const int LeastForMajority = 2;

    /// <summary>Both spellings are at home on both sides, whatever lists say.</summary>
    private static readonly ImmutableHashSet<string> Shared = ImmutableHashSet.Create(StringComparer.Ordinal,
        "acknowledgement", "acknowledgements", "advisor", "advisors", "afterward", "afterwards", "amongst", "cheque", "cheques", "dialog", "dialogs", "disc", "discs", "disk", "disks", "forward", "forwards", "got", "gotten",
        "inquiries", "inquiry", "judgement", "judgements", "meter", "meters", "program", "programs", "programmes", "programme", "story", "stories", "storey", "theatre", "theatres", "towards", "toward", "tyre", "while", "whilst", "learnt", "burnt", "spelt",
        "dreamt", "leapt", "practise", "practice", "licence", "license", "draft", "drafts", "check", "checks", "tire", "tires", "curb", "mold", "ton", "tons", "tonne", "tonnes", "axe", "ax", "gray", "grey", "vice", "whisky", "whiskey", "skeptic", "ok", "okay");

    public override string Id => "FC151";

    public override string Name => "mixed-dialects";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A word is spelt as in another dialect than the rest of the article.";

    public override string Explanation =>
        """
        "Colour" and "center" are each right, but seldom in one article. The dialect is the one asked for (`--dialect us`, `gb` or `ca`), else the one that most of the article's telling words belong to, at least two
        more than the others. Capitalised names ("Labour Party"), quotations and words that both dialects use are left alone. British spelling with -ize counts as British too.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The colour of the harbour pleased the neighbours in the [[center]].", "The colour of the harbour pleased the neighbours in the centre."),
        new("The color of the harbor annoyed the neighbors, whose [[behaviour]] changed.", "The color of the harbor annoyed the neighbors, whose behavior changed."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The color of the harbor pleased the Labour Party.", "The colour and the center.", "The colour, the harbour and the organization."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var telling = TellingWords(prose);
        var dialect = prose.Settings.Dialect != Dialects.None ? prose.Settings.Dialect : MajorityOf(prose, telling);
        if (dialect == Dialects.None)
            yield break;
        var suggester = new Suggester();
        foreach (var (token, dialects) in telling)
        {
            if (!dialects.HasFlag(dialect) && SpellingIn(dialect, suggester, prose.WordAt(token)) is { } spelling)
                yield return Flag(prose.Token(token).Span, $"The article is in {NameOf(dialect)} spelling, this word is not.", spelling);
        }
    }

    /// <summary>The words that only some dialects spell so.</summary>
    private static List<(int Token, Dialects Dialects)> TellingWords(Prose prose)
    {
        var telling = new List<(int Token, Dialects Dialects)>();
        var silent = new bool[ushort.MaxValue + 1];
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (silent[prose.NumberAt(token)] || !prose.IsWord(token) || prose.Token(token).Length < 4 || !char.IsAsciiLetterLower(prose.Spelling(token)[0]))
                continue;
            if (WordAutomaton.Shared.Find(prose.WordAt(token)) is { IsName: false, Size: <= WordEntry.FamiliarSize + 1, Dialects: not Dialects.None } entry
                && (entry.Dialects & (Dialects.American | Dialects.British)) is Dialects.American or Dialects.British && !Shared.Contains(prose.WordAt(token).ToString()))
                telling.Add((token, entry.Dialects));
            else
                silent[prose.NumberAt(token)] = prose.NumberAt(token) != 0;
        }

        return telling;
    }

    private static Dialects MajorityOf(Prose prose, List<(int Token, Dialects Dialects)> telling)
    {
        var words = telling.DistinctBy(word => prose.WordAt(word.Token).ToString()).ToList();
        var american = words.Count(word => word.Dialects.HasFlag(Dialects.American));
        var british = words.Count - american;
        return Math.Abs(american - british) < LeastForMajority ? Dialects.None : american > british ? Dialects.American : Dialects.British;
    }

    private static string? SpellingIn(Dialects dialect, Suggester suggester, ReadOnlySpan<char> word)
    {
        foreach (var near in suggester.For(word))
        {
            // "center" and "centre" are the same word; "centred" is not.
            if (near.Entry.Dialects.HasFlag(dialect) && near.Entry.Dialects != (Dialects.American | Dialects.British | Dialects.Canadian) && Math.Abs(near.Word.Length - word.Length) <= 2 && near.Word[^1] == word[^1] | near.Word[^1] == 'e')
                return near.Word;
        }

        return null;
    }

    private static string NameOf(Dialects dialect) => dialect switch
    {
        Dialects.American => "American",
        Dialects.British => "British",
        _ => "Canadian",
    };
}
