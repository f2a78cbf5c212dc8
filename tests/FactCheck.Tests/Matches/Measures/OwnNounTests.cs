using FactCheck.Verdicts;

namespace FactCheck.Tests.Matches.Measures;

/// <summary>Counted nouns that are no unit on record, but other words for it: "planes" of aircraft, "people" of employees.</summary>
public sealed class OwnNounTests
{
    private const string Claims =
        """
        claims:
          - id: test/fleet
            statement: Osk Air operates a fleet of 94 aircraft.
            subject: Osk Air
            property: [fleet, aircraft, planes]
            value: 94
            unit: aircraft
            period: always
          - id: test/deliveries
            statement: Brask Motors delivered 203,500 vehicles in 2017.
            subject: Brask Motors
            property: [deliveries, delivered, cars delivered]
            value: 203,500
            unit: vehicles
            period: 2017
          - id: test/employees
            statement: Lutz Foods has 18,400 employees.
            subject: Lutz Foods
            property: [employees, workforce, employs]
            value: 18,400
            unit: employees
            period: always
          - id: test/stores
            statement: Tarn Books has stores in 23 countries.
            subject: Tarn Books
            property: [stores, stores in, countries]
            value: 23
            unit: countries
            period: always
          - id: test/subscribers
            statement: The Tarn Choir has 11,400 subscribers.
            subject: Tarn Choir
            property: [subscribers, season-ticket holders]
            value: 11,400
            unit: subscribers
            period: always
          - id: test/prisoners
            statement: Velland has 8,450 prisoners.
            subject: Velland
            property: [prisoners, people behind bars]
            value: 8,450
            unit: prisoners
            period: always
          - id: test/fever
            statement: The Quill fever outbreak caused 2,917 cases.
            subject: Quill fever outbreak
            property: [cases, sickened]
            value: 2,917
            unit: cases
            period: always
          - id: test/attacks
            statement: The Osk gang made 312 attacks.
            subject: Osk gang
            property: [attacks, attacked]
            value: 312
            unit: attacks
            period: always
        """;

    [Theory]
    [InlineData("Osk Air has 94 planes.")]
    [InlineData("Brask Motors delivered 203,500 cars in 2017.")]
    [InlineData("Lutz Foods employs 18,400 people.")]
    [InlineData("Lutz Foods employs 18,400 workers.")]
    [InlineData("Lutz Foods has a workforce of 18,400 people.")]
    [InlineData("The Tarn Choir counts some 11,400 season-ticket holders.")]
    [InlineData("Velland has 8,450 people behind bars.")]
    [InlineData("The Quill fever outbreak sickened 2,917 people.")]
    public void Another_word_for_what_is_counted_is_confirmed(string text) =>
        Assert.Equal(VerdictKind.Supported, CheckedText.Verdict(Claims, text).Kind);

    [Theory]
    [InlineData("Osk Air has 49 planes.")]
    [InlineData("Brask Motors delivered 230,500 cars in 2017.")]
    [InlineData("Lutz Foods employs 14,800 people.")]
    [InlineData("Lutz Foods employs 14,800 workers.")]
    [InlineData("Velland has 4,850 people behind bars.")]
    [InlineData("The Quill fever outbreak sickened 29,170 people.")]
    public void Another_word_for_what_is_counted_is_contradicted(string text) =>
        Assert.Equal(VerdictKind.Contradicted, CheckedText.Verdict(Claims, text).Kind);

    [Theory]
    [InlineData("Tarn Books has 32 stores.")]
    [InlineData("Tarn Books has 230 stores.")]
    [InlineData("Lutz Foods feeds 14,800 people.")]
    [InlineData("The employees of Lutz Foods feed 14,800 people.")]
    [InlineData("Osk Air has 49 pilots.")]
    [InlineData("The Tarn Choir counts some 14,100 standing-ticket holders.")]
    [InlineData("Velland has 4,850 people behind desks.")]
    [InlineData("The Quill fever outbreak frightened 29,170 people.")]
    [InlineData("The Osk gang attacked 321 people.")]
    [InlineData("Brask Motors delivered 230,500 bikes in 2017.")]
    public void Other_things_are_left_alone(string text) =>
        Assert.DoesNotContain(CheckedText.Check(Claims, text).Verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
}
