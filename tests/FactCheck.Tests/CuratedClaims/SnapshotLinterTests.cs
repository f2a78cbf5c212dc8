using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using FactCheck.CuratedClaims;

namespace FactCheck.Tests.CuratedClaims;

public class SnapshotLinterTests
{
    private const string Html = "<html><body><article><h1>Towers</h1><p>It is &ldquo;said&rdquo; that\n  Laputa has <b>900</b>&nbsp;towers&mdash;all tall.</p></article></body></html>";

    [Theory]
    [InlineData("a.html", Html, "It is \"said\" that Laputa has 900 towers-all tall.")]
    [InlineData("a.html", Html, "It is “said” … 900 towers")]
    [InlineData("a.md", "# Towers\n\nLaputa has **900**\ntowers.\n", "Laputa has 900 towers.")]
    [InlineData("a.txt", "Laputa has ‘900’\r\ntowers.", "has '900' towers")]
    public void A_quotation_that_stands_in_its_snapshot_is_proved(string name, string snapshot, string quotation) => Assert.Empty(Lint(name, snapshot, quotation, Digest(snapshot)));

    [Theory]
    [InlineData("Laputa has 90 towers", "a: the snapshot 'copies/a.html' does not contain the quotation")]
    [InlineData("900 towers … Laputa has", "a: the snapshot 'copies/a.html' does not contain the quotation")]
    [InlineData("…", "a: the snapshot 'copies/a.html' does not contain the quotation")]
    public void A_quotation_that_does_not_is_a_fault(string quotation, string message)
    {
        var fault = Assert.Single(Lint("a.html", Html, quotation, Digest(Html)));
        Assert.Equal(message, fault.Error.Message);
        Assert.Equal((5, 9), (fault.Error.Position!.Value.Line, fault.Error.Position.Value.Column));
    }

    [Fact]
    public void A_snapshot_that_changed_is_a_fault() =>
        Assert.StartsWith("a: the snapshot 'copies/a.html' has changed: its SHA-256 is ", Assert.Single(Lint("a.html", Html, "Laputa", new string('0', 64))).Error.Message, StringComparison.Ordinal);

    [Fact]
    public void A_snapshot_without_a_digest_is_told_its_own()
    {
        var fault = Assert.Single(Lint("a.html", Html, "Laputa", null));
        Assert.Equal(("a: the snapshot has no sha256", $"write `sha256: {Digest(Html)}` once you have looked at it"), (fault.Error.Message, fault.Error.Advice));
    }

    [Theory]
    [InlineData("../a.html", "leads out of the folder")]
    [InlineData("/etc/hostname", "leads out of the folder")]
    [InlineData("copies/none.html", "there is no file")]
    public void A_snapshot_outside_the_folder_or_missing_is_a_fault(string path, string message) =>
        Assert.Contains(message, Assert.Single(Lint("a.html", Html, "Laputa", Digest(Html), path)).Error.Message, StringComparison.Ordinal);

    [Fact]
    public void A_binary_snapshot_is_a_fault() =>
        Assert.Contains("cannot be read", Assert.Single(Lint("a.txt", "\0\u0001\u0002", "Laputa", new string('0', 64))).Error.Message, StringComparison.Ordinal);

    private static ImmutableArray<ClaimFault> Lint(string name, string snapshot, string quotation, string? digest, string? path = null)
    {
        var yaml = $"claims:\n  - id: a\n    statement: A.\n    evidence:\n      - {{title: T, quotation: '{quotation.Replace("'", "''", StringComparison.Ordinal)}', snapshot: {path ?? "copies/" + name}{(digest is null ? "" : $", sha256: \"{digest}\"")}}}\n";
        using var folder = new ClaimsFolder().With("claims/a.yaml", yaml).With("claims/copies/" + name, snapshot).With("a.html", snapshot);
        var load = ClaimsLoader.Load([folder.Path + "/claims"]);
        Assert.Empty(load.Errors);
        return SnapshotLinter.Lint(load);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
