using System.Text;
using FactCheck.Documents;
using FactCheck.Spans;

namespace FactCheck.Tests.Documents;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public void An_id_that_stands_twice_is_an_error_that_names_both_places_and_the_first_document_is_read()
    {
        var read = Read("{\"id\": \"a\", \"text\": \"One.\"}\n\n{\"text\": \"Two.\", \"id\": \"a\"}\n{\"id\": \"b\", \"text\": \"Three.\"}\n");
        Assert.Equal(["One.", "Three."], read.Documents.Select(document => document.Read().Text));
        var error = Assert.Single(read.Errors);
        Assert.Equal(new LinePosition(3, 18), error.Position);
        Assert.Equal("the id of this document is taken by the one at posts.jsonl:1:1", error.Message);
    }

    [Fact]
    public void Documents_without_an_id_are_named_by_their_lines() =>
        Assert.Equal(["posts.jsonl:1", "posts.jsonl:2"], Read("{\"text\": \"One.\"}\n{\"text\": \"One.\"}\n").Documents.Select(document => document.Id));

    private static JsonLinesRead Read(string lines) => JsonLinesReader.Read("posts.jsonl", Encoding.UTF8.GetBytes(lines));
}
