using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Findings;
using FactCheck.Proofreading;
using FactCheck.Proofreading.Fixes;
using FactCheck.Sentences;
using FactCheck.Spans;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace FactCheck.Tests.Proofreading;

public sealed class FixerTests
{
    private const int MostRounds = 10;

    private static readonly ImmutableArray<string> Bad = [.. RuleCatalog.Proofreading.SelectMany(rule => rule.Examples).Select(example => Rules.MarkedText.Parse(example.Bad).Text)];

    [Property(MaxTest = 150)]
    public Property Correcting_ends_and_a_second_run_finds_nothing_more_to_correct() => Prop.ForAll(
        Gen.Elements(Bad.ToArray()).ListOf().Select(texts => string.Join("\r\n\r\n", texts.Take(6))).Where(text => text.Length > 0).ToArbitrary(),
        Arb.From(Gen.Elements(FixSafety.Safe, FixSafety.Unsafe)),
        (text, least) =>
        {
            var corrected = Corrected(text, least);
            Assert.Empty(Plan(corrected, least));
            Assert.Equal(text.Count(c => c == '\r'), corrected.Count(c => c == '\r'));
        });

    [Fact]
    public void Every_rule_that_corrects_puts_its_own_examples_right()
    {
        foreach (var rule in RuleCatalog.Proofreading.Where(rule => rule.Fix != FixSafety.None && rule.Severity >= Severity.Warning))
        {
            foreach (var example in rule.Examples)
                Assert.Equal(example.Good, Corrected(Rules.MarkedText.Parse(example.Bad).Text, FixSafety.Unsafe, rule));
        }
    }

    [Fact]
    public void Rules_that_suggest_nothing_correct_nothing() =>
        Assert.Empty(Plan("Placeholder Photo\n\nAll is well.", FixSafety.Unsafe));

    private static string Corrected(string text, FixSafety least, params ProofreadingRule[] rules)
    {
        for (var round = 0; round < MostRounds && Plan(text, least, rules) is { IsEmpty: false } edits; round++)
            text = Fixer.Apply(text, edits);
        return text;
    }

    private static ImmutableArray<TextEdit> Plan(string text, FixSafety least, params ProofreadingRule[] rules)
    {
        var document = DocumentReader.Read("a.txt", new SourceText("a.txt", text), DocumentFormat.Text);
        return Fixer.Plan(document, Proofreader.Check(SentenceSplitter.Split(document), rules.Length > 0 ? rules : RuleCatalog.Proofreading), least);
    }
}
