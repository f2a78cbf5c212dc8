using FactCheck.InputErrors;
using FactCheck.Matches.Indexing;

namespace FactCheck.Tests.Matches.Indexing;

public sealed class ImageMemoryTests
{
    [Fact]
    public void An_image_beyond_the_limit_is_an_error_that_says_what_to_do()
    {
        using var memory = new ImageMemory(limit: 4);
        memory.Write("abc"u8);
        var fault = Assert.Throws<InputException>(() => memory.Write([1, 2], 0, 2));
        Assert.Contains("2 GiB", fault.Error.Message, StringComparison.Ordinal);
        Assert.Contains("--no-index", fault.Error.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_may_reach_the_limit()
    {
        using var memory = new ImageMemory(limit: 4);
        memory.Write("abcd"u8);
        Assert.Equal(4, memory.Length);
    }
}
