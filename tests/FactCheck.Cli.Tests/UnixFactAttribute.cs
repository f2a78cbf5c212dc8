namespace FactCheck.Cli.Tests;

/// <summary>A test that needs programs which not every machine has; without them it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute(params string[] programs)
    {
        var missing = programs.FirstOrDefault(program => !File.Exists(program));
        if (missing is not null)
            Skip = $"{missing} is not on this machine.";
    }
}
