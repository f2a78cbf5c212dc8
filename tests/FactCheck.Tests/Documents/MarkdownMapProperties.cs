using FactCheck.Documents;
using FsCheck.Xunit;

namespace FactCheck.Tests.Documents;

public sealed class MarkdownMapProperties
{
    private static readonly (string Open, string NextLine, string Close)[] Blocks =
    [
        ("", "", ""), ("## ", "", " ##"), ("> ", "> ", ""), ("- ", "  ", ""), ("- [x] ", "  ", ""), ("> - ", ">   ", ""), ("1. ", "   ", ""), ("| a |\n|---|\n| ", "", " |"),
    ];

    private static readonly (string Open, string Close)[] Inlines =
    [
        ("**", "**"), ("*", "*"), ("***", "***"), ("[", "](https://a.example/7 \"8\")"), ("<b>", "</b>"), ("<i><!-- 7 -->", "</i>"), ("<span title='7'>", "</span>"),
    ];

    [Property(MaxTest = 300, StartSize = 5, EndSize = 150)]
    public void Every_span_of_markdown_maps_to_its_source_and_back(int[] numbers)
    {
        var choices = new Choices(numbers);
        var lineEnd = choices.Of(["\n", "\r\n"]);
        var article = new WrittenArticle();
        if (choices.Next(2) == 1)
            article.Unread($"---{lineEnd}title: 7{lineEnd}---{lineEnd}{lineEnd}");
        do
        {
            var (open, nextLine, close) = choices.Of(Blocks);
            if (open.StartsWith('|'))
            {
                article.Unread("| ");
                article.StartBlock();
                article.Verbatim("a");
                article.Unread($" |{lineEnd}|---|{lineEnd}| ");
            }
            else
            {
                article.Unread(open);
            }

            article.StartBlock();
            Words(article, choices, open.StartsWith('|') || open.StartsWith('#') ? null : lineEnd, nextLine);
            article.Unread(close + lineEnd + lineEnd);
            // A list goes on through blank lines unless something parts it from the next.
            article.Unread($"<!-- 7 -->{lineEnd}{lineEnd}");
        }
        while (choices.AreLeft);
        article.IsReadExactly(DocumentFormat.Markdown, new Choices([.. numbers.Reverse()]));
    }

    private static void Words(WrittenArticle article, Choices choices, string? lineEnd, string nextLine)
    {
        var count = choices.Next(6);
        article.Verbatim("w");
        for (var i = 0; i < count; i++)
        {
            Separator(article, choices, lineEnd, nextLine);
            Word(article, choices);
        }
    }

    private static void Separator(WrittenArticle article, Choices choices, string? lineEnd, string nextLine)
    {
        switch (lineEnd is null ? 0 : choices.Next(4))
        {
            case 1:
                article.Piece(lineEnd!, " ");
                article.Unread(nextLine);
                break;
            case 2:
                article.Unread("  ");
                article.Piece(lineEnd!, "\n");
                article.Unread(nextLine);
                break;
            case 3:
                article.Piece("\\" + lineEnd, "\n");
                article.Unread(nextLine);
                break;
            default:
                article.Piece(choices.Of([" ", "  ", "\t"]), " ");
                break;
        }
    }

    /// <summary>Starts and ends with a letter, so that emphasis opens and closes whatever is inside.</summary>
    private static void Word(WrittenArticle article, Choices choices)
    {
        var (open, close) = choices.Next(2) == 0 ? ("", "") : choices.Of(Inlines);
        article.Unread(open);
        article.Verbatim("x");
        for (var parts = choices.Next(4); parts > 0; parts--)
        {
            switch (choices.Next(3))
            {
                case 0:
                    article.Verbatim(choices.Of(WrittenWords.Verbatim));
                    break;
                case 1:
                    WrittenWords.Entity(article, choices);
                    break;
                default:
                    article.Unread("\\");
                    article.Verbatim(choices.Of(["*", "&", "_", "[", "<", "|", "\\", "`"]));
                    break;
            }
        }

        article.Verbatim("y");
        article.Unread(close);
    }
}
