namespace FactCheck.Tests.Documents;

public sealed class TextReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Blank_lines_part_paragraphs_whatever_ends_a_line(string lineEnd)
    {
        var text = string.Join(lineEnd, "One line", "and its second.", "  ", "", "Next paragraph.");
        Assert.Equal([$"Paragraph: One line{lineEnd}and its second.", "Paragraph: Next paragraph."], Given.Blocks(Given.Text(text)));
    }

    [Fact]
    public void The_text_is_its_own_source()
    {
        var document = Given.Text("Coal fell.\r\n\r\nOil rose.");
        Assert.Equal(document.Source.Text, document.Text);
        Assert.Equal("Oil rose", Given.SourceOf(document, "Oil rose"));
    }

    [Fact]
    public void A_short_line_without_a_stop_is_a_heading_and_the_longest_at_the_top_is_the_title()
    {
        var document = Given.Text("Photo\n\nCoal imports fall again\n\nImports fell.\n\nWhat comes next\n\nNobody knows.");
        Assert.Equal(
            ["Heading: Photo", "Title: Coal imports fall again", "Paragraph: Imports fell.", "Heading: What comes next", "Paragraph: Nobody knows."],
            Given.Blocks(document));
        Assert.Equal("Coal imports fall again", document.Metadata.Title);
    }

    [Fact]
    public void A_text_of_one_short_line_is_a_paragraph() =>
        Assert.Equal(["Paragraph: 3.5 km of road"], Given.Blocks(Given.Text("3.5 km of road")));

    [Fact]
    public void List_markers_stand_outside_their_items()
    {
        var document = Given.Text("The list:\n- one item\n  with a second line\n* another\n1. third\n12) twelfth\n\nEnd.");
        Assert.Equal(
            ["Paragraph: The list:", "ListItem: one item\n  with a second line", "ListItem: another", "ListItem: third", "ListItem: twelfth", "Paragraph: End."],
            Given.Blocks(document));
    }

    [Fact]
    public void A_number_at_the_start_of_a_wrapped_line_is_no_list_marker() =>
        Assert.Equal(["Paragraph: The total was\n12. The next was more."], Given.Blocks(Given.Text("The total was\n12. The next was more.")));

    [Fact]
    public void A_line_of_seventy_thousand_characters_is_one_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("coal fell. ", 7000)).Trim();
        Assert.Equal(line, Assert.Single(Given.Text(line).Blocks).Span.Of(line).ToString());
    }
}
