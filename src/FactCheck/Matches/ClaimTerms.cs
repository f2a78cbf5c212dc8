using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Vocabulary;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches;

/// <summary>The terms around a claim: those of its own clause, of its sentence, of the sentence before and of the title.</summary>
internal sealed class ClaimTerms
{
    private const int MinimumClauseTerms = 3;
    private const int BorrowedTerms = 6;

    /// <summary>A fact can give its subject a role without saying so.</summary>
    public static readonly ImmutableArray<Term> Roles = [.. Predications.Properties.Select(form => new Term(form, default, IsName: false))];

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
        Meanings = SentenceTerms.Meanings(clause, Concepts);
        words = [.. clause.Select(term => term.Form)];
        clauseForms = [.. Meanings.Select(meaning => meaning.Form)];
    }

    public Claim Claim { get; }

    public ImmutableArray<Term> Clause { get; }

    /// <summary>The claim's own span, with the words that its clause borrows.</summary>
    public TextSpan ClauseSpan { get; }

    /// <summary>The terms of the clause, and those by which properties name what the clause speaks of in other words.</summary>
    public ImmutableArray<Term> Sought => field.IsDefault ? field = [.. Clause, .. Concepts.SelectMany(concept => Synonyms.Of(concept.Form)), .. Claim.Kind == ClaimKind.Fact ? Roles : []] : field;

    /// <summary>The concepts of the clause.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>The sides that the clause takes in the groups of the table of qualifiers.</summary>
    public HashSet<string> ClauseSides => field ??= [.. Meanings.Select(meaning => Qualifiers.Of(meaning.Form)).OfType<string>()];

    public SentenceTerms Sentence { get; }

    public SentenceTerms? Before { get; }

    public SentenceTerms Title { get; }

    /// <summary>The last name before the mention in its clause, else the first after it; a claim without a mention takes the last name of its clause.</summary>
    public Term? NearestName
    {
        get
        {
            var border = Claim.Mention?.NumberSpan.Start ?? int.MaxValue;
            var before = Clause.LastOrDefault(term => term.IsName && term.Span.Start < border);
            var nearest = before.IsName ? before : Clause.FirstOrDefault(term => term.IsName && !IsInMention(term, Claim));
            return nearest.IsName ? nearest : null;
        }
    }

    /// <summary>The words of the clause that are neither the mention's own nor digits.</summary>
    public IEnumerable<Term> Words => Clause.Where(term => !IsNumber(term) && !IsInMention(term, Claim) && !IsOtherName(term));

    /// <summary>The words of what is counted: "rocky planets" of "four rocky planets".</summary>
    public IEnumerable<Term> Modifiers => Clause.Where(term => IsInMention(term, Claim) && term.Span.Start >= Claim.Mention!.NumberSpan.End && !IsNumber(term));

    /// <summary>The words of the clause that no phrase of statistics holds, and the names that these phrases go by.</summary>
    public ImmutableArray<Concept> Meanings { get; }

    /// <summary>
    /// The words from the first one on that speaks of the curated claim, after the last clause mark before the mention that leaves one; a word right before it, as in
    /// "the contiguous United States", belongs to it.
    /// </summary>
    public IEnumerable<Term> WordsFrom(Func<string, bool> speaksOfIt, SegmentedText text)
    {
        var words = Words.ToList();
        var start = Claim.Mention?.NumberSpan.Start ?? Claim.Span.End;
        var mark = text.Text.AsSpan(Claim.Span.Start, Math.Max(0, start - Claim.Span.Start)).LastIndexOfAny(',', ';', ':') + Claim.Span.Start;
        var first = words.FindIndex(word => word.Span.Start > mark && speaksOfIt(word.Form));
        if (first < 0)
            first = words.FindIndex(word => speaksOfIt(word.Form));
        if (first > 0 && words[first].Span.Start - words[first - 1].Span.End == 1)
            first--;
        return words.Skip(Math.Max(0, first));
    }

    /// <summary>Which of a list of names its figure belongs to, where there are two lists.</summary>
    public RespectiveName? Respective { get; private init; }

    /// <param name="respective">Which of a list of names the claim's figure belongs to, or null.</param>
    public static ClaimTerms Of(Claim claim, ArticleTerms article, RespectiveName? respective = null)
    {
        var sentence = article.Of(claim.Sentence);
        var before = article.Before(claim.Sentence);
        return new(claim, article.Text, ClauseOf(claim, sentence), sentence, before is { } previous ? article.Of(previous) : null, article.Title) { Respective = respective };
    }

    public bool ClauseHas(string form) => clauseForms.Contains(form);

    /// <summary>Whether the word stands in the clause, in whatever phrase.</summary>
    public bool ClauseHasWord(string form) => words.Contains(form);

    public bool SentenceHas(string form) => Sentence.Forms.Contains(form);

    public bool ContextHas(string form) => Before?.Forms.Contains(form) == true || Title.Forms.Contains(form);

    private static ImmutableArray<Concept> WithPopulation(ImmutableArray<Concept> concepts, TextSpan mention)
    {
        var at = 0;
        while (at < concepts.Length && concepts[at].Span.Start < mention.Start)
            at++;
        return concepts.Insert(at, new(CountedPeople.Population, mention));
    }

    /// <summary>A clause of few words, such as "($6.86 billion)", borrows the words before it.</summary>
    private static ImmutableArray<Term> ClauseOf(Claim claim, SentenceTerms sentence)
    {
        var inside = sentence.In(claim.Span);
        if (inside.Count(term => !IsNumber(term) && !IsInMention(term, claim)) >= MinimumClauseTerms)
            return inside;
        var first = sentence.FirstFrom(claim.Span.Start);
        var borrowed = Math.Min(first, BorrowedTerms);
        return [.. sentence.All.Slice(first - borrowed, borrowed), .. inside];
    }

    /// <summary>The other names of a list, and the word that tells it from others.</summary>
    private bool IsOtherName(Term term) => Respective is { } list && (term.Form == RespectiveLists.Stem || (list.All.Contains(term.Span) && !list.Name.Contains(term.Span)));

    private static bool IsNumber(Term term) => char.IsDigit(term.Form[0]);

    private static bool IsInMention(Term term, Claim claim) => claim.Mention is { } mention && mention.Span.Contains(new TextSpan(term.Span.Start, term.Span.Start + 1));
}
