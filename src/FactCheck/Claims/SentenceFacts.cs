using System.Diagnostics.CodeAnalysis;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Claims;

/// <summary>What is true of all claims of one sentence, each read when it is asked for first, and once.</summary>
internal ref struct SentenceFacts(Passage text, Sentence sentence)
{
    private readonly Passage text = text;
    private TextSpan? subject;
    private string? attributedTo;
    private Cues cues;
    private bool hasSubject;
    private bool hasAttribution;
    private bool hasCues;

    [UnscopedRef]
    public readonly ref readonly Passage Text => ref text;

    public readonly Sentence Sentence { get; } = sentence;

    public readonly bool IsQuestion => SentenceEnds.IsQuestion(Sentence.Span.Of(Text.Text));

    /// <summary>The first name of the sentence.</summary>
    public TextSpan? Subject
    {
        get
        {
            if (!hasSubject)
            {
                subject = SubjectPhrases.Find(Text.Text, Text.TokensOf(Sentence));
                hasSubject = true;
            }

            return subject;
        }
    }

    /// <summary>Who the sentence attributes its statement to.</summary>
    public string? AttributedTo
    {
        get
        {
            if (!hasAttribution)
                (attributedTo, hasAttribution) = (Attributions.Of(Text, Sentence), true);
            return attributedTo;
        }
    }

    public Cues Cues
    {
        get
        {
            if (!hasCues)
                (cues, hasCues) = (CueWords.In(Text.Text, Text.TokensOf(Sentence)), true);
            return cues;
        }
    }

    /// <summary>The first name of a clause, else that of the sentence.</summary>
    public TextSpan? SubjectOf(TextSpan clause) =>
        clause == Sentence.Span ? Subject : SubjectPhrases.Find(Text.Text, Text.TokensIn(clause, Sentence)) ?? Subject;

    public Stance StanceOf(TextSpan clause)
    {
        if (IsQuestion)
            return Stance.Hypothetical;
        var ofClause = clause == Sentence.Span ? Cues : CueWords.In(Text.Text, Text.TokensIn(clause, Sentence));
        if (ofClause.HasFlag(Cues.Negation))
            return Stance.Negated;
        if (ofClause.HasFlag(Cues.Prediction) || clause.Of(Text.Text).Contains(" to be ", StringComparison.Ordinal))
            return Stance.Hypothetical;
        if (ofClause.HasFlag(Cues.Part))
            return Stance.Partial;
        return ofClause.HasFlag(Cues.Past) ? Stance.Past : Stance.Plain;
    }
}
