using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Spelling;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Rules;

/// <summary>A frequent misspelling.</summary>
internal sealed class Misspelling : PhraseRule
{
    private const int ShortestAnywhere = 5;

    /// <summary>Longer ones are no acronyms, and seldom families.</summary>
    private const int LongestName = 5;

    public override string Id => "FC150";

    public override string Name => "misspelling";

    public override FixSafety Fix => FixSafety.Safe;

    public override string Summary => "A word is misspelt in a way that is no word.";

    public override string Explanation =>
        """
        A table of frequent misspellings comes first. Behind it stands a word list of 280,000 words with their inflections and the rules by which English forms new ones. A word that neither knows is
        flagged where one common word lies one slip away: a letter doubled, left out, exchanged with its neighbour, hit beside its key or spelt by ear, or a space in the wrong place ("th ecat"); where several do, or a rarer one, it is advice.
        Misspelt days and months are found where the words around speak of time ("on Thurdsay"), a part of a compound and two unknown words in a row where there is no doubt.
        Names are never flagged, nor what recurs in the article, what stands in another language, in capitals, in quotation marks, or beside digits and signs. `vocabulary`
        in the configuration teaches a project's own words.
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("They will [[recieve]] it.", "They will receive it."),
        new("The [[goverment]] fell.", "The government fell."),
        new("It was [[seperate]].", "It was separate."),
        new("They saw [[th ecat]] asleep.", "They saw the cat asleep."),
        new("They told [[ever yone]] of it.", "They told everyone of it."),
        new("They met on [[Thurdsay]] in May.", "They met on Thursday in May."),
        new("It was a well-[[recieved]] speech.", "It was a well-received speech."),
        new("The [[goverment]]'s plan failed.", "The government's plan failed."),
        new("The [[\uFB01nacial]] crisis began.", "The financial crisis began."),
        new("After dinner he [[wnet]] home.", "After dinner he went home."),
        new("The [[ecomony]] grew.", "The economy grew."),
        new("It was [[d\u00E8ja]] vu.", "It was d\u00E9j\u00E0 vu."),
        new("The [[caf\u00E8]] was full.", "The caf\u00E9 was full."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "The judgement stands.", "Half of the power came from renewables.", "The WSA met in Geneva.", "The cake was made by Ann and Dave Taht.", "The Carrer de la Pau was flooded.",
        "Colour and color are both words.",
        "The word recieve is often misspelt.",
        "The unmarketable moonlike workgroup rebooked.",
        "They ordered the bibimbap and the kimchijjigae.",
        "They met im Oktober and on Munday.",
        "The \uFB01rst o\uFB03ce opened.",
        "It was a pre-alloc of the un presidente nacional.",
        "The cafe, the caf\u00E9 and his r\u00E9sum\u00E9 or resume.",
        "Use utf8 and fooBar for the nxtval_id.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        var listed = base.Check(prose).Where(finding => !IsSpokenOf(prose, finding.Span.Start)).ToList();
        var starts = listed.Select(finding => finding.Span.Start).ToHashSet();
        return listed.Concat(CheckUnknown(prose).Concat(CheckDays(prose)).Concat(CheckAccents(prose)).Where(finding => !starts.Contains(finding.Span.Start))).OrderBy(finding => finding.Span.Start);
    }

    private protected override string Describe(string wrong, string right) => $"\"{wrong}\" is misspelt; write \"{right}\".";

    /// <summary>"The WSA met", "Dave Taht wrote it": an acronym or a name that is a slip by chance.</summary>
    private protected override bool IsMeant(Prose prose, PhraseMatch match)
    {
        var token = match.FirstToken + match.Phrase.First;
        if (prose.Token(token).Length > LongestName || !char.IsUpper(prose.Spelling(token)[0]))
            return false;
        if (prose.IsInCapitals(token))
            return !prose.IsInCapitals(token - 1) && !prose.IsInCapitals(token + 1);
        return token > 0 && !prose.IsSentenceStart(token) && prose.IsWord(token - 1) && char.IsUpper(prose.Spelling(token - 1)[0]) && !prose.IsSentenceStart(token - 1);
    }

    /// <summary>"The word recieve is misspelt" speaks of the word itself.</summary>
    private static bool IsSpokenOf(Prose prose, int start) =>
        prose.Text.AsSpan(0, start).TrimEnd() is var before && (before.EndsWith(" word", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" spelling", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" spelt", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" spelled", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Finding> CheckUnknown(Prose prose)
    {
        var speller = new Speller(prose.Settings.Dialect);
        var unknown = UnknownWords.In(prose);
        for (var i = 0; i < unknown.Count; i++)
        {
            var word = unknown[i];
            if (IsSpokenOf(prose, word.Span.Start))
                continue;
            if (word.Setting == WordSetting.Alone && ShiftedSpace.Around(prose, word.Token) is var (span, right))
                yield return Flag(span, $"A space stands in the wrong place: write \"{right}\".", right);
            else if (CalendarNames.MeantBy(prose, word.Token) is null && CorrectionOf(prose, speller, word) is { } correction && FitsSetting(prose, speller, unknown, i, correction))
                yield return Flag(word.Span, Describe(word.Span.Of(prose.Text).ToString(), correction.Words[0]), [.. correction.Words.Select(meant => prose.WithApostrophesOf(word.Span.Of(prose.Text), meant))]) with { Severity = correction.IsSure ? Severity.Warning : Severity.Advice };
        }
    }

    /// <summary>Words of four letters are terms in texts for programmers, and beside others that no list has.</summary>
    private static Correction? CorrectionOf(Prose prose, Speller speller, UnknownWord word) =>
        word.Word.Length < ShortestAnywhere && (word.Setting != WordSetting.Alone || prose.IsTechnical) ? null : speller.Correct(prose, word);

    /// <summary>In a compound only a sure slip is one; two in a row must both be slips of English words, behind an English word.</summary>
    private static bool FitsSetting(Prose prose, Speller speller, List<UnknownWord> unknown, int index, Correction correction)
    {
        var (word, setting) = (unknown[index].Word, unknown[index].Setting);
        if (setting is WordSetting.Alone or WordSetting.InCompound)
            return setting == WordSetting.Alone || correction.IsSure;
        var other = setting == WordSetting.FirstOfPair ? index + 1 : index - 1;
        var before = Math.Min(unknown[index].Token, other < 0 || other >= unknown.Count ? int.MaxValue : unknown[other].Token) - 1;
        return other >= 0 && other < unknown.Count && before >= 0 && prose.Is(before, WordClasses.Closed) && IsSameEnding(word, correction)
            && speller.Correct(unknown[other].Word) is { } neighbour && IsSameEnding(unknown[other].Word, neighbour) && (correction.IsSure || neighbour.IsSure);
    }

    /// <summary>"presidente" is no slip for "president".</summary>
    private static bool IsSameEnding(string word, Correction correction) => word[^1] == correction.Words[0][^1];

    private IEnumerable<Finding> CheckDays(Prose prose)
    {
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            if (prose.NumberAt(token) == 0 && prose.IsWord(token) && CalendarNames.MeantBy(prose, token) is { } name && !prose.IsInCapitals(token))
                yield return Flag(prose.Token(token).Span, Describe(prose.Spelling(token).ToString(), name), name);
        }
    }

    private IEnumerable<Finding> CheckAccents(Prose prose)
    {
        foreach (var token in AccentedWords.Accented(prose))
        {
            if (AccentedWords.MeantBy(prose, token) is { } right)
                yield return Flag(new(prose.Token(token).Start, prose.Token(token).Start + right.Length), Describe(prose.Spelling(token).ToString(), right), right);
        }
    }
}
