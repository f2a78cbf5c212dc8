using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>Tells of each part of a sentence how it belongs to the rest.</summary>
internal sealed class PartReader
{
    /// <summary>"Population of Chile: 17 million".</summary>
    private const char Label = ':';

    private readonly ImmutableArray<ReadingWord> words;
    private readonly ImmutableArray<int> starts;
    private readonly ImmutableArray<SentencePart>.Builder parts = ImmutableArray.CreateBuilder<SentencePart>();
    private int clauses = 1;
    private int clause;
    private int parent;
    private bool hasCore;
    private bool hasVerb;

    private PartReader(ImmutableArray<ReadingWord> words)
    {
        this.words = words;
        starts = PartCutter.Cut(words);
    }

    public static ImmutableArray<SentencePart> Read(ImmutableArray<ReadingWord> words)
    {
        var reader = new PartReader(words);
        for (var at = 0; at < reader.starts.Length; at++)
            reader.Add(at);
        return reader.parts.ToImmutable();
    }

    private void Add(int at)
    {
        var (first, end) = (starts[at], EndOf(at));
        var isParted = words[first].Mark == ';' || (words[first].Mark == Label && !IsLabel(at));
        if (isParted || (first > 0 && words[first].Mark == '\0' && words[first - 1].Role is WordRole.Speech or WordRole.That))
            Open(isShared: false);
        var kind = KindOf(at);
        if (kind == PartKind.Core)
        {
            hasCore = true;
            hasVerb |= PartCutter.HasVerb(words, first, end);
        }

        var own = kind == PartKind.Subordinate ? clauses++ : clause;
        parts.Add(new(new TextSpan(words[first].Span.Start, words[end - 1].Span.End), first, end, kind, own, kind == PartKind.Subordinate ? own : parent));
    }

    /// <summary>No verb stands before the colon: what follows it goes on with the clause.</summary>
    private bool IsLabel(int at)
    {
        for (var i = at == 0 ? 0 : starts[at - 1]; i < starts[at]; i++)
        {
            if (words[i].IsParticiple)
                return false;
        }

        return !hasVerb;
    }

    private int EndOf(int at) => at + 1 < starts.Length ? starts[at + 1] : words.Length;

    private void Open(bool isShared)
    {
        parent = isShared ? parent : clauses;
        clause = clauses++;
        hasCore = hasVerb = isShared;
    }

    private PartKind KindOf(int at)
    {
        var (first, end) = (starts[at], EndOf(at));
        if (words[first].Mark == '(' || (words[first].Mark == Label && at > 0 && words[starts[at - 1]].Mark == '('))
            return PartKind.Aside;
        if (words[first].Role == WordRole.Joining)
            return KindOfJoined(first, end);
        if (words[first].Text == "once" && first + 1 < end && !words[first + 1].IsVerb && PartCutter.HasVerb(words, first + 1, end))
            return PartKind.Subordinate;
        var opener = AfterAdverbs(first, end);
        if (at == 0 && IsOrigin(end))
            return PartKind.Origin;
        if (at == 0 && IsOpeningNominal(end))
            return PartKind.Fronted;
        if (!hasCore && words[end - 1].Text is "ago" or "later" or "earlier" && !IsWhole(at) && !PartCutter.HasVerb(words, first, end))
            return PartKind.Fronted;
        switch (words[opener].Role)
        {
            case WordRole.Relative:
                return PartKind.Aside;
            case WordRole.Of or WordRole.Preposition when opener + 1 < end && words[opener + 1].Role == WordRole.Relative:
                return PartKind.Aside;
            case WordRole.Time or WordRole.Subordinate when !PartCutter.OpensDate(words, opener + 1):
                return PartKind.Subordinate;
            case WordRole.Comparison when PartCutter.IsConjunction(words, first, opener):
                return PartKind.Subordinate;
            case WordRole.Comparison or WordRole.Source or WordRole.Negation or WordRole.Inclusion or WordRole.Landmark:
                return hasCore ? PartKind.Aside : IsWhole(at) ? PartKind.Core : PartKind.Fronted;
            case WordRole.Of when hasVerb && opener > first:
                return PartKind.Aside;
            case WordRole.Of or WordRole.Preposition or WordRole.Time:
                return hasCore ? (hasVerb ? PartKind.Adjunct : PartKind.Aside) : IsWhole(at) || IsDatedSubject(at, opener) ? PartKind.Core : PartKind.Fronted;
            default:
                return words[opener].IsParticiple ? KindOfParticiple(at) : KindOfPhrase(at, opener, end);
        }
    }

    /// <summary>The part has a verb of its own, or nothing follows that could have one.</summary>
    private bool IsWhole(int at) => HasTableVerb(starts[at], EndOf(at)) || at + 1 == starts.Length || words[starts[at + 1]].Mark == ';';

    /// <summary>"In 2022 Chile, the largest producer, had": behind the year stands the subject, and behind that what it is.</summary>
    private bool IsDatedSubject(int at, int opener) =>
        at + 2 < starts.Length && opener + 2 < EndOf(at) && words[opener + 1].Role == WordRole.Number && words[opener + 2] is { Role: WordRole.Open or WordRole.Article, Mark: '\0' }
        && words[starts[at + 1]] is { Role: WordRole.Article, Mark: ',' } && !PartCutter.HasVerb(words, starts[at + 1], EndOf(at + 1)) && words[AfterAdverbs(starts[at + 2], EndOf(at + 2))].IsVerb;

    private bool HasTableVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (WordRoles.IsVerb(words[i].Role))
                return true;
        }

        return false;
    }

    private PartKind KindOfJoined(int first, int end)
    {
        var opener = AfterAdverbs(first + 1, end);
        if (!hasVerb || opener == end)
            return PartKind.Core;
        if (words[opener].IsVerb)
        {
            Open(isShared: true);
            return PartKind.Shared;
        }

        if (PartCutter.HasVerb(words, opener, end))
        {
            Open(isShared: false);
            return PartKind.Core;
        }

        Open(isShared: true);
        return PartKind.Shared;
    }

    /// <summary>"NATO, founded in 1949, has": an aside. "Sweden, long neutral, joined": the verb, where no other follows.</summary>
    private PartKind KindOfParticiple(int at)
    {
        if (!hasCore)
            return IsWhole(at) ? PartKind.Core : PartKind.Fronted;
        return !hasVerb && words[starts[at]].IsPastForm && !IsVerbAhead(at) ? PartKind.Core : PartKind.Aside;
    }

    /// <summary>"Opened in 1974, the bridge links", "First climbed in 1911, the peak is": a past form before any subject.</summary>
    private bool IsOrigin(int end)
    {
        var verb = words[0].Text == "first" ? 1 : 0;
        return end < words.Length && words[end].Mark == ',' && verb + 1 < end && OpeningParticiples.Contains(words[verb].Text) && !HasTableVerb(verb + 1, end);
    }

    /// <summary>"Home to 17 million people, Chile is", "A country of 17 million, Chile has": what the subject is, before the subject.</summary>
    private bool IsOpeningNominal(int end)
    {
        if (starts.Length == 1 || words[0].Text is not ("home" or "a" or "an") || PartCutter.HasVerb(words, 0, end) || words[end] is not { Mark: ',', IsVerb: false, IsParticiple: false, Role: WordRole.Open or WordRole.Article })
            return false;
        var rest = words[(end + 1)..EndOf(1)];
        return !rest.Any(word => word.Role == WordRole.Speech) && (HasTableVerb(end, EndOf(1)) || !(IsVerbAhead(1) || rest.Any(word => word.Role == WordRole.Joining)));
    }

    private PartKind KindOfPhrase(int at, int opener, int end)
    {
        if (hasVerb && words[opener].Role == WordRole.Speech)
            return PartKind.Aside;
        if (hasCore && !hasVerb && words[opener].Role == WordRole.Past && IsVerbAhead(at))
            return PartKind.Aside;
        if (!hasCore || words[opener].IsVerb || words[starts[at]].Mark == Label)
            return PartKind.Core;
        var hasOwnVerb = HasTableVerb(opener, end);
        if (!hasVerb)
            return hasOwnVerb && !IsVerbAhead(at) ? PartKind.Core : PartKind.Aside;
        if (!hasOwnVerb)
            return PartKind.Aside;
        Open(isShared: false);
        return PartKind.Core;
    }

    /// <summary>Whether a later part of the clause opens with a verb.</summary>
    private bool IsVerbAhead(int at)
    {
        for (var next = at + 1; next < starts.Length && words[starts[next]].Mark != ';'; next++)
        {
            if (words[AfterAdverbs(starts[next], EndOf(next))].IsVerb)
                return true;
        }

        return false;
    }

    private int AfterAdverbs(int first, int end)
    {
        var at = first;
        while (at + 1 < end && words[at].IsAdverb)
            at++;
        return at;
    }
}
