using FactCheck.Spans;

namespace FactCheck.Matches.Readings;

/// <summary>Tells that a second verb goes on with a clause about something else: "X succeeded Y, whose ships were long and displaced 3,900 tonnes".</summary>
internal static class RelativeSequels
{
    /// <returns>What the figure may be said of, in words, or null: of "X, which is long and displaces", X itself.</returns>
    public static string? Of(FigureClause clause, TextSpan name, string text)
    {
        var (words, parts) = (clause.Reading.Words, clause.Reading.Parts);
        if (clause.Own.Kind != PartKind.Shared || words[clause.Own.First].Mark != '\0' || clause.Part == 0 || parts[clause.Part - 1] is not { Kind: PartKind.Aside } aside)
            return null;
        var opener = words[aside.First].Role == WordRole.Relative ? aside.First : aside.First + 1;
        if (words[opener].Role != WordRole.Relative || clause.Reading.AntecedentOf(clause.Part - 1) is not { } antecedent || (parts[antecedent].Span.Contains(name) && name.End >= parts[antecedent].Span.End))
            return null;
        return $"subject: it may be said of what \"{words[opener].Span.Of(text)}\" stands for";
    }
}
