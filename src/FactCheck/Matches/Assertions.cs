using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Readings;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>Tells whether the clause of a figure plainly asserts it. What the curated claim says itself, a vote or a target, is what is asserted.</summary>
internal static class Assertions
{
    private const Cues Doubtful = Cues.Negation | Cues.Prediction | Cues.Part | Cues.Past;

    /// <summary>In characters: " earlier than ".</summary>
    private const int LongestBound = 14;

    private static readonly WordList Hearsay = new("Matches/hearsay-words.tsv");

    private static readonly WordList Inventions = new("Matches/invention-words.tsv");

    private static readonly WordList Outdated = new("Matches/outdated-words.tsv");

    private static readonly WordList Proposals = new("Matches/proposal-words.tsv");

    private static readonly WordList Truths = new("Matches/truth-words.tsv");

    private static readonly WordList Disowning = new("Matches/disowning-words.tsv");

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
        if (candidate.Clause?.Introduction is { } introduction && FindHearsay(introduction, text) is { } hearsay)
            return $"stance: \"{hearsay}\" keeps its distance";
        if (candidate.Clause is { Introduction: { } opening } && FindWord(opening, text, Outdated) is { } outdated)
            return $"stance: \"{outdated}\" says that it may be out of date";
        if (candidate.Clause is { } thought && FindBelief(thought, text) is { } belief)
            return $"stance: \"{belief}\" keeps its distance";
        if (candidate.Clause is { } told && FindDisowning(told, text) is { } disowning)
            return $"stance: \"{disowning}\" takes it back";
        if (FindWord(claim.Sentence.Span, text, Disowning) is { } mistake)
            return $"stance: \"{mistake}\" takes it back";
        if (FindWord(claim.Sentence.Span, text, Inventions) is { } invention)
            return $"stance: \"{invention}\" tells of what is made up";
        if (candidate.Clause is { IsDate: false } && FindWord(candidate.Clause.Own.Span, text, Proposals) is { } proposal && !IsSaidByProperty(candidate.Indexed.Claim.Properties, proposal))
            return $"stance: \"{proposal}\" makes it what somebody wants";
        var isPresupposed = candidate.Deciding is { IsPresupposed: true };
        foreach (var span in candidate.Clause?.Assertion ?? [claim.Span])
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

    /// <summary>"Was to enrol": what was planned.</summary>
    private static bool IsPlanned(ReadOnlySpan<char> words) => words.Contains(" was to ", StringComparison.Ordinal) || words.Contains(" were to ", StringComparison.Ordinal);

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

    /// <summary>"…, people believed until 1956", "…, or so he thinks": the last part of the sentence says whose belief it is.</summary>
    private static string? FindBelief(FigureClause clause, SegmentedText text)
    {
        var last = clause.Reading.Parts[^1];
        return last.Span.Start >= clause.Figure.End && clause.Reading.Words[last.First].Mark == ',' ? FindHearsay(last.Span, text) : null;
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
