using System.Collections.Immutable;
using FactCheck.InputErrors;
using FactCheck.Spans;

namespace FactCheck.Matches.Indexing;

/// <summary>
/// The errors of the claims files that an image was made of: as long as none of the files has changed, they are what reading them again would tell. They name files as the run did that met them.
/// </summary>
internal static class KeptErrors
{
    /// <param name="sources">As the run names them.</param>
    public static void Write(RecordBuffer to, ImmutableArray<string> sources, IReadOnlyCollection<InputError> errors)
    {
        if (errors.Count == 0)
            return;
        to.Number(sources.Length);
        foreach (var source in sources)
            to.Text(source);
        foreach (var error in errors)
        {
            to.Text(error.File);
            to.Number(error.Position?.Line ?? 0);
            to.Number(error.Position?.Column ?? 0);
            to.Text(error.Message);
            to.Text(error.Advice);
            to.Text(error.SourceLine);
        }
    }

    /// <returns>Null where this run names the sources otherwise.</returns>
    public static ImmutableArray<InputError>? Read(ClaimImage image, ImmutableArray<string> sources)
    {
        var reader = new RecordReader(image.Read(Section.Errors, 0, (int)image.LengthOf(Section.Errors)));
        if (reader.IsAtEnd)
            return [];
        var count = reader.Count();
        for (var i = 0; i < count; i++)
        {
            if (reader.Text() is var source && (i >= sources.Length || source != sources[i]))
                return null;
        }

        var errors = ImmutableArray.CreateBuilder<InputError>();
        while (!reader.IsAtEnd)
        {
            var (file, line, column) = (reader.Text()!, reader.Count(), reader.Count());
            errors.Add(new(file, line == 0 ? null : new LinePosition(line, column), reader.Text()!, reader.Text()!, reader.Text()));
        }

        return errors.ToImmutable();
    }
}
