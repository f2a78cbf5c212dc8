namespace FactCheck.Sentences;

/// <summary>The quotation marks that open within a block and wait for their closing ones.</summary>
/// <param name="text">The document's text.</param>
/// <param name="pairs">Receives the tokens of the opening and the closing mark.</param>
internal ref struct QuotationMarks(ReadOnlySpan<char> text, List<(int Open, int Close)> pairs)
{
    private readonly ReadOnlySpan<char> text = text;
    private const int ShortestInSingleMarks = 4;

    private int doubleMark = -1;
    private int singleMark = -1;
    private int likelyApostrophe = -1;

    /// <summary>What is open at the end of a block was never closed and is no quotation.</summary>
    public void EndBlock(ReadOnlySpan<Token> tokens)
    {
        CloseLikely(tokens);
        doubleMark = -1;
        singleMark = -1;
    }

    public void Read(ReadOnlySpan<Token> tokens, int at)
    {
        var follows = at > 0 && tokens[at - 1].End == tokens[at].Start;
        var isFollowed = at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End;
        switch (text[tokens[at].Start])
        {
            case '\u201C' when doubleMark >= 0 && (text[tokens[doubleMark].Start] == '\u201E' || (follows && !isFollowed)):
            case '\u201D' when doubleMark >= 0:
            case '\u00BB' when doubleMark >= 0:
            case '"' when doubleMark >= 0:
                Close(at, ref doubleMark);
                break;
            case '\u201C' or '\u201E' or '\u00AB':
            case '\u201D' when !follows && isFollowed:
            // 5" is a length where nothing is quoted.
            case '"' when isFollowed || !follows || tokens[at - 1].Kind != TokenKind.Digits:
                doubleMark = at;
                break;
            case '\u2018':
            case '\'' when !follows && isFollowed && tokens[at + 1].Kind == TokenKind.Word && singleMark < 0:
                CloseLikely(tokens);
                singleMark = at;
                break;
            case '\u2019' or '\'' when singleMark >= 0 && follows && !(isFollowed && tokens[at + 1].Kind == TokenKind.Word):
                ReadSingleEnd(tokens, at);
                break;
        }
    }

    /// <summary>"‘the workers’ rights’": after an s the mark may be an apostrophe, which the next one tells.</summary>
    private void ReadSingleEnd(ReadOnlySpan<Token> tokens, int at)
    {
        if (text[tokens[at].Start - 1] is 's' or 'S')
        {
            likelyApostrophe = at;
            return;
        }

        likelyApostrophe = -1;
        CloseSingle(tokens, at);
    }

    private void CloseLikely(ReadOnlySpan<Token> tokens)
    {
        if (likelyApostrophe >= 0 && singleMark >= 0)
            CloseSingle(tokens, likelyApostrophe);
        likelyApostrophe = -1;
        singleMark = -1;
    }

    private void CloseSingle(ReadOnlySpan<Token> tokens, int at)
    {
        // "rock 'n' roll" quotes nobody.
        if (tokens[at].Start - tokens[singleMark].End >= ShortestInSingleMarks)
            Close(at, ref singleMark);
        singleMark = -1;
    }

    private void Close(int at, ref int open)
    {
        if (at > open + 1)
            pairs.Add((open, at));
        open = -1;
    }
}
