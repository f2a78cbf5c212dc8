using FactCheck.CuratedClaims;
using FactCheck.Documents;
using FactCheck.Matches;
using FactCheck.Spans;
using FactCheck.Tests.Snapshots;
using FactCheck.Verdicts;

namespace FactCheck.Tests;

/// <summary>Sentences near the shipped claims that say something else, and may be true: none of them may be called contradicted.</summary>
public sealed class NeverContradictedTests
{
    private static readonly Lazy<FactChecker> Checker = new(() => new FactChecker(ClaimIndex.Build(ClaimsLoader.Load([Path.Combine(Repository.Root, "claims")]).Claims), RuleCatalog.All));

    [Theory]
    // A part, a subset or a vote.
    [InlineData("The UN has 193 members, of which 54 are in Africa.")]
    [InlineData("UN members include 54 African countries.")]
    [InlineData("Some 146 UN member states recognise Palestine.")]
    [InlineData("The UN peacekeeping committee has 157 members.")]
    [InlineData("NATO has 32 members, and 23 members meet the target.")]
    [InlineData("NATO and the EU share 23 members.")]
    [InlineData("NATO's eastern flank counts nine member countries.")]
    [InlineData("Only three members of the Security Council voted for the text.")]
    [InlineData("In 2016, 10 members of the UN Security Council voted for it.")]
    [InlineData("The US Senate confirmed him with 51 senators in favour.")]
    [InlineData("The US Senate passed it with 60 members for.")]
    [InlineData("Republicans hold 53 seats in the US Senate.")]
    [InlineData("In the US House of Representatives 218 members voted for it.")]
    [InlineData("Labour won 411 seats in the House of Commons.")]
    [InlineData("Trump won 312 votes in the Electoral College.")]
    [InlineData("In the United States, 24 states have legalised recreational cannabis.")]
    [InlineData("The United States won 40 gold medals; 20 states sent more than one athlete.")]
    [InlineData("Twenty states of the United States have a minimum wage of their own.")]
    [InlineData("California's minimum wage in the United States is $16 per hour.")]
    [InlineData("Of the EU's member states, 12 have fewer than six million inhabitants.")]
    [InlineData("The Solar System has four rocky planets and four giant ones.")]
    // Another thing with the same head word.
    [InlineData("The nearest star is 4.24 light-years, or about 40 trillion kilometres, away.")]
    [InlineData("Half a light-year is 4.73 trillion kilometres.")]
    [InlineData("The Burj Khalifa's observation deck on the 148th floor stands 555 metres high.")]
    [InlineData("The Burj Khalifa's pool on the 76th floor is 270 metres high.")]
    [InlineData("The border fence between the United States and Mexico is 1,125 kilometres long.")]
    [InlineData("Canada's border with Alaska is 2,475 kilometres long.")]
    [InlineData("Everest base camp is 5,364 metres high.")]
    [InlineData("The Burj Khalifa's observation deck is 555 metres high.")]
    [InlineData("She ran the marathon's first 30 kilometres in two hours.")]
    [InlineData("Canada's land area is 9,093,507 square kilometers.")]
    [InlineData("The contiguous United States covers 8,080,464 square kilometres.")]
    [InlineData("Water boils at 93 degrees Celsius in La Paz.")]
    [InlineData("The Federal Reserve expects inflation of 3.1 percent.")]
    // Another time, a plan, a question, a denial.
    [InlineData("Before Croatia joined, the EU had 27 members; afterwards it had 28.")]
    [InlineData("In 2017 China imported 4.8 million tonnes of coal from North Korea.")]
    [InlineData("Nagasaki was to be bombed on 11 August 1945, but the attack came on 9 August 1945.")]
    [InlineData("North Korea has carried out five nuclear tests since 2006.")]
    [InlineData("China has enacted sanctions on North Korea's coal industry for the next year.")]
    [InlineData("The United States does not have 52 states.")]
    [InlineData("Could NATO have 35 members one day?")]
    [InlineData("By 2050 NATO will have 40 members.")]
    [InlineData("Jilin does not have the longest border with North Korea, some say; Liaoning does not have the longest border with North Korea either.")]
    [InlineData("India has more than 1.42 billion people.")]
    [InlineData("In 1908 the marathon was run over 26 miles 385 yards for the first time.")]
    [InlineData("Fifty-four members of the African Union signed the agreement.")]
    [InlineData("The Federal Reserve may set an inflation target of 3 percent.")]
    [InlineData("Would 59 percent of Britain have voted to leave in the Brexit referendum?")]
    [InlineData("In Boston 75.6 percent voted to leave in the Brexit referendum.")]
    [InlineData("Of pensioners, 60 percent voted to leave in the Brexit referendum.")]
    [InlineData("Light travels at 225,000,000 metres per second in water.")]
    // A difference or a multiple.
    [InlineData("The population of India grew by 12 million people in 2024.")]
    [InlineData("India has 40 million people more than China in 2024.")]
    public void A_sentence_about_something_else_is_not_contradicted(string sentence)
    {
        foreach (var published in new DateOnly?[] { null, new(2017, 8, 1), new(2026, 11, 20) })
        {
            var text = $"An article on the world\n\n{sentence}";
            var verdicts = Checker.Value.Check(DocumentReader.Read("text", new SourceText("text", text), DocumentFormat.Text, published)).Verdicts;
            Assert.Equal([], verdicts.Where(verdict => verdict.Kind == VerdictKind.Contradicted || (published is null && verdict.Kind == VerdictKind.Outdated)).Select(verdict => $"{published}: {verdict.Claimed}, {verdict.Reason}"));
        }
    }

    [Theory]
    [InlineData("The Berlin Wall did not fall on 9 November 1989.")]
    [InlineData("On 9 November 1989 the Berlin Wall did not fall.")]
    [InlineData("NATO does not have 32 members.")]
    [InlineData("It is not true that the UN has 193 member states.")]
    [InlineData("It is a myth that humans have 46 chromosomes.")]
    [InlineData("Nobody landed on the Moon with Apollo 11 on 20 July 1969.")]
    [InlineData("Does the UN have 193 member states?")]
    // Wrong figures that are denied or only reported.
    [InlineData("It is a myth that the Burj Khalifa is 900 metres tall.")]
    [InlineData("Nobody claims the Burj Khalifa is 900 metres tall.")]
    [InlineData("It is often said that the UN has 195 members.")]
    public void A_denied_an_asked_or_a_reported_figure_is_left_open(string sentence) => Assert.All(KindsOf(sentence), kind => Assert.True(kind is VerdictKind.Unsupported or VerdictKind.NotCheckable, $"{kind}"));

    [Theory]
    [InlineData("The Berlin Wall did not fall until 9 November 1989.")]
    [InlineData("It is often said that the UN has 195 members, but the UN has 193 members.")]
    public void A_figure_behind_a_negation_that_affirms_it_is_supported(string sentence)
    {
        var kinds = KindsOf(sentence);
        Assert.Contains(VerdictKind.Supported, kinds);
        Assert.DoesNotContain(VerdictKind.Contradicted, kinds);
    }

    [Theory]
    [InlineData("The European Union had 28 members before the United Kingdom left.")]
    [InlineData("The European Union had 28 members while the United Kingdom still belonged to it.")]
    [InlineData("With Britain, the European Union had 28 members.")]
    [InlineData("The US once had 48 states.")]
    [InlineData("When it overtook Taipei 101, the Burj Khalifa was 509 metres tall.")]
    [InlineData("Before Sweden joined, NATO had 31 members.")]
    [InlineData("NATO, which twelve countries founded in 1949, now has 32 members.")]
    [InlineData("NATO, founded by twelve countries, has 32 members.")]
    [InlineData("Inflation was 3.4 percent in April, above the Federal Reserve's inflation target of 2 percent.")]
    [InlineData("Apollo 11 lifted off on 16 July 1969 and landed on the Moon on 20 July.")]
    [InlineData("Hiroshima was bombed on 6 August 1945, Nagasaki on 9 August.")]
    [InlineData("It is often said that the UN has 195 members, but the number is 193.")]
    [InlineData("The UK left the EU on 31 January 2020; the transition ended on 31 December 2020.")]
    [InlineData("The Moon is 384,400 kilometres from Earth; on 14 November 2016 it was 356,509 kilometres from Earth.")]
    [InlineData("Lhotse, next to Mount Everest, is 8,516 metres high.")]
    [InlineData("Base camp on Mount Everest lies at an elevation of 5,364 metres.")]
    [InlineData("The Merdeka 118, which is second to the Burj Khalifa, is 679 metres tall.")]
    [InlineData("The Burj Khalifa is 828 metres tall; its spire alone is 244 metres tall.")]
    public void A_figure_of_another_time_or_thing_in_the_sentence_is_not_contradicted(string sentence)
    {
        var kinds = KindsOf(sentence);
        Assert.DoesNotContain(VerdictKind.Contradicted, kinds);
        Assert.DoesNotContain(VerdictKind.Outdated, kinds);
    }

    [Theory]
    [InlineData("NATO has 30 members.")]
    [InlineData("The Security Council has 51 members.")]
    [InlineData("The European Parliament has 702 members.")]
    [InlineData("The speed of light in vacuum is 299,792,485 metres per second.")]
    [InlineData("North Korea carried out its first nuclear test on 9 October 2016.")]
    [InlineData("Sweden joined NATO on 7 April 2024.")]
    [InlineData("The Burj Khalifa is 928 metres tall.")]
    [InlineData("Turnout in the 2016 UK EU referendum was 27.2 percent.")]
    [InlineData("The GDP of China was 1.78 trillion dollars in 2023.")]
    [InlineData("About 25,800 US troops are stationed in South Korea.")]
    // A vote, a target or a month that looks like a cue of something else.
    [InlineData("59.1 percent voted to leave the EU in the Brexit referendum.")]
    [InlineData("The 2016 Brexit referendum saw 59.1 percent vote to leave.")]
    [InlineData("The Federal Reserve's inflation target is 3 percent.")]
    [InlineData("Smallpox was declared eradicated on 8 May 1990.")]
    [InlineData("Sweden became a member of NATO on 7 May 2024.")]
    // The month of the date itself is no other name.
    [InlineData("COVID-19 was declared a pandemic on 11 April 2020.")]
    [InlineData("Resolution 2321 was adopted on 30 October 2016.")]
    [InlineData("The European Union consists of 28 member countries.")]
    [InlineData("Light travels at 229,792,458 metres per second.")]
    public void A_slip_in_a_plain_sentence_is_contradicted(string sentence)
    {
        var verdicts = Checker.Value.Check(DocumentReader.Read("text", new SourceText("text", sentence), DocumentFormat.Text, new DateOnly(2026, 11, 20))).Verdicts;
        Assert.Contains(verdicts, verdict => verdict.Kind == VerdictKind.Contradicted);
    }

    private static List<VerdictKind> KindsOf(string sentence) =>
        [.. Checker.Value.Check(DocumentReader.Read("text", new SourceText("text", sentence), DocumentFormat.Text, new DateOnly(2024, 11, 8))).Verdicts.Select(verdict => verdict.Kind)];
}
