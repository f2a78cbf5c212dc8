using System.Text.Json;
using FactCheck.CuratedClaims.Writing;

namespace FactCheck.Reports.Json;

/// <summary>How all JSON of the program is written: UTF-8 without a byte-order mark, text readable, only what JSON and terminals need, and what cannot be seen, escaped.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Compact = new() { Encoder = VisibleJsonEncoder.Instance, SkipValidation = true };

    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };
}
