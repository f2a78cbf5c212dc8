using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Mentions.Changes;
using FactCheck.Mentions.Dates;
using FactCheck.Sentences;

namespace FactCheck.Extractions;

/// <summary>Finds the mentions, claims and changes of a document, portion by portion in the same memory, before anything is checked.</summary>
internal sealed class Extractor
{
    private readonly ITextPortions portions;
    private readonly PassageCutter cutter = new();
    private readonly MentionCollector mentions = new();
    private readonly ClaimCollector claims = new();
    private readonly ChangeCollector changes = new();
    private readonly DateOrder order;
    private int mentionCount;

    public Extractor(ITextPortions portions)
    {
        ArgumentNullException.ThrowIfNull(portions);
        this.portions = portions;
        order = FindOrder();
    }

    /// <summary>False when the document has no more portions.</summary>
    public bool TryRead(out ExtractedPortion extracted)
    {
        if (!portions.TryRead(out var portion))
        {
            extracted = default;
            return false;
        }

        var passage = Cut(portion);
        var found = mentions.Read(passage, order);
        extracted = new(portion, found, claims.Read(passage, found, mentionCount), changes.Read(passage, found, mentionCount));
        mentionCount += found.Length;
        return true;
    }

    private Passage Cut(scoped in TextPortion portion) => cutter.Cut(portion.Text, portion.Blocks, portions.Format, portions.Published);

    /// <summary>Only a text with dates like 10/02/2017 is looked through for the order of day and month before it is read.</summary>
    private DateOrder FindOrder()
    {
        if (!portions.Holds('/'))
            return DateOrder.MonthFirst;
        var orders = new DateOrders();
        var mayMatter = false;
        while (!mayMatter && portions.TryRead(out var portion))
            mayMatter = DateOrders.MayMatter(portion.Words);
        portions.Restart();
        while (mayMatter && portions.TryRead(out var portion))
            orders.Add(Cut(portion));
        portions.Restart();
        return orders.Decide();
    }
}
