namespace FactCheck.Mentions.Dates;

/// <summary>Reads the words that point from the day of publication: "last", "this past", "next", "upcoming".</summary>
internal static class Directions
{
    /// <param name="sign">-1, 0 or 1.</param>
    /// <param name="form">The telling word.</param>
    public static bool TryRead(in Reading r, int at, out int sign, out Form form, out int end)
    {
        end = at + 1;
        form = r[at].Form;
        // "prior to", "following the vote"
        if (r[at].Form is Form.Previous or Form.Following && r[end].Form is Form.To or Form.The or Form.A)
            form = Form.None;
        if (form == Form.This && r[end].Form is Form.Past or Form.Coming)
            form = r[end++].Form;
        sign = form switch
        {
            Form.Last or Form.Previous or Form.Past => -1,
            Form.Next or Form.Coming or Form.Following => 1,
            _ => 0,
        };
        return sign != 0 || form is Form.This or Form.Current || (form == Form.That && r[end].Unit == TimeUnit.Weekend);
    }
}
