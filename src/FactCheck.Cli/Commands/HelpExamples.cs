using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactCheck.Cli.Commands;

/// <summary>Ends each command's help with lines to copy.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["check"] =
        [
            "factcheck check article.md                             # what is wrong, on the terminal",
            "factcheck check article.md --report article.report.md  # the same as a report to read and keep",
            "factcheck check posts/ --claims claims/ --fail-on error  # in CI: exit code 1 when a figure is contradicted",
            "factcheck check posts/ --format github                 # the same as annotations on a pull request",
            "factcheck check page.html --date 2017-03-06            # \"last year\" is 2016",
            "factcheck check draft.md --select FC1                  # slips in the writing only",
            "factcheck check posts/ --config ci/factcheck.yaml      # the options stand in a file",
            "cat draft.md | factcheck check - --stdin-filename draft.md",
        ],
        ["explain-verdict"] =
        [
            "factcheck explain-verdict article.md:12:5              # why that figure has its verdict",
            "factcheck explain-verdict posts.jsonl:x1:1:15          # in the document \"x1\" of a JSON Lines file",
        ],
        ["match"] =
        [
            "factcheck match statements.jsonl --top 5               # the 5 curated claims nearest to each {\"id\", \"text\"}",
            "echo '{\"id\": 1, \"text\": \"Everest is 9,000 m high\"}' | factcheck match --claims claims/",
        ],
        ["claims"] = ["factcheck claims search Berlin Wall                    # each command's own --help has more"],
        ["lint"] =
        [
            "factcheck claims lint claims/                          # in CI: exit code 2 when an entry cannot be used, 1 for warnings",
            "factcheck claims lint --evidence                       # also whether the quotations stand in the snapshots",
            "factcheck claims lint --today 2026-11-23               # also the entries that are due for review",
        ],
        ["list"] =
        [
            "factcheck claims list --subject Korea                  # by subject",
            "factcheck claims list --status proposed --format json  # what still waits for its evidence, for programs",
        ],
        ["show"] = ["factcheck claims show korea/us-forces-strength         # everything on record, as YAML"],
        ["search"] = ["factcheck claims search US troops in South Korea       # the nearest first"],
        ["stats"] = ["factcheck claims stats claims/"],
        ["stale"] = ["factcheck claims stale --date 2026-11-23               # exit code 1 when a review is due"],
        ["conflicts"] = ["factcheck claims conflicts claims/                     # exit code 1 when two claims contradict each other"],
        ["format"] =
        [
            "factcheck claims format claims/                        # lays all YAML files out anew; comments stay",
            "factcheck claims format --check                        # in CI: exit code 1 when a file is not in its form",
        ],
        ["new"] =
        [
            "factcheck claims new article.md:12:31                  # an entry to complete with its evidence",
            "factcheck claims new article.md:12:31 --append claims/drafts.yaml",
        ],
        ["where-used"] = ["factcheck claims where-used korea/us-forces-strength posts/  # before a claim is changed"],
        ["import"] =
        [
            "factcheck claims import reviews.json --from claimreview -o claims/reviews.yaml",
            "factcheck claims import claims.csv                     # as YAML on the terminal",
        ],
        ["export"] =
        [
            "factcheck claims export --to csv -o claims.csv         # for a spreadsheet; 'import' reads it back",
            "factcheck claims export --to claimreview               # the claims with a rating, as schema.org has it",
        ],
        ["rules"] = ["factcheck rules | grep FC3"],
        ["explain"] =
        [
            "factcheck explain FC101                                # by id",
            "factcheck explain doubled-word                         # by name",
        ],
        ["extract"] =
        [
            "factcheck extract article.md                           # its figures, dates and claims as JSON Lines",
            "factcheck extract --input-format jsonl articles.jsonl  # one {\"id\", \"text\"} a line",
        ],
    };

    public static void Add(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
                option.Action = new HelpWithExamples(help);
        }
    }

    private static IEnumerable<string> Of(Command command) => command is RootCommand
        ? Examples.Values.Select(lines => lines[0])
        : Examples.GetValueOrDefault(command.Name, []);

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            string[] examples = [.. Of(parseResult.CommandResult.Command)];
            if (examples.Length > 0)
                output.WriteLine("Examples:");
            foreach (var line in examples)
                output.WriteLine("  " + line);
            return exitCode;
        }
    }
}
