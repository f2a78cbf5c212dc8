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

    private static readonly ImmutableArray<(Cues Cue, double Loss, string Reason)> Losses =
    [
        (Cues.Instruction, 0.4, "addresses the reader"),
        (Cues.Opinion, 0.4, "an opinion"),
        (Cues.Prediction, 0.3, "speaks of the future or of what may be"),
    ];

    /// <summary>There are few different ones, and they do not change: each is made once.</summary>
    private static readonly RecurringValues<Signs, CheckWorthiness> Known = new(Score);

    public static CheckWorthiness Score(scoped ref SentenceFacts sentence, Mention? mention, bool isQuoted)
    {
        var isDate = mention?.Figure.Value is MentionValue.Temporal;
        // "Thousands of people": any number from there on.
        var isOpen = mention is { Hedge: null, Figure.Value: MentionValue.Range { High: null } };
        var isRank = mention is { Figure.Kind: MentionKind.Ordinal };
        var isVague = isOpen || (mention is { Figure.Resolution: null } && !isDate && !isRank);
        var signs = new Signs(mention is not null, isDate, isRank, isVague, isOpen, sentence.Subject is not null, sentence.Cues, sentence.IsQuestion, isQuoted);
        return Known.Of(signs);
    }

    private static CheckWorthiness Score(Signs signs)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var score = signs.HasMention ? FigureScore : FactScore;
        reasons.Add(!signs.HasMention ? "states a fact" : signs.IsDate ? "states a date" : signs.IsRank ? "states a rank" : "states a figure");
        if (signs.IsVague)
            Lose(signs.IsOpen ? 0.55 : 0.3, "a vague amount");
        if (signs.HasSubject)
        {
            score += NameBonus;
            reasons.Add("names its subject");
        }

        foreach (var (cue, loss, reason) in Losses)
        {
            if (signs.Cues.HasFlag(cue))
                Lose(loss, reason);
        }

        if (signs.IsQuestion)
            Lose(0.5, "a question");
        if (signs.IsQuoted)
            reasons.Add("somebody's words");
        return new(Math.Round(Math.Clamp(score, 0, 1), 2), reasons.ToImmutable());

        void Lose(double loss, string reason)
        {
            score -= loss;
            reasons.Add(reason);
        }
    }

    private readonly record struct Signs(bool HasMention, bool IsDate, bool IsRank, bool IsVague, bool IsOpen, bool HasSubject, Cues Cues, bool IsQuestion, bool IsQuoted)
    {
        public override int GetHashCode() =>
            ((int)Cues * 257) ^ ((IsRank ? 128 : 0) | (IsOpen ? 64 : 0) | (HasMention ? 32 : 0) | (IsDate ? 16 : 0) | (IsVague ? 8 : 0) | (HasSubject ? 4 : 0) | (IsQuestion ? 2 : 0) | (IsQuoted ? 1 : 0));
    }
}
