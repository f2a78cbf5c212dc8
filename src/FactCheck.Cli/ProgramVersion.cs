using System.Reflection;

namespace FactCheck.Cli;

internal static class ProgramVersion
{
    /// <summary>Such as <c>0.1.0</c>, without the build's own suffix.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
