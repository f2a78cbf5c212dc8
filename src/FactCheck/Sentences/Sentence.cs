using FactCheck.Spans;

namespace FactCheck.Sentences;

/// <summary>A sentence, or a heading or list item that stands for one.</summary>
/// <param name="Index">Its place among the sentences of its passage, from 0.</param>
/// <param name="Block">The index of its block among those of its passage.</param>
/// <param name="FirstToken">Index of its first token among those of its passage.</param>
public readonly record struct Sentence(int Index, int Block, TextSpan Span, int FirstToken, int TokenCount)
{
    /// <summary>The count, its sign set for a dateline: every claim holds its sentence, which is kept small.</summary>
    private readonly int countAndKind = TokenCount;

    public int TokenCount
    {
        get => countAndKind & int.MaxValue;
        init => countAndKind = value | (countAndKind & int.MinValue);
    }

    /// <summary>It is the place and day that open a report, and asserts nothing.</summary>
    public bool IsDateline
    {
        get => countAndKind < 0;
        init => countAndKind = TokenCount | (value ? int.MinValue : 0);
    }
}
