using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Tells "-2C" and "highs of 4C in the south" from "13F" and "Type 2 C": a lone C or F behind digits is a degree where a sign, the end of the phrase or the weather says so.</summary>
internal static class Temperatures
{
    /// <summary>How many tokens before the number may speak of the weather.</summary>
    private const int Around = 16;

    private static readonly WordTable<string> WeatherWords = WordTable<string>.Load("Mentions/Amounts/weather-words.tsv", row => row[1]);

    /// <param name="letter">A C or an F that touches the digits before it.</param>
    public static bool IsDegree(in TokenRun run, int letter) =>
        !run.IsDigits(letter + 1) && (!run.IsWord(letter + 1) || IsWeather(run, letter + 1) || IsSigned(run, letter - 1) || IsSpokenOf(run, letter - 1)) && !(run.Touches(letter + 1) && run.Is(letter + 1, ']'));

    /// <summary>"30C heat": the word behind says that the letter is a temperature.</summary>
    public static bool IsWeather(in TokenRun run, int at) => Says(run, at, "behind");

    /// <summary>True where a word shortly before speaks of the weather or of heat.</summary>
    public static bool IsSpokenOf(in TokenRun run, int number)
    {
        for (var at = number - 1; at >= Math.Max(0, number - Around); at--)
        {
            if (Says(run, at, "before"))
                return true;
        }

        return false;
    }

    private static bool IsSigned(in TokenRun run, int number) =>
        run.Is(number - 1, "minus") || (run.Touches(number) && (run.Is(number - 1, '+') || (run.IsDash(number - 1) && !run.Touches(number - 1))));

    private static bool Says(in TokenRun run, int at, string place) =>
        run.IsWord(at) && run[at].TryFind(WeatherWords, run.Text, out var places) && (places == place || places == "both");
}
