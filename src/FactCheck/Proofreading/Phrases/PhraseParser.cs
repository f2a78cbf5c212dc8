using System.Collections.Immutable;
using FactCheck.Proofreading.Words;

namespace FactCheck.Proofreading.Phrases;

/// <summary>
/// Reads rows of phrase tables: the phrase, its replacements parted by <c> / </c>, and perhaps a note. In the phrase, words in brackets are replaced: <c>for all [intensive] purposes</c>.
/// A place may be <c>a|b</c> one of several, <c>(a)</c> left out, <c>~take</c> any form of the verb, <c>@past-base</c> a class, <c>=march</c> just this spelling,
/// <c>_</c> any word, <c>Cap</c> a capitalised one. At the ends stand <c>^</c>, <c>$</c> and <c>!a|b</c>, which ask about the neighbour
/// and match nothing; <c>!!if</c> asks about all words before in the sentence.
/// </summary>
internal sealed class PhraseParser(Vocabulary vocabulary)
{
    /// <summary>The phrases of a row: one for each way of leaving out its optional words.</summary>
    public IEnumerable<Phrase> Parse(string table, string row, int number)
    {
        var cells = row.Split('\t');
        ImmutableArray<Replacement> replacements = [.. cells[1].Split(" / ").Select(Replacement.Parse)];
        var note = cells.Length > 2 ? cells[2] : "";
        var anchor = PhraseAnchor.In(cells[0]).ToString();
        return WithoutOptions(cells[0].Split(' '), 0).Select(places => Parse(table, number, places, anchor, replacements, note));
    }

    private static IEnumerable<string[]> WithoutOptions(string[] places, int from)
    {
        var at = Array.FindIndex(places, from, place => place[0] == '(' || place.StartsWith("[(", StringComparison.Ordinal));
        if (at < 0)
            return [places];
        var with = (string[])places.Clone();
        with[at] = places[at].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        return WithoutOptions(with, at + 1).Concat(WithoutOptions(Without(places, at), at));
    }

    /// <summary>A bracket that stands at the place that is left out moves to its neighbour.</summary>
    private static string[] Without(string[] places, int at)
    {
        var left = (string[])places.Clone();
        if (places[at][0] == '[')
            left[at + 1] = '[' + left[at + 1];
        if (places[at][^1] == ']')
            left[at - 1] += ']';
        return [.. left[..at], .. left[(at + 1)..]];
    }

    private Phrase Parse(string table, int row, string[] places, string anchor, ImmutableArray<Replacement> replacements, string note)
    {
        var elements = new List<PhraseElement>();
        var before = ImmutableArray.CreateBuilder<PhraseBorder>();
        var after = ImmutableArray.CreateBuilder<PhraseBorder>();
        int first = -1, last = -1;
        foreach (var place in places)
        {
            if (place is "^" or "$" || (place.Length > 1 && place[0] == '!'))
            {
                var isEarlier = place.StartsWith("!!", StringComparison.Ordinal);
                (elements.Count == 0 ? before : after).Add(new(place[0] == '!' ? Element(place.TrimStart('!')) : null, isEarlier));
                continue;
            }

            if (place[0] == '[')
                first = elements.Count;
            elements.Add(Element(place.Trim('[', ']')));
            if (place[^1] == ']')
                last = elements.Count;
        }

        if (first < 0 || last <= first)
            throw new InvalidOperationException($"A phrase of '{table}' has no words in brackets: {string.Join(' ', places)}");
        return new(table, row, elements.FindIndex(element => element.Text == anchor), [.. elements], first, last, before.DrainToImmutable(), after.DrainToImmutable(), replacements, note);
    }

    private PhraseElement Element(string place)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var tests = ImmutableArray.CreateBuilder<ClassTest>();
        string? exact = null;
        foreach (var alternative in place.Length == 1 ? [place] : place.Split('|'))
        {
            if (alternative is "_" or "Cap")
                tests.Add(new(WordClasses.None, WordClasses.None, alternative == "_" ? WordShape.Any : WordShape.Capitalised));
            else if (alternative == "#")
                words.Add(Vocabulary.Digits);
            else if (alternative.Length > 1 && alternative[0] == '@')
                tests.Add(ClassOf(alternative[1..]));
            else if (alternative.Length > 1 && alternative[0] == '~')
                words.AddRange(FormsOf(alternative[1..]));
            else
                words.Add(Folding.Fold(alternative[0] == '=' && alternative.Length > 1 ? exact = alternative[1..] : alternative));
        }

        return new(place, words.DrainToImmutable(), tests.DrainToImmutable(), exact);
    }

    private IEnumerable<string> FormsOf(string verb)
    {
        var forms = vocabulary.VerbFrom(verb) ?? throw new InvalidOperationException($"There is no verb '{verb}' in verbs.tsv.");
        return new[] { forms.Base, forms.Third, forms.Past, forms.Participle, forms.Ing }.Distinct(StringComparer.Ordinal);
    }

    private static ClassTest ClassOf(string text)
    {
        var end = text.IndexOf('-', StringComparison.Ordinal);
        return end < 0
            ? new(Vocabulary.ClassNamed(text), WordClasses.None, WordShape.None)
            : new(Vocabulary.ClassNamed(text.AsSpan(0, end)), Vocabulary.ClassesNamed(text.AsSpan(end + 1), '-'), WordShape.None);
    }
}
