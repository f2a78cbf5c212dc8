using System.CommandLine;

namespace FactCheck.Cli;

/// <summary>Options that take one of a few words, or give way to a configuration.</summary>
internal static class Choices
{
    public static Option<string> Option(string name, string description, string helpName, IReadOnlyCollection<string> choices, string fallback)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => fallback };
        Limit(option, choices);
        return option;
    }

    /// <summary>Whether the command line has the option itself, not only its default.</summary>
    public static bool Gives(this ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    public static void Limit(Option option, IReadOnlyCollection<string> choices)
    {
        option.CompletionSources.Add(_ => choices.Select(choice => new System.CommandLine.Completions.CompletionItem(choice)));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!choices.Contains(token.Value))
                    result.AddError($"{option.Name} {token.Value}: no such choice. Use one of {string.Join(", ", choices)}.");
            }
        });
    }
}
