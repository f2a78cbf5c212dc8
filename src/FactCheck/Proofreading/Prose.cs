using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FactCheck.Proofreading.Names;
using FactCheck.Proofreading.Phrases;
using FactCheck.Proofreading.Tagging;
using FactCheck.Proofreading.Words;
using FactCheck.Sentences;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Proofreading;

/// <summary>A segmented text as rules look at it: its words folded and classed, and the phrases found in it.</summary>
internal sealed class Prose
{
    /// <summary>Set where the classes of a token have been looked up.</summary>
    private const WordClasses IsKnown = (WordClasses)(1UL << 63);

    private readonly Token[] tokens;
    private readonly string text;
    private readonly WordClasses[] classes;
    private string? folded;
    private ushort[]? numbers;
    private bool[]? sentenceStarts;
    private PhraseMatch[]? phrases;
    private TaggedText? tagged;
    private ArticleNames? names;
    private bool? isTechnical;
    private bool? hasTypographicApostrophes;
    private List<TextSpan>? quoted;

    public Prose(SegmentedText segmented, ProofreadingSettings? settings = null)
    {
        Segmented = segmented;
        text = segmented.Text;
        tokens = ImmutableCollectionsMarshal.AsArray(segmented.Tokens) ?? [];
        classes = new WordClasses[segmented.Tokens.Length];
        Settings = settings ?? ProofreadingSettings.Default;
    }

    public SegmentedText Segmented { get; }

    public ProofreadingSettings Settings { get; }

    public string Text => text;

    public ImmutableArray<Token> Tokens => Segmented.Tokens;

    /// <summary>Whether the text is full of identifiers, as manuals of programs are.</summary>
    public bool IsTechnical => isTechnical ??= TechnicalText.Is(this);

    /// <summary>The words that are somebody else's, in order.</summary>
    public List<TextSpan> Quoted => quoted ??= QuotedWords.In(Segmented);

    /// <summary>Its capitalised words.</summary>
    public ArticleNames Names => names ??= ArticleNames.In(this);

    private string Folded => folded ??= Folding.Fold(Text);

    private TaggedText Tagged => tagged ??= new(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Token Token(int index) => tokens[index];

    /// <summary>The token as tables write it: in small letters, with straight apostrophes. Empty where it is not language, such as an address.</summary>
    public ReadOnlySpan<char> WordAt(int token) => tokens[token].Kind switch
    {
        TokenKind.Digits => Vocabulary.Digits,
        TokenKind.Opaque => [],
        _ => tokens[token].Of(Folded),
    };

    /// <summary>The number of the word in the image of the tables; 0 where they lack it.</summary>
    public ushort NumberAt(int token) => (numbers ??= Numbers())[token];

    /// <summary>What the word can be, by the tables, or else by the tagger's dictionary.</summary>
    public WordClasses ClassesAt(int token)
    {
        if (classes[token] == 0)
            classes[token] = Classes(token) | IsKnown;
        return classes[token] & ~IsKnown;
    }

    public bool HasRole(int token, WordRoles any) => (Vocabulary.RolesOf(NumberAt(token)) & any) != 0;

    public bool Is(int token, WordClasses any) => (ClassesAt(token) & any) != 0;

    /// <summary>The part that the word plays in its sentence.</summary>
    public Tag TagAt(int token) => Tagged.TagAt(token);

    /// <summary>Whether the word is surely this: every other reading of it is eight times less likely in its sentence.</summary>
    public bool IsSurely(int token, Tag tag) => Tagged.TagAt(token) == tag && Tagged.MarginAt(token) >= NounPhrases.SureMargin;

    /// <summary>What the word could be, its sentence aside.</summary>
    public TagReadings ReadingsAt(int token) => TagGuesses.Of(this, token, IsSentenceStart(token));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWord(int token) => tokens[token].Kind == TokenKind.Word;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Spelling(int token) => tokens[token].Of(text);

    /// <summary>True when nothing but white space stands between the token and the one before it.</summary>
    public bool FollowsSpace(int token) => token > 0 && tokens[token].Start > tokens[token - 1].End;

    public bool IsSentenceStart(int token) => (sentenceStarts ??= SentenceStarts())[token];

    /// <summary>True of words of grammar that are names or nouns here: the month of May, the US, the WHO, "Disney's will".</summary>
    public bool IsNoun(int token) => Spelling(token) switch
    {
        "May" or "Will" => !IsSentenceStart(token),
        "US" or "IT" or "WHO" => !IsInCapitals(token - 1) && !IsInCapitals(token + 1),
        "will" => token > 0 && (Spelling(token - 1) is [.., '\'' or '\u2019', 's'] || WordAt(token - 1) is "my" or "his" or "her" or "our"),
        _ => false,
    };

    /// <summary>A correction with the apostrophes of what it replaces, or else with those of the text.</summary>
    public string WithApostrophesOf(ReadOnlySpan<char> wrong, string right)
    {
        var isTypographic = wrong.Contains('\u2019') || (!wrong.Contains('\'') && (hasTypographicApostrophes ??= Text.Contains('\u2019') && !Text.Contains('\'')));
        return isTypographic ? right.Replace('\'', '\u2019') : right;
    }

    /// <summary>Whether the token is a word of two capitals or more.</summary>
    public bool IsInCapitals(int token) => token >= 0 && token < Tokens.Length && IsWord(token) && Token(token).Length > 1 && !Spelling(token).ContainsAnyInRange('a', 'z');

    /// <summary>The phrases of a table by where their wrong words start; of those that start together the longest comes first, then the first of the table.</summary>
    public IEnumerable<PhraseMatch> PhrasesOf(string table) => PhraseBook.Of(table, phrases ??= PhraseBook.FindIn(this));

    private ushort[] Numbers()
    {
        var found = new ushort[Tokens.Length];
        for (var token = 0; token < found.Length; token++)
            found[token] = TableImage.Shared.NumberOf(WordAt(token));
        return found;
    }

    private bool[] SentenceStarts()
    {
        var starts = new bool[tokens.Length];
        foreach (var sentence in Segmented.Sentences)
            starts[sentence.FirstToken] |= sentence.TokenCount > 0;
        return starts;
    }

    private WordClasses Classes(int token) =>
        Vocabulary.ClassesOf(NumberAt(token)) is var listed && listed == WordClasses.None && WordAt(token) is { IsEmpty: false } word ? TagClasses.Of(TagTable.Find(word)) : listed;
}
