namespace FactCheck.Mentions.Dates;

/// <summary>What was read: from the token at Start up to, not including, the token at End.</summary>
internal readonly record struct Expression(int Start, int End, MentionKind Kind, string Value);
