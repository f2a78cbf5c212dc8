namespace FactCheck.Proofreading.Words;

/// <summary>Regular English endings.</summary>
internal static class Inflection
{
    /// <summary>The third person of a verb and the plural of a noun: plays, tries, watches.</summary>
    public static string AddS(string word) => word switch
    {
        _ when EndsInConsonantAndY(word) => word[..^1] + "ies",
        _ when word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };

    public static string AddEd(string word) => word switch
    {
        _ when EndsInConsonantAndY(word) => word[..^1] + "ied",
        _ when word[^1] == 'e' => word + "d",
        _ => word + "ed",
    };

    public static string AddIng(string word) => word switch
    {
        _ when word.EndsWith("ie", StringComparison.Ordinal) => word[..^2] + "ying",
        _ when word[^1] == 'e' && word.Length > 2 && word[^2] is not ('e' or 'y' or 'o') => word[..^1] + "ing",
        _ => word + "ing",
    };

    private static bool EndsInConsonantAndY(string word) => word[^1] == 'y' && word.Length > 1 && word[^2] is not ('a' or 'e' or 'o' or 'u');
}
