namespace FactCheck.Tests.Documents;

/// <summary>Numbers that steer a generator: a shorter or smaller list of them makes a smaller article, so that what fails shrinks.</summary>
internal sealed class Choices(int[] numbers)
{
    private int at;

    public bool AreLeft => at < numbers.Length;

    /// <summary>From 0 up to and without <paramref name="limit"/>; 0 when the numbers have run out.</summary>
    public int Next(int limit) => at < numbers.Length ? (int)(unchecked((uint)numbers[at++]) % (uint)limit) : 0;

    public T Of<T>(T[] values) => values[Next(values.Length)];
}
