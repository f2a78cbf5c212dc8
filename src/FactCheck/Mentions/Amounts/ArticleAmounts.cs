using FactCheck.Mentions.Measures;
using FactCheck.Mentions.Numbers;
using Fractions;

namespace FactCheck.Mentions.Amounts;

/// <summary>Reads "a" as one where a unit follows that is no everyday word: "a kibibyte", "a dollar and 42 cents", "an hour and a half".</summary>
internal static class ArticleAmounts
{
    /// <summary>Units whose names mean other things after "a", or nothing exact.</summary>
    private static readonly string[] Vague = ["foot", "yard", "stone", "turn", "degree", "bit", "bar", "grain", "league", "knot", "point", "cup", "ton", "revolution", "carat", "person", "pixel", "barn", "atmosphere", "gray", "mole", "henry", "rem", "torr", "therm", "night", "mile", "inch", "barrel"];

    public static bool StartsAt(in TokenRun run, int at) => (run.Is(at, "a") || run.Is(at, "an")) && run.IsWord(at + 1);

    /// <param name="at">The article.</param>
    public static Amount? Read(in TokenRun run, int at)
    {
        var number = new NumberReading(at, at + 1, Fraction.One, null, NumberForms.Words);
        if (CurrencyReader.TryReadAfter(run, at + 1, out var currency, out var end, out _) && run[at + 1].Length > 3)
            return SmallChange.Extend(run, New(at, end, currency.Factor, MentionKind.Currency, currency.Code, null), number);
        if (UnitReader.Read(run, at + 1) is not { } unit || (unit.IsSymbol && (run[at + 1].Length < 2 || unit.IsDoubtful || run.IsDigits(unit.End - 1))) || IsName(run, at + 1))
            return null;
        var amount = New(at, unit.End, Fraction.One, MentionKind.Quantity, unit.Unit.Name, unit.Unit);
        if (unit.Unit.Dimension == "time")
            amount = amount with { Kind = MentionKind.Duration };
        var compound = CompoundReader.Extend(run, amount);
        if (compound.End > amount.End)
            return compound;
        return unit.Unit.Dimension == "time" || unit.IsCompound || IsVague(unit.Unit.Name) ? null : amount;
    }

    /// <summary>"a Newton solver", "a GP's surgery".</summary>
    private static bool IsName(in TokenRun run, int at) => char.IsUpper(run.FirstCharacter(at)) && (run[at].Length > 2 ? run.IsWord(at + 1) && !run.Is(at + 1, "of") : !run.At(at).ContainsAnyInRange('a', 'z'));

    private static bool IsVague(string name)
    {
        foreach (var vague in Vague)
        {
            if (name == vague)
                return true;
        }

        return false;
    }

    private static Amount New(int at, int end, Fraction value, MentionKind kind, string unit, UnitDefinition? measure) =>
        new(at, end, at, at + 1, value, null, kind, unit, measure, NumberForms.Words, false);
}
