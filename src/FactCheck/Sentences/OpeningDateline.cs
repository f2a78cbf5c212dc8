using FactCheck.Tables;

namespace FactCheck.Sentences;

/// <summary>
/// Recognises the place, day and agency that open a report before its first sentence: "SEOUL, Feb. 12, 2017 (AP) —", "GENEVA —", "Paris (Reuters) -". What only looks so is none: a town in
/// small letters needs an agency or, if it is well known, a day; a word in capitals alone, "MYTH —", is none unless it is a well-known town.
/// </summary>
internal ref struct OpeningDateline
{
    private const int MostNames = 5;
    private const int MostParts = 4;
    private const int MostWordsOfAgency = 5;
    private const int LongestDay = 2;
    private const int YearDigits = 4;

    public static readonly WordList Towns = new("Sentences/dateline-towns.tsv");

    private static readonly WordList Agencies = new("Sentences/agencies.tsv");

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private int at;

    private OpeningDateline(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <param name="tokens">Those of a paragraph.</param>
    /// <returns>How many of them the dateline takes, its dash included; 0 where there is none.</returns>
    public static int LengthOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) =>
        tokens.Length > 0 && tokens[0].Kind == TokenKind.Word && char.IsUpper(text[tokens[0].Start]) ? new OpeningDateline(text, tokens).Read() : 0;

    private int Read()
    {
        if (!SkipNames(out var isCapitals))
            return 0;
        var isTown = Towns.Contains(text[tokens[0].Start..tokens[at - 1].End]);
        while (Skip('/') && SkipNames(out var isAlsoCapitals))
            isCapitals &= isAlsoCapitals;
        bool hasDay = SkipDay(), hasRegion = false;
        for (var parts = 0; parts < MostParts && !hasDay && Skip(','); parts++)
        {
            hasDay = SkipDay();
            if (!hasDay && !(hasRegion = SkipNames(out _)))
                return 0;
        }

        var hasAgency = SkipAgency(isTown && isCapitals);
        if (!SkipDash() || at == tokens.Length || !SentenceEnds.OpensWithCapital(text, tokens, at))
            return 0;
        return hasAgency || (isTown && hasDay) || (isCapitals && (isTown || hasDay || hasRegion)) ? at : 0;
    }

    /// <summary>"NEW YORK", "St. Louis", "Port-au-Prince", "N.Y.".</summary>
    private bool SkipNames(out bool isCapitals)
    {
        var first = at;
        isCapitals = true;
        while (at < tokens.Length && at - first < 2 * MostNames && tokens[at].Kind == TokenKind.Word && !IsMonth(at))
        {
            var word = tokens[at].Of(text);
            var isName = char.IsUpper(word[0]);
            if (!isName && (at == first || word is not ("of" or "de" or "au" or "da" or "do" or "and" or "la" or "del")))
                break;
            isCapitals &= !isName || !word.ContainsAnyInRange('a', 'z');
            at++;
            _ = Skip('.') || (IsMark(at, '-') && !IsApart(at) && Skip('-'));
        }

        return at > first && at - first < 2 * MostNames;
    }

    /// <summary>"Feb. 12, 2017", "Monday, 12 February", "12 Feb 2017".</summary>
    private bool SkipDay()
    {
        var start = at;
        if (IsWeekday(at))
        {
            at++;
            _ = Skip(',');
        }

        if (!SkipMonthAndDay() && !SkipDayAndMonth())
        {
            at = start;
            return false;
        }

        if (IsDigits(at, YearDigits))
            at++;
        else if (IsMark(at, ',') && IsDigits(at + 1, YearDigits))
            at += 2;
        return true;
    }

    private bool SkipMonthAndDay()
    {
        var start = at;
        if (IsMonth(at))
        {
            at++;
            _ = Skip('.');
            if (IsDigits(at, 1) || IsDigits(at, LongestDay))
            {
                at++;
                return true;
            }
        }

        at = start;
        return false;
    }

    private bool SkipDayAndMonth()
    {
        if (!(IsDigits(at, 1) || IsDigits(at, LongestDay)) || !IsMonth(at + 1))
            return false;
        at += 2;
        _ = Skip('.');
        return true;
    }

    /// <summary>"(Reuters)", "/PRNewswire/".</summary>
    /// <param name="isSure">What stands before is a dateline already, so that whatever stands in brackets is an agency.</param>
    private bool SkipAgency(bool isSure)
    {
        if (!IsMark(at, '(') && !IsMark(at, '/'))
            return false;
        var closing = text[tokens[at].Start] == '(' ? ')' : '/';
        var first = at + 1;
        var end = first;
        while (end < tokens.Length && end - first < MostWordsOfAgency && tokens[end].Kind == TokenKind.Word)
            end++;
        if (end == first || !IsMark(end, closing) || !(isSure || closing == '/' || Agencies.Contains(tokens[first].Of(text))))
            return false;
        at = end + 1;
        return true;
    }

    private bool SkipDash()
    {
        if (Skip('\u2014') || Skip('\u2013'))
            return true;
        if (!IsMark(at, '-') || !(IsMark(at + 1, '-') || IsApart(at)))
            return false;
        while (Skip('-'))
        {
        }

        return true;
    }

    /// <summary>Spaces stand around the mark.</summary>
    private readonly bool IsApart(int mark) => tokens[mark - 1].End < tokens[mark].Start && mark + 1 < tokens.Length && tokens[mark].End < tokens[mark + 1].Start;

    private readonly bool IsMonth(int word) => IsNameOf(word, Months);

    private readonly bool IsWeekday(int word) => IsNameOf(word, Weekdays);

    /// <summary>The name in full, or its first three letters and more.</summary>
    private readonly bool IsNameOf(int word, string[] names)
    {
        if (word >= tokens.Length || tokens[word].Kind != TokenKind.Word || tokens[word].Length < 3)
            return false;
        foreach (var name in names)
        {
            if (name.AsSpan().StartsWith(tokens[word].Of(text), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private readonly bool IsDigits(int token, int count) => token < tokens.Length && tokens[token].Kind == TokenKind.Digits && tokens[token].Length == count;

    private readonly bool IsMark(int token, char mark) => token < tokens.Length && text[tokens[token].Start] == mark;

    private bool Skip(char mark)
    {
        if (!IsMark(at, mark))
            return false;
        at++;
        return true;
    }
}
