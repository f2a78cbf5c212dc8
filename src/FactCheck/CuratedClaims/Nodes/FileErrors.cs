using System.Globalization;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>
/// The errors of one claims file; past a thousand they are only counted, so that a wrong file of a million lines stays readable.
/// </summary>
internal sealed class FileErrors(string file)
{
    /// <summary>The end of what is said where some are only counted.</summary>
    public const string NotShown = "more errors in this file are not shown";

    private const int Shown = 1000;
    private readonly List<InputError> errors = [];

    /// <summary>How many were met, shown or not.</summary>
    public int Count { get; private set; }

    public void Add(InputError error)
    {
        Count++;
        if (errors.Count < Shown)
            errors.Add(error);
    }

    public IEnumerable<InputError> All
    {
        get
        {
            if (Count == errors.Count)
                return errors;
            var message = string.Create(CultureInfo.InvariantCulture, $"{Count - errors.Count} {NotShown}");
            return errors.Append(new(file, null, message, "correct the ones shown and run it again"));
        }
    }
}
