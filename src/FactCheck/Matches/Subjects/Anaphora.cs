using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>
/// Finds the words that take up what the text has named before: "The Marle Tower was built by a bank. … The tower has 46 floors. It cost …". Each sentence is read once, after those before it.
/// </summary>
internal sealed class Anaphora(SegmentedText text, ArticleTerms article, ClaimIndex index)
{
    /// <summary>What the text has named longer ago is hardly meant by a sentence that names nothing.</summary>
    private const int MostRecent = 4;

    private readonly List<ImmutableArray<TakenUpName>> bySentence = [];
    private readonly List<ImmutableArray<EarlierName>> namedBefore = [];
    private readonly Dictionary<int, NamedThing> things = [];
    private readonly KindNouns kinds = new();

    private NamesInText Names => field ??= new(text.Text, kinds);

    /// <summary>What the sentence takes up, in the order of the text.</summary>
    public ImmutableArray<TakenUpName> In(Sentence sentence)
    {
        ReadUpTo(sentence);
        return bySentence[sentence.Index];
    }

    /// <summary>The names of what the text has named before the sentence, the last first.</summary>
    public ImmutableArray<EarlierName> NamedBefore(Sentence sentence)
    {
        ReadUpTo(sentence);
        return namedBefore[sentence.Index];
    }

    private void ReadUpTo(Sentence sentence)
    {
        while (bySentence.Count <= sentence.Index)
        {
            namedBefore.Add([.. things.Values.OrderByDescending(thing => thing.Last.Start).Take(MostRecent).Select(thing => Earlier(thing, text.Sentences[bySentence.Count]))]);
            bySentence.Add(Read(text.Sentences[bySentence.Count]));
        }
    }

    private EarlierName Earlier(NamedThing thing, Sentence sentence) => new(thing.Names, thing.Last, Names.HaveOther(thing, new(thing.LastSentence, sentence.Span.Start), leadsOnly: true));

    private ImmutableArray<TakenUpName> Read(Sentence sentence)
    {
        var terms = article.Of(sentence);
        var isHeading = text.Document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading;
        Names.Read(terms.All, sentence.Span, isHeading);
        var found = ImmutableArray.CreateBuilder<TakenUpName>();
        if (things.Count > 0 && new PronounReader(text, article).Read(sentence, sentence.Index == 0 ? [] : bySentence[sentence.Index - 1], Name) is { } pronoun)
            found.Add(pronoun);
        ReadNouns(sentence, isHeading, terms, found);
        foreach (var takenUp in found)
            takenUp.Thing.TakeUpAt(takenUp.Span, sentence.Span, takenUp.IsPlain);
        return found.ToImmutable();
    }

    private void ReadNouns(Sentence sentence, bool isHeading, SentenceTerms terms, ImmutableArray<TakenUpName>.Builder found)
    {
        var named = WholeNames(terms);
        if (named.Count == 0 && things.Count == 0)
            return;
        var reader = new NounReader(text.Text, terms.All, kinds, Names, isHeading);
        var called = new List<TextSpan>();
        for (int at = 0, next = 0; at < terms.All.Length; at++)
        {
            while (next < named.Count && named[next].Span.End <= terms.All[at].Span.Start)
                next++;
            if (next < named.Count && named[next].Span.Contains(terms.All[at].Span))
            {
                if (named[next].Span.Start == terms.All[at].Span.Start)
                {
                    var thing = ThingOf(named[next].Names);
                    thing.NameAt(named[next].Names, named[next].Span, sentence.Span);
                    Learn(thing, named[next].Span, sentence, called);
                }
            }
            else if (kinds.Has(terms.All[at].Form) && !called.Exists(span => span.Overlaps(terms.All[at].Span)) && reader.At(at) is { } takenUp)
            {
                found.Add(takenUp);
                Learn(takenUp.Thing, takenUp.Span, sentence, called);
            }
        }
    }

    /// <summary>The longest names that stand in the sentence word for word, each with the subjects that bear it.</summary>
    private static List<(TextSpan Span, ImmutableArray<NamedSubject> Names)> WholeNames(SentenceTerms terms)
    {
        var cover = new NameCover(terms.Subjects, terms.All.Length);
        return [.. terms.Subjects.Where(subject => subject.Hit.IsWhole && !cover.Hides(subject.Hit)).GroupBy(subject => subject.Hit.At).OrderBy(group => group.Key)
            .Select(group => (new TextSpan(terms.All[group.Key].Span.Start, terms.All[group.Key + group.First().Hit.Name.Length - 1].Span.End), group.ToImmutableArray()))];
    }

    /// <summary>What a name of the text stands for; null for a name that the text has not used.</summary>
    private NamedThing? Name(ImmutableArray<NamedSubject> names) => things.GetValueOrDefault(index.FirstAbout(names[0]).Ordinal);

    private NamedThing ThingOf(ImmutableArray<NamedSubject> names)
    {
        var first = index.FirstAbout(names[0]);
        if (things.TryGetValue(first.Ordinal, out var thing))
            return thing;
        things[first.Ordinal] = thing = new(first.Ordinal);
        foreach (var name in first.Subjects)
        {
            foreach (var form in name)
            {
                if (name.Length > 1 && !char.IsDigit(form[0]) && !NameForms.IsName(form))
                    AddKind(form, thing);
            }
        }

        return thing;
    }

    /// <summary>"The ferry X", "X was a ferry": so the text may take it up.</summary>
    private void Learn(NamedThing thing, TextSpan name, Sentence sentence, List<TextSpan> called)
    {
        if (article.ReadingOf(sentence) is not { } reading)
            return;
        foreach (var phrase in Predicates.Of(reading, name))
        {
            called.AddRange(phrase);
            foreach (var term in article.Of(sentence).In(phrase[^1]))
                kinds.Add(term.Form, thing);
        }
    }

    /// <summary>What the text has called something else before is not only its.</summary>
    private void AddKind(string form, NamedThing thing)
    {
        var isUsed = !kinds.Has(form) && Names.HasNoun(form);
        kinds.Add(form, thing);
        if (isUsed)
            kinds.AddOther(form);
    }
}
