using System.CommandLine;
using System.Globalization;
using FactCheck.Cli.Checks;
using FactCheck.Matches;
using FactCheck.Matches.Ranking;

namespace FactCheck.Cli.Database;

/// <summary><c>factcheck claims search WORDS</c>: the claims that speak of something, best first.</summary>
internal sealed class SearchCommand
{
    private const int DefaultTop = 10;
    private readonly Argument<string[]> words = new("WORDS") { Description = "What to look for, as an article would say it.", Arity = ArgumentArity.OneOrMore };
    private readonly ClaimsOption claims = new();
    private readonly IndexOption index = new();
    private readonly ClaimsOutput output = new();
    private readonly Option<int> top = new("--top") { Description = "How many claims to show, at most.", HelpName = "K", DefaultValueFactory = _ => DefaultTop };

    public Command Create()
    {
        var command = new Command("search", "Find curated claims by words, the nearest first.");
        words.Validators.Add(Paths.RefuseUnknownOptions);
        top.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
                result.AddError($"--top {token.Value}: not a number from 1 on.");
        });
        command.Add(words);
        claims.AddTo(command);
        index.AddTo(command);
        command.Add(top);
        output.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed) => ClaimsArgument.Open(parsed, claims, index, [], opened => Search(parsed, opened));

    private int Search(ParseResult parsed, OpenedClaims opened)
    {
        var ranked = new ClaimRanker(opened.Index).Rank(new ClaimQuery(string.Join(' ', parsed.GetRequiredValue(words))), parsed.GetValue(top));
        output.Write(parsed, [.. ranked.Select(match => opened.Index.Find(match.Id).First())], ClaimsOutput.LineOf);
        if (!opened.Errors.IsEmpty)
            return ExitCode.Failed;
        if (!ranked.IsEmpty)
            return ExitCode.Clean;
        Console.Error.Write(opened.Index.ClaimCount == 0 ? ClaimsOutput.NoClaims : "factcheck: no claim has one of these words\n");
        return ExitCode.Findings;
    }
}
