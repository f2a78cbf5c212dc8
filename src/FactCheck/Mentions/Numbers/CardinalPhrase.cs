using System.Numerics;

namespace FactCheck.Mentions.Numbers;

/// <summary>
/// Reads words, and digits among words, as one whole number: "two hundred and five thousand", "4 thousand 3 hundred and 21", "twenty-fifth".
/// A word that does not fit ends the phrase; one that shows that the phrase had ended before takes it back to there ("one hundred and two hundred").
/// </summary>
internal ref struct CardinalPhrase
{
    /// <summary>"million million million ..." without end would grow without end.</summary>
    private const int MaxWords = 64;

    private readonly TokenRun run;
    private BigInteger total;
    private BigInteger group;
    private BigInteger smallestScale;
    private NumberWordRole last;
    private int words;
    private bool startedInDigits;
    private bool groupHasHundred;
    private (int End, BigInteger Total, BigInteger Group, BigInteger Scale, NumberWordRole Last) checkpoint;

    private CardinalPhrase(in TokenRun run, int at)
    {
        this.run = run;
        End = at;
        AndAt = -1;
    }

    /// <summary>The token after the phrase; the start when nothing was read.</summary>
    public int End { get; private set; }

    public bool IsOrdinal { get; private set; }

    /// <summary>The token of the last "and", or -1, and the value of what stands before it.</summary>
    public int AndAt { get; private set; }

    public BigInteger ValueBeforeAnd { get; private set; }

    /// <summary>The value of the last word when that is twenty, thirty ... ninety; otherwise zero. It may belong to a denominator.</summary>
    public BigInteger LastTens { get; private set; }

    /// <summary>The value of what stands before that last word.</summary>
    public BigInteger ValueBeforeTens { get; private set; }

    public readonly BigInteger Value => total + group;

    public readonly NumberWordRole Last => last;

    public readonly BigInteger SmallestScale => smallestScale;

    public static CardinalPhrase Read(in TokenRun run, int at)
    {
        var phrase = new CardinalPhrase(run, at);
        while (phrase.TryStep())
        {
        }

        if (phrase.startedInDigits && phrase.last is not (NumberWordRole.Scale or NumberWordRole.Hundred or NumberWordRole.Written or NumberWordRole.Multiple) && !phrase.groupHasHundred)
            phrase.Restore();
        return phrase;
    }

    private bool TryStep()
    {
        if (IsOrdinal || words == MaxWords || last is NumberWordRole.Multiple or NumberWordRole.Zero)
            return false;
        var at = NumberAtoms.SkipHyphen(run, End, last);
        var hasAnd = last is NumberWordRole.Hundred or NumberWordRole.Scale && run.Is(at, "and");
        if (hasAnd)
        {
            at++;
            SetCheckpoint();
        }
        else if (last == NumberWordRole.Scale && NumberAtoms.IsCommaBeforeLower(run, at, smallestScale))
        {
            at++;
        }

        var valueBefore = Value;
        if (!NumberAtoms.TryFind(run, at, out var word) || word.Form == NumberWordForm.Parts || !TryApply(word, hasAnd, at))
            return false;
        if (hasAnd)
            AndAt = at - 1;
        IsOrdinal = word.Form == NumberWordForm.Ordinal;
        LastTens = word.Role == NumberWordRole.Tens && word.Form == NumberWordForm.Cardinal ? word.Value : BigInteger.Zero;
        ValueBeforeTens = LastTens.IsZero ? BigInteger.Zero : valueBefore;
        last = word.Role;
        words++;
        End = at + 1;
        return true;
    }

    private bool TryApply(NumberWord word, bool hasAnd, int at) => word.Role switch
    {
        NumberWordRole.Zero => last == NumberWordRole.None,
        NumberWordRole.Hundred => TryHundred(word, hasAnd),
        NumberWordRole.Scale => TryScale(word, hasAnd),
        NumberWordRole.Multiple => TryMultiple(word),
        NumberWordRole.Written => TryWritten(word, hasAnd, at),
        _ => TrySmall(word, hasAnd),
    };

    private bool TrySmall(NumberWord word, bool hasAnd)
    {
        var isColloquial = last == NumberWordRole.Digit && words == 1 && total.IsZero && word.Role is NumberWordRole.Tens or NumberWordRole.TensDigit
            && word.Form == NumberWordForm.Cardinal;
        if (isColloquial)
        {
            // "one twenty two" is 122.
            group = (group * 100) + word.Value;
            return true;
        }

        var fits = last is NumberWordRole.None or NumberWordRole.Scale or NumberWordRole.Hundred || (last == NumberWordRole.Tens && word.Role == NumberWordRole.Digit);
        if (!fits)
            return false;
        if (last is NumberWordRole.Scale or NumberWordRole.Hundred)
            StartGroup(hasAnd);
        if (hasAnd)
            ValueBeforeAnd = Value;
        group += word.Value;
        return true;
    }

    private bool TryWritten(NumberWord word, bool hasAnd, int at)
    {
        if (last == NumberWordRole.None)
        {
            startedInDigits = true;
            group = word.Value;
            return true;
        }

        var isMultiplied = NumberWords.TryFind(run, at + 1, out var next) && next.Role is NumberWordRole.Hundred or NumberWordRole.Scale && next.Form == NumberWordForm.Cardinal;
        if (last == NumberWordRole.Scale && isMultiplied)
        {
            StartGroup(hasAnd);
            group = word.Value;
            return true;
        }

        if (last == NumberWordRole.Hundred && hasAnd && word.Value < 100)
        {
            group += word.Value;
            return true;
        }

        return false;
    }

    private bool TryHundred(NumberWord word, bool hasAnd)
    {
        if (hasAnd || (word.Form == NumberWordForm.Plural && words != 1))
            return false;
        if (last == NumberWordRole.None)
        {
            group = word.Value;
        }
        else if (last is NumberWordRole.Hundred or NumberWordRole.Scale || group > 999)
        {
            return false;
        }
        else if (group > 99 && last != NumberWordRole.Written)
        {
            Restore();
            return false;
        }
        else
        {
            group *= word.Value;
        }

        groupHasHundred = true;
        return true;
    }

    private bool TryScale(NumberWord word, bool hasAnd)
    {
        if (hasAnd || (word.Form == NumberWordForm.Plural && last == NumberWordRole.None))
            return false;
        if (last == NumberWordRole.None)
        {
            total = word.Value;
        }
        else if (last == NumberWordRole.Scale)
        {
            // "a thousand million".
            if (word.Value < smallestScale)
                return false;
            total *= word.Value;
        }
        else if (!smallestScale.IsZero && word.Value >= smallestScale)
        {
            Restore();
            return false;
        }
        else
        {
            total += group * word.Value;
        }

        group = BigInteger.Zero;
        smallestScale = smallestScale.IsZero ? word.Value : BigInteger.Min(smallestScale, word.Value);
        groupHasHundred = false;
        return true;
    }

    private bool TryMultiple(NumberWord word)
    {
        if (last == NumberWordRole.None || word.Value == 2 || (word.Value == 20 && (startedInDigits || Value > 9)))
            return false;
        total = Value * word.Value;
        group = BigInteger.Zero;
        return true;
    }

    private void StartGroup(bool hasAnd)
    {
        if (!hasAnd)
            SetCheckpoint();
        groupHasHundred &= last == NumberWordRole.Hundred;
    }

    private void SetCheckpoint() => checkpoint = (End, total, group, smallestScale, last);

    private void Restore()
    {
        if (checkpoint.End == 0)
            return;
        (End, total, group, smallestScale, last) = checkpoint;
        AndAt = -1;
        LastTens = BigInteger.Zero;
    }
}
