using System.Collections.Immutable;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>How a sentence is built: its words with the parts they play, and its parts with the clauses they belong to.</summary>
internal sealed record SentenceReading(ImmutableArray<ReadingWord> Words, ImmutableArray<SentencePart> Parts)
{
    private const int MostTokens = 300;

    /// <returns>Null for a sentence too long to be read so.</returns>
    public static SentenceReading? Of(SegmentedText text, Sentence sentence)
    {
        var tokens = text.TokensOf(sentence);
        if (tokens.Length > MostTokens)
            return null;
        var words = ReadingWords.Read(text.Text, tokens);
        return words.IsEmpty ? null : new(words, PartReader.Read(words));
    }

    /// <summary>The index of the part in which a place of the text lies, or that ends right before it.</summary>
    public int PartAt(int textOffset)
    {
        var at = Parts.Length - 1;
        while (at > 0 && Parts[at].Span.Start > textOffset)
            at--;
        return at;
    }

    /// <summary>The index of the first word that ends behind a place of the text.</summary>
    public int WordFrom(int textOffset)
    {
        var at = 0;
        while (at < Words.Length && Words[at].Span.End <= textOffset)
            at++;
        return at;
    }

    /// <summary>A little word of a stretch that makes it speak of something else than it seems; null where there is none.</summary>
    /// <param name="isDate">The figure is a date: "on 12 May and again in June" tells of a second event behind it.</param>
    public string? TurnIn(TextSpan span, TextSpan figure, bool isDate)
    {
        foreach (var word in Words)
        {
            if (isDate && word.Role == WordRole.Joining && word.Span.Start >= figure.End)
                return null;
            if ((TurningWords.Contains(word.Text) || (isDate && word.Text is "away" or "short" or "shy")) && span.Contains(word.Span) && !figure.Overlaps(word.Span) && !FramePhrases.Hold(this, word.Span, isSlip: true))
                return word.Text;
        }

        return null;
    }

    /// <summary>The words that stand wholly within a stretch of the text.</summary>
    public IEnumerable<ReadingWord> WordsIn(TextSpan span)
    {
        foreach (var word in Words)
        {
            if (span.Contains(word.Span) && !word.Span.IsEmpty)
                yield return word;
        }
    }

    public bool IsAside(TextSpan word) => Parts[PartAt(word.Start)].Kind is PartKind.Aside or PartKind.Origin;

    public bool IsSubordinate(TextSpan word) => Parts[PartAt(word.Start)].Kind == PartKind.Subordinate;

    /// <summary>"Is", and no "was": told of what is so.</summary>
    public bool IsOfNow => Words.Any(word => word.Text is "is" or "are") && !Words.Any(word => word.Role is WordRole.Past or WordRole.Modal || word.IsPastForm);

    /// <summary>The part that an aside is said of: the nearest before it that is none.</summary>
    public int? AntecedentOf(int part)
    {
        for (var at = part - 1; at >= 0; at--)
        {
            if (Parts[at].Kind is not (PartKind.Aside or PartKind.Subordinate))
                return at;
        }

        return null;
    }

    public bool HasNumber(TextSpan span)
    {
        foreach (var word in Words)
        {
            if (word.Role == WordRole.Number && span.Contains(word.Span))
                return true;
        }

        return false;
    }

    /// <summary>What an opening tells the origin of, as far as a verb that the table does not have: "the bridge" of "the bridge links the city".</summary>
    public TextSpan? BearerOf(int clause)
    {
        if (SubjectOf(clause) is not { } subject)
            return null;
        var first = WordFrom(subject.Start);
        for (var at = first + 1; at < Words.Length && Words[at].Span.End <= subject.End; at++)
        {
            if (HasObject(at))
                return new(subject.Start, Words[at - 1].Span.End);
        }

        return subject;
    }

    /// <summary>"Links the city": right before an article stands a verb, where no preposition does.</summary>
    private bool HasObject(int word) =>
        Words[word] is { Role: WordRole.Open, IsCapitalised: false } verb && verb.Text.EndsWith('s') && word + 1 < Words.Length && Words[word + 1] is { Role: WordRole.Article, Mark: '\0' };

    /// <summary>The words of a part from its verb on.</summary>
    public TextSpan PredicateOf(SentencePart part)
    {
        var first = part.First;
        while (first < part.End && !Words[first].IsVerb)
            first++;
        return first == part.End ? part.Span : new(Words[first].Span.Start, part.Span.End);
    }

    /// <summary>The words from a clause's start to its verb.</summary>
    public TextSpan? SubjectOf(int clause)
    {
        foreach (var part in Parts)
        {
            if (part.Clause != clause || part.Kind is not (PartKind.Core or PartKind.Shared))
                continue;
            var end = part.First;
            while (end < part.End && !Words[end].IsVerb)
                end++;
            return end == part.First ? null : new(part.Span.Start, Words[end - 1].Span.End);
        }

        return null;
    }
}
