namespace FactCheck.Findings;

/// <summary>Shows what a rule flags. Run as tests.</summary>
/// <param name="Bad">Text that is flagged, the finding's span in double brackets: <c>He saw the[[ the]] cat.</c></param>
/// <param name="Good">The same text put right, which is not flagged; equals <paramref name="Bad"/> with the first suggestion applied, where the rule suggests any.</param>
public sealed record RuleExample(string Bad, string Good);
