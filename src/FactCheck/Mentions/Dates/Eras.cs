namespace FactCheck.Mentions.Dates;

/// <summary>Reads the era after a year or a century: "BC", "B.C.", "BCE", "AD", "A.D.", "CE".</summary>
internal static class Eras
{
    public static bool TryRead(in Reading r, int at, out bool isBeforeChrist, out int end)
    {
        end = at + 1;
        isBeforeChrist = r.Is(at, Form.Bc);
        if (r[at].Form is Form.Bc or Form.Ad)
            return r.IsCapitalised(at) && !(r.IsGlued(end) && r.IsDash(end));
        // "B.C.", "B.C.E.", "A.D."
        isBeforeChrist = r.Word(at) is "B";
        var second = r.Mark(at + 1) == '.' ? at + 2 : at + 1;
        if (second != at + 2 || !r.IsGlued(at + 1) || !r.IsGlued(second) || !(isBeforeChrist ? r.Word(second) is "C" : r.Word(at) is "A" && r.Word(second) is "D"))
            return false;
        end = second + 1;
        if (r.Mark(end) == '.' && r.IsGlued(end + 1) && r.Word(end + 1) is "E")
            end += 2;
        // the last point is the abbreviation's, whether or not the sentence ends there too
        end = r.Mark(end) == '.' && r.IsGlued(end) ? end + 1 : end;
        return true;
    }
}
