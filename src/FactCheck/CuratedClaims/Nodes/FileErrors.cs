using System.Globalization;
using FactCheck.InputErrors;

namespace FactCheck.CuratedClaims.Nodes;

/// <summary>The errors of one claims file; past a thousand they are only counted, so that a wrong file of a million lines stays readable.</summary>
internal sealed class FileErrors(string file)
{
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
            var hidden = Count - errors.Count;
            return hidden == 0
                ? errors
                : errors.Append(new(file, null, string.Create(CultureInfo.InvariantCulture, $"{hidden} more errors in this file are not shown"), "correct the ones shown and run it again"));
        }
    }
}
