namespace FactCheck.Mentions.Dates;

/// <summary>Reads amounts of time that the words around place in a calendar: "for five years", "within 2 days", "a three-week trip".</summary>
internal static class Durations
{
    public static bool TryRead(in Reading r, int at, out Amount amount, out int end)
    {
        if (TryReadWhole(r, at, out amount, out end))
            return true;
        return !r.IsGlued(at) && Amounts.TryRead(r, at, out amount, out end) && !(r.Is(at, Form.A) && amount.Finest == TimeUnit.Second) && !IsAgeGroup(r, at, end)
            && IsFree(r, end) && (HasLeadIn(r, at) || IsAttribute(r, at, end)) && !Admission.IsWholeBlock(r, at, end);
    }

    /// <summary>"Over 65s pay less".</summary>
    private static bool IsAgeGroup(in Reading r, int at, int end) => r[at - 1].Form is Form.Over or Form.Under && r.Is(end - 1, Form.S) && r.IsGlued(end - 1);

    /// <summary>"all day", "all week", "the past hour".</summary>
    private static bool TryReadWhole(in Reading r, int at, out Amount amount, out int end)
    {
        end = at + 2;
        amount = default;
        // "at the last minute"
        if (r.Is(at, Form.Last) && r[at + 1].Unit == TimeUnit.Minute && r.Is(at - 1, Form.The))
            return false;
        if (r[at].Form is Form.Last or Form.Past or Form.Next && r[at + 1].Unit is TimeUnit.Hour or TimeUnit.Minute && !r.IsPlural(at + 1))
        {
            amount = Amount.Of(1, r[at + 1].Unit);
            return r[at + 1].Ordinal == 0 && r.Length(at + 1) > 3;
        }

        if (!r.Is(at, Form.All)
            || r[at + 1].Unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Night or TimeUnit.Year or TimeUnit.Month)
            || r.IsPlural(at + 1) || r.IsDash(end))
            return false;
        amount = Amount.Of(1, r[at + 1].Unit);
        return true;
    }

    /// <summary>An age, a rate, millions or a longer compound is none: "five years old", "three hours per day", "2 days a week", "for 6m homes".</summary>
    private static bool IsFree(in Reading r, int end) =>
        !(r.Length(end - 1) == 1 && r.IsGlued(end - 1) && r.IsOtherWord(end) && r.IsGap(end)) && !r.Is(end, Form.Old) && !(r[end - 1].Unit == TimeUnit.Quarter && (r.Is(end, Form.Of) || r.IsDash(end - 2))) && !(r.IsDash(end)
            && r.Is(end + 1, Form.Old)) && r.Mark(end) != '/' && r.Word(end) is not ("per" or "younger" or "older")
        && !(r.Is(end, Form.Of) && r.Word(end + 1) is "age") && !(r.Is(end, Form.A) && r[end + 1].Unit != TimeUnit.None);

    private static bool HasLeadIn(in Reading r, int at)
    {
        var before = at - 1;
        // "for about five years", "within the next 2 days", "over more than three weeks"
        while (before > at - 4 && r[before].Form is Form.Around or Form.The or Form.Only or Form.Exactly or Form.Least or Form.Than
            or Form.More or Form.Less or Form.At or Form.Over or Form.Under)
        {
            if (r[before].Form is Form.Over && r.Word(before) is "over" or "Over")
                return true;
            before--;
        }

        if (r[before].Form is Form.For or Form.Within or Form.In or Form.During or Form.After or Form.Last or Form.Next or Form.Past
            or Form.Through)
            return true;
        if (r.Is(before, Form.To) && r.Word(before - 1) is "sentenced")
            return true;
        if (r.Is(before, Form.Of) && Neighbours.Is(r.Word(before - 1), Neighbour.Stretch))
            return true;
        return Neighbours.Is(r.Word(before), Neighbour.Lasting);
    }

    /// <summary>"a three-week trip", "a 15 minute call", "2 hours next month".</summary>
    private static bool IsAttribute(in Reading r, int at, int end) =>
        r.IsWord(end) && r.IsGap(end) && !r.IsCapitalised(end)
        && ((!r.IsPlural(end - 1) && r.IsDash(end - 2) && r.IsGlued(end - 1)) || (r.IsOtherWord(end) && !r.IsPlural(end - 1)
        && r.Length(end - 1) > 3 && r.Is(at - 1, Form.A) && !r.Is(at, Form.A)) || (r[end].Form is Form.Last or Form.Next or Form.This
        && r[end + 1].Unit != TimeUnit.None));
}
