using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>Collects the names of subjects and writes each down once, with its claims grouped by the terms of their properties.</summary>
internal sealed class NameWriter
{
    /// <summary>Names from this length on are also found when their terms stand apart.</summary>
    public const int ShortestLongName = 3;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> names = [];
    private readonly Dictionary<string, int> setNumbers = new(StringComparer.Ordinal);
    private readonly List<int[]> sets = [];
    private readonly List<ulong> uses = [];
    private readonly List<int> claims = [];

    /// <summary>How many claims were added.</summary>
    public int ClaimCount { get; private set; }

    /// <param name="claim">Greater than that of the call before.</param>
    public void Add(int claim, ReadOnlySpan<int[]> subjects, ReadOnlySpan<int[]> properties)
    {
        var set = NumberOf(SetOf(properties), setNumbers, sets);
        foreach (var subject in subjects)
        {
            uses.Add(((ulong)NumberOf(subject, numbers, names) << 32) | (uint)set);
            claims.Add(claim);
        }

        ClaimCount++;
    }

    /// <summary>Forgets claims that were added.</summary>
    public void Remove(IReadOnlyDictionary<int, string> replaced)
    {
        if (replaced.Count == 0)
            return;
        var removed = new HashSet<int>();
        var kept = 0;
        for (var i = 0; i < claims.Count; i++)
        {
            if (replaced.ContainsKey(claims[i]))
                removed.Add(claims[i]);
            else
                (uses[kept], claims[kept++]) = (uses[i], claims[i]);
        }

        uses.RemoveRange(kept, uses.Count - kept);
        claims.RemoveRange(kept, claims.Count - kept);
        ClaimCount -= removed.Count;
    }

    /// <param name="entries">By term number; gets what is known of the names.</param>
    public void Write(ImageWriter image, TermEntry[] entries)
    {
        CollectionsMarshal.AsSpan(uses).Sort(CollectionsMarshal.AsSpan(claims));
        var starts = new uint[names.Count];
        var record = new RecordBuffer();
        image.Begin(Section.Names);
        for (int name = 0, at = 0; name < names.Count; name++)
        {
            starts[name] = (uint)image.Written;
            record.Clear();
            at = WriteName(name, at, record);
            image.Write(record.Length);
            image.Write(record.Written);
        }

        image.Begin(Section.NameTable);
        image.WriteAll<uint>(HashTable.Of(names.Count, i => HashOf(names[i]), i => starts[i]));
        NoteLengths(entries);
        WriteLongNames(image, starts, entries);
    }

    public static uint HashOf(ReadOnlySpan<int> name) => Checksum.Of(MemoryMarshal.AsBytes(name));

    private static int NumberOf(int[] terms, Dictionary<string, int> numbers, List<int[]> known)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, new string(MemoryMarshal.Cast<int, char>(terms)), out var isKnown);
        if (!isKnown)
        {
            number = known.Count;
            known.Add(terms);
        }

        return number;
    }

    private static int[] SetOf(ReadOnlySpan<int[]> phrases)
    {
        var terms = new SortedSet<int>();
        foreach (var phrase in phrases)
            terms.UnionWith(phrase);
        return [.. terms];
    }

    /// <returns>The first use after those of the name.</returns>
    private int WriteName(int name, int at, RecordBuffer record)
    {
        record.Number(names[name].Length);
        foreach (var term in names[name])
            record.Number(term);
        var numbersOfClaims = new RecordBuffer();
        while (at < uses.Count && uses[at] >> 32 == (ulong)name)
        {
            var first = at;
            while (at < uses.Count && uses[at] == uses[first])
                at++;
            var group = CollectionsMarshal.AsSpan(claims)[first..at];
            group.Sort();
            WriteGroup(sets[(int)(uint)(uses[first] & uint.MaxValue)], group, record, numbersOfClaims);
        }

        return at;
    }

    private static void WriteGroup(int[] set, ReadOnlySpan<int> group, RecordBuffer record, RecordBuffer numbersOfClaims)
    {
        record.Number(set.Length);
        var before = 0;
        foreach (var term in set)
        {
            record.Number(term - before);
            before = term;
        }

        numbersOfClaims.Clear();
        before = 0;
        foreach (var claim in group)
        {
            numbersOfClaims.Number(claim - before);
            before = claim;
        }

        record.Number(numbersOfClaims.Length);
        record.Bytes(numbersOfClaims.Written);
    }

    private void NoteLengths(TermEntry[] entries)
    {
        foreach (var name in names)
        {
            ref var entry = ref entries[name[0]];
            entry = entry with { NameLengths = entry.NameLengths | (1u << Math.Min(name.Length - 1, SubjectNames.LengthBits - 1)) };
        }
    }

    private void WriteLongNames(ImageWriter image, uint[] starts, TermEntry[] entries)
    {
        var counts = new int[entries.Length];
        foreach (var term in names.Where(name => name.Length >= ShortestLongName).SelectMany(name => name))
            counts[term]++;
        var byRarest = names.Index().Where(name => name.Item.Length >= ShortestLongName).GroupBy(name => name.Item.MinBy(term => (counts[term], term)), name => starts[name.Index]);
        var record = new RecordBuffer();
        image.Begin(Section.LongNames);
        foreach (var group in byRarest)
        {
            entries[group.Key] = entries[group.Key] with { LongNames = (int)image.Written + 1 };
            record.Clear();
            foreach (var start in group)
                record.Number(start);
            image.Write(record.Length);
            image.Write(record.Written);
        }
    }
}
