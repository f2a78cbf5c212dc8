using System.Collections.Immutable;
using FactCheck.Matches.Terms;
using FactCheck.Spans;

namespace FactCheck.Matches.Subjects;

/// <summary>Finds the curated claims whose subjects a claim's clause, sentence, the sentence before or the title names.</summary>
internal static class SubjectSearch
{
    public static Dictionary<int, SubjectAgreement> Find(ClaimIndex index, ClaimTerms terms) => Find(index, terms, terms.Sought);

    /// <param name="sought">Terms of which a claim's properties must have one; the default for all claims about the subjects.</param>
    public static Dictionary<int, SubjectAgreement> Find(ClaimIndex index, ClaimTerms terms, ImmutableArray<Term> sought)
    {
        var found = new Dictionary<int, SubjectAgreement>();
        if (terms.Clause.Length < terms.Sentence.All.Length)
            Add(SubjectPlace.Sentence, terms.Clause, index.FindSubjects(terms.Clause), isInClause: true);
        Add(SubjectPlace.Sentence, terms.Sentence.All, terms.Sentence.Subjects, isInClause: terms.Clause.Length == terms.Sentence.All.Length);
        foreach (var takenUp in terms.TakenUp)
            AddTakenUp(takenUp);
        if (terms.Before is { } before)
            Add(SubjectPlace.PreviousSentence, before.All, before.Subjects, isInClause: false);
        Add(SubjectPlace.Title, terms.Title.All, terms.Title.Subjects, isInClause: false);
        foreach (var (names, span, isContested) in terms.Claim.Mention is null ? [] : terms.NamedBefore)
        {
            foreach (var (ordinal, hit) in index.ClaimsAbout(names, sought))
                found.TryAdd(ordinal, SubjectAgreement.Of(SubjectPlace.EarlierSentence, hit, span, isInClause: false) with { IsContested = isContested });
        }

        return found;

        void AddTakenUp(TakenUpName takenUp)
        {
            foreach (var (ordinal, hit) in index.ClaimsAbout(takenUp.Names, sought))
            {
                if (!found.TryGetValue(ordinal, out var named) || !named.Hit.IsWhole)
                    found[ordinal] = SubjectAgreement.Of(takenUp, hit, terms.ClauseSpan.Contains(takenUp.Span));
            }
        }

        void Add(SubjectPlace place, ImmutableArray<Term> where, ImmutableArray<NamedSubject> named, bool isInClause)
        {
            if (named.IsEmpty)
                return;
            var cover = new NameCover(named, where.Length);
            var subjects = named.RemoveAll(subject => cover.Hides(subject.Hit));
            foreach (var (ordinal, hit) in index.ClaimsAbout(subjects, sought))
            {
                var span = new TextSpan(where[hit.At].Span.Start, where[Math.Min(where.Length, hit.At + hit.Name.Length) - 1].Span.End);
                found.TryAdd(ordinal, SubjectAgreement.Of(place, hit, span, isInClause) with { IsContested = place == SubjectPlace.PreviousSentence && terms.NamedBefore.Any(name => name.IsContested && name.Span == span) });
            }
        }
    }
}
