namespace FactCheck.CuratedClaims.Nodes;

/// <summary>A place where no node can be read; what follows in the same claim is lost with it.</summary>
internal sealed class MalformedNodeException(int offset, string message, string advice) : Exception(message)
{
    public int Offset { get; } = offset;

    public string Advice { get; } = advice;
}
