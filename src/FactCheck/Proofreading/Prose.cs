using System.Collections.Immutable;
using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;

namespace FactCheck.Proofreading;

/// <summary>A segmented text as rules look at it: every token with the number of its word, and the phrases found in it.</summary>
internal sealed class Prose
{
    private readonly int[] words;
    private readonly Lazy<ILookup<string, PhraseMatch>> phrases;

    public Prose(SegmentedText segmented)
    {
        Segmented = segmented;
        words = new int[segmented.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var token = segmented.Tokens[i];
            words[i] = token.Kind switch
            {
                TokenKind.Digits => Vocabulary.Digits,
                TokenKind.Opaque => Vocabulary.Unknown,
                _ => this.Vocabulary.IdOf(token.Span.Of(segmented.Text)),
            };
        }

        phrases = new(() => PhraseBook.Shared.FindIn(this).ToLookup(match => match.Phrase.Table, StringComparer.Ordinal));
    }

    public SegmentedText Segmented { get; }

    public string Text => Segmented.Text;

    public Vocabulary Vocabulary { get; } = PhraseBook.Shared.Vocabulary;

    public ImmutableArray<Token> Tokens => Segmented.Tokens;

    public Token Token(int index) => Segmented.Tokens[index];

    public int WordAt(int token) => words[token];

    public WordClasses ClassesAt(int token) => Vocabulary.ClassesOf(words[token]);

    public bool Is(int token, WordClasses any) => (ClassesAt(token) & any) != 0;

    public bool IsWord(int token) => Segmented.Tokens[token].Kind == TokenKind.Word;

    public ReadOnlySpan<char> Spelling(int token) => Segmented.Tokens[token].Span.Of(Text);

    /// <summary>True when nothing but white space stands between the token and the one before it.</summary>
    public bool FollowsSpace(int token) => token > 0 && Segmented.Tokens[token].Start > Segmented.Tokens[token - 1].End;

    public bool IsSentenceStart(int token) => Segmented.SentenceAt(Segmented.Tokens[token].Start)?.FirstToken == token;

    public IEnumerable<PhraseMatch> PhrasesOf(string table) => phrases.Value[table];
}
