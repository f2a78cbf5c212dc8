namespace FactCheck.Configurations;

/// <summary>A name in a configuration file and the value that is given to it.</summary>
public readonly record struct ConfigurationPair(ConfigurationValue Left, ConfigurationValue Right);
