using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Vocabulary;
using FactCheck.Mentions;
using FactCheck.Spans;

namespace FactCheck.Matches.Terms;

/// <summary>The terms around a claim: those of its own clause, of its sentence, of the sentence before and of the title.</summary>
internal sealed class ClaimTerms
{
    private const int MinimumClauseTerms = 3;
    private const int BorrowedTerms = 6;
    private const int BorrowedByNames = 12;
    private const string Compared = "compar";

    /// <summary>"… grew, and its budget came to $24 billion": the clause has a subject of its own.</summary>
    private static readonly string[] OfItsOwn = ["and its ", "and their ", "but its ", "but their "];

    /// <summary>A fact can give its subject a role without saying so.</summary>
    public static readonly ImmutableArray<Term> Roles = [.. Predications.Properties.Select(form => new Term(form, default, IsName: false))];

    private static readonly string[] UnitsOfChange = ["%", " percent", " per cent", " points", " point"];

    private readonly HashSet<string> clauseForms;
    private readonly HashSet<string> words;

    private ClaimTerms(Claim claim, string text, ImmutableArray<Term> clause, SentenceTerms sentence, SentenceTerms? before, SentenceTerms title)
    {
        Claim = claim;
        Clause = clause;
        Sentence = sentence;
        Before = before;
        Title = title;
        ClauseSpan = clause.IsEmpty ? claim.Span : new(Math.Min(clause[0].Span.Start, claim.Span.Start), Math.Max(clause[^1].Span.End, claim.Span.End));
        Concepts = CountedPeople.MakesPopulation(claim.Mention, text) && claim.Mention is { } mention ? WithPopulation(sentence.ConceptsIn(ClauseSpan), mention.Span) : sentence.ConceptsIn(ClauseSpan);
        Meanings = SentenceTerms.MeaningsOf(clause, Concepts);
        words = [.. clause.Select(term => term.Form)];
        clauseForms = [.. Meanings.Select(meaning => meaning.Form)];
    }

    public Claim Claim { get; }

    public ImmutableArray<Term> Clause { get; }

    /// <summary>The claim's own span, with the words that its clause borrows.</summary>
    public TextSpan ClauseSpan { get; }

    /// <summary>The terms of the clause, and those by which properties name what the clause speaks of in other words.</summary>
    public ImmutableArray<Term> Sought => field.IsDefault ? field = [SilentPhrases.Sought, .. Clause, .. Concepts.SelectMany(concept => Synonyms.Of(concept.Form).Add(new(concept.Form, concept.Span, IsName: false))), .. Claim.Kind == ClaimKind.Fact ? Roles : [.. AttachedFigures.TermsOf(Claim.Mention), .. TellingVerbs.TermsOf(Claim.Mention, Clause)]] : field;

    /// <summary>The concepts of the clause.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The sides that the clause takes in the groups of the table of qualifiers.</summary>
    public HashSet<string> ClauseSides => field ??= [.. Meanings.Select(meaning => Qualifiers.Of(meaning.Form)).OfType<string>()];

    public SentenceTerms Sentence { get; }

    public SentenceTerms? Before { get; }

    public SentenceTerms Title { get; }

    /// <summary>The words of the clause that no phrase of statistics holds, and the names that these phrases go by.</summary>
    public ImmutableArray<Concept> Meanings { get; }

    /// <summary>The clause of the sentence in which its figure stands; null for a claim without one, and for a sentence too long to be read so.</summary>
    public FigureClause? FigureClause { get; private init; }

    /// <summary>The words of the sentence that stand for what the article has named before.</summary>
    public ImmutableArray<TakenUpName> TakenUp { get; private init; } = [];

    /// <summary>The names of what the article has named before the sentence, the last first.</summary>
    public ImmutableArray<EarlierName> NamedBefore { get; private init; } = [];

    /// <summary>Which of a list of names its figure belongs to, where there are two lists.</summary>
    public RespectiveName? Respective { get; private init; }

    /// <param name="respective">Which of a list of names the claim's figure belongs to, or null.</param>
    public static ClaimTerms Of(Claim claim, ArticleTerms article, RespectiveName? respective = null)
    {
        var sentence = article.Of(claim.Sentence);
        var before = article.Before(claim.Sentence);
        var figure = FigureClauseOf(claim, article, respective);
        return new(claim, article.Text, ClauseOf(claim, sentence, figure, article.Text), sentence, before is { } previous ? article.Of(previous) : null, article.Title) { Respective = respective, FigureClause = figure, TakenUp = article.TakenUpIn(claim.Sentence), NamedBefore = article.NamedBefore(claim.Sentence) };
    }

    /// <summary>"Respectively" makes one clause of the whole sentence.</summary>
    private static FigureClause? FigureClauseOf(Claim claim, ArticleTerms article, RespectiveName? respective)
    {
        if (claim.Mention is not { } mention || article.ReadingOf(claim.Sentence) is not { } reading)
            return null;
        var clause = FigureClause.Of(reading, mention);
        return respective is null ? clause : clause with { Antecedent = null, Spans = [claim.Sentence.Span] };
    }

    /// <summary>Where the sentence takes up the curated claim's subject.</summary>
    public IEnumerable<TextSpan> TakenUpFor(IndexedClaim indexed) => TakenUp.Where(takenUp => takenUp.StandsFor(indexed)).Select(takenUp => takenUp.Span);

    /// <summary>Whether a word belongs to what stands for the curated claim's subject: "tower" in "the tower".</summary>
    public bool IsTakenUp(TextSpan word, IndexedClaim indexed)
    {
        foreach (var takenUp in TakenUp)
        {
            if (takenUp.Span.Contains(word) && takenUp.StandsFor(indexed))
                return true;
        }

        return false;
    }

    public bool ClauseHas(string form) => clauseForms.Contains(form);

    /// <summary>Whether the word stands in the clause, in whatever phrase.</summary>
    public bool ClauseHasWord(string form) => words.Contains(form);

    /// <summary>Whether the word stands in the clause of the figure: what a clause beside it says is not said of it.</summary>
    public bool FigureHasWord(string form)
    {
        if (FigureClause is not { } clause)
            return ClauseHasWord(form);
        foreach (var term in Clause)
        {
            if (term.Form == form && !IsOfOtherFigure(term.Span) && (clause.MayQualify(term.Span) || IsSaidWhen(clause.Reading, term.Span)))
                return true;
        }

        return false;
    }

    /// <summary>Said of a figure before, "48 % voted to leave", and not of this one, "and 52 % to stay".</summary>
    public bool IsOfOtherFigure(TextSpan word)
    {
        foreach (var label in OtherLabels)
        {
            if (label.Contains(word))
                return true;
        }

        return false;
    }

    private ImmutableArray<TextSpan> OtherLabels => field.IsDefault ? field = FigureClause is { } clause ? PairedFigures.OtherLabels(clause) : [] : field;

    /// <summary>A clause that tells when, "when the Council met", may say what the figure is of; one with a figure of its own, "while the Council has 15", does not.</summary>
    private static bool IsSaidWhen(SentenceReading reading, TextSpan word) => reading.IsSubordinate(word) && !reading.HasNumber(reading.Parts[reading.PartAt(word.Start)].Span);

    /// <summary>The words of the sentence that a form stands for, as they are written.</summary>
    public string Written(string form, string text)
    {
        foreach (var term in Clause.Concat(Sentence.All))
        {
            if (term.Form == form)
                return term.Span.Of(text).ToString();
        }

        foreach (var concept in Sentence.Concepts)
        {
            if (concept.Form == form)
                return concept.Span.Of(text).ToString();
        }

        return form.Replace('_', ' ');
    }

    public bool SentenceHas(string form) => Sentence.Forms.Contains(form);

    public bool ContextHas(string form) => Before?.Forms.Contains(form) == true || Title.Forms.Contains(form);

    private static ImmutableArray<Concept> WithPopulation(ImmutableArray<Concept> concepts, TextSpan mention)
    {
        var at = 0;
        while (at < concepts.Length && concepts[at].Span.Start < mention.Start)
            at++;
        return concepts.Insert(at, new(CountedPeople.Population, mention));
    }

    /// <summary>A clause of few words, such as "($6.86 billion)", borrows the words before it, and more of them where it says no more than a name, "and 74 years in Peru"; one that opens the sentence, "On 9 November, …", those of the clause that it opens.</summary>
    private static ImmutableArray<Term> ClauseOf(Claim claim, SentenceTerms sentence, FigureClause? figure, string text)
    {
        var inside = sentence.In(claim.Span);
        if (figure is { IsDate: true } cut && (cut.IsCleft || cut.Occasion is not null))
            return [.. cut.Spans.SelectMany(span => sentence.In(span)), .. cut.Occasion is { } occasion ? sentence.In(occasion) : []];
        if (figure is { IsDate: true } && claim.Span.Start >= figure.Figure.Start && figure.Spans.Any(span => span.Start < claim.Span.Start))
            return [.. figure.Spans.SelectMany(span => sentence.In(span))];
        if (inside.Count(term => !IsNumber(term) && !IsInMention(term, claim)) >= MinimumClauseTerms)
            return inside;
        if (figure is { IsComparedWithBefore: true, Antecedent: { } antecedent })
            return [.. sentence.In(figure.Reading.Parts[antecedent].Span), .. inside];
        if (figure is { Own.Kind: PartKind.Fronted or PartKind.Origin } || (figure is { IsDate: false } && EndsChange(claim, text)))
            return [.. figure.Spans.SelectMany(span => sentence.In(span))];
        if (NamesItself(claim, sentence, text) || HasSubject(claim, text))
            return inside;
        var first = sentence.FirstFrom(claim.Span.Start);
        var borrowed = Math.Min(first, inside.All(term => term.IsName || term.Form == Compared || IsNumber(term) || IsInMention(term, claim)) ? BorrowedByNames : BorrowedTerms);
        return [.. sentence.All.Slice(first - borrowed, borrowed), .. inside];
    }

    private static bool HasSubject(Claim claim, string text) =>
        OfItsOwn.Any(opener => text.AsSpan(claim.Span.Start).StartsWith(opener, StringComparison.OrdinalIgnoreCase)) && claim.Mention is { } mention && NearbyWords.Before(text, mention.Span.Start) != "by";

    /// <summary>"… and inflation 8.6 %": the words right before the figure say what it is of; but not "… and its GDP by 7 %", which has the verb of the clause before.</summary>
    private static bool NamesItself(Claim claim, SentenceTerms sentence, string text) =>
        claim.Mention is { Figure.Value: not MentionValue.Temporal } mention && claim.Span.Start < mention.Span.Start && NearbyWords.Before(text, mention.Span.Start) != "by"
        && sentence.ConceptsIn(new(claim.Span.Start, mention.Span.Start)) is [.., var last] && Qualifiers.Of(last.Form) is null && sentence.In(new(last.Span.End, mention.Span.Start)).IsEmpty;

    /// <summary>"From 15 million tonnes in 2014 to 22 million", "fell 1.3 percentage points to 6.1 %": the second figure is what the first one made of it.</summary>
    private static bool EndsChange(Claim claim, string text)
    {
        if (claim.Mention is not { } mention || NearbyWords.Before(text, mention.Span.Start) != "to")
            return false;
        var before = text.AsSpan(claim.Sentence.Span.Start, Math.Max(0, mention.Span.Start - claim.Sentence.Span.Start)).TrimEnd();
        return before.Contains(" from ", StringComparison.Ordinal) || (before.EndsWith(" to", StringComparison.OrdinalIgnoreCase) && EndsInShare(before[..^" to".Length].TrimEnd()));
    }

    private static bool EndsInShare(ReadOnlySpan<char> before)
    {
        foreach (var unit in UnitsOfChange)
        {
            if (before.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The other names of a list, and the word that tells it from others.</summary>
    public bool IsOtherName(Term term) => Respective is { } list && (term.Form == RespectiveLists.Stem || (list.All.Contains(term.Span) && !list.Name.Contains(term.Span)));

    private static bool IsNumber(Term term) => char.IsDigit(term.Form[0]);

    private static bool IsInMention(Term term, Claim claim) => claim.Mention is { } mention && mention.Span.Contains(new TextSpan(term.Span.Start, term.Span.Start + 1));
}
