using FactCheck.Sentences;

namespace FactCheck.Tests.Sentences;

public sealed class SentenceEndsTests
{
    [Theory]
    [InlineData("Is it 5 km long?")]
    [InlineData("\"Is it 5 km long?\"")]
    [InlineData("\u201CIs it 5 km long?\u201D")]
    [InlineData("She asked (is it \u20185 km\u2019 long?).", false)]
    [InlineData("(\u00ABIs it 5 km long?\u00BB)")]
    [InlineData("\"Is it?\" she asked.", false)]
    [InlineData("\")\"", false)]
    public void A_question_mark_within_closing_marks_asks(string sentence, bool isQuestion = true) => Assert.Equal(isQuestion, SentenceEnds.IsQuestion(sentence));
}
