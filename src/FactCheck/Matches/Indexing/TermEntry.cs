using System.Runtime.InteropServices;

namespace FactCheck.Matches.Indexing;

/// <summary>What the index knows of one term.</summary>
/// <param name="Postings">Where its postings start.</param>
/// <param name="PostingsLength">In bytes.</param>
/// <param name="Claims">How many claims hold it.</param>
/// <param name="Rarity">How much it tells (<see cref="Ranking.Candidates.WordScore.Rarity"/>).</param>
/// <param name="LongNames">Where the long names with it start, plus one; zero when it is not the rarest term of any.</param>
/// <param name="NameLengths">Bit <c>n</c> says that a name of <c>n</c> + 1 terms starts with it; the highest one also stands for longer names.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TermEntry(long Postings, int PostingsLength, int Claims, int Rarity, int LongNames, uint NameLengths);
