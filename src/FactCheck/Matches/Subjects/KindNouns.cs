namespace FactCheck.Matches.Subjects;

/// <summary>The words by which a text can take up what it has named: "tower" of the Marle Tower, "ferry" of what it calls a ferry.</summary>
internal sealed class KindNouns
{
    private readonly Dictionary<string, Use> uses = new(StringComparer.Ordinal);

    public bool Has(string form) => uses.ContainsKey(form);

    public void Add(string form, NamedThing thing)
    {
        if (!uses.TryGetValue(form, out var use))
            uses[form] = use = new();
        if (!use.Things.Contains(thing))
            use.Things.Add(thing);
    }

    /// <summary>The text calls something else so.</summary>
    public void AddOther(string form)
    {
        if (uses.TryGetValue(form, out var use))
            use.IsOfOther = true;
    }

    /// <summary>Of those that the text has called so, the one it named last.</summary>
    /// <param name="isPlain">It has called nothing else so.</param>
    public NamedThing? Find(string form, out bool isPlain)
    {
        isPlain = false;
        if (!uses.TryGetValue(form, out var use))
            return null;
        isPlain = use is { IsOfOther: false, Things.Count: 1 };
        return use.Things.MaxBy(thing => thing.Last.Start);
    }

    public bool IsOf(string form, NamedThing thing) => uses.TryGetValue(form, out var use) && use.Things.Contains(thing);

    private sealed class Use
    {
        public List<NamedThing> Things { get; } = [];

        public bool IsOfOther { get; set; }
    }
}
