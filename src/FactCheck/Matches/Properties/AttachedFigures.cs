using System.Collections.Immutable;
using FactCheck.Matches.Measures;
using FactCheck.Matches.Readings;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Properties;

/// <summary>
/// Recognises a figure that stands right at a name and so tells its size, or its day, without a word for it: "the 330-metre Eiffel Tower", "at 330 metres, the Eiffel Tower",
/// "the Eiffel Tower (330 metres)", "the Eiffel Tower is 330 metres", "the Chernobyl disaster of 26 April 1986".
/// </summary>
internal static class AttachedFigures
{
    /// <summary>Less than a property that the sentence names.</summary>
    private const double Coverage = 0.9;

    private const int LongestBetween = 24;

    /// <summary>", a race of ": spaces around an article, a noun and "of".</summary>
    private const int WordsOfApposition = 4;

    private static readonly WordList Verbs = new("Matches/Properties/attached-verbs.tsv", StringComparison.Ordinal);
    private static readonly string[] Sizes = FormsOf("size");
    private static readonly string[] Days = FormsOf("day");
    private static readonly ImmutableArray<Term> SizeTerms = [.. Sizes.Select(form => new Term(form, default, IsName: false))];
    private static readonly ImmutableArray<Term> DayTerms = [.. Days.Select(form => new Term(form, default, IsName: false))];

    /// <summary>The terms of properties that the figure may state so.</summary>
    public static ImmutableArray<Term> TermsOf(Mention? mention) => mention switch
    {
        null => [],
        { Figure.Value: MentionValue.Temporal } => DayTerms,
        _ => CountedThings.CanBePart(mention.Figure) ? [] : SizeTerms,
    };

    public static PropertyAgreement? Of(IndexedClaim candidate, PropertyPatterns patterns, SubjectAgreement subject, ClaimTerms terms, string text)
    {
        if (terms.Claim.Mention is not { } mention || subject is not { Place: SubjectPlace.Sentence, Hit.IsWhole: true } || TermsOf(mention).IsEmpty)
            return null;
        var isDate = mention.Figure.Value is MentionValue.Temporal;
        var at = PropertyOf(candidate, isDate ? Days : Sizes);
        var isEnded = subject.Span.Start < mention.Span.End || terms.FigureClause is not { } clause || AttributiveMeasure.IsEnded(clause.Reading, subject.Span);
        var isAttached = at >= 0 && isEnded && !NameForms.IsPossessive(subject.Span, text) && (isDate ? IsDayOf(subject.Span, mention.Span, text) : IsSizeOf(subject.Span, mention.Span, text));
        var said = subject.Span.End < mention.Span.Start ? new TextSpan(subject.Span.End, mention.Span.Start) : (TextSpan?)null;
        return isAttached ? new(at, patterns.Of(candidate.Claim.Properties[at]), Coverage) { IsAttached = true, SaidBy = said is { } words && Verbs.Contains(words.Of(text).Trim()) ? words : null } : null;
    }

    private static string[] FormsOf(string kind) => [.. DataTable.Load("Matches/Properties/attached-properties.tsv").Rows.Where(row => row[1] == kind).Select(row => Stemmer.Stem(row[0]))];

    private static int PropertyOf(IndexedClaim candidate, string[] forms)
    {
        for (var i = 0; i < candidate.Properties.Length; i++)
        {
            if (candidate.Properties[i] is [var only] && forms.Contains(only))
                return i;
        }

        return -1;
    }

    private static bool IsDayOf(TextSpan name, TextSpan figure, string text) => Between(name, figure, text) is " of " or " (" or " of the ";

    private static bool IsSizeOf(TextSpan name, TextSpan figure, string text)
    {
        if (figure.End <= name.Start)
        {
            var words = Between(figure, name, text);
            var isAtOnce = words is " " or " the " or ", " or ", the ";
            return words is " " && AttributiveMeasure.IsHyphenated(figure.Of(text)) || (isAtOnce && NearbyWords.Before(text, figure.Start) == "at");
        }

        var between = Between(name, figure, text);
        var isEnded = figure.End >= text.Length || text[figure.End] is ',' or '.' or ';' or ')' or '\n';
        if (AttributiveMeasure.IsHyphenated(figure.Of(text)))
            return between is ", a " or ", the " or " is a " or " (a ";
        if (between.StartsWith(", a") && between.EndsWith(" of ") && between.Count(' ') == WordsOfApposition)
            return isEnded;
        return isEnded && (between is " (" or ", at " or " at " or " of " || Verbs.Contains(between.Trim()));
    }

    private static ReadOnlySpan<char> Between(TextSpan first, TextSpan second, string text) =>
        second.Start >= first.End && second.Start - first.End <= LongestBetween ? text.AsSpan(first.End, second.Start - first.End) : [];
}
