namespace FactCheck.Configurations;

/// <summary>One text of a configuration file, never empty.</summary>
/// <param name="Offset">Where it starts in the file.</param>
public readonly record struct ConfigurationValue(string Text, int Offset);
