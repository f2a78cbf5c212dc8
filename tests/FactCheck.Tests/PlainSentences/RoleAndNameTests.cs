using FactCheck.Verdicts;

namespace FactCheck.Tests.PlainSentences;

/// <summary>Sentences without a figure: roles, places, names and firsts.</summary>
public sealed class RoleAndNameTests
{
    [Theory]
    [InlineData("The largest country in the world is Canada.")]
    [InlineData("Canada is the world's largest country.")]
    [InlineData("Tillerson, the Secretary of Defense, went to Seoul in 2017.")]
    [InlineData("Secretary of Defense Rex Tillerson went to Seoul in 2017.")]
    [InlineData("Rex Tillerson served as US Secretary of Defense in 2017.")]
    [InlineData("The longest border with North Korea belongs to Liaoning.")]
    [InlineData("General Mike Mullen co-chaired the task force.")]
    [InlineData("The nerve agent that killed Kim Jong-nam was sarin.")]
    [InlineData("Kim Jong-nam was killed with the nerve agent sarin.")]
    [InlineData("The Pukguksong-2 is an intercontinental ballistic missile.")]
    [InlineData("The city of Dandong lies in Jilin province.")]
    public void A_wrong_role_place_name_or_first_is_contradicted(string text) =>
        Assert.Contains(VerdictKind.Contradicted, ShippedClaims.KindsOf(text, ShippedClaims.PublishedIn2017));

    [Theory]
    [InlineData("The nerve agent that killed Kim Jong-nam was VX.")]
    [InlineData("The world's largest country is Russia.")]
    [InlineData("Secretary of State Rex Tillerson went to Seoul in 2017.")]
    [InlineData("Tillerson, the US Secretary of State, went to Seoul in 2017.")]
    public void A_right_role_name_or_first_is_supported(string text) =>
        Assert.Contains(VerdictKind.Supported, ShippedClaims.KindsOf(text, ShippedClaims.PublishedIn2017));

    [Theory]
    [InlineData("Canada is the second largest country in the world.")]
    [InlineData("Canada is one of the largest countries in the world.")]
    [InlineData("Canada is the largest country in the world after Russia.")]
    [InlineData("Canada is the largest country in NATO.")]
    [InlineData("Canada is the largest country in North America.")]
    [InlineData("Brazil is the largest country in South America.")]
    [InlineData("China is the largest country in the world by population.")]
    [InlineData("The United States is the largest economy among the countries of the world.")]
    [InlineData("Canada is the largest French-speaking country in the world outside France.")]
    [InlineData("Some say that Canada is not the largest country in the world.")]
    [InlineData("Liaoning has the second longest border with North Korea.")]
    [InlineData("Liaoning's border with North Korea is its longest border.")]
    [InlineData("Rex Tillerson met Secretary of Defense James Mattis in 2017.")]
    [InlineData("Rex Tillerson and Secretary of Defense James Mattis met in 2017.")]
    [InlineData("Rex Tillerson, with Vice President Mike Pence, went to Seoul in 2017.")]
    [InlineData("Rex Tillerson was never Secretary of Defense.")]
    [InlineData("Rex Tillerson was asked by Vice President Mike Pence in 2017.")]
    [InlineData("Tillerson's aide was Vice President of a bank in 2017.")]
    [InlineData("Secretary of Defense James Mattis wrote to Rex Tillerson in 2017.")]
    [InlineData("National Security Adviser H.R. McMaster, Rex Tillerson and others met in 2017.")]
    [InlineData("Kim Jong-nam was the son of Kim Jong-il.")]
    [InlineData("Kim Jong-nam was a nephew of Jang Song-thaek.")]
    [InlineData("Kim Jong-nam had a cousin who lived abroad.")]
    [InlineData("Police first thought that Kim Jong-nam was poisoned with cyanide.")]
    [InlineData("Kim Jong-nam was not poisoned with sarin.")]
    [InlineData("Was Kim Jong-nam poisoned with ricin?")]
    [InlineData("The nerve agent that killed Kim Jong-nam is ten times as deadly as sarin.")]
    [InlineData("VX, a nerve agent stronger than sarin, killed Kim Jong-nam.")]
    [InlineData("Dandong faces Jilin province's neighbour across the Yalu.")]
    [InlineData("Dandong is the largest city near Jilin province.")]
    [InlineData("From Dandong it is an hour to the city of Tonghua in Jilin.")]
    [InlineData("North Korea is a buffer state, Japan fears.")]
    [InlineData("North Korea has been a buffer state between China and Japan.")]
    [InlineData("Mike Mullen met General Joseph Dunford.")]
    [InlineData("Mullen succeeded General Peter Pace as chairman.")]
    [InlineData("Mullen told a senator that the position of the office was clear.")]
    [InlineData("The Pukguksong-2 is not an intercontinental missile.")]
    [InlineData("The Pukguksong-2 has a longer range than short-range missiles.")]
    [InlineData("The Pukguksong-2 was followed by an ICBM test with a range of 8,000 km.")]
    [InlineData("North Korea tested the Pukguksong-2 and later an intercontinental ballistic missile.")]
    [InlineData("Russia is the largest country in the world, and Canada the second largest.")]
    [InlineData("In 2017 the largest country by trade was China.")]
    [InlineData("By 2040 Canada will be the largest country in the world.")]
    public void What_only_sounds_like_a_wrong_role_place_name_or_first_is_left_alone(string text)
    {
        Assert.DoesNotContain(VerdictKind.Contradicted, ShippedClaims.KindsOf(text, ShippedClaims.PublishedIn2017));
        Assert.DoesNotContain(VerdictKind.Contradicted, ShippedClaims.KindsOf(text, null));
    }

    [Fact]
    public void A_role_of_one_year_does_not_contradict_an_article_of_another() =>
        Assert.DoesNotContain(VerdictKind.Contradicted, ShippedClaims.KindsOf("Rex Tillerson is Vice President.", ShippedClaims.Published));
}
