using FactCheck.Proofreading.Tagging;
using FactCheck.Tables;

namespace FactCheck.Proofreading.Phrases;

/// <summary>The words or the classes of words that can stand in one place of a phrase.</summary>
/// <param name="Number">Its number in the tables' image.</param>
internal readonly record struct WordChoice(int Number)
{
    private const int FieldCount = 3;
    private const int FieldsOfTest = 5;

    public bool Accepts(Prose prose, int token) => Accepts(prose, token, out _);

    /// <summary>The same, but a word that is a name here fits only where the table asks for its very spelling.</summary>
    public bool AcceptsInPhrase(Prose prose, int token) => Accepts(prose, token, out var isExact) && (isExact || !prose.IsNoun(token));

    private bool Accepts(Prose prose, int token, out bool isExact)
    {
        var fields = TableImage.Shared.Section<ushort>(TableSection.Choices)[TableImage.Shared.Section<int>(TableSection.ChoiceStarts)[Number]..];
        var words = fields.Slice(FieldCount, fields[0]);
        var exact = fields[2];
        isExact = exact != 0;
        if (prose.NumberAt(token) is > 0 and var number && words.Contains(number))
            return !isExact || prose.Spelling(token).SequenceEqual(TableImage.Shared.Text(exact));
        for (var test = fields.Slice(FieldCount + words.Length, fields[1] * FieldsOfTest); !test.IsEmpty; test = test[FieldsOfTest..])
        {
            if (Passes(test, prose, token))
                return true;
        }

        return false;
    }

    private static bool Passes(ReadOnlySpan<ushort> test, Prose prose, int token)
    {
        switch ((WordShape)(test[4] & 0xFF))
        {
            case WordShape.None:
                var classes = (uint)prose.ClassesAt(token);
                return (classes & (test[0] | ((uint)test[1] << 16))) != 0 && (classes & (test[2] | ((uint)test[3] << 16))) == 0;
            case WordShape.Tagged:
                return prose.IsSurely(token, (Tag)(test[4] >> 8));
            case WordShape.Capitalised:
                return prose.IsWord(token) && char.IsUpper(prose.Spelling(token)[0]);
            default:
                return prose.IsWord(token);
        }
    }
}
