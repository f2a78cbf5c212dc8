using FactCheck.Sentences;

namespace FactCheck.Proofreading.Tagging;

/// <summary>The tags of a text's tokens. A sentence is read when something is first asked about it.</summary>
internal sealed class TaggedText(Prose prose)
{
    private const Tag Unread = 0;

    private readonly Tag[] tags = new Tag[prose.Tokens.Length];
    private readonly byte[] margins = new byte[prose.Tokens.Length];
    private readonly Tagger tagger = new();
    private TagReadings[] readings = new TagReadings[Tagger.LongestPiece];

    public Tag TagAt(int token)
    {
        if (tags[token] == Unread)
            Read(token);
        return tags[token];
    }

    /// <summary>By how much the sentence would be dearer if the word were something else.</summary>
    public byte MarginAt(int token)
    {
        if (tags[token] == Unread)
            Read(token);
        return margins[token];
    }

    private void Read(int token)
    {
        if (prose.Segmented.SentenceAt(prose.Token(token).Start) is not { } sentence)
        {
            tags[token] = Tag.Mark;
            return;
        }

        if (readings.Length < sentence.TokenCount)
            readings = new TagReadings[sentence.TokenCount];
        for (var i = 0; i < sentence.TokenCount; i++)
            readings[i] = TagGuesses.Of(prose, sentence.FirstToken + i, IsFirst(sentence, i));
        var (first, count) = (sentence.FirstToken, sentence.TokenCount);
        tagger.Tag(readings.AsSpan(0, count), tags.AsSpan(first, count), margins.AsSpan(first, count));
    }

    /// <summary>Whether a capital says nothing: at the start, or after a mark that opens a quotation there.</summary>
    private bool IsFirst(Sentence sentence, int index) =>
        index == 0 || (prose.Token(sentence.FirstToken + index - 1).Kind == TokenKind.Punctuation && prose.Spelling(sentence.FirstToken + index - 1)[0] is '"' or '\u201C' or '\u2018' or '\'' or '(' or ':');
}
