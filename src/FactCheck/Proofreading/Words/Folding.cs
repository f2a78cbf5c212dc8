namespace FactCheck.Proofreading.Words;

/// <summary>Makes spellings of a word equal that differ in case or in the shape of the apostrophe. Every character keeps its place.</summary>
internal static class Folding
{
    public static string Fold(string text) => string.Create(text.Length, text, (folded, original) => Fold(original, folded));

    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = Fold(text[i]);
    }

    private static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '\u2019' => '\'',
        _ => char.IsAscii(letter) ? letter : char.ToLowerInvariant(letter),
    };
}
