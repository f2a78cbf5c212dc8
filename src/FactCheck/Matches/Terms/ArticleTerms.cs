using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Vocabulary;
using FactCheck.Sentences;

namespace FactCheck.Matches.Terms;

/// <summary>The terms of an article, sentence by sentence, read once each and only when asked for.</summary>
internal sealed class ArticleTerms(SegmentedText text, ClaimIndex index)
{
    private const int MaximumTitleSentences = 3;

    /// <summary>Parts two titles, so that no name is read across them.</summary>
    private static readonly Term Gap = new("", default, IsName: false);

    private static readonly Comparer<Sentence> ByIndex = Comparer<Sentence>.Create((left, right) => left.Index.CompareTo(right.Index));

    private readonly Dictionary<int, SentenceTerms> bySentence = [];
    private readonly Dictionary<int, SentenceReading?> readings = [];
    private List<Sentence>? headings;

    public string Text => text.Text;

    private Anaphora Anaphora => field ??= new(text, this, index);

    public SentenceTerms Of(Sentence sentence)
    {
        if (!bySentence.TryGetValue(sentence.Index, out var terms))
        {
            var tokens = text.TokensOf(sentence);
            terms = new SentenceTerms(TermReader.Read(text.Text, tokens), Concepts.Read(text.Text, tokens), index);
            bySentence[sentence.Index] = terms;
        }

        return terms;
    }

    /// <summary>The words of a sentence that stand for what the article has named before.</summary>
    public ImmutableArray<TakenUpName> TakenUpIn(Sentence sentence) => Anaphora.In(sentence);

    /// <summary>The names of what the article has named before a sentence, the last first.</summary>
    public ImmutableArray<EarlierName> NamedBefore(Sentence sentence) => Anaphora.NamedBefore(sentence);

    /// <summary>How a sentence is built; null for one too long to be read so.</summary>
    public SentenceReading? ReadingOf(Sentence sentence)
    {
        if (!readings.TryGetValue(sentence.Index, out var reading))
            readings[sentence.Index] = reading = SentenceReading.Of(text, sentence);
        return reading;
    }

    /// <summary>The terms of the article's title, of its first headings where it has no title block, and of what it calls itself.</summary>
    public SentenceTerms Title => field ??= ReadTitle();

    /// <summary>The sentence before, when it stands in the same block; a dateline is none.</summary>
    public Sentence? Before(Sentence sentence) =>
        sentence.Index > 0 && text.Sentences[sentence.Index - 1] is { IsDateline: false } before && before.Block == sentence.Block ? before : null;

    /// <summary>The sentences of headings and of the title, the nearest first.</summary>
    public IEnumerable<Sentence> HeadingsBefore(Sentence sentence)
    {
        headings ??= [.. text.Sentences.Where(IsHeading)];
        var last = headings.BinarySearch(sentence, ByIndex);
        for (var at = (last < 0 ? ~last : last) - 1; at >= 0; at--)
            yield return headings[at];
    }

    private bool IsHeading(Sentence sentence) => text.Document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading;

    private SentenceTerms ReadTitle()
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var concepts = ImmutableArray.CreateBuilder<Concept>();
        if (text.Document.Metadata.Title is { } ownTitle)
        {
            terms.AddRange(TermReader.Read(ownTitle));
            concepts.AddRange(Concepts.Read(ownTitle, TermReader.Tokens(ownTitle).AsSpan()));
        }

        foreach (var sentence in text.Sentences.Take(MaximumTitleSentences))
        {
            if (IsHeading(sentence))
            {
                terms.Add(Gap);
                terms.AddRange(Of(sentence).All);
                concepts.AddRange(Of(sentence).Concepts);
            }
        }

        return new(terms.ToImmutable(), concepts.ToImmutable(), index);
    }
}
