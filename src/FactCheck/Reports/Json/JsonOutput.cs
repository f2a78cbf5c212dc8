using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>How all JSON of the program is written: UTF-8 without a byte-order mark, text readable, only what JSON and terminals need escaped.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };
}
