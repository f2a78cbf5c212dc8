using System.Text;
using System.Text.Encodings.Web;

namespace FactCheck.CuratedClaims.Writing;

/// <summary>Leaves text readable in JSON and writes what cannot be seen in it, or turns its direction, as escapes.</summary>
public sealed unsafe class VisibleJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;
    private const string HexDigits = "0123456789ABCDEF";

    private static readonly JavaScriptEncoder Plain = UnsafeRelaxedJsonEscaping;

    private VisibleJsonEncoder()
    {
    }

    public static VisibleJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => Plain.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => HiddenCharacters.Is(unicodeScalar) || Plain.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var plain = Plain.FindFirstCharacterToEncode(text, textLength);
        var hidden = HiddenCharacters.IndexIn(new ReadOnlySpan<char>(text, plain < 0 ? textLength : plain));
        return hidden < 0 ? plain : hidden;
    }

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Ascii.IsValid(utf8Text) ? Plain.FindFirstCharacterToEncodeUtf8(utf8Text) : base.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!HiddenCharacters.Is(unicodeScalar))
            return Plain.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        numberOfCharactersWritten = 0;
        Span<char> units = stackalloc char[2];
        units = units[..new Rune(unicodeScalar).EncodeToUtf16(units)];
        if (bufferLength < units.Length * EscapeLength)
            return false;
        var output = new Span<char>(buffer, bufferLength);
        foreach (var unit in units)
        {
            "\\u".CopyTo(output[numberOfCharactersWritten..]);
            for (var digit = 0; digit < 4; digit++)
                output[numberOfCharactersWritten + 2 + digit] = HexDigits[(unit >> (12 - (digit * 4))) & 0xF];
            numberOfCharactersWritten += EscapeLength;
        }

        return true;
    }
}
