using System.Globalization;
using System.Text;
using FactCheck.CuratedClaims;
using FactCheck.Spans;

namespace FactCheck.Benchmarks;

/// <summary>Curated claims of any number about made-up towns, each with aliases, properties, a value and evidence.</summary>
internal static class GeneratedClaims
{
    private static readonly string[] Properties = ["coal exports", "population", "length of roads", "unemployment rate", "harvest", "hospital beds", "rainfall", "school budget"];

    public static string Yaml(int count)
    {
        var yaml = new StringBuilder("claims:\n");
        for (var i = 0; i < count; i++)
        {
            var town = string.Create(CultureInfo.InvariantCulture, $"{Name(i / Properties.Length)}");
            var property = Properties[i % Properties.Length];
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: generated/{i}\n    statement: The {property} of {town} came to {1000 + (i * 7919L % 900_000)} in 2016.\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    subject: [{town}, city of {town}]\n    property: [{property}]\n    value: {1000 + (i * 7919L % 900_000)}\n    period: 2016\n");
            yaml.Append("    evidence:\n      - {title: Yearbook, publisher: Statistics Office, url: \"https://example.org/yearbook\", published: 2017-01-31}\n");
        }

        return yaml.ToString();
    }

    public static ClaimsLoad Load(int count) => ClaimsLoader.Parse(new SourceText("generated.yaml", Yaml(count)));

    /// <summary>A pronounceable name, a different one for every number.</summary>
    private static string Name(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        var name = new StringBuilder();
        var rest = number;
        do
        {
            name.Append(Consonants[rest % Consonants.Length]);
            rest /= Consonants.Length;
            name.Append(Vowels[rest % Vowels.Length]);
            rest /= Vowels.Length;
        }
        while (rest > 0 || name.Length < 6);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }
}
