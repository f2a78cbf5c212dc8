using System.Collections.Immutable;
using FactCheck.Findings;
using FactCheck.Proofreading.Agreement;
using FactCheck.Proofreading.Tagging;

namespace FactCheck.Proofreading.Rules;

/// <summary>A verb that does not agree with the noun phrase that is its subject.</summary>
internal sealed class DisagreeingSubject : ProofreadingRule
{
    public override string Id => "FC134";

    public override string Name => "disagreeing-subject";

    public override string Summary => "A verb in the singular has a plural subject, or the other way round, though other words stand between them.";

    public override string Explanation =>
        """
        The subject is the noun before "of", not the one beside the verb: "the list of names is". Flagged is a verb whose subject opens its clause. Left alone are nouns that stand for many ("a number of", "the team", "half of"),
        amounts ("five years is"), names and titles, lists, questions, and wishes ("if the house were").
        """;

    public override ImmutableArray<RuleExample> Examples =>
    [
        new("The list of names [[are]] long.", "The list of names is long."),
        new("The results of the study [[is]] clear.", "The results of the study are clear."),
        new("The houses in the old street [[was]] sold.", "The houses in the old street were sold."),
        new("Her answer to these questions [[have]] not changed.", "Her answer to these questions has not changed."),
        new("He knew that the old houses [[was]] empty.", "He knew that the old houses were empty."),
        new("The new rules [[has]] never been tested.", "The new rules have never been tested."),
        new("The report [[say]] that the bridge is safe.", "The report says that the bridge is safe."),
        new("These reports [[says]] that the bridge is safe.", "These reports say that the bridge is safe."),
    ];

    public override ImmutableArray<string> LeftAlone =>
    [
        "A number of names are missing.", "The team are ready.", "The majority of voters were against it.", "Five years is a long time.", "If the list of names were longer, we would stop.", "Where the names on the list are, nobody knows.",
        "The man and the women were late.", "What the results of the study is remains unclear.", "The United States is large.", "A list of names and a map were found.", "The government plans that were made failed.",
        "The rest of the books are here.", "One of the houses is empty.", "The kind of people who are late is known.", "The study results is a table in the database.", "More than one of the names was wrong.",
        "The set of houses that were sold is small.", "It is the houses which the council is buying.", "The cost of repairs and the delay were too much.", "Let the books in the hall have a shelf.",
        "Those in power are affected by it.", "The poor today are poor relative to others.", "The things most worth reading are rare.", "Those subject to such rules are free.", "The algae are green.",
    ];

    internal override IEnumerable<Finding> Check(Prose prose)
    {
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var i = sentence.FirstToken + 2; i < end; i++)
            {
                if (FiniteVerb.At(prose, i, end) is { } verb && !IsTurned(prose, i, end) && SubjectFinder.Before(prose, i, sentence.FirstToken) is { } subject && verb.IsPlural != subject.IsPlural && verb.Fits(subject)
                    && verb.Other is { } other)
                    yield return Flag(prose.Token(i).Span, $"The subject is \"{prose.Spelling(subject.Head)}\", so the verb is \"{other}\".", other);
            }
        }
    }

    /// <summary>"The exception are the neighbours": what follows may be the subject.</summary>
    private static bool IsTurned(Prose prose, int verb, int end) =>
        prose.WordAt(verb) is "are" or "were" or "is" or "was" && verb + 1 < end && prose.TagAt(verb + 1) is Tag.Determiner or Tag.Possessive or Tag.Number or Tag.Nouns or Tag.Name;
}
