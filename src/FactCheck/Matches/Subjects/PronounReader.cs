using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Reads the pronoun with which a sentence goes on about what the one before is about.</summary>
internal sealed class PronounReader(SegmentedText text, ArticleTerms article)
{
    private static readonly string[] Pronouns = ["it", "its", "she", "her", "he", "his"];

    /// <summary>Of ships and people, which little else that a sentence names can be.</summary>
    private static readonly string[] OfWhoever = ["she", "her", "he", "his"];

    /// <param name="before">What the sentence before takes up.</param>
    /// <param name="thingOf">What a name of that sentence stands for.</param>
    public TakenUpName? Read(Sentence sentence, ImmutableArray<TakenUpName> before, Func<ImmutableArray<NamedSubject>, NamedThing?> thingOf)
    {
        if (sentence.Index == 0 || article.ReadingOf(sentence) is not { } reading || Opening(reading) is not { } pronoun)
            return null;
        var previous = text.Sentences[sentence.Index - 1];
        if (previous.IsDateline || TopicOf(previous, before, thingOf) is not { } topic)
            return null;
        var others = OfWhoever.Contains(pronoun.Of(text.Text).ToString(), StringComparer.OrdinalIgnoreCase) ? TopicNames.Any : TopicNames.Places;
        return new(pronoun, topic.Thing, topic.Thing.Names, topic.Span, Topics.IsTopic(topic.Span, previous.Span, text.Text, others));
    }

    /// <summary>The first word of the sentence, or of its core behind what opens it.</summary>
    private static TextSpan? Opening(SentenceReading reading)
    {
        foreach (var part in reading.Parts)
        {
            if (part.Kind is PartKind.Fronted or PartKind.Origin)
                continue;
            return part.Kind == PartKind.Core && Pronouns.Contains(reading.Words[part.First].Text) ? reading.Words[part.First].Span : null;
        }

        return null;
    }

    /// <summary>What opens the core of the sentence.</summary>
    private (NamedThing Thing, TextSpan Span)? TopicOf(Sentence sentence, ImmutableArray<TakenUpName> takenUp, Func<ImmutableArray<NamedSubject>, NamedThing?> thingOf)
    {
        if (article.ReadingOf(sentence) is not { } reading)
            return null;
        var terms = article.Of(sentence);
        var first = terms.Subjects.Where(subject => subject.Hit.IsWhole).OrderBy(subject => subject.Hit.At).ThenByDescending(subject => subject.Hit.Name.Length).Cast<NamedSubject?>().FirstOrDefault();
        var name = first is { Hit: var hit } ? new TextSpan(terms.All[hit.At].Span.Start, terms.All[hit.At + hit.Name.Length - 1].Span.End) : (TextSpan?)null;
        if (takenUp is [var anaphor, ..] && (name is null || anaphor.Span.Start < name.Value.Start))
            return IsTopic(reading, anaphor.Span) ? (anaphor.Thing, anaphor.Span) : null;
        return name is { } span && IsTopic(reading, span) && thingOf([first!.Value]) is { } thing ? (thing, span) : null;
    }

    private bool IsTopic(SentenceReading reading, TextSpan name)
    {
        var part = reading.Parts[reading.PartAt(name.Start)];
        var isJoined = reading.Words.ElementAtOrDefault(reading.WordFrom(name.End - 1) + 1).Role == WordRole.Joining;
        return !isJoined && part.Kind is PartKind.Core && reading.WordsIn(new(part.Span.Start, name.Start)).All(word => word.Role is WordRole.Article or WordRole.Adverb) && !NameForms.IsPossessive(name, text.Text);
    }
}
