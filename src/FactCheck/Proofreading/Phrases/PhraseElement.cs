namespace FactCheck.Proofreading.Phrases;

/// <summary>One place of a phrase. What fits is read when a text first gets so far, which is seldom beyond the first place.</summary>
/// <param name="text">As the table writes it.</param>
internal sealed class PhraseElement(string text)
{
    private WordChoice? choice;

    public string Text => text;

    public WordChoice Choice => choice ??= WordChoice.Parse(text);

    public bool IsMatchedBy(Prose prose, int token) => Choice.Accepts(prose, token);
}
