using System.Collections.Immutable;
using FactCheck.Matches.Readings;
using FactCheck.Spans;
using FactCheck.Tables;

namespace FactCheck.Matches.Stances;

/// <summary>Finds that a sentence itself calls wrong what it reports: "the leaflet is mistaken: it says that", "the plaque with a wrong date says that", "the sign says so; it is wrong".</summary>
internal static class WrongSources
{
    /// <summary>In words, from the start of what is said behind: "but this is plainly".</summary>
    private const int LongestTurn = 6;

    private static readonly ImmutableArray<string> Reports =
        ["called", "calls", "claimed", "claims", "dated", "dates", "gave", "gives", "listed", "lists", "named", "names", "put", "puts", "read", "reads", "said", "say", "says", "showed", "shows", "stated", "states", "told", "writes", "wrote"];

    private static readonly WordList Wrong = new("Matches/Stances/wrong-words.tsv");

    /// <param name="figure">What is reported.</param>
    /// <returns>The word that calls it so; null where there is none.</returns>
    public static string? Find(SentenceReading reading, TextSpan figure) => Before(reading, figure.Start) ?? Behind(reading, figure.End);

    /// <summary>A source called wrong before a colon, behind which somebody says something: "had it wrong: it said". "It is wrong: the bridge has" puts right.</summary>
    private static string? Before(SentenceReading reading, int figure)
    {
        var words = reading.Words;
        string? wrong = null;
        for (var at = 0; at < words.Length && words[at].Span.End <= figure; at++)
        {
            if (words[at].Mark is ':' or ';' && wrong is not null && IsSaying(reading, at))
                return wrong;
            if (Wrong.Contains(words[at].Text) && !(at > 0 && words[at - 1].Role == WordRole.Negation))
                wrong = words[at].Text;
        }

        return null;
    }

    private static bool IsSaying(SentenceReading reading, int at)
    {
        var words = reading.Words;
        return words[at].Text is "he" or "it" or "she" or "they" && at + 1 < words.Length && Reports.Contains(words[at + 1].Text);
    }

    /// <summary>"It is wrong" behind a mark, of what stands before it.</summary>
    private static string? Behind(SentenceReading reading, int figure)
    {
        var words = reading.Words;
        for (var at = reading.WordFrom(figure); at < words.Length; at++)
        {
            if (words[at].Mark == '\0')
                continue;
            var first = words[at].Text is "and" or "but" or "yet" ? at + 1 : at;
            if (first + 1 >= words.Length || words[first].Text is not ("both" or "it" or "that" or "they" or "this" or "which") || words[first + 1].Text is not ("are" or "is" or "was" or "were"))
                continue;
            for (var behind = first + 2; behind < Math.Min(words.Length, first + LongestTurn) && words[behind].Mark == '\0' && words[behind].Role != WordRole.Negation; behind++)
            {
                if (Wrong.Contains(words[behind].Text))
                    return words[behind].Text;
            }
        }

        return null;
    }
}
