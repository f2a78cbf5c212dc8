using System.Collections.Immutable;

namespace FactCheck.TableCompiler;

/// <summary>
/// Reads rows of phrase tables: the phrase, its replacements parted by <c> / </c>, and perhaps a note. In the phrase, words in brackets are replaced: <c>for all [intensive] purposes</c>.
/// A place may be <c>a|b</c> one of several, <c>(a)</c> left out, <c>~take</c> any form of the verb, <c>@past-base</c> a class, <c>%participle</c> what the tagger is sure of, <c>=march</c> just this spelling,
/// <c>_</c> any word, <c>Cap</c> a capitalised one. At the ends stand <c>^</c>, <c>$</c> and <c>!a|b</c>, which ask about the neighbour
/// and match nothing; <c>$|of</c> is either; <c>!!if</c> asks about all words before in the sentence, <c>!^</c> is anywhere but at its start.
/// </summary>
internal sealed class PhraseParser(VocabularyTables vocabulary)
{
    private const string Edge = "$";

    private const string NoEdge = "!^";

    private readonly Dictionary<string, WordChoice> choices = new(StringComparer.Ordinal);

    /// <summary>The phrases of a row: one for each way of leaving out its optional words.</summary>
    public IEnumerable<Phrase> Parse(string table, string row, int number)
    {
        var cells = row.Split('\t');
        var note = cells.Length > 2 ? cells[2] : "";
        var anchor = PhraseAnchor.In(cells[0]).ToString();
        if (anchor.Length == 0)
            throw new InvalidOperationException($"A phrase of '{table}' has no word to search from: {cells[0]}");
        return WithoutOptions(cells[0].Split(' '), 0).SelectMany(WithEdges).Select(places => Parse(places, anchor) with { Table = table, Row = number, Correction = cells[1], Note = note });
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

    /// <summary><c>$|of</c> at the end is two phrases: one with the edge, one with the words.</summary>
    private static IEnumerable<string[]> WithEdges(string[] places)
    {
        var at = Array.FindIndex(places, place => place.Length > 1 && place[0] != '!' && place.Split('|').Contains(Edge));
        if (at < 0)
            return [places];
        if (places[(at + 1)..].Any(place => place[0] != '!'))
            throw new InvalidOperationException($"A phrase goes on after an edge: {string.Join(' ', places)}");
        var words = string.Join('|', places[at].Split('|').Where(word => word != Edge));
        return [[.. places[..at], Edge], [.. places[..at], words, .. places[(at + 1)..]]];
    }

    private Phrase Parse(string[] places, string anchor)
    {
        var elements = ImmutableArray.CreateBuilder<WordChoice>();
        var before = ImmutableArray.CreateBuilder<PhraseBorder>();
        var after = ImmutableArray.CreateBuilder<PhraseBorder>();
        int first = -1, last = -1;
        foreach (var place in places)
        {
            if (place is "^" or Edge || (place.Length > 1 && place[0] == '!'))
            {
                var isEarlier = place is NoEdge || place.StartsWith("!!", StringComparison.Ordinal);
                (elements.Count == 0 ? before : after).Add(new(place[0] == '!' && place is not NoEdge ? ChoiceOf(place.TrimStart('!')) : null, isEarlier));
                continue;
            }

            if (place[0] == '[')
                first = elements.Count;
            elements.Add(ChoiceOf(place.Trim('[', ']')));
            if (place[^1] == ']')
                last = elements.Count;
        }

        if (first < 0 || last <= first)
            throw new InvalidOperationException($"A phrase has no words in brackets: {string.Join(' ', places)}");
        var anchorAt = elements.ToList().FindIndex(element => element.Text == anchor);
        return new(anchorAt, elements.ToImmutable(), first, last, before.ToImmutable(), after.ToImmutable());
    }

    private WordChoice ChoiceOf(string place)
    {
        if (!choices.TryGetValue(place, out var choice))
            choices.Add(place, choice = WordChoice.Parse(place, vocabulary));
        return choice;
    }
}
