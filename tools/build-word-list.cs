// Builds src/FactCheck/Proofreading/Spelling/words.bin from SCOWL's word lists and from additions.tsv beside it.
// Usage: apt-get download scowl && dpkg -x scowl_*.deb scowl && dotnet run tools/build-word-list.cs scowl/usr/share/dict/scowl src/FactCheck/Proofreading/Spelling
// The form of the file is described in src/FactCheck/Proofreading/Spelling/WordAutomaton.cs.
using System.Buffers.Binary;

const int LargestSize = 80;
const int RareSize = 5;
const int MaximumLength = 40;
string[] names = ["upper", "proper-names", "abbreviations"];

var words = new Dictionary<string, (int Size, int Dialects, bool IsName)>(StringComparer.Ordinal);
foreach (var path in Directory.GetFiles(args[0]).Order(StringComparer.Ordinal))
    ReadList(path);
foreach (var line in File.ReadLines(Path.Combine(args[1], "additions.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
    Add(line.Split('\t')[0], int.Parse(line.Split('\t')[1]), 7, char.IsUpper(line[0]));

var builder = new AutomatonBuilder();
foreach (var (word, entry) in words.OrderBy(word => Labels(word.Key), Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))))
    builder.Add([.. Labels(word), (byte)(0x80 | entry.Size | (entry.Dialects << 3) | (entry.IsName ? 0x40 : 0))]);
var bytes = builder.ToBytes();
File.WriteAllBytes(Path.Combine(args[1], "words.bin"), bytes);
Console.WriteLine($"{words.Count} words, {bytes.Length} bytes");

void ReadList(string path)
{
    // "british_variant_1-proper-names.35": spelling, category, size.
    var name = Path.GetFileNameWithoutExtension(path);
    var size = int.Parse(Path.GetExtension(path)[1..]);
    var spelling = name[..name.IndexOf('-')];
    var category = name[(spelling.Length + 1)..];
    if (size > LargestSize || spelling == "special")
        return;
    var dialects = DialectsOf(spelling);
    foreach (var line in File.ReadLines(path))
    {
        // Possessives are made by rule.
        if (!line.EndsWith("'s", StringComparison.Ordinal))
            Add(line, dialects == 0 ? Math.Max(RareSize, SizeClassOf(size)) : SizeClassOf(size), dialects, names.Contains(category));
    }
}

void Add(string word, int size, int dialects, bool isName)
{
    var key = word.ToLowerInvariant();
    if (key.Length > MaximumLength || !key.All(c => c is >= 'a' and <= 'z' or '\'' or >= 'à' and <= 'ÿ'))
        return;
    words[key] = !words.TryGetValue(key, out var old) ? (size, dialects, isName)
        : isName == old.IsName ? (Math.Min(size, old.Size), dialects | old.Dialects, isName)
        : isName ? old : (size, dialects, false);
}

// American 1, British 2, Canadian 4. What only the lists of variants have belongs to no dialect.
static int DialectsOf(string spelling) => spelling switch
{
    "english" => 7,
    "american" or "variant_1" => 1,
    "british" or "british_z" or "british_variant_1" or "australian" => 2,
    "canadian" or "canadian_variant_1" => 4,
    _ => 0,
};

static int SizeClassOf(int size) => size switch { 10 => 0, 20 => 1, 35 => 2, <= 50 => 3, <= 60 => 4, 70 => RareSize, _ => 6 };

// Letters with accents are 0 to 31, the rest as in ASCII.
static byte[] Labels(string word) => [.. word.Select(c => (byte)(c >= 'à' ? c & 0x1F : c))];

/// <summary>The smallest automaton for sorted words, built word by word.</summary>
internal sealed class AutomatonBuilder
{
    private readonly Dictionary<string, Node> register = [];
    private readonly List<Node> path = [new()];
    private byte[] last = [];

    public void Add(byte[] word)
    {
        var common = 0;
        while (common < word.Length && common < last.Length && word[common] == last[common])
            common++;
        Minimize(common);
        foreach (var label in word[common..])
        {
            var next = new Node();
            path[^1].Edges.Add((label, next));
            path.Add(next);
        }

        last = word;
    }

    public byte[] ToBytes()
    {
        Minimize(0);
        var order = new List<Node>();
        Number(path[0], order);
        var bytes = new byte[order.Sum(node => node.Edges.Count) * 4];
        var at = 0;
        foreach (var node in order)
        {
            for (var i = 0; i < node.Edges.Count; i++, at += 4)
            {
                var (label, target) = node.Edges[i];
                var isLast = i == node.Edges.Count - 1 ? 0x100u : 0u;
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), label | isLast | ((uint)(target.Edges.Count == 0 ? 0 : target.Position) << 9));
            }
        }

        return bytes;
    }

    private static void Number(Node root, List<Node> order)
    {
        var waiting = new Queue<Node>([root]);
        var position = 0;
        root.Position = 0;
        var seen = new HashSet<Node> { root };
        while (waiting.TryDequeue(out var node))
        {
            order.Add(node);
            node.Position = position;
            position += node.Edges.Count;
            foreach (var (_, target) in node.Edges)
            {
                if (target.Edges.Count > 0 && seen.Add(target))
                    waiting.Enqueue(target);
            }
        }
    }

    private void Minimize(int down)
    {
        for (var i = path.Count - 1; i > down; i--)
        {
            var key = path[i].Key;
            if (!register.TryGetValue(key, out var same))
                register.Add(key, same = path[i]);
            var edges = path[i - 1].Edges;
            edges[^1] = (edges[^1].Label, same);
            path.RemoveAt(i);
        }
    }

    private sealed class Node
    {
        private static int count;
        private readonly int id = count++;

        public List<(byte Label, Node Target)> Edges { get; } = [];

        public int Position { get; set; }

        public string Key => string.Join(' ', Edges.Select(edge => $"{edge.Label}:{edge.Target.id}"));
    }
}
