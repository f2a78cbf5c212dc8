using System.Collections.Immutable;
using System.Text;
using FactCheck.CuratedClaims.Linting;
using FactCheck.CuratedClaims.Nodes;

namespace FactCheck.CuratedClaims.Packages;

/// <summary>Reads a <c>datapackage.json</c>. It may say more than is read here; what is read has to be right.</summary>
internal sealed class DataPackageReader(ClaimsSource source)
{
    private static readonly ImmutableArray<string> NothingIsMissing = [""];

    /// <returns>Null when it is no data package, which is reported.</returns>
    public DataPackage? Read()
    {
        try
        {
            var package = new JsonFields(JsonNodes.Read(Encoding.UTF8.GetBytes(source.Text), source), source);
            if (!package.IsObject)
                source.Report(0, "the data package is no JSON object", "write it as the Frictionless standard has it: { \"name\": …, \"resources\": […] }");
            else if (package.Items("resources") is { Length: > 0 } resources)
                return new(package.Text("title") ?? package.Text("name"), [.. resources.Select(ReadResource).OfType<DataResource>()], ReadSources(package));
            else
                source.Report(0, "the data package has no resources", "list its tables under \"resources\", each with name and path");
        }
        catch (MalformedNodeException fault)
        {
            source.Report(fault.Offset, fault.Message, "correct the JSON there: keys and texts in double quotes, no comma after the last");
        }

        return null;
    }

    private DataResource? ReadResource(JsonFields resource)
    {
        var name = resource.Text("name");
        var paths = resource.Texts("path");
        if (name is null)
            source.Report(resource.Offset, "a resource has no name", "give it a \"name\", by which the mapping calls it");
        else if (paths.IsEmpty)
            source.Report(resource.Offset, $"the resource '{name}' has no path", "give the \"path\" of its CSV file; data inside the package file is not read");
        else
        {
            var schema = resource.Object("schema");
            return new(name, paths, ReadEncoding(resource), ReadDialect(resource), ReadColumns(schema), schema?.TextsOnly("missingValues") ?? NothingIsMissing);
        }

        return null;
    }

    private Encoding ReadEncoding(JsonFields resource)
    {
        switch (resource.Text("encoding")?.ToUpperInvariant())
        {
            case null or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII":
                return Encoding.UTF8;
            case "ISO-8859-1" or "LATIN1" or "LATIN-1":
                return Encoding.Latin1;
            case "UTF-16" or "UTF-16LE":
                return Encoding.Unicode;
            default:
                source.Report(resource.OffsetOf("encoding"), $"the encoding '{resource.Text("encoding")}' is not read", "save the table as UTF-8");
                return Encoding.UTF8;
        }
    }

    private CsvDialect ReadDialect(JsonFields resource)
    {
        if (resource.Object("dialect") is not { } dialect)
            return CsvDialect.Standard;
        return new(
            Sign(dialect, "delimiter") ?? ',',
            Sign(dialect, "quoteChar") ?? '"',
            dialect.Text("header") != "false",
            dialect.Text("skipInitialSpace") == "true",
            Sign(dialect, "commentChar"));
    }

    private char? Sign(JsonFields dialect, string key)
    {
        if (dialect.Node(key) is not ClaimNode.Scalar { Text: var text } scalar)
            return null;
        if (text is [var sign] && sign is not ('\r' or '\n'))
            return sign;
        source.Report(scalar.Offset, $"\"{key}\" is '{Reading.Fields.Shortened(text)}', and has to be one character", "write one character, such as \";\"");
        return null;
    }

    private static ImmutableArray<DataColumn> ReadColumns(JsonFields? schema)
    {
        if (schema is null)
            return [];
        return
        [
            .. schema.Items("fields").Select(field => new DataColumn(
                field.Text("name") ?? "",
                field.Text("type") ?? "any",
                field.Text("decimalChar") is { Length: > 0 } point ? point : ".",
                field.Text("groupChar"))),
        ];
    }

    private static ImmutableArray<Evidence> ReadSources(JsonFields package)
    {
        var published = new[] { package.Text("last_updated"), package.Text("created"), package.Text("version") }.FirstOrDefault(date => date is not null && IsoDate.IsAnyPrecision(date));
        return
        [
            .. package.Items("sources").Select(origin =>
            {
                var name = origin.Text("title") ?? origin.Text("name");
                return new Evidence(package.Text("title") ?? name, name, origin.Text("path"), published, null, null, null, null);
            }),
        ];
    }
}
