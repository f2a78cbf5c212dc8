using System.Collections.Immutable;

namespace FactCheck.Benchmarks.Scale;

/// <summary>Statements that say what some of the claims say, with words left out and words added.</summary>
internal static class ScaledQueries
{
    public static ImmutableArray<string> Of(int claims, int count)
    {
        var queries = ImmutableArray.CreateBuilder<string>(count);
        for (var i = 0; i < count; i++)
        {
            var words = new GeneratedWords(-1 - i);
            var statement = ScaledClaims.StatementOf((int)(words.Share() * claims), claims).TrimEnd('.').Split(' ');
            var said = statement.Where(_ => words.Share() < 0.75).ToList();
            queries.Add($"{string.Join(' ', said)} {words.Sentence(3)}");
        }

        return queries.ToImmutable();
    }
}
