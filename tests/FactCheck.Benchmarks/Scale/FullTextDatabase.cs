using FactCheck.CuratedClaims;
using Microsoft.Data.Sqlite;

namespace FactCheck.Benchmarks.Scale;

/// <summary>The same claims in a full-text table of SQLite, which finds what shares any of the words and orders it by BM25.</summary>
internal sealed class FullTextDatabase : IDisposable
{
    private readonly SqliteConnection connection;

    public FullTextDatabase(string file)
    {
        connection = new($"Data Source={file};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode = OFF");
        Run("PRAGMA synchronous = OFF");
        Run("CREATE VIRTUAL TABLE claims USING fts5(id UNINDEXED, statement, title, labels, speaker, tokenize = 'porter unicode61')");
    }

    public void Fill(IEnumerable<CuratedClaim> claims)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO claims VALUES ($id, $statement, $title, $labels, $speaker)";
        string[] names = ["$id", "$statement", "$title", "$labels", "$speaker"];
        foreach (var name in names)
            insert.Parameters.Add(name, SqliteType.Text);
        foreach (var claim in claims)
        {
            string?[] values = [claim.Id, claim.Statement, claim.Title, string.Join(' ', claim.Subjects.Concat(claim.Properties)), claim.Speaker];
            for (var i = 0; i < values.Length; i++)
                insert.Parameters[i].Value = values[i] ?? "";
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The ids of the best claims.</summary>
    public List<string> Find(string text, int count)
    {
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT id FROM claims WHERE claims MATCH $words ORDER BY rank LIMIT $count";
        var words = text.Split([' ', ',', '.', '%'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase);
        select.Parameters.AddWithValue("$words", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        select.Parameters.AddWithValue("$count", count);
        var ids = new List<string>();
        using var rows = select.ExecuteReader();
        while (rows.Read())
            ids.Add(rows.GetString(0));
        return ids;
    }

    public void Dispose() => connection.Dispose();

    private void Run(string command)
    {
        using var run = connection.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }
}
