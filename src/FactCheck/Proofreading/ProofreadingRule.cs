using FactCheck.Findings;
using FactCheck.Sentences;

namespace FactCheck.Proofreading;

/// <summary>A rule about how something is written; it needs no evidence but the text.</summary>
public abstract class ProofreadingRule : Rule
{
    public abstract IEnumerable<Finding> Check(SegmentedText text);
}
