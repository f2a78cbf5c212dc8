namespace FactCheck.Sentences;

/// <summary>A place just before whatever starts there: it is found nowhere, and so the search for it ends at the first thing behind it.</summary>
internal readonly record struct Place(int Start) : IComparable<Token>, IComparable<Quotation>
{
    public int CompareTo(Token other) => other.Start >= Start ? -1 : 1;

    public int CompareTo(Quotation? other) => other!.Span.Start >= Start ? -1 : 1;

    /// <summary>The first of the tokens from <paramref name="first"/> on that starts here or later; their number when none does. What is near is found soon, however many follow.</summary>
    public int FirstOf(ReadOnlySpan<Token> tokens, int first)
    {
        var reach = 1;
        while (reach < tokens.Length - first && tokens[first + reach].Start < Start)
            reach *= 2;
        var end = Math.Min(tokens.Length, first + reach);
        return first + ~tokens[first..end].BinarySearch(this);
    }
}
