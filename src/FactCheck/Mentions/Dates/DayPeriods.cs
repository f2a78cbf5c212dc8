namespace FactCheck.Mentions.Dates;

/// <summary>Reads parts of days: "this morning", "last night", "late Friday night", "the evening of 5 May", "in the afternoon".</summary>
internal static class DayPeriods
{
    /// <summary>A part of a day with its day.</summary>
    public static bool TryRead(in Reading r, int at, out Moment moment, out int end)
    {
        moment = default;
        var start = r.Skip(at, Form.The);
        var half = HalfOf(r, start);
        var next = half != 0 ? r.Skip(start + 1, Form.In) : start;
        end = at;
        if (r.Reference is { } today && Directions.TryRead(r, next, out var sign, out _, out var word)
            && r[word].Part is not DayPart.None and var part && !r.IsPlural(word))
        {
            // "the next morning" of a story is counted from the story's day
            if (r[next].Form is Form.Next or Form.Following or Form.Previous && r.Is(next - 1, Form.The) && Tenses.LeanAt(r, at, word + 1) != Lean.Future)
            {
                if (r.Memo.Story.Shape != Shape.Day || !r.Memo.Story.TryGetDays(out today, out _))
                    return false;
            }

            moment = new(CalendarDate.OfDay(today.AddDays(sign)), null, part, half);
            end = word + 1;
            return true;
        }

        // "late Friday", "early tonight"
        if (half != 0 && r.Is(next, Form.Tonight) && r.Reference is { } day)
        {
            moment = new(CalendarDate.OfDay(day), null, DayPart.Night, half);
            end = next + 1;
            return true;
        }

        next = r.Skip(next, Form.The);
        if (r[next].Part == DayPart.None || r.IsPlural(next) || r[next + 1].Form is not (Form.Of or Form.On)
            || !DateAtoms.TryRead(r, next + 2, false, out var date, out end) || !Moments.IsOneDay(date))
            return false;
        moment = new(date, null, r[next].Part, half);
        return true;
    }

    /// <summary>"in the evening", "in the mornings", "late afternoon", "early in the morning": of no day.</summary>
    public static bool TryReadAlone(in Reading r, int at, out Moment moment, out int end)
    {
        moment = default;
        if (r[at].Part is DayPart.Lunch or DayPart.Dinner && r[at - 1].Form is Form.At or Form.Around or Form.By)
        {
            moment = new(default, null, r[at].Part);
            end = at + 1;
            return true;
        }

        var half = HalfOf(r, at);
        var next = half != 0 ? at + 1 : at;
        var isIn = r.Is(next, Form.In);
        next = isIn ? r.Skip(next + 1, Form.The) : next;
        if (isIn && HalfOf(r, next) is not 0 and var inner)
            (half, next) = (inner, next + 1);
        end = next + 1;
        moment = new(default, null, r[next].Part, half);
        var isFree = !r.IsOtherWord(end) || r.IsCapitalised(end) || !isIn;
        return r[next].Part != DayPart.None && !(r.IsGlued(end) && r.IsDash(end)) && (isIn || (half != 0 && r[at].Form != Form.Later
            && r[next].Part != DayPart.Night)) && isFree && !r.IsPossessive(next);
    }

    /// <summary>The part that follows a day: "morning", "in the morning", "late night", "at night".</summary>
    public static bool TryReadPart(in Reading r, int at, out DayPart part, out int half, out int end)
    {
        half = 0;
        if (Meridiems.TryReadPhrase(r, at, out part, out end))
            return true;
        // "tomorrow lunch", "Friday at lunch"
        if (r.Is(r.Skip(at, Form.At), Form.Lunch))
        {
            (part, end) = (DayPart.Lunch, r.Skip(at, Form.At) + 1);
            return !r.IsWord(end) || r[end].HasPart;
        }

        var next = r.SkipComma(at);
        half = HalfOf(r, next);
        next = half != 0 ? next + 1 : next;
        next = half != 0 && r.Is(next, Form.At) ? next + 1 : next;
        part = r[next].Part;
        end = next + 1;
        if (r[next].Form is Form.Am or Form.Pm && next == at)
            part = r[next].Form == Form.Am ? DayPart.Morning : DayPart.Afternoon;
        return part != DayPart.None && !r.IsPlural(next) && (next > at || r.Mark(at) == '\0');
    }

    public static int HalfOf(in Reading r, int at) => r[at].Form switch { Form.Early => -1, Form.Late or Form.Later => 1, _ => 0 };
}
