namespace FactCheck.Claims;

public enum ClaimKind : byte
{
    /// <summary>States a number, sum, share or quantity.</summary>
    Figure,

    /// <summary>States when something happened or holds.</summary>
    Date,

    /// <summary>States a fact without a figure: a role, a place, a first or a largest.</summary>
    Fact,

    /// <summary>Repeats somebody's words.</summary>
    Quotation,
}
