namespace FactCheck.Tests.Mentions;

public sealed class NumberTests
{
    [Theory]
    [InlineData("The count was 29,300.", "29300")]
    [InlineData("The count was 1 234 567.", "1234567")]
    [InlineData("The count was 12\u00A0500.", "12500")]
    [InlineData("The count was 12\u202F500.", "12500")]
    [InlineData("The count was 1'234'567.", "1234567")]
    [InlineData("The count was 1.234.567.", "1234567")]
    [InlineData("The count was 12,34,567.", "1234567")]
    [InlineData("The count was 1,234.5.", "2469/2")]
    [InlineData("The share was .25 then.", "1/4")]
    [InlineData("The share was 5,25 then.", "21/4")]
    [InlineData("They counted 22, 24 and 26.", "22; 24; 26")]
    [InlineData("They counted 80 , 000 and 1 . 6 billion .", "80000; 1600000000")]
    public void Digits_are_read_in_every_usual_grouping(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It fell to -5.5 then.", "-11/2")]
    [InlineData("It fell to \u22125.5 then.", "-11/2")]
    [InlineData("It fell to minus 12 then.", "-12")]
    [InlineData("It is about 6.02e23 of them.", "602000000000000000000000")]
    [InlineData("It is 1.3×10^6 of them.", "1300000")]
    [InlineData("It is 2 × 10\u207B\u00B3 of it.", "1/500")]
    [InlineData("It is 2x10-3 of it.", "1/500")]
    [InlineData("It is 10\u207B\u00B2 of it.", "1/100")]
    public void Signs_and_powers_of_ten_belong_to_the_number(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("She gave 2/5 of it.", "2/5")]
    [InlineData("It took 7½ of them.", "15/2")]
    [InlineData("It took 7 1/2 of them.", "15/2")]
    [InlineData("It took ⅔ of them.", "2/3")]
    [InlineData("It took two thirds of them.", "2/3")]
    [InlineData("It took a third of them.", "1/3")]
    [InlineData("She ate three-quarters of them.", "3/4")]
    [InlineData("It took two and a half thousand of them.", "2500")]
    [InlineData("It took half a million of them.", "500000")]
    [InlineData("It took one million and a half.", "1500000")]
    [InlineData("It took three and one fourth.", "13/4")]
    [InlineData("It took one hundred and thirty fifths.", "26")]
    [InlineData("One in five agreed.", "1/5")]
    [InlineData("Two out of three agreed.", "2/3")]
    [InlineData("The ratio is 3:2 there.", "3/2")]
    public void Fractions_and_shares_are_exact(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("They saw twenty-one of them.", "21")]
    [InlineData("They saw two hundred and five thousand of them.", "205000")]
    [InlineData("They saw one thousand two hundred thirty-four of them.", "1234")]
    [InlineData("They saw nine trillion and six.", "9000000000006")]
    [InlineData("They saw four score.", "80")]
    [InlineData("They saw a dozen.", "12")]
    [InlineData("They saw fourty or ninty.", "40; 90")]
    [InlineData("They saw three crore twelve lakh.", "31200000")]
    [InlineData("They saw 4 thousand 3 hundred and 21.", "4321")]
    [InlineData("They rated it two point zero three.", "203/100")]
    [InlineData("They paid one hundred and two hundred.", "100; 200")]
    [InlineData("It needs hundreds of thousands of it.", "200000..1000000")]
    public void Number_words_are_read_as_one_number(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It has 22.2 million of them.", "22200000")]
    [InlineData("It has 5bn of them.", "5000000000")]
    [InlineData("It has 35m of its devices there.", "35000000 devices")]
    [InlineData("It is 9 m wide.", "9 metre")]
    [InlineData("It has 10k of them.", "10000")]
    [InlineData("It has 1.5 lakh of them.", "150000")]
    [InlineData("It stood at 300 K all day.", "300 kelvin")]
    public void A_magnitude_is_told_from_a_unit_by_what_stands_around_it(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Membership: 4,310 (2021), 4,120 (2019).", "4310; 4120")]
    [InlineData("Sales (2019: 88.4 million; 2020: 92.1 million).", "88400000; 92100000")]
    [InlineData("Sales (2019: $88, 2020: $92, 2021: $95) rose.", "88 USD; 92 USD; 95 USD")]
    [InlineData("They left at 2019, 2020: 30 of them.", "2019; 2020; 30")]
    public void A_year_that_labels_a_figure_of_a_list_is_none_itself(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("It had 184.6m passengers in 2023. That was up from 92.1m a year before.", "184600000 passengers; 92100000")]
    [InlineData("It had 184.6m passengers in 2023 and 92.1m in 2022.", "184600000 passengers; 92100000")]
    [InlineData("It went from 92.1m in 2019 to 184.6m passengers in 2023.", "92100000; 184600000 passengers")]
    [InlineData("Passenger numbers rose from 92.1m to 184.6m in 2023.", "92100000; 184600000")]
    [InlineData("The number of passengers fell to 92.1m in 2020.", "92100000")]
    [InlineData("Visitors: 92.1m in 2019, 88.4m in 2018.", "92100000; 88400000")]
    [InlineData("Revenue rose to £184.6m from 92.1m a year before.", "184600000 GBP; 92100000 GBP")]
    [InlineData("Profit was $184.6m, compared with 92.1m.", "184600000 USD; 92100000 USD")]
    public void An_m_counts_millions_where_its_neighbour_or_its_subject_does(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("He swam 400m before 3.2m viewers.", "400 metre; 3200000 viewers")]
    [InlineData("The tower rises 92.1m above the park, which drew 3.2m visitors.", "921/10 metre; 3200000 visitors")]
    [InlineData("3.2m people fled in 2020. The river rose from 1.9m to 2.4m.", "3200000 person; 19/10 metre; 12/5 metre")]
    [InlineData("Visitors were 20m from the exit and swim to 30m.", "20 metre; 30 metre")]
    [InlineData("The number of passengers on the 92.1m ferry rose.", "921/10 metre")]
    [InlineData("The wall is 184.6m long, up from 92.1m in 2020.", "923/5 metre; 921/10 metre")]
    public void An_m_stays_metres_beside_millions_of_something_else(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("She came 21st.", 21)]
    [InlineData("She came third.", 3)]
    [InlineData("She came twenty-fifth.", 25)]
    [InlineData("She came one thousand two hundred thirty-fourth.", 1234)]
    [InlineData("She was ranked No. 7.", 7)]
    [InlineData("She was ranked number 7 in the world.", 7)]
    [InlineData("She was ranked #7.", 7)]
    [InlineData("She is #7 in the world.", 7)]
    [InlineData("She came in at #7 worldwide.", 7)]
    [InlineData("She came in at No. 12 on the list.", 12)]
    [InlineData("The country ranks 45 out of 180.", 45)]
    public void Ordinals_are_mentions_of_their_own_kind(string text, int rank)
    {
        var mention = FigureSample.Mentions(text)[0];
        Assert.Equal(FactCheck.Mentions.MentionKind.Ordinal, mention.Figure.Kind);
        Assert.Equal(rank, (int)((FactCheck.Mentions.MentionValue.Exact)mention.Figure.Value).Value.Numerator);
    }

    [Theory]
    [InlineData("See issue #7 in the list.")]
    [InlineData("It is written in C#7.")]
    [InlineData("The house is #7.")]
    [InlineData("The house is No. 7.")]
    [InlineData("See issue number 7 of the list.")]
    [InlineData("Resolution No. 7 was passed.")]
    [InlineData("The form came with No. 7b.")]
    public void A_number_that_names_is_no_rank(string text) => Assert.Equal("", FigureSample.Figures(text));
}
