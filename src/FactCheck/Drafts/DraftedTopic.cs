namespace FactCheck.Drafts;

/// <summary>What a drafted claim is about.</summary>
/// <param name="Subject">Empty where nothing near names it.</param>
internal sealed record DraftedTopic(string Subject, string Property);
