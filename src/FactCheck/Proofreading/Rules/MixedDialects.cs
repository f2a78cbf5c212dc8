using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Spelling;

namespace FactCheck.Proofreading.Rules;

/// <summary>American and British spelling in one article.</summary>
internal sealed class MixedDialects : ProofreadingRule
{
    private const int LeastForMajority = 2;

    /// <summary>Both spellings are at home on both sides, whatever lists say: they tell no dialect.</summary>
    private static readonly ImmutableHashSet<string> Shared = ImmutableHashSet.Create(StringComparer.Ordinal,
        "acknowledgement", "acknowledgements", "advisor", "advisors", "afterward", "afterwards", "amongst", "cheque", "cheques", "dialog", "dialogs", "disc", "discs", "disk", "disks", "forward", "forwards", "got", "gotten",
        "inquiries", "inquiry", "judgement", "judgements", "meter", "meters", "program", "programs", "programmes", "programme", "story", "stories", "storey", "theatre", "theatres", "towards", "toward", "tyre", "while", "whilst", "learnt", "burnt", "spelt",
        "dreamt", "leapt", "flyer", "flyers", "kindergartener", "kindergarteners", "prized", "prizes", "practise", "practice", "licence", "license", "draft", "drafts", "check", "checks", "tire", "tires", "curb", "mold", "ton", "tons", "tonne", "tonnes", "axe", "ax", "gray", "grey", "vice", "whisky", "whiskey", "skeptic", "ok", "okay");

    public override string Id => "FC151";

    public override string Name => "mixed-dialects";

    public override Severity Severity => Severity.Advice;

    public override string Summary => "A word is spelt as in another dialect than the rest of the article.";

    public override string Explanation =>
        """
        "Colour" and "center" are each right, but seldom in one article. The dialect is the one asked for (`--dialect us`, `gb` or `ca`), else the one that most of the article's telling words belong to, at least two
        more than the others; with "colour", "organize" and "analyze" it is Canadian. Capitalised names ("Labour Party"), quotations and, unless a dialect is asked for, words that both sides know ("towards", "grey") are left alone. British spelling with -ize counts as British too.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The colour of the harbour pleased the neighbours in the [[center]].", "The colour of the harbour pleased the neighbours in the centre."),
        new("The color of the harbor annoyed the neighbors, whose [[behaviour]] changed.", "The color of the harbor annoyed the neighbors, whose behavior changed."),
    ];

    public override ImmutableArray<string> LeftAlone => ["The color of the harbor pleased the Labour Party.", "The colour and the center.", "The colour, the harbour and the organization.", "The colour of the harbour was analyzed and organized by the neighbours."];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var asked = prose.Settings.Dialect;
        var telling = TellingWords(prose, asked);
        var dialect = asked != Dialects.None ? asked : MajorityOf(prose, telling);
        if (dialect == Dialects.None)
            yield break;
        var suggester = new Suggester();
        foreach (var (token, entry) in telling)
        {
            var word = prose.WordAt(token);
            var spelling = asked != Dialects.None ? DialectSpellings.Listed(asked, word) : null;
            if (spelling is null && !DialectSpellings.Fits(dialect, word, entry))
                spelling = DialectSpellings.In(dialect, word) ?? SpellingNear(dialect, suggester, word);
            if (spelling is not null && !word.SequenceEqual(spelling))
                yield return Flag(prose.Token(token).Span, $"The article is in {NameOf(dialect)} spelling, this word is not.", char.IsUpper(prose.Spelling(token)[0]) ? char.ToUpperInvariant(spelling[0]) + spelling[1..] : spelling);
        }
    }

    /// <summary>The words that only some dialects spell so.</summary>
    private static List<(int Token, WordEntry Entry)> TellingWords(Prose prose, Dialects asked)
    {
        var telling = new List<(int Token, WordEntry Entry)>();
        var silent = new bool[ushort.MaxValue + 1];
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (silent[prose.NumberAt(token)] || !prose.IsWord(token) || prose.Token(token).Length < 4 || !IsOrdinary(prose, token))
                continue;
            if (WordAutomaton.Shared.Find(prose.WordAt(token)) is { IsName: false, Size: <= WordEntry.FamiliarSize + 1, Dialects: not Dialects.None } entry && IsTelling(prose.WordAt(token), entry, asked))
                telling.Add((token, entry));
            else
                silent[prose.NumberAt(token)] = prose.NumberAt(token) != 0;
        }

        return telling;
    }

    private static bool IsTelling(ReadOnlySpan<char> word, WordEntry entry, Dialects asked) =>
        (asked != Dialects.None && DialectSpellings.Listed(asked, word) is not null)
        || ((entry.Dialects & (Dialects.American | Dialects.British)) is Dialects.American or Dialects.British && !Shared.Contains(word.ToString()));

    /// <summary>In small letters, or with the capital of a sentence's start: "Labour Party" is a name.</summary>
    private static bool IsOrdinary(Prose prose, int token)
    {
        var word = prose.Spelling(token);
        if (char.IsAsciiLetterLower(word[0]))
            return true;
        return char.IsAsciiLetterUpper(word[0]) && char.IsAsciiLetterLower(word[1]) && prose.IsSentenceStart(token)
            && token + 1 < prose.Tokens.Length && prose.IsWord(token + 1) && !char.IsUpper(prose.Spelling(token + 1)[0]);
    }

    private static Dialects MajorityOf(Prose prose, List<(int Token, WordEntry Entry)> telling)
    {
        var words = telling.DistinctBy(word => prose.WordAt(word.Token).ToString()).ToList();
        var american = words.Count(word => word.Entry.Dialects.HasFlag(Dialects.American));
        var british = words.Count - american;
        if (british >= LeastForMajority && american > 0 && words.All(word => DialectSpellings.Fits(Dialects.Canadian, prose.WordAt(word.Token), word.Entry)) && american + CountOfZ(prose) >= LeastForMajority)
            return Dialects.Canadian;
        return Math.Abs(american - british) < LeastForMajority ? Dialects.None : american > british ? Dialects.American : Dialects.British;
    }

    /// <summary>Words in -ize that British writers may spell with an s: with "colour" and "analyze" beside them they are Canadian.</summary>
    private static int CountOfZ(Prose prose)
    {
        var count = 0;
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.IsWord(token) && prose.Token(token).Length > 5 && prose.WordAt(token).Contains("iz", StringComparison.Ordinal) && DialectSpellings.In(Dialects.British, prose.WordAt(token)) is not null)
                count++;
        }

        return count;
    }

    private static string? SpellingNear(Dialects dialect, Suggester suggester, ReadOnlySpan<char> word)
    {
        foreach (var near in suggester.For(word))
        {
            // "center" and "centre" are the same word; "centred" is not.
            if (DialectSpellings.Fits(dialect, near.Word, near.Entry) && near.Entry.Dialects != (Dialects.American | Dialects.British | Dialects.Canadian) && Math.Abs(near.Word.Length - word.Length) <= 2 && near.Word[^1] == word[^1] | near.Word[^1] == 'e')
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
