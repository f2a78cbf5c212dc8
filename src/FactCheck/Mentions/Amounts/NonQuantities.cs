using FactCheck.Mentions.Numbers;
using FactCheck.Tables;

namespace FactCheck.Mentions.Amounts;

/// <summary>Recognises digits that are no figure: versions, telephone numbers, identifiers, names, references.</summary>
internal static class NonQuantities
{
    private const int PhoneWordDistance = 8;
    private static readonly WordSet PhoneWords =
        new(["phone", "telephone", "tel", "fax", "call", "mobile", "cell", "dial", "hotline", "whatsapp", "phones"], StringComparison.OrdinalIgnoreCase);

    /// <param name="at">A token of digits.</param>
    /// <param name="limit">The first token that no earlier mention has.</param>
    /// <param name="end">The token after all that is skipped.</param>
    public static bool TrySkip(in TokenRun run, int at, int limit, out int end) =>
        BrokenDigits.TrySkip(run, at, out end) || (RaceTimes.Read(run, at) is null && TrySkipName(run, at, limit, out end));

    private static bool TrySkipName(in TokenRun run, int at, int limit, out int end) =>
        DigitIdioms.TrySkip(run, at, limit, out end)
        || Identifiers.TrySkip(run, at, limit, out end)
        || PhoneNumbers.TryRead(run, at, HasPhoneWord(run, at), out end)
        || Identifiers.TrySkipChain(run, at, out end)
        || References.TrySkip(run, at, out end);

    private static bool HasPhoneWord(in TokenRun run, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - PhoneWordDistance); i--)
        {
            if (run.IsIn(PhoneWords, i))
                return true;
        }

        return false;
    }
}
