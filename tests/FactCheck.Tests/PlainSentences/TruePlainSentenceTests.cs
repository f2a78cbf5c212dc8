using FactCheck.Verdicts;

namespace FactCheck.Tests.PlainSentences;

/// <summary>True plain sentences on what the shipped claims are about.</summary>
public sealed class TruePlainSentenceTests
{
    [Theory]
    [InlineData("In the Brexit referendum of 2016, 51.9 percent voted to leave the European Union.")]
    [InlineData("Some 52 percent of British voters voted to leave the EU in the Brexit referendum.")]
    [InlineData("The Brexit referendum was held on 23 June 2016.")]
    [InlineData("Turnout in the Brexit referendum was 72 percent.")]
    [InlineData("The United Nations counts 193 member states.")]
    [InlineData("There are 32 members in NATO.")]
    [InlineData("The US Senate has 100 members.")]
    [InlineData("There are 435 seats in the US House of Representatives.")]
    [InlineData("The United States is made up of 50 states.")]
    [InlineData("A candidate needs 270 electoral votes to win the US presidency.")]
    [InlineData("The federal minimum wage in the United States is $7.25 an hour.")]
    [InlineData("The Paris Agreement was adopted in December 2015.")]
    [InlineData("COVID-19 was declared a pandemic on 11 March 2020.")]
    [InlineData("Nearly 3,000 people were killed in the 9/11 attacks.")]
    [InlineData("The Titanic sank on 15 April 1912.")]
    [InlineData("More than 2,200 people were aboard the Titanic.")]
    [InlineData("About 1,500 people died when the Titanic sank.")]
    [InlineData("Apollo 11 landed on the Moon in July 1969.")]
    [InlineData("The Korean War armistice was signed on 27 July 1953.")]
    [InlineData("The DMZ is 155 miles long.")]
    [InlineData("The DMZ is four kilometres wide.")]
    [InlineData("India's population was about 1.45 billion in 2024.")]
    [InlineData("Some 340 million people lived in the United States in 2024.")]
    [InlineData("Germany's GDP was $4.46 trillion in 2023.")]
    [InlineData("Russia covers more than 17 million square kilometres.")]
    [InlineData("Russia is the largest country in the world.")]
    [InlineData("China shares land borders with 14 countries.")]
    [InlineData("Mount Everest is 8,849 metres high.")]
    [InlineData("Mount Everest is 29,032 feet high.")]
    [InlineData("The Burj Khalifa is 828 metres tall.")]
    [InlineData("The Burj Khalifa is 2,717 feet tall.")]
    [InlineData("Light travels at 299,792 kilometres per second.")]
    [InlineData("Water boils at 212 degrees Fahrenheit.")]
    [InlineData("Absolute zero is -459.67 degrees Fahrenheit.")]
    [InlineData("The Moon is about 239,000 miles from the Earth.")]
    [InlineData("The Solar System has eight planets.")]
    [InlineData("The Earth is 4.5 billion years old.")]
    [InlineData("The universe is 13.8 billion years old.")]
    [InlineData("The periodic table has 118 elements.")]
    [InlineData("The adult human skeleton has 206 bones.")]
    [InlineData("A marathon is 26.2 miles long.")]
    [InlineData("Japan attacked Pearl Harbor on 7 December 1941.")]
    [InlineData("North Korea carried out its first nuclear test in October 2006.")]
    [InlineData("Resolution 2321 was adopted on 30 November 2016.")]
    [InlineData("The Sino-North Korean treaty was signed in July 1961.")]
    [InlineData("Kim Jong-nam was killed in February 2017.")]
    [InlineData("Kim Jong-nam was the half-brother of Kim Jong-un.")]
    [InlineData("Kim Jong-nam was poisoned with VX.")]
    [InlineData("Jilin has the longest border with North Korea.")]
    [InlineData("Dandong is a city in Liaoning province.")]
    [InlineData("Rex Tillerson was Secretary of State in 2017.")]
    [InlineData("North Korea is a buffer state of China.")]
    [InlineData("Rex Tillerson was sworn in as Secretary of State on 1 February 2017.")]
    [InlineData("Trade between China and North Korea was worth 6.86 billion dollars in 2014.")]
    [InlineData("China imported 22.5 million tonnes of coal from North Korea in 2016.")]
    [InlineData("Around 28,500 US troops are stationed in South Korea.")]
    [InlineData("Sweden joined NATO in March 2024.")]
    [InlineData("The United Kingdom left the European Union on 31 January 2020.")]
    [InlineData("NATO was founded by 12 countries.")]
    public void A_true_sentence_is_supported(string text)
    {
        var kinds = ShippedClaims.KindsOf(text, ShippedClaims.Published);
        Assert.Contains(kinds, kind => kind is VerdictKind.Supported or VerdictKind.SupportedByRounding);
        Assert.DoesNotContain(VerdictKind.Contradicted, kinds);
    }

    [Fact]
    public void A_figure_that_no_longer_holds_is_told_with_the_one_that_does()
    {
        var verdict = Assert.Single(ShippedClaims.VerdictsOn("The African Union has 54 member states.", ShippedClaims.Published));
        Assert.Equal((VerdictKind.Outdated, "the same figure; since February 2017: 55 members"), (verdict.Kind, verdict.Reason));
    }
}
