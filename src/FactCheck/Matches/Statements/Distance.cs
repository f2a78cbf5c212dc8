using System.Collections.Frozen;
using FactCheck.Documents;
using FactCheck.Matches.Terms;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Matches.Statements;

/// <summary>Tells whether an article keeps its distance from a sentence: it denies it, asks it, or tells what others claim. Then it does not assert it.</summary>
internal sealed class Distance(SegmentedText text)
{
    private const string Denial = "denial";
    private const int Neighbours = 2;

    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() =>
        DataTable.Load("Matches/Statements/distancing-words.tsv").Rows.ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase));

    private readonly Lazy<string?> inHeadings = new(() => InHeadings(text));

    /// <summary>The reason, in words, or null where the article asserts the sentence.</summary>
    /// <param name="statement">The statement on record: what it says itself keeps no distance from it.</param>
    public string? Of(Sentence sentence, string statement)
    {
        if (SentenceEnds.IsQuestion(sentence.Span.Of(text.Text)))
            return "a question";
        if (Find(text, sentence, _ => true, statement) is { } own)
            return $"\"{own}\" keeps its distance from it";
        for (var i = Math.Max(0, sentence.Index - Neighbours); i <= Math.Min(text.Sentences.Length - 1, sentence.Index + Neighbours); i++)
        {
            if (i != sentence.Index && Find(text, text.Sentences[i], kind => kind == Denial, "") is { } near)
                return $"\"{near}\" stands in a sentence beside it";
        }

        return inHeadings.Value;
    }

    private static string? InHeadings(SegmentedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (text.Document.Blocks[sentence.Block].Kind is BlockKind.Title or BlockKind.Heading && Find(text, sentence, kind => kind == Denial, "") is { } headed)
                return $"\"{headed}\" stands in a heading";
        }

        return text.Document.Metadata.Title is { } title && FindIn(title, TermReader.Tokens(title).AsSpan(), kind => kind == Denial, "") is { } titled ? $"\"{titled}\" stands in the title" : null;
    }

    private static string? Find(SegmentedText text, Sentence sentence, Func<string, bool> counts, string statement) => FindIn(text.Text, text.TokensOf(sentence), counts, statement);

    private static string? FindIn(string text, ReadOnlySpan<Token> tokens, Func<string, bool> counts, string statement)
    {
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var word = token.Span.Of(text);
            if (Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind) && counts(kind) && !statement.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return word.ToString();
        }

        return null;
    }
}
