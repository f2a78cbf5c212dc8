using FactCheck.Tables;

namespace FactCheck.Proofreading.Phrases;

/// <summary>All phrase tables of the program, each phrase filed under a word that a text must have, so that a text is searched for all of them in one pass.</summary>
internal static class PhraseBook
{
    /// <summary>What is found in a text, by table; of phrases that start together the longest comes first, then the first of the table.</summary>
    public static PhraseMatch[] FindIn(Prose prose)
    {
        var found = new List<PhraseMatch>();
        var starts = TableImage.Shared.Section<int>(TableSection.PostingStarts);
        var postings = TableImage.Shared.Section<PhrasePosting>(TableSection.Postings);
        foreach (var sentence in prose.Segmented.Sentences)
        {
            var end = sentence.FirstToken + sentence.TokenCount;
            for (var at = sentence.FirstToken; at < end; at++)
            {
                if (prose.NumberAt(at) is not (> 0 and var word) || word + 1 >= starts.Length)
                    continue;
                foreach (var posting in postings[starts[word]..starts[word + 1]])
                {
                    var next = at + posting.Side;
                    if (!posting.IsAnyWord && (next < sentence.FirstToken || next >= end || !posting.MayHave(prose.NumberAt(next))))
                        continue;
                    var phrase = new Phrase(posting.Start);
                    if (phrase.StandsAt(prose, at - phrase.Anchor, sentence.FirstToken, end))
                        found.Add(new(phrase, at - phrase.Anchor));
                }
            }
        }

        return [.. found.OrderBy(match => match.Phrase.Table).ThenBy(match => match.WrongSpan(prose).Start).ThenByDescending(match => match.Phrase.ElementCount).ThenBy(match => match.Phrase.Row)];
    }

    /// <summary>Those of one table.</summary>
    /// <param name="found">As <see cref="FindIn"/> gives them.</param>
    public static IEnumerable<PhraseMatch> Of(string table, PhraseMatch[] found)
    {
        var number = NumberOf(table);
        return found.SkipWhile(match => match.Phrase.Table < number).TakeWhile(match => match.Phrase.Table == number);
    }

    private static int NumberOf(string table)
    {
        var names = TableImage.Shared.Section<ushort>(TableSection.TableNames);
        for (var i = 0; i < names.Length; i++)
        {
            if (TableImage.Shared.Text(names[i]).SequenceEqual(table))
                return i;
        }

        throw new InvalidOperationException($"There is no phrase table '{table}'.");
    }
}
