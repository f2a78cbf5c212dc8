using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Tells which name of a list each figure of a list belongs to: "Chile and Peru have 19 and 33 million inhabitants, respectively".</summary>
internal sealed class RespectiveLists(SegmentedText text, ImmutableArray<Claim> claims)
{
    /// <summary>The stem of "respectively" and "respective".</summary>
    public const string Stem = "respectiv";

    private const int Longest = 12;

    private ILookup<int, Mention>? figures;

    /// <summary>Null where the sentence has no two lists of the same length.</summary>
    public RespectiveName? NameOf(Claim claim, SentenceTerms sentence)
    {
        if (claim.Mention is not { Figure.Value: not MentionValue.Temporal } mention || !sentence.Forms.Contains(Stem))
            return null;
        figures ??= claims.Where(other => other.Mention is { Figure.Value: not MentionValue.Temporal }).ToLookup(other => other.Sentence.Index, other => other.Mention!);
        var list = ListWith(mention, [.. figures[claim.Sentence.Index]]);
        if (list.Length is < 2 or > Longest)
            return null;
        var names = Names(sentence, claim.Sentence.Span.Start);
        for (var first = 0; first + list.Length <= names.Count; first++)
        {
            var run = names.GetRange(first, list.Length);
            if (IsList(run) && !(first > 0 && IsJoint(names[first - 1], run[0])) && !(first + list.Length < names.Count && IsJoint(run[^1], names[first + list.Length])))
                return new(run[list.IndexOf(mention)], new(run[0].Start, run[^1].End), new(list[0].Span.Start, list[^1].Span.End));
        }

        return null;
    }

    /// <summary>The figures that only commas and "and" part from this one.</summary>
    private ImmutableArray<Mention> ListWith(Mention mention, ImmutableArray<Mention> all)
    {
        var at = all.IndexOf(mention);
        var (first, last) = (at, at);
        while (first > 0 && IsJoint(all[first - 1].Span, all[first].Span))
            first--;
        while (last + 1 < all.Length && IsJoint(all[last].Span, all[last + 1].Span))
            last++;
        return all[first..(last + 1)];
    }

    private List<TextSpan> Names(SentenceTerms sentence, int start)
    {
        var names = new List<TextSpan>();
        foreach (var term in sentence.All)
        {
            if (names.Count > 0 && term.Span.Start < names[^1].End)
                continue;
            if (SubjectAt(sentence, term.Span) is { } subject)
            {
                names.Add(subject);
                continue;
            }

            if (names.Count > 0 && (IsOwnerOf(names[^1], term.Span) || (term.IsName && names[^1].Start > start && text.Text.AsSpan(names[^1].End, term.Span.Start - names[^1].End) is " of ")))
            {
                names[^1] = new(names[^1].Start, term.Span.End);
                continue;
            }

            if (!term.IsName && !(term.Span.Start == start && char.IsUpper(text.Text[start])) && !IsAfterArticle(term.Span, start))
                continue;
            if (names.Count > 0 && text.Text.AsSpan(names[^1].End, term.Span.Start - names[^1].End) is " " or "-")
                names[^1] = new(names[^1].Start, term.Span.End);
            else
                names.Add(term.Span);
        }

        return names;
    }

    /// <summary>"St. Vincent and the Grenadines": the longest name of a curated claim that starts at the word, where it has several words.</summary>
    private static TextSpan? SubjectAt(SentenceTerms sentence, TextSpan word)
    {
        TextSpan? longest = null;
        foreach (var (_, hit) in sentence.Subjects)
        {
            if (hit is not { IsWhole: true, Name.Length: > 1 } || hit.At + hit.Name.Length > sentence.All.Length || sentence.All[hit.At].Span.Start != word.Start)
                continue;
            var end = sentence.All[hit.At + hit.Name.Length - 1].Span.End;
            if (longest is null || end > longest.Value.End)
                longest = new(word.Start, end);
        }

        return longest;
    }

    /// <summary>"Hong Kong SAR, China" is one name, as "Isle of Man" is.</summary>
    private bool IsOwnerOf(TextSpan name, TextSpan next) => name.Of(text.Text).EndsWith(" SAR", StringComparison.Ordinal) && text.Text.AsSpan(name.End, next.Start - name.End) is ", ";

    /// <summary>"The Marle and the Orle …": the first name of the sentence.</summary>
    private bool IsAfterArticle(TextSpan name, int start) => name.Start - start == "The ".Length && text.Text.AsSpan(start).StartsWith("The ", StringComparison.Ordinal) && char.IsUpper(text.Text[name.Start]);

    private bool IsList(List<TextSpan> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            if (!IsJoint(names[i - 1], names[i]))
                return false;
        }

        return true;
    }

    private bool IsJoint(TextSpan left, TextSpan right)
    {
        var between = text.Text.AsSpan(left.End, Math.Max(0, right.Start - left.End)).Trim(' ');
        if (between.StartsWith("'s", StringComparison.Ordinal) || between.StartsWith("\u2019s", StringComparison.Ordinal))
            between = between[2..].Trim(' ');
        if (between.EndsWith(" the", StringComparison.OrdinalIgnoreCase))
            between = between[..^4].Trim(' ');
        return between is "," or "and" or ", and" or "&" or ", the" or ", The";
    }
}
