namespace FactCheck.Mentions.Dates;

/// <summary>Reads "am", "p.m.", "a m", "p" and the phrases that say the same: "in the morning", "at night".</summary>
internal static class Meridiems
{
    /// <param name="at">The token after the clock's figures.</param>
    /// <param name="part">Morning for a.m., Afternoon for p.m.</param>
    public static bool TryRead(in Reading r, int at, out DayPart part, out int end)
    {
        end = at + 1;
        part = r[at].Form switch { Form.Am => DayPart.Morning, Form.Pm => DayPart.Afternoon, _ => DayPart.None };
        if (part != DayPart.None)
            return true;
        var isA = r[at].Form == Form.A && r.Length(at) == 1;
        if (!isA && !r.Is(at, Form.P))
            return false;
        part = isA ? DayPart.Morning : DayPart.Afternoon;
        var m = r.Mark(at + 1) == '.' && r.IsGlued(at + 1) ? at + 2 : at + 1;
        if (r.Is(m, Form.M) && r.Length(m) == 1)
        {
            end = r.Mark(m + 1) == '.' && r.IsGlued(m + 1) && m == at + 2 ? m + 2 : m + 1;
            return true;
        }

        // "9a", "3:15p": only glued to the figures; "Fig. 5a" and "2A" name pictures
        var start = r.Mark(at - 2) == ':' ? at - 3 : at - 1;
        // "cut from 12p to 8p", "up by 3p"
        if (start == at - 1 && r[start - 1].Form is Form.From or Form.To or Form.By or Form.Of or Form.Than or Form.Over or Form.Under or Form.And or Form.Or or Form.A or Form.For)
            return false;
        var isFree = start <= 0 || r.IsDash(start - 1) || r[start - 1].HasPart || (r.Mark(start - 1) == ',' && r[start - 2].HasPart);
        return isFree && !r.IsCapitalised(at) && r.IsGlued(at) && r.IsDigits(at - 1) && r.Length(at - 1) <= 2
            && !r.IsGlued(at + 1) | r.Mark(at + 1) is '.' or ',' or '?' or '!' or ')';
    }

    /// <summary>The word is written in capitals, so that the next one's tell nothing.</summary>
    public static bool IsCapitals(in Reading r, int at) => char.IsUpper(r.Word(at)[1]);

    /// <summary>"in the morning", "at night", "this evening" (without its day).</summary>
    public static bool TryReadPhrase(in Reading r, int at, out DayPart part, out int end)
    {
        part = DayPart.None;
        end = at;
        var next = r[at].Form switch
        {
            Form.In => r.Skip(at + 1, Form.The),
            Form.At => at + 1,
            _ => -1,
        };
        if (next < 0)
            return false;
        if (r[next].Form is Form.Early or Form.Late)
            next++;
        part = r[next].Part;
        end = next + 1;
        return part != DayPart.None && (r.Is(at, Form.In) || part is DayPart.Night or DayPart.Lunch or DayPart.Dinner) && !r.IsPlural(next);
    }
}
