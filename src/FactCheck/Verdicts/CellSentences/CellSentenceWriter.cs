using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Matches.Ranks;
using FactCheck.Matches.Subjects;
using FactCheck.Matches.Terms;
using FactCheck.Mentions;
using FactCheck.Sentences;
using FactCheck.Tables;

namespace FactCheck.Verdicts.CellSentences;

/// <summary>Writes the sentence that a cell makes with its headers; none where the headers leave open what the figure is of, when it holds or in what it is measured.</summary>
internal sealed class CellSentenceWriter(SegmentedText text, ClaimIndex index, CellGrid grid)
{
    /// <summary>Headers of columns that describe what the row is of, and make no part of it.</summary>
    private static readonly WordList Describing = new("Verdicts/CellSentences/describing-headers.tsv");

    /// <summary>What may stand above a column of labels and narrows nothing.</summary>
    private static readonly WordList Labels = new("Verdicts/CellSentences/label-headers.tsv");

    /// <summary>Headers of columns that tell when a row's figures hold.</summary>
    private static readonly WordList Times = new("Verdicts/CellSentences/time-headers.tsv");

    /// <summary>Headers of columns that tell when something happened to what the row is of.</summary>
    private static readonly WordList Events = new("Verdicts/CellSentences/event-headers.tsv");

    /// <summary>Headers of a first column that numbers the rows; their labels stand in the second.</summary>
    private static readonly WordList Numbering = new("Verdicts/CellSentences/numbering-headers.tsv");

    /// <summary>Words of captions that narrow nothing.</summary>
    private static readonly WordList Announcing = new("Verdicts/CellSentences/announcing-words.tsv");

    private readonly Dictionary<(int Row, int Column), CellLabel> labels = [];
    private readonly CellLabel caption = CellLabel.Of(grid.Caption.TrimEnd(':', '.'));
    private readonly int labelColumn = Numbering.Contains(grid.TextAt(text, 0, 0)) && grid.Blocks.Keys.All(cell => cell is not { Column: 0, Row: > 0 } || grid.TextAt(text, cell.Row, 0) is [>= '0' and <= '9', ..]) ? 1 : 0;
    private Dictionary<int, RowTimes>? rows;
    private Lazy<string?>? titleName;

    /// <param name="figure">The mention that is all of the cell.</param>
    public CellSentence? Write(int block, CellPlace place, Mention figure)
    {
        if (place.Column == labelColumn || (place.IsHeader && (place.Column > labelColumn || place.Row == 0)) || (rows ??= Rows())[place.Row].Besides(place.Column) is not { } row)
            return null;
        var header = LabelAt(0, place.Column);
        var label = LabelAt(place.Row, labelColumn);
        if (header == CellLabel.Empty || label == CellLabel.Empty || !IsHeader(place.Column))
            return null;
        if (Only(header.Time, label.Time, row.Length > 0 ? row : null, out var time) is false || Only(header.Unit, label.Unit, LabelAt(0, labelColumn).Unit, out var unit) is false)
            return null;
        if (figure.Figure.Kind == MentionKind.Ordinal && RankCells.IsHeaderOfRanks(header.Words) && !header.Words.Contains(' ', StringComparison.Ordinal) && WithCaption(header.Words, label.Words) is { } rank)
            return Sentence(block, figure, rank, time ?? caption.Time, null);
        var headerWords = header.Words.Length == 0 && header.Time is not null && Corner is { Length: > 0 } corner ? corner : header.Words;
        if (WhatOf(headerWords, label.Words) is { } what)
            return Sentence(block, figure, what, time ?? caption.Time, unit ?? caption.Unit);
        return OfTitle(headerWords, label.Words) is { } whole && Sentence(block, figure, whole, time ?? caption.Time, unit ?? caption.Unit) is { } sentence ? sentence with { IsNarrowed = true } : null;
    }

    /// <summary>"Rank" alone leaves open in what; the caption tells: "rank of Chile in the Press Freedom Index".</summary>
    private string? WithCaption(string header, string label) =>
        caption.Words.Length > 0 && label.Length > 0 && !Names(caption.Words) ? $"{InSentence(header)} of {label} in the {InSentence(caption.Words)}" : null;

    /// <summary>The cell above the labels names what the figures are where the headers beside it are years: "Population | 2023 | 2024".</summary>
    private string Corner => LabelAt(0, labelColumn) is { Time: null } corner && !Announcing.Contains(corner.Words) ? corner.Words : "";

    private bool IsHeader(int column) => grid.Blocks.TryGetValue((0, column), out var block) && text.Document.Blocks[block].Cell is { IsHeader: true };

    /// <summary>What each row says of the time of its figures.</summary>
    private Dictionary<int, RowTimes> Rows()
    {
        var found = new Dictionary<int, RowTimes>();
        foreach (var ((row, column), _) in grid.Blocks)
        {
            if (!found.TryGetValue(row, out var times))
                found.Add(row, times = new());
            if (column <= labelColumn)
                continue;
            var header = grid.TextAt(text, 0, column);
            var said = LabelAt(row, column);
            if (said is { Words: "", Time: { } when, Unit: null })
            {
                if (Times.Contains(header))
                    times.Add(column, when);
                else if (!Events.Contains(header))
                    times.AddUnweighed(column);
            }
            else if (!said.Words.AsSpan().ContainsAnyInRange('0', '9') && said.Words.Any(char.IsLetter) && !Describing.Contains(header))
                times.AddUnweighed(column);
        }

        return found;
    }

    private CellLabel LabelAt(int row, int column)
    {
        if (!labels.TryGetValue((row, column), out var label))
            labels.Add((row, column), label = CellLabel.Of(grid.TextAt(text, row, column)));
        return label;
    }

    /// <returns>False where two of them differ.</returns>
    private static bool Only(string? one, string? other, string? third, out string? only)
    {
        only = one ?? other ?? third;
        var said = only;
        return new[] { one, other, third }.All(each => each is null || string.Equals(each, said, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"population of India": which of the two labels names something on record decides which is the property.</summary>
    private string? WhatOf(string header, string label)
    {
        if (header.Length > 0 && label.Length > 0)
            return (Names(header), Names(label)) switch
            {
                (false, true) => $"{InSentence(header)} of {label}",
                (true, false) => $"{InSentence(label)} of {header}",
                _ => null,
            };
        var only = header.Length > 0 ? header : label;
        if (only.Length == 0)
            return null;
        if (IsNameAlone(only))
            return caption.Words.Length > 0 && !Names(caption.Words) ? $"{InSentence(caption.Words)} of {only}" : null;
        if (Names(only))
            return InSentence(only);
        if (!Names(caption.Words))
            return null;
        return IsNameAlone(caption.Words) ? $"{InSentence(only)} of {caption.Words}" : IsSaidInCaption(only) ? InSentence(caption.Words) : null;
    }

    /// <summary>"Sales" below "Worldwide sales of Brask": the caption says it, and of whom.</summary>
    private bool IsSaidInCaption(string words) =>
        caption.Words.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && IsNameAlone(caption.Words[(of + " of ".Length)..]) && TermPhrases.Find(TermReader.Read(caption.Words[..of]), words) is not null;

    /// <summary>"Murders | 219 | 187" below "Port Ann murders fall": a table that names nobody is of whom the title names.</summary>
    private string? OfTitle(string header, string label)
    {
        var only = header.Length > 0 ? header : label;
        if (only.Length == 0 || (header.Length > 0 && label.Length > 0) || Names(only) || Names(caption.Words))
            return null;
        titleName ??= new(() => TitleName.Of(text, index));
        return titleName.Value is { } name ? $"{InSentence(only)} of {name}" : null;
    }

    /// <summary>"Glacier" above "Tarn Glacier", "Plant" above the short name of what has "plant" in its long one.</summary>
    private bool IsKindOf(string corner, string what) =>
        TermReader.Read(corner) is [var kind] && index.ClaimsAbout([.. index.FindSubjects(TermReader.Read(what)).Where(subject => subject.Hit.IsWhole)], default).Keys.Any(ordinal => index.Claim(ordinal).Subjects.Any(name => name.Length > 1 && name[^1] == kind.Form));

    private bool Names(string words) => words.Length > 0 && index.FindSubjects(TermReader.Read(words)).Any(subject => subject.Hit.IsWhole);

    private bool IsNameAlone(string words) => TermReader.Read(words) is { IsEmpty: false } terms && index.FindSubjects(terms).Any(subject => subject.Hit is { IsWhole: true, At: 0 } hit && hit.Name.Length == terms.Length);

    /// <summary>"Population" as it stands within a sentence; "GDP" and "China's" stay as they are.</summary>
    private static string InSentence(string words)
    {
        var isName = words.Length > 1 && (char.IsUpper(words[1]) || words[..(words.IndexOf(' ') is > 0 and var end ? end : words.Length)].AsSpan().ContainsAny('\'', '\u2019'));
        return isName ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private CellSentence? Sentence(int block, Mention figure, string what, string? time, string? unit)
    {
        var value = text.Text[figure.Span.Start..figure.Span.End];
        var hasUnit = figure.Figure.Kind is MentionKind.Percent or MentionKind.Currency or MentionKind.Quantity || figure.Figure.Unit is not null || value.AsSpan().ContainsAnyInRange('a', 'z');
        if (hasUnit && unit is not null && figure.Figure.Kind == MentionKind.Number)
            return null;
        var isRankInDigits = figure.Figure.Kind == MentionKind.Ordinal && char.IsAsciiDigit(value[^1]);
        var written = isRankInDigits ? FigureWording.Of(figure.Figure) : unit is null || hasUnit ? value : CellLabel.ValueWith(unit, value);
        var opening = what.AsSpan().ContainsAny('\'', '\u2019') ? char.ToUpperInvariant(what[0]) + what[1..] : $"The {what}";
        var start = $"{opening}{(time is null ? " is " : $" in {time} was ")}";
        return new(block, $"{start}{written}.", start.Length + written.IndexOf(value, StringComparison.Ordinal), unit is null || hasUnit ? null : unit, IsNarrowed(what)) { IsRankInDigits = isRankInDigits };
    }

    /// <summary>"People vaccinated" above a table of populations, "before enlargement" above its labels: words that neither the headers nor names say.</summary>
    private bool IsNarrowed(string what)
    {
        var corner = LabelAt(0, labelColumn).Words;
        if (corner.Length > 0 && !Labels.Contains(corner) && !IsKindOf(corner, what) && !what.StartsWith(InSentence(corner), StringComparison.Ordinal) && !what.EndsWith($" of {corner}", StringComparison.Ordinal))
            return true;
        var said = TermReader.Read(what).Select(term => term.Form).ToHashSet(StringComparer.Ordinal);
        return TermReader.Read(caption.Words).Any(term => !said.Contains(term.Form) && !NameForms.IsName(term.Form) && !Announcing.Contains(caption.Words.AsSpan(term.Span.Start, term.Span.Length)));
    }
}
