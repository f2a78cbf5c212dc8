using System.Reflection;
using System.Text;
using FactCheck.Tests.Snapshots;

namespace FactCheck.Tests.Habits;

/// <summary>What the library promises to its users: a change shows in the snapshot, and is made on purpose.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What the compiler writes into every record says nothing of it.</summary>
    private static readonly string[] OfRecords = ["Equals", "GetHashCode", "ToString", "<Clone>$", "Deconstruct", "op_Equality", "op_Inequality"];

    [Fact]
    public void The_public_api_is_what_it_was()
    {
        var api = new StringBuilder();
        foreach (var type in typeof(FactChecker).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            api.Append(type.FullName).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                api.Append("    ").Append(member).Append('\n');
        }

        Snapshot.Matches(api.ToString(), "txt");
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type);
        return type.GetMembers(Declared)
            .Where(member => member is not (Type or MethodInfo { IsSpecialName: true }) && !OfRecords.Contains(member.Name))
            .Select(member => member.ToString()!.Replace("Void .ctor", "new", StringComparison.Ordinal));
    }
}
