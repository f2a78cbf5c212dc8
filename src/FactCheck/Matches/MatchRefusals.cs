using System.Collections.Frozen;
using FactCheck.Matches.Facts;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Properties;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches;

/// <summary>What keeps a curated claim from being compared although subject and words agree.</summary>
internal static class MatchRefusals
{
    private static readonly WordList Comparatives = new("Matches/comparatives.tsv");
    private static readonly string[] Determiners = ["all ", "the ", "its ", "their ", "these ", "those "];

    /// <summary>The reason to refuse, in words, or null.</summary>
    public static string? Of(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        if (ExcludedPhrases.Find(candidate, terms.FigureHasWord, terms.Claim.Sentence.Span, text.Text) is { Count: > 0 } words)
            return $"property: \"{string.Join(' ', words.Select(word => terms.Written(word, text.Text)))}\" is a word that the curated claim rules out";
        return FigureOfProperty(property, terms) ?? DifferenceRefusal(property, terms, text) ?? PurposeRefusal(property, terms, text)
            ?? QualifierRefusal(candidate, property, terms, text)
            ?? Complements.RefusalOf(candidate, property, terms, text.Text)
            ?? Complements.DeclaredRefusalOf(property, terms, text.Text)
            ?? PartRefusal(terms, text)
            ?? SizeRefusals.Of(candidate, terms, text)
            ?? Thresholds.RefusalOf(candidate.Claim, terms.FigureClause)
            ?? RankLists.RefusalOf(candidate, property, terms, text.Text);
    }

    /// <summary>"Reached 8 billion": a date is that of the figure which the property says.</summary>
    private static string? FigureOfProperty(PropertyAgreement property, ClaimTerms terms)
    {
        if (terms.FigureClause is not { IsDate: true })
            return null;
        foreach (var word in property.Pattern.Words)
        {
            if ((char.IsDigit(word[0]) || (WordRoles.TryFind(word, out var role) && role == WordRole.Number)) && !terms.Sentence.All.Any(term => term.Form == word))
                return $"property: the sentence does not say \"{word}\"";
        }

        return null;
    }

    /// <summary>"by 3 %", "3,000 more than", "38 fewer soldiers", "twice 28,500": a difference or a multiple, not the value itself; "grew by 3 %" states the growth.</summary>
    private static string? DifferenceRefusal(PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { } mention || mention.Figure.Value is MentionValue.Temporal)
            return null;
        var before = NearbyWords.Before(text.Text, mention.Span.Start);
        if (Multiples.Contains(before))
            return $"property: \"{before}\" makes a multiple of the figure";
        if (before == "by" && !IsScore(text.Text, mention) && !Doers.AreBefore(text.Text, mention.Span.Start) && !property.Pattern.Sides.Any(IsChange) && !EndsConcept(property, terms, text, mention))
            return "property: the figure says by how much something changed";
        if (mention.NumberSpan.End < mention.Span.End && NearbyWords.After(text.Text, mention.NumberSpan.End) is "fewer" or "less" or "more" || IsDifference(text.Text.AsSpan(mention.Span.End)))
            return "property: the figure says how many more or fewer there are";
        var after = NearbyWords.After(text.Text, mention.Span.End);
        return Comparatives.Contains(after) ? $"property: \"{after}\" compares it with something else" : null;
    }

    /// <summary>"9,300 salmon fewer", "300 more": at most one word stands between.</summary>
    private static bool IsDifference(ReadOnlySpan<char> behind)
    {
        if (behind is not [' ', ..])
            return false;
        var noun = behind[1..];
        var end = noun.IndexOfAnyExceptInRange('a', 'z');
        return end > 0 && noun[..end] is not ("is" or "are" or "was" or "were") && noun[end..] is var rest && (rest.StartsWith(" fewer ", StringComparison.Ordinal) || rest.StartsWith(" less ", StringComparison.Ordinal) || rest.StartsWith(" more ", StringComparison.Ordinal));
    }

    /// <summary>"Took $165 million to make": what it needed, and not what it took in.</summary>
    private static string? PurposeRefusal(PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { } mention || !property.Pattern.Words.Any(word => word is "take" or "took" or "taken"))
            return null;
        var after = text.Text.AsSpan(mention.Span.End);
        return after.StartsWith(" to ", StringComparison.Ordinal) && after.Length > " to ".Length && char.IsAsciiLetterLower(after[" to ".Length]) && NearbyWords.After(text.Text, mention.Span.End + " to".Length) is var verb && !property.Pattern.Words.Contains(Stemmer.Stem(verb))
            ? $"property: \"to {verb}\" tells for what it was needed" : null;
    }

    /// <summary>"Won by 51.9 percent to 48.1".</summary>
    private static bool IsScore(string text, Mention mention) =>
        text.AsSpan(mention.Span.End) is var after && after.StartsWith(" to ", StringComparison.Ordinal) && after.Length > " to ".Length && char.IsAsciiDigit(after[" to ".Length]);

    /// <summary>"Consumer prices rose by 3 %" says what inflation is.</summary>
    private static bool EndsConcept(PropertyAgreement property, ClaimTerms terms, SegmentedText text, Mention mention)
    {
        var verbEnd = text.Text.AsSpan(0, mention.Span.Start).TrimEnd().Length - "by".Length;
        verbEnd = text.Text.AsSpan(0, Math.Max(0, verbEnd)).TrimEnd().Length;
        return terms.Concepts.Any(concept => concept.Span.End == verbEnd && property.Pattern.Elements.Any(element => element.Form == concept.Form));
    }

    private static string? QualifierRefusal(IndexedClaim candidate, PropertyAgreement property, ClaimTerms terms, SegmentedText text)
    {
        var curated = candidate.QualifierSides;
        var own = property.Pattern.Sides;
        var asides = new Asides(terms, text.Text);
        var stretch = terms.Claim.Mention is null ? FactStretch.Of(candidate, terms, text.Text) : null;
        var said = terms.Meanings.Where(meaning => !asides.Hold(meaning.Span) && stretch?.Contains(meaning.Span) != false && terms.FigureClause?.MayQualify(meaning.Span) != false).Select(meaning => (meaning.Form, Side: Qualifiers.Of(meaning.Form))).Where(meaning => meaning.Side is not null).ToList();
        foreach (var (form, side) in said)
        {
            if (!curated.Contains(side!) && !own.Contains(side!) && !(IsChange(side!) && (IsDate(terms) || IsResult(terms, text))) && !(IsDate(terms) && IsPlace(side!)) && !IsUnderstood(side!, curated, own) && !IsOfAdults(side!, candidate) && !BalanceSigns.IsOfRecord(side!, property.Pattern, candidate) && !IsRank(side!, terms) && !IsVerb(side!, terms.Written(form, text.Text)))
                return $"property: \"{terms.Written(form, text.Text)}\" makes another property of it";
        }

        if (AdjustedPrices(terms, text.Text) is { } prices && !curated.Contains(prices.Side) && !own.Contains(prices.Side))
            return $"property: \"{prices.Written}\" makes another property of it";
        foreach (var element in property.Pattern.Elements)
        {
            if (Qualifiers.Of(element.Form) is { } side && !Qualifiers.IsDefaultSide(side) && !terms.SentenceHas(element.Form) && !said.Exists(meaning => meaning.Side == side) && !IsRank(side, terms))
                return $"property: the sentence does not say all of \"{candidate.Claim.Properties[property.Property]}\"";
        }

        return null;
    }

    /// <summary>"$1,522 in 2012, when adjusted by purchasing power parity", "14,312,860,000 (constant 2000 US$)": said behind the figure, and yet of it.</summary>
    private static (string Side, string Written)? AdjustedPrices(ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { } mention)
            return null;
        foreach (var concept in terms.Sentence.ConceptsIn(new(mention.Span.End, terms.Claim.Sentence.Span.End)))
        {
            if (Qualifiers.Of(concept.Form) is { } side && side.StartsWith("prices:", StringComparison.Ordinal) && !Qualifiers.IsDefaultSide(side) && IsOfFigure(text.AsSpan(mention.Span.End, concept.Span.End - mention.Span.End)))
                return (side, concept.Span.Of(text).ToString());
        }

        return null;
    }

    private static bool IsOfFigure(ReadOnlySpan<char> behind) => behind.Contains("adjusted", StringComparison.OrdinalIgnoreCase) || (behind.TrimStart().StartsWith("(", StringComparison.Ordinal) && !behind.Contains(')'));

    /// <summary>Growth is in constant prices unless somebody says otherwise; a sum is in current ones.</summary>
    private static bool IsUnderstood(string side, HashSet<string> curated, FrozenSet<string> own) => side switch
    {
        "prices:real" => curated.Concat(own).Any(IsChange),
        _ => Qualifiers.IsDefaultSide(side) && !curated.Concat(own).Any(other => other.AsSpan().StartsWith(side.AsSpan(0, side.IndexOf(':', StringComparison.Ordinal) + 1), StringComparison.Ordinal)),
    };

    /// <summary>A share of people is one of adults unless somebody says otherwise.</summary>
    private static bool IsOfAdults(string side, IndexedClaim candidate) => side == "age:adult" && candidate.Claim.Values.All(value => value.Figure is { Kind: MentionKind.Percent });

    /// <summary>"Since the fall of the Wall on 9 November 1989 the city has changed".</summary>
    private static bool IsPlace(string side) => side.StartsWith("place:", StringComparison.Ordinal);

    private static bool IsChange(string side) => side.StartsWith("change:", StringComparison.Ordinal);

    /// <summary>"43rd by area" is a rank without the word.</summary>
    private static bool IsRank(string side, ClaimTerms terms) => side == "rank:rank" && terms.Claim.Mention is { } mention && UnitAgreement.IsRank(mention.Figure);

    /// <summary>"2,000 people have worked on it": only "working" tells one kind of people from another.</summary>
    private static bool IsVerb(string side, string written) => side == "part:working" && !written.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Wages rose before the attack, which happened on 7 December": a day neither rises nor falls.</summary>
    private static bool IsDate(ClaimTerms terms) => terms.FigureClause is { IsDate: true };

    /// <summary>"fell to 5 %" states a level, not a change; "from 7 % in 2014" that of a year which it names.</summary>
    private static bool IsResult(ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { } mention)
            return false;
        var before = text.Text.AsSpan(terms.Claim.Sentence.Span.Start, mention.Span.Start - terms.Claim.Sentence.Span.Start).TrimEnd();
        return before.EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" at", StringComparison.OrdinalIgnoreCase)
            || (before.EndsWith(" from", StringComparison.OrdinalIgnoreCase) && terms.Claim.PeriodSpan is { } period && (text.Text.AsSpan(mention.Span.End, Math.Max(0, period.Start - mention.Span.End)) is " in " or " (" || IsFirstOfTwo(terms.Claim.Period!, period.Of(text.Text))));
    }

    /// <summary>"From 22.9 to 52.2 million between 1990 and 2020": the period of the figure is the first of the two years.</summary>
    private static bool IsFirstOfTwo(string year, ReadOnlySpan<char> written) => year.Length == 4 && written.StartsWith(year, StringComparison.Ordinal) && written.Length > year.Length && char.IsAsciiDigit(written[^1]);

    /// <summary>"53 of the 100 seats": the first number is a part of the second, which is the whole.</summary>
    private static string? PartRefusal(ClaimTerms terms, SegmentedText text)
    {
        if (terms.Claim.Mention is not { Figure.Kind: MentionKind.Number } mention)
            return null;
        var after = text.Text.AsSpan(mention.Span.End, terms.Claim.Sentence.Span.End - mention.Span.End);
        if (!after.StartsWith(" of ", StringComparison.Ordinal))
            return null;
        after = after[" of ".Length..].TrimStart();
        foreach (var determiner in Determiners)
        {
            if (after.StartsWith(determiner, StringComparison.OrdinalIgnoreCase))
                after = after[determiner.Length..];
        }

        var word = after[..(after.IndexOf(' ') is > 0 and var end ? end : after.Length)];
        return !after.IsEmpty && (char.IsAsciiDigit(after[0]) || (WordRoles.TryFind(word.ToString(), out var role) && role == WordRole.Number)) ? "property: it is a part of the number that follows" : null;
    }
}
