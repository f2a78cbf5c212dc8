using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Properties;

/// <summary>Verbs that say a property in another part of speech: "employs" of employees, "seats" of a capacity.</summary>
public sealed class TellingVerbTests
{
    private const string Claims =
        """
        claims:
          - id: test/employees
            statement: Brask Motors has 2,400 employees.
            subject: Brask Motors
            property: [employees, workforce]
            value: 2,400
            unit: employees
            period: 2017/..
          - id: test/stadium
            statement: The Alder Stadium has a capacity of 42,600 seats.
            subject: Alder Stadium
            property: capacity
            value: 42,600
            unit: seats
            period: always
          - id: test/bell
            statement: The Orlen Bell has a weight of 327 tonnes.
            subject: Orlen Bell
            property: weight
            value: 327
            unit: tonnes
            period: always
          - id: test/river
            statement: The Osel is 1,324 kilometres long.
            subject: Osel
            property: [length, long]
            value: 1,324
            unit: kilometres
            period: always
          - id: test/film
            statement: Silent Harbour has a running time of 134 minutes.
            subject: Silent Harbour
            property: running time
            value: 134
            unit: minutes
            period: always
          - id: test/bridge
            statement: The Kessel Bridge cost $342 million.
            subject: Kessel Bridge
            property: cost
            value: 342 million
            unit: USD
            period: always
          - id: test/mountain
            statement: Mount Tarvel is 4,871 metres high.
            subject: Mount Tarvel
            property: [height, high]
            value: 4,871
            unit: metres
            period: always
          - id: test/museum
            statement: The Alder Museum had 388,000 visitors in 2020.
            subject: Alder Museum
            property: [visitors, number of visitors]
            value: 388,000
            unit: visitors
            period: 2020
          - id: test/database
            statement: Osprey has 1,940 contributors.
            subject: Osprey
            property: [contributors]
            value: 1,940
            unit: contributors
            period: always
          - id: test/quake
            statement: The Tarvel earthquake killed 1,846 people.
            subject: Tarvel earthquake
            property: [deaths, killed]
            value: 1,846
            unit: people
            period: always
        """;

    private static readonly DateOnly Published = new(2024, 6, 1);

    [Theory]
    [InlineData("Brask Motors employs 2,400 people.", "Brask Motors employs 4,200 people.")]
    [InlineData("Brask Motors now employs about 2,400 workers.", "Brask Motors employs 3,600.")]
    [InlineData("In 2018 Brask Motors employed 2,400 people.", "In 2018 Brask Motors employed 4,200 people.")]
    [InlineData("The Alder Stadium seats 42,600.", "The Alder Stadium seats 46,200.")]
    [InlineData("The Alder Stadium can hold 42,600 spectators.", "The Alder Stadium can hold 46,200 spectators.")]
    [InlineData("The Orlen Bell weighs in at 327 tonnes.", "The Orlen Bell weighs 372 tonnes.")]
    [InlineData("The Osel flows for 1,324 kilometres.", "The Osel runs for 1,234 kilometres.")]
    [InlineData("Silent Harbour lasts 134 minutes.", "Silent Harbour lasts 143 minutes.")]
    [InlineData("The Kessel Bridge was built for $342 million.", "The Kessel Bridge was built for $432 million.")]
    [InlineData("The Kessel Bridge cost $342 million to build.", "The Kessel Bridge cost $432 million to build.")]
    [InlineData("The summit of Mount Tarvel stands at 4,871 metres.", "The summit of Mount Tarvel stands at 4,781 metres.")]
    public void A_verb_says_the_property(string right, string wrong) => Assert.Equal(
        (VerdictKind.Supported, VerdictKind.Contradicted),
        (CheckedText.Check(Claims, right, Published).Verdicts[^1].Kind, CheckedText.Check(Claims, wrong, Published).Verdicts[^1].Kind));

    [Theory]
    [InlineData("In 2020 388,000 people visited the Alder Museum.", "In 2020 338,000 people visited the Alder Museum.")]
    [InlineData("Brask Motors, where 2,400 people work, is old. Some 2,400 people work at Brask Motors.", "Some 4,200 people work at Brask Motors.")]
    [InlineData("The Tarvel earthquake, in which 1,846 people lost their lives, was strong.", "1,486 people lost their lives in the Tarvel earthquake.")]
    public void A_number_of_people_says_it_by_what_they_did(string right, string wrong) => Assert.Equal(
        (VerdictKind.Supported, VerdictKind.Contradicted),
        (CheckedText.Check(Claims, right, Published).Verdicts[^1].Kind, CheckedText.Check(Claims, wrong, Published).Verdicts[^1].Kind));

    [Fact]
    public void A_verb_narrows_nobody_down() =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Verdict(Claims, "Almost 2,000 contributors have worked on Osprey.", Published).Kind);

    [Theory]
    [InlineData("At its peak, Brask Motors employed 4,200 people.")]
    [InlineData("Brask Motors employed 4,200 people.")]
    [InlineData("In Velland, Brask Motors employs 4,200.")]
    [InlineData("Brask Motors employs 1,200 people in Velland.")]
    [InlineData("Brask Motors employs 1,200 engineers.")]
    [InlineData("A supplier of Brask Motors employs 4,200 people.")]
    [InlineData("Brask Motors will employ 4,200 people.")]
    [InlineData("For concerts, the Alder Stadium holds 46,200 people.")]
    [InlineData("After the works, the Alder Stadium seats 50,000.")]
    [InlineData("The Alder Stadium holds 46,200 people standing.")]
    [InlineData("The north stand of the Alder Stadium seats 6,200.")]
    [InlineData("With its frame, the Orlen Bell weighs 372 tonnes.")]
    [InlineData("The clapper of the Orlen Bell weighs 37.2 tonnes.")]
    [InlineData("The Osel flows for 423 kilometres through Velland.")]
    [InlineData("Before it joins the Tarn, the Osel flows for 1,234 kilometres.")]
    [InlineData("Uncut, Silent Harbour lasts 143 minutes.")]
    [InlineData("Silent Harbour ran for 43 weeks.")]
    [InlineData("The Kessel Bridge was built for $290 million.")]
    [InlineData("The Kessel Bridge cost $43 million to repair.")]
    [InlineData("The lower summit of Mount Tarvel stands at 4,781 metres.")]
    [InlineData("The summit cross of Mount Tarvel stands at 4,781 metres.")]
    [InlineData("In 2020 383,000 people visited the Alder Museum on the opening night.")]
    [InlineData("In 2020 383,000 people visited the shop of the Alder Museum.")]
    [InlineData("In 2020 383,000 people visited Alder Museum shops.")]
    [InlineData("In Velland, 4,200 people work at Brask Motors.")]
    [InlineData("The hut below the summit of Mount Tarvel stands at 4,781 metres.")]
    public void A_part_a_place_and_another_time_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text, Published).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
