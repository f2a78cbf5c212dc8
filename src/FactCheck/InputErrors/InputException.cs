namespace FactCheck.InputErrors;

/// <summary>Thrown where an input cannot be read at all; the run goes on with the next input.</summary>
public sealed class InputException(InputError error) : Exception(error.Message)
{
    public InputError Error { get; } = error;
}
