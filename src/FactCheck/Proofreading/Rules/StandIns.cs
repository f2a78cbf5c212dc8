using FactCheck.Proofreading.Words;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Rules;

/// <summary>Finds what stands in for a figure or a name that was not known yet: crosses, question marks, a word in square brackets.</summary>
internal static class StandIns
{
    private const int LeastQuestionMarks = 3;
    private const int MostWordsInBrackets = 3;

    /// <summary>Whether the word is what an author puts in brackets for want of the thing itself; else it is what is counted.</summary>
    private static readonly WordTable<bool> Words = WordTable<bool>.Load("Proofreading/stand-ins.tsv", row => row[1] == "wanted");

    /// <summary>The stretches in order of position.</summary>
    public static IEnumerable<TextSpan> In(Prose prose)
    {
        for (var token = 0; token < prose.Tokens.Length; token++)
        {
            var end = prose.Text[prose.Token(token).Start] switch
            {
                'X' or 'x' when IsCrosses(prose, token) && StandsForFigure(prose, token) => token + 1,
                '[' => EndOfBrackets(prose, token),
                '?' => EndOfQuestion(prose, token),
                _ => token,
            };
            if (end == token)
                continue;
            yield return new(prose.Token(token).Start, prose.Token(end - 1).End);
            token = end - 1;
        }
    }

    private static bool IsCrosses(Prose prose, int token) => prose.Spelling(token) is "XX" or "XXX" or "xx" or "xxx";

    /// <summary>"$XX", "XX percent", "May XX", "Smith, XX, said"; a name before crosses counts with them: "Super Bowl XX".</summary>
    private static bool StandsForFigure(Prose prose, int token)
    {
        if (token > 0 && prose.Spelling(token - 1) is "$" or "\u20AC" or "\u00A3" && !prose.FollowsSpace(token))
            return true;
        if (char.IsLower(prose.Spelling(token)[0]))
            return token + 1 < prose.Tokens.Length && IsCounted(prose, token + 1) && !IsName(prose, token - 1);
        if (token > 0 && prose.Is(token - 1, WordClasses.Month) && char.IsUpper(prose.Spelling(token - 1)[0]))
            return true;
        return IsCounting(prose, token) || IsAge(prose, token);
    }

    private static bool IsCounting(Prose prose, int token)
    {
        if (IsName(prose, token - 1) || token + 1 >= prose.Tokens.Length)
            return false;
        var next = token + 1;
        if (prose.Spelling(next) is "-" && next + 2 < prose.Tokens.Length)
            return prose.WordAt(next + 1) is "year" or "day" or "mile" or "point" or "hour" or "month" or "minute";
        return (prose.Spelling(next) is "per" && next + 1 < prose.Tokens.Length && prose.WordAt(next + 1) is "cent") || IsCounted(prose, next);
    }

    /// <summary>Between commas after a name and before a word in small letters, an age is missing. "Parts XIX, XX, and XXI" count.</summary>
    private static bool IsAge(Prose prose, int token)
    {
        if (token < 2 || token + 2 >= prose.Tokens.Length || prose.Spelling(token - 1) is not "," || prose.Spelling(token + 1) is not "," || !prose.IsWord(token + 2))
            return false;
        var isNamed = prose.IsWord(token - 2) && char.IsUpper(prose.Spelling(token - 2)[0]) && prose.Spelling(token - 2).ContainsAnyInRange('a', 'z');
        return isNamed && char.IsLower(prose.Spelling(token + 2)[0]) && prose.WordAt(token + 2) is not ("and" or "or" or "but");
    }

    private static bool IsCounted(Prose prose, int token) => prose.Spelling(token) is "%" || (prose.Token(token).TryFind(Words, prose.Text, out var isWanted) && !isWanted);

    private static bool IsName(Prose prose, int token) => token >= 0 && prose.IsWord(token) && char.IsUpper(prose.Spelling(token)[0]) && !prose.IsSentenceStart(token);

    /// <summary>"[NAME]", "[INSERT DATE]". Several in a row show how a program is called.</summary>
    private static int EndOfBrackets(Prose prose, int token)
    {
        var end = token + 1;
        var isWanted = false;
        while (end < prose.Tokens.Length && end - token <= MostWordsInBrackets && prose.IsWord(end) && !prose.Spelling(end).ContainsAnyInRange('a', 'z'))
        {
            if (prose.WordAt(end) is "redacted" or "withheld" or "removed" or "deleted")
                return token;
            isWanted |= prose.Token(end).TryFind(Words, prose.Text, out var wanted) && wanted;
            end++;
        }

        if (!isWanted || prose.IsTechnical || end >= prose.Tokens.Length || prose.Spelling(end) is not "]")
            return token;
        var isInRow = (token > 0 && prose.Spelling(token - 1) is "]") || (end + 1 < prose.Tokens.Length && prose.Spelling(end + 1) is "[" or "(");
        return isInRow ? token : end + 1;
    }

    /// <summary>Three question marks that stand where a word would: before a word that goes on with the sentence, or hard after a sign of money.</summary>
    private static int EndOfQuestion(Prose prose, int token)
    {
        var end = token;
        while (end < prose.Tokens.Length && prose.Spelling(end) is "?" && (end == token || !prose.FollowsSpace(end)))
            end++;
        var isMoney = token > 0 && prose.Spelling(token - 1) is "$" or "\u20AC" or "\u00A3";
        var standsAlone = token > 0 && prose.FollowsSpace(token) && prose.IsWord(token - 1);
        var goesOn = end < prose.Tokens.Length && (IsCounted(prose, end) || prose.WordAt(end) is "people" or "men" or "women" || prose.Spelling(end) is ",");
        return end - token >= LeastQuestionMarks && (isMoney || (standsAlone && goesOn)) ? end : token;
    }
}
