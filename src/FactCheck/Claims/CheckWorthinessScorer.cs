using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>Scores how much a sentence asks to be checked, by signs that can be named.</summary>
internal static class CheckWorthinessScorer
{
    private const double FigureScore = 0.8;
    private const double FactScore = 0.6;
    private const double NameBonus = 0.1;

    /// <summary>Below this a claim that nothing on record speaks of is called not checkable.</summary>
    public const double Checkable = 0.4;

    private static readonly FrozenDictionary<string, (double Loss, string Reason)> Losses = new Dictionary<string, (double, string)>
    {
        ["opinion"] = (0.4, "an opinion"),
        ["prediction"] = (0.3, "speaks of the future or of what may be"),
        ["instruction"] = (0.4, "addresses the reader"),
    }.ToFrozenDictionary();

    public static CheckWorthiness Score(SentenceFacts sentence, Mention? mention, bool isQuoted)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var score = mention is null ? FactScore : FigureScore;
        reasons.Add(mention is null ? "states a fact" : mention.Figure.Value is MentionValue.Temporal ? "states a date" : "states a figure");
        if (mention is { Figure: { Resolution: null, Value: not MentionValue.Temporal } })
            Lose(0.3, "a vague amount");
        if (sentence.Subject is not null)
        {
            score += NameBonus;
            reasons.Add("names its subject");
        }

        foreach (var cue in sentence.Cues)
        {
            if (Losses.TryGetValue(cue, out var loss))
                Lose(loss.Loss, loss.Reason);
        }

        if (sentence.IsQuestion)
            Lose(0.5, "a question");
        if (isQuoted)
            reasons.Add("somebody's words");
        return new(Math.Round(Math.Clamp(score, 0, 1), 2), reasons.ToImmutable());

        void Lose(double loss, string reason)
        {
            score -= loss;
            reasons.Add(reason);
        }
    }
}
