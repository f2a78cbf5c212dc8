namespace FactCheck.Proofreading.Agreement;

/// <summary>The noun that a verb must agree with.</summary>
/// <param name="Head">Its token.</param>
/// <param name="IsDistant">Whether other words stand between it and the verb.</param>
internal sealed record Subject(int Head, bool IsPlural, bool IsDistant, bool OpensSentence);
