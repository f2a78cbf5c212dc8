using System.Globalization;

namespace FactCheck.Proofreading.Tagging;

/// <summary>The tags that a word can have, up to eight: a byte for each, its upper five bits the tag, the lower three its cost. A cost of n halves the likelihood n times.</summary>
internal readonly record struct TagReadings(ulong Packed)
{
    public const int Most = 8;
    public const int MostCost = 7;

    private const int BitsEach = 8;
    private const int CostBits = 3;

    /// <summary>Those of a word that nobody knows.</summary>
    public static readonly TagReadings None = new(0);

    public bool IsNone => Packed == 0;

    public int Count => (71 - System.Numerics.BitOperations.LeadingZeroCount(Packed)) / BitsEach;

    /// <param name="readings">The likeliest first.</param>
    public static TagReadings Of(params ReadOnlySpan<(Tag Tag, int Cost)> readings)
    {
        var packed = 0UL;
        for (var i = 0; i < readings.Length; i++)
            packed |= (ulong)(((int)readings[i].Tag << CostBits) | readings[i].Cost) << (i * BitsEach);
        return new(packed);
    }

    /// <param name="text">Tags, each with its cost where it has one: <c>Adverb Adjective:3</c>.</param>
    public static TagReadings Parse(string text) => Of([.. text.Split(' ').Select(Reading)]);

    public Tag TagAt(int reading) => (Tag)((Packed >> ((reading * BitsEach) + CostBits)) & 0x1F);

    public int CostAt(int reading) => (int)((Packed >> (reading * BitsEach)) & MostCost);

    public bool Has(Tag tag)
    {
        for (var left = Packed; left != 0; left >>= BitsEach)
        {
            if ((Tag)((left >> CostBits) & 0x1F) == tag)
                return true;
        }

        return false;
    }

    private static (Tag Tag, int Cost) Reading(string text)
    {
        var parts = text.Split(':');
        return (Enum.Parse<Tag>(parts[0]), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }
}
