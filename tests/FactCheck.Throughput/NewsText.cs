using System.Text;

namespace FactCheck.Throughput;

/// <summary>
/// News of any length: paragraphs of varied sentences, with one figure or date in 20 to 25 words. The same length gives the same text.
/// A template names what to put in by a letter in brackets.
/// </summary>
internal sealed class NewsText
{
    private static readonly string[] Templates =
    [
        "The {n} of the {a} {n} {v} the {n} in {p}, {t}.",
        "{m}, who has {v} the {n} since {y}, said that the {a} {n} would not be {v} by another {n}.",
        "“We have never {v} such a {n},” {m} said, “and the {n} knows it as well as we do.”",
        "About {q} {k} {v} the {n} {d}, according to the {n} of {p}.",
        "But the {n} of {p} {v} its {a} {n} again, and few of those who {v} the {n} expect the {n} to last.",
        "It was the {a} {n} that {v} the {n}, {t}; the {n} itself {v} nothing.",
        "The {n} rose by {c} to {q} {k} in {y}, {t}.",
        "“That is a {a} {n},” the {n} of {p} told reporters {d}.",
        "Neither the {n} nor the {n} has {v} the {a} {n}, although both {v} it when the {n} was {v}.",
        "{m} {v} the {n} {d} and {v} the {n} for {s}.",
        "In {p}, as in much of the {a} world, the {n} has been {v} by {a} {n} and by a {n} that nobody {v}.",
        "The {n}, which cost {s}, {v} {q} {k} and was {v} {d}.",
        "Critics of the {n} say that it {v} the {a} {n} without {v} any of the {n} on which {p} depends.",
        "{t}, the {a} {n} of {p} has {v} more than {c} of its {n}.",
        "When the {n} {v} the {n}, {m} was at home with a {n} and a {a} {n}, {t}.",
        "There is no {n} in the {a} {n}, and the {n} that {m} {v} in {y} has long been {v}.",
    ];

    private static readonly string[] Nouns =
    [
        "agreement", "airport", "army", "bank", "border", "bridge", "budget", "campaign", "committee", "company", "congress", "contract", "council", "country", "court", "crisis", "debate", "decision",
        "delegation", "drought", "economy", "election", "embassy", "factory", "forecast", "government", "harbour", "harvest", "hospital", "industry", "inquiry", "investment", "judgment", "labour market",
        "legislation", "machinery", "majority", "market", "ministry", "movement", "negotiation", "neighbour", "newspaper", "opposition", "parliament", "pension fund", "police", "population", "power station",
        "programme", "province", "railway", "referendum", "reform", "regulator", "report", "research", "river", "school", "statement", "strategy", "supplier", "technology", "treaty", "union", "university", "village",
    ];

    private static readonly string[] Verbs =
    [
        "abandoned", "accepted", "announced", "approved", "attacked", "avoided", "blamed", "blocked", "changed", "closed", "criticised", "defended", "delayed", "described", "doubted", "examined", "financed", "followed",
        "ignored", "inherited", "inspected", "joined", "left", "mentioned", "neglected", "opened", "opposed", "overtaken", "praised", "promised", "published", "rejected", "remembered", "repaired", "replaced", "reviewed",
        "shaken", "signed", "supported", "suspended", "tested", "visited", "warned", "welcomed", "withdrawn",
    ];

    private static readonly string[] Adjectives =
    [
        "agricultural", "ambitious", "bitter", "broad", "careful", "central", "cheap", "civil", "complicated", "controversial", "dangerous", "democratic", "domestic", "eastern", "expensive", "familiar", "federal", "fragile",
        "generous", "global", "hasty", "independent", "industrial", "late", "legal", "local", "modest", "national", "northern", "ordinary", "patient", "private", "public", "quiet", "reluctant", "rural", "separate", "southern",
        "stubborn", "sudden", "temporary", "unexpected", "urban", "western", "wealthy",
    ];

    private static readonly string[] Places =
        ["Australia", "Bolivia", "Canada", "Denmark", "Ethiopia", "Finland", "Ghana", "Hungary", "Indonesia", "Japan", "Kenya", "Latvia", "Mexico", "New Zealand", "Norway", "Portugal", "South Korea", "Thailand", "the U.S.", "Vietnam"];

    private static readonly string[] People =
        ["Alice Brennan", "Anders Holm", "Carla Mendes", "Chief Justice Ogilvie", "Dr. Helen Sato", "Farid Mansour", "Gen. Paul Whitaker", "Ingrid Dahl", "James O’Neill", "Lucia Ferrari", "Mr. Okafor", "Nadia Petrova", "Prof. Lindqvist", "Thomas J. Reed"];

    private static readonly string[] Asides =
        ["after months of argument", "as expected", "for reasons that are still disputed", "in spite of everything", "not for the first time", "on the advice of its lawyers", "said people familiar with the matter", "so far without success",
         "though it may be too early to tell", "to the surprise of most observers", "under pressure from its creditors", "with little regard for the consequences"];

    private static readonly string[] Days = ["last week", "on Tuesday", "on 12 March", "in the spring of 2015", "on Feb. 3, 2016", "two years ago", "in September", "yesterday", "on the following day", "at 9:30 a.m."];
    private static readonly string[] Counted = ["people", "households", "tonnes of coal", "soldiers", "new jobs", "vehicles", "square kilometres of forest", "voters", "barrels a day", "students"];
    private static readonly string[] Shares = ["4.5 percent", "12 per cent", "a third", "0.3 percentage points", "30%", "half", "two thirds"];

    private readonly StringBuilder text = new();
    private uint state = 2463534242;

    /// <param name="length">Number of characters, reached to within one paragraph.</param>
    public static string OfLength(int length)
    {
        var news = new NewsText();
        while (news.text.Length < length)
            news.AppendParagraph();
        return news.text.ToString();
    }

    private void AppendParagraph()
    {
        var sentences = 3 + Next(4);
        for (var i = 0; i < sentences; i++)
        {
            var first = text.Length;
            foreach (var c in Fill(Templates[Next(Templates.Length)]))
                text.Append(c);
            text[first] = char.ToUpperInvariant(text[first]);
            text.Append(i + 1 < sentences ? " " : "\n\n");
        }
    }

    private IEnumerable<string> Fill(string template)
    {
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
                open = template.Length;
            yield return template[at..open];
            if (open < template.Length)
                yield return Word(template[open + 1]);
            at = open + 3;
        }
    }

    private string Word(char slot) => slot switch
    {
        'n' => Pick(Nouns),
        'v' => Pick(Verbs),
        'a' => Pick(Adjectives),
        'p' => Pick(Places),
        'm' => Pick(People),
        't' => Pick(Asides),
        'd' => Pick(Days),
        'k' => Pick(Counted),
        'c' => Pick(Shares),
        'y' => Invariant($"{1950 + Next(70)}"),
        's' => Next(2) == 0 ? Invariant($"${1 + Next(90)}.{Next(10)} million") : Invariant($"€{1000 * (1 + Next(900)):#,0}"),
        'q' => Quantity(),
        _ => throw new InvalidOperationException($"No words for '{slot}'."),
    };

    private string Quantity() => Next(4) switch
    {
        0 => Invariant($"{2 + Next(97)}"),
        1 => Invariant($"{1000 + Next(900_000):#,0}"),
        2 => Invariant($"{1 + Next(40)}.{1 + Next(9)} million"),
        _ => Next(2) == 0 ? "twenty-five" : "three hundred",
    };

    private string Pick(string[] words) => words[Next(words.Length)];

    private static string Invariant(FormattableString value) => FormattableString.Invariant(value);

    /// <summary>Marsaglia's xorshift: the same numbers on every machine and with every runtime.</summary>
    private int Next(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }
}
