namespace FactCheck.Tests.Mentions;

/// <summary>Sentences as newspapers write them, each with all the figures that it holds and none of the numbers that are names.</summary>
public sealed class NewsFigureTests
{
    [Theory]
    [InlineData("The S&P 500 fell 0.4% while the FTSE 100 closed at 7,347.66.", "2/5 percent; 367383/50")]
    [InlineData("The Dow rose 500 points while the 10-year yield climbed 5 bps to 2.95%.", "500 points; 5 basis point; 59/20 percent")]
    [InlineData("It added 3 cents to $4.12.", "3/100 USD; 103/25 USD")]
    [InlineData("Zinc slipped $12 to $3,800 a tonne.", "12 USD; 3800 USD per tonne")]
    [InlineData("They raised the offer 50 cents to $30.", "1/2 USD; 30 USD")]
    [InlineData("Rates rose by a quarter point to 1 percent.", "1/4 points; 1 percent")]
    [InlineData("Rates rose half a percentage point.", "1/2 percentage point")]
    [InlineData("It fell a quarter of a percent.", "1/4 percent")]
    [InlineData("A half-point rise came.", "1/2 points")]
    [InlineData("It costs half a dollar.", "1/2 USD")]
    [InlineData("They added 2 to 3 cups.", "2..3 cup")]
    [InlineData("It was cut by 0.9 percentage points to 4.8%.", "9/10 percentage point; 24/5 percent")]
    [InlineData("It sold 500 Rp notes.", "500 IDR")]
    [InlineData("Some 40 people, half of them children, came.", "40 person; 1/2")]
    public void Markets_and_rates(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));

    [Theory]
    [InlineData("Apple showed the iPhone 13 and the Galaxy S22, and a 737 Max flew.", "")]
    [InlineData("It has a 6.7-inch 120Hz display and a 50MP camera at 60fps.", "67/10 inch; 120 hertz; 50 megapixel; 60 frame per second")]
    [InlineData("It does the run in 3.2 seconds.", "16/5 second")]
    [InlineData("He ran 100 metres in 9.58 seconds.", "100 metre; 479/50 second")]
    [InlineData("A Category 4 storm brought 150 mph winds.", "150 mile per hour")]
    [InlineData("They won 3-1 and lost 110-98.", "")]
    [InlineData("Section 230, Title IX and Chapter 11 apply.", "")]
    [InlineData("Romans 8:28 and Psalm 23 were read.", "")]
    [InlineData("The M25, Route 66 and Interstate 5 were closed.", "")]
    [InlineData("It is on Channel 4 and Radio 4.", "")]
    [InlineData("Pope Benedict XVI met Elizabeth II after World War II.", "")]
    [InlineData("Covid-19 and H5N1 spread at CO2 levels of 415 ppm.", "415 part per million")]
    [InlineData("At least 12 people, including 3 children, died and 40 others were hurt.", "12 person; 3 children; 40")]
    [InlineData("It was 10 km (6.2 miles) deep.", "10 kilometre; 31/5 mile")]
    [InlineData("Highs of 49.2C (120.6F) came.", "246/5 degree Celsius; 603/5 degree Fahrenheit")]
    [InlineData("It sold 1.2m shares at 85p each for $2.1tn.", "1200000 shares; 17/20 GBP; 2100000000000 USD")]
    [InlineData("The 21-cent and $5bn-a-year plans went.", "21/100 USD; 5000000000 USD per year")]
    public void Products_sport_weather_and_law(string text, string figures) => Assert.Equal(figures, FigureSample.Figures(text));
}
