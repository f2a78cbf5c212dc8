using System.Buffers;
using System.Collections.Frozen;

namespace FactCheck.Proofreading.Words;

/// <summary>Tells whether an abbreviation in capitals is spoken with a vowel first: by the name of its letter ("an MP"), or as a word ("a NATO base").</summary>
internal static class AbbreviationSounds
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    /// <summary>Spelt out although a word could be read in them, or although two letters are often a state or a unit.</summary>
    private static readonly FrozenSet<string> SpeltOut =
        FrozenSet.Create(StringComparer.Ordinal, "FBI", "FDA", "HBO", "HIV", "HQ", "HR", "LCD", "MBA", "MEP", "MIT", "MP", "MRI", "NBA", "NCAA", "NGO", "NRA", "NSA", "SOS", "SUV");

    /// <summary>"You enn", "you ess": spelt out, or said like "unit".</summary>
    private static readonly FrozenSet<string> SaidWithYou =
        FrozenSet.Create(StringComparer.Ordinal, "UAE", "UCL", "UCLA", "UEFA", "UFC", "UFO", "UHF", "UK", "UKIP", "UN", "UNESCO", "UNHCR", "UNICEF", "US", "USA", "USAF", "USAID", "USB", "USDA", "USGS", "USS", "USSR", "UTC", "UV");

    /// <summary>Letters whose names begin with a vowel. "H" has two names.</summary>
    private static readonly SearchValues<char> VowelNames = SearchValues.Create("AEFILMNORSX");

    /// <summary>Read as words although they have no vowel: "footsie", "sequel"; or in full: "New South Wales", "megawatt".</summary>
    private static readonly FrozenSet<string> ReadOtherwise = FrozenSet.Create(StringComparer.Ordinal, "FTSE", "LSTM", "MBPS", "MWH", "NGINX", "NPM", "NSW", "NWT", "SQL", "SSH", "SVG");

    public static bool? Of(ReadOnlySpan<char> abbreviation)
    {
        if (abbreviation.Length < 2 || abbreviation.ContainsAnyExceptInRange('A', 'Z'))
            return null;
        if (SpeltOut.GetAlternateLookup<ReadOnlySpan<char>>().Contains(abbreviation))
            return true;
        if (!abbreviation.ContainsAnyExcept(RomanDigits) || ReadOtherwise.GetAlternateLookup<ReadOnlySpan<char>>().Contains(abbreviation))
            return null;
        if (SaidWithYou.GetAlternateLookup<ReadOnlySpan<char>>().Contains(abbreviation))
            return false;
        return abbreviation[0] switch
        {
            'A' or 'I' => true,
            'E' => abbreviation.Length > 2 && abbreviation[1] is 'U' or 'W' ? null : true,
            'O' => abbreviation[1] is 'N' or 'U' ? null : true,
            'U' or 'X' or 'Y' => null,
            'F' or 'H' or 'L' or 'M' or 'N' or 'R' or 'S' => abbreviation.Length > 2 && !abbreviation.ContainsAny(Vowels) ? true : null,
            _ => false,
        };
    }

    /// <summary>Of the letter before a hyphen: "a U-turn", "an X-ray". Small letters stand for amounts, but for "e-mail" and "x-axis".</summary>
    public static bool? OfLetter(char letter) => letter switch
    {
        'H' => null,
        'e' or 'x' => true,
        >= 'A' and <= 'Z' => VowelNames.Contains(letter),
        _ => null,
    };
}
