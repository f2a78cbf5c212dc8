namespace FactCheck.Mentions.Dates;

/// <summary>The parts that one word can play in a date; "second" is an ordinal and a unit, "march" a month and, elsewhere, a verb.</summary>
internal readonly record struct Lexeme
{
    public Form Form { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public byte Month { get; init; }

    /// <summary>1 for Monday to 7, or 0.</summary>
    public byte Weekday { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>1 to 4 for spring to winter, or 0.</summary>
    public byte Season { get; init; }

    public DayPart Part { get; init; }

    /// <summary>The value of a number word, or -1.</summary>
    public short Number { get; init; }

    /// <summary>The value of an ordinal word, or 0.</summary>
    public byte Ordinal { get; init; }

    /// <summary>The hour that the word names ("noon"), or -1.</summary>
    public sbyte Clock { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>An abbreviation, which a full stop may follow: "Jan.".</summary>
    public bool IsShort { get; init; }

    /// <summary>Also a common word or a name: "may", "sat", "April".</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The name of a holiday may begin with it: "Good" Friday.</summary>
    public bool OpensName { get; init; }

    /// <summary>The second word of such a name: Good "Friday".</summary>
    public bool ContinuesName { get; init; }

    /// <summary>The whole name of a holiday: "Christmas".</summary>
    public bool IsName { get; init; }

    /// <summary>It means something in a date, beside being a word of a holiday's name.</summary>
    public bool HasPart { get; init; }

    /// <summary>"sixties": opens a date, and means nothing inside another.</summary>
    public bool IsDecade { get; init; }

    public Opening Opening { get; init; }

    public Starts Starts { get; init; }

    public static readonly Lexeme None = new() { Number = -1, Clock = -1 };

    public static Lexeme Parse(string roles)
    {
        var lexeme = None;
        foreach (var role in roles.Split(' '))
            lexeme = With(lexeme, role);
        return lexeme with { HasPart = true };
    }

    private static Lexeme With(Lexeme lexeme, string role)
    {
        var equals = role.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? role : role[..equals];
        var value = role[(equals + 1)..];
        int Number() => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        return name switch
        {
            "form" => lexeme with { Form = Enum.Parse<Form>(value) },
            "month" => lexeme with { Month = (byte)Number() },
            "weekday" => lexeme with { Weekday = (byte)Number() },
            "unit" => lexeme with { Unit = Enum.Parse<TimeUnit>(value) },
            "season" => lexeme with { Season = (byte)Number() },
            "part" => lexeme with { Part = Enum.Parse<DayPart>(value) },
            "number" => lexeme with { Number = (short)Number() },
            "ordinal" => lexeme with { Ordinal = (byte)Number() },
            "clock" => lexeme with { Clock = (sbyte)Number() },
            "plural" => lexeme with { IsPlural = true },
            "short" => lexeme with { IsShort = true },
            "ambiguous" => lexeme with { IsAmbiguous = true },
            _ => throw new InvalidOperationException($"Mentions/Dates/words.tsv: unknown role '{role}'."),
        };
    }
}
