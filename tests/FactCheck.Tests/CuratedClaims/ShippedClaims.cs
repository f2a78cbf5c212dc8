namespace FactCheck.Tests.CuratedClaims;

/// <summary>The <c>claims</c> folder of the checkout that the tests run in.</summary>
internal static class ShippedClaims
{
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "claims");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "FactCheck.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside a checkout."));
}
