using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Matches.Times;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>Tells whether the clause of a figure plainly asserts it. What the curated claim says itself, a vote or a target, is what is asserted.</summary>
internal static class Assertions
{
    private const Cues Doubtful = Cues.Negation | Cues.Prediction | Cues.Part | Cues.Past;

    /// <summary>As a reading has every dash that parts.</summary>
    private const char Dash = '\u2014';

    /// <summary>In characters: " earlier than ".</summary>
    private const int LongestBound = 14;

    private static readonly WordList Hearsay = new("Matches/Stances/hearsay-words.tsv");

    private static readonly WordList Inventions = new("Matches/Stances/invention-words.tsv");

    private static readonly string[] Plans = [" must ", " was to ", " were to ", " yet to "];

    private static readonly WordList Outdated = new("Matches/Stances/outdated-words.tsv");

    private static readonly WordList Proposals = new("Matches/Stances/proposal-words.tsv");

    private static readonly WordList Truths = new("Matches/Stances/truth-words.tsv");

    private static readonly WordList Disowning = new("Matches/Stances/disowning-words.tsv");

    /// <returns>Why it does not, in words, or null.</returns>
    public static string? DoubtOf(WeighedClaim candidate, ClaimTerms terms, SegmentedText text)
    {
        var claim = terms.Claim;
        if (SentenceEnds.IsQuestion(claim.Sentence.Span.Of(text.Text)))
            return "stance: a question";
        if (IsAskedBefore(claim, text))
            return "stance: the sentence before asks whether it is true";
        if (candidate.Clause is { } dated && NearEvents.Of(dated, claim) is { } unhappened)
            return unhappened;
        if (candidate.Clause is { } clause && clause.Condition is { } condition)
            return $"stance: \"{condition}\" makes it a condition";
        if (candidate is { Clause.IsExpected: true, Property.IsAttached: false })
            return "stance: the clause tells of what is to come";
        if (candidate.Clause?.Introduction is { } introduction && DoubtOfIntroduction(introduction, text) is { } introduced)
            return introduced;
        if (candidate.Clause is { } thought && FindBelief(thought, text) is { } belief)
            return $"stance: \"{belief}\" keeps its distance";
        if (candidate.Clause is { IsDate: false } missed && NearlyIn(missed) is { } nearly)
            return $"stance: \"{nearly}\" says that it is not so";
        if (((candidate.Clause is { } told ? FindDisowning(told, text) : null) ?? FindWord(claim.Sentence.Span, text, Disowning)) is { } disowning)
            return $"stance: \"{disowning}\" takes it back";
        if (FindWord(claim.Sentence.Span, text, Inventions) is { } invention)
            return $"stance: \"{invention}\" tells of what is made up";
        if (candidate.Clause is { IsDate: false } && FindWord(candidate.Clause.Own.Span, text, Proposals) is { } proposal && !IsSaidByProperty(candidate.Indexed.Claim.Properties, proposal))
            return $"stance: \"{proposal}\" makes it what somebody wants";
        var isPresupposed = candidate.Deciding is { IsPresupposed: true };
        foreach (var span in candidate.Clause?.Assertion ?? FactStretch.Asserting(candidate.Indexed, terms, text))
        {
            if (!isPresupposed && (span.Of(text.Text).Contains(" to be ", StringComparison.Ordinal) || (IsPlanned(span.Of(text.Text)) && !IsPlanned(candidate.Indexed.Claim.Statement))))
                return "stance: it is to be";
            foreach (var token in text.ToPassage().TokensIn(span))
            {
                if (token.Kind == TokenKind.Word && !CueWords.IsNumbering(text.Text, token) && !IsInHedge(claim, token, text.Text) && !IsInBound(claim, token) && !(candidate.IsSlip && claim.Mention!.Span.Contains(token.Span)) && IsDoubtful(token.Span.Of(text.Text), CuesAgainst(candidate, token.Span), claim.Side, candidate.Indexed.Claim.Properties))
                    return $"stance: \"{token.Span.Of(text.Text)}\" makes it no plain assertion";
            }
        }

        return null;
    }

    /// <summary>"They claimed that", "the old brochure says that", "it had said that", "the proposal says that".</summary>
    private static string? DoubtOfIntroduction(TextSpan introduction, SegmentedText text)
    {
        if (FindHearsay(introduction, text) is { } hearsay)
            return $"stance: \"{hearsay}\" keeps its distance";
        if ((FindWord(introduction, text, Outdated) ?? (HasPluperfect(introduction, text.Text) ? "had" : null)) is { } outdated)
            return $"stance: \"{outdated}\" says that it may be out of date";
        return FindWord(introduction, text, Proposals) is { } proposal ? $"stance: \"{proposal}\" makes it what somebody wants" : null;
    }

    /// <summary>"Was to enrol", "must have", "has yet to have": what was planned or is demanded.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> words)
    {
        foreach (var plan in Plans)
        {
            if (words.Contains(plan, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"No more than 40": what is said of the number is compared with it.</summary>
    private static bool IsInHedge(Claim claim, Token token, string text) => claim.Mention is { Hedge: { } hedge, NumberSpan: var number }
        && token.Span.Start < number.Start && number.Start - token.Span.Start <= hedge.Length + 1 && hedge.Contains(token.Span.Of(text).ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Not before 1960", "no later than 1960": on which side of the date it lies is compared with it.</summary>
    private static bool IsInBound(Claim claim, Token token) => claim is { Side: DateSide.From or DateSide.UpTo, Mention.Span: var date }
        && token.Span.End <= date.Start && date.Start - token.Span.End <= LongestBound;

    /// <summary>"True or false? The Solar System has nine planets."</summary>
    private static bool IsAskedBefore(Claim claim, SegmentedText text) =>
        claim.Sentence.Index > 0 && text.Sentences[claim.Sentence.Index - 1].Span is var before && SentenceEnds.IsQuestion(before.Of(text.Text)) && FindWord(before, text, Truths) is not null;

    /// <summary>What is taken for granted may be denied or expected something of, and all of something is no part of it.</summary>
    private static Cues CuesAgainst(WeighedClaim candidate, TextSpan word) =>
        candidate.Deciding is not { IsPresupposed: true } telling ? Doubtful : telling.Span.Contains(word) ? Doubtful & ~Cues.Part : Cues.Past;

    /// <summary>"It had said that", of an article that was put right.</summary>
    private static bool HasPluperfect(TextSpan introduction, string text) => introduction.Of(text).Contains(" had ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"…, people believed until 1956", "… – or so he thinks", "… (the true figure is another)", "… – not!": the end of the sentence, from its last mark on, says whose belief it is.</summary>
    private static string? FindBelief(FigureClause clause, SegmentedText text)
    {
        var words = clause.Reading.Words;
        for (var at = words.Length - 1; at >= 0 && words[at].Span.Start >= clause.Figure.End; at--)
        {
            if (words[at].Mark == '\0')
                continue;
            var end = new TextSpan(words[at].Span.Start, words[^1].Span.End);
            if (words[at].Mark is ',' or Dash or '(' && FindHearsay(end, text) is { } hearsay)
                return hearsay;
            if (words[at].Mark is Dash or '(' && FindWord(end, text, Truths) is { } truth)
                return truth;
            return words[at].Mark is ',' or Dash && words[at].Text == "not" && at == words.Length - 1 ? words[at].Text : null;
        }

        return null;
    }

    /// <summary>"Nearly had": right before the verb, and not before the number.</summary>
    private static string? NearlyIn(FigureClause clause)
    {
        var words = clause.Reading.Words;
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (words[at].Text is "almost" or "barely" or "hardly" or "nearly" or "scarcely" && words[at + 1] is { Role: WordRole.Present or WordRole.Past, Mark: '\0' } && clause.Contains(words[at].Span))
                return $"{words[at].Text} {words[at + 1].Text}";
        }

        return null;
    }

    /// <summary>"The poster says so, which is wrong".</summary>
    private static string? FindDisowning(FigureClause clause, SegmentedText text)
    {
        foreach (var part in clause.Reading.Parts)
        {
            if (part.Kind == PartKind.Aside && part.Span.Start >= clause.Figure.End && clause.Reading.Words[part.First].Text == "which" && FindHearsay(part.Span, text) is { } word)
                return word;
        }

        return null;
    }

    private static string? FindHearsay(TextSpan introduction, SegmentedText text) => FindWord(introduction, text, Hearsay);

    private static string? FindWord(TextSpan span, SegmentedText text, WordList words)
    {
        foreach (var token in text.ToPassage().TokensIn(span))
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Span.Of(text.Text)))
                return token.Span.Of(text.Text).ToString();
        }

        return null;
    }

    /// <param name="side">"Did not join until 2024" says when it did.</param>
    private static bool IsDoubtful(ReadOnlySpan<char> word, Cues doubtful, DateSide side, ImmutableArray<string> properties)
    {
        if (side == DateSide.Until && IsNegation(word))
            return false;
        var cue = CueWords.Of(word) & doubtful;
        if (cue == Cues.None)
            return IsContraction(word);
        if (word is "without" && IsSaidByProperty(properties, word))
            return false;
        return word is not "May" && ((cue & (Cues.Negation | Cues.Past)) != Cues.None || !IsSaidByProperty(properties, word));
    }

    private static bool IsNegation(ReadOnlySpan<char> word) => word is "not" || IsContraction(word);

    private static bool IsContraction(ReadOnlySpan<char> word) => word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase);

    /// <summary>In this very form: "voting members" do not say "voted".</summary>
    private static bool IsSaidByProperty(ImmutableArray<string> properties, ReadOnlySpan<char> word)
    {
        foreach (var property in properties)
        {
            foreach (var range in property.AsSpan().Split(' '))
            {
                if (property.AsSpan()[range].Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
