using System.Buffers;
using System.Text;

namespace FactCheck.Cli.Checks;

/// <summary>A command line as a person would type it in a POSIX shell.</summary>
internal sealed class CommandLineText(string start)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./\\:,=+@%");

    private readonly StringBuilder text = new(start);

    public void Add(string argument)
    {
        text.Append(' ');
        if (argument.Length > 0 && !argument.AsSpan().ContainsAnyExcept(Plain))
            text.Append(argument);
        else
            text.Append('\'').Append(argument.Replace("'", "'\\''", StringComparison.Ordinal)).Append('\'');
    }

    public void Add(string option, string value)
    {
        text.Append(' ').Append(option);
        Add(value);
    }

    public void AddList(string option, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0)
            Add(option, string.Join(',', values));
    }

    public override string ToString() => text.ToString();
}
