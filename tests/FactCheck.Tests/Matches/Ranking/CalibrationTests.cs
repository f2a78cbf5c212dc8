using FactCheck.Matches.Ranking.Models;

namespace FactCheck.Tests.Matches.Ranking;

public sealed class CalibrationTests
{
    private static readonly Calibration Trained = RankingModel.Trained.Calibration;

    [Fact]
    public void A_score_grows_with_the_margin_below_between_and_beyond_the_knots()
    {
        double[] scores = [.. Enumerable.Range(-40, 100).Select(margin => Trained.Score(margin / 2.0, -1))];
        for (var i = 1; i < scores.Length; i++)
            Assert.True(scores[i] > scores[i - 1], $"margin {(i - 40) / 2.0}: {scores[i]} after {scores[i - 1]}");
    }

    [Fact]
    public void A_score_lies_between_nought_and_one_however_large_the_margin()
    {
        Assert.InRange(Trained.Score(-1e9, -20), 0, 0.01);
        Assert.InRange(Trained.Score(1e9, 0), 0.9, 1);
    }

    [Fact]
    public void A_margin_that_leads_scores_higher_than_one_among_equals() => Assert.True(Trained.Score(10, -0.1) > Trained.Score(10, -2));

    [Fact]
    public void A_score_lies_between_the_knots_around_it()
    {
        var calibration = new Calibration(1, 0, 0, [new(0, 0.2), new(2, 0.8)]);
        Assert.Equal(0.2, calibration.Score(0, 0), 9);
        Assert.Equal(0.65, calibration.Score(1.5, 0), 9);
        Assert.Equal(0.8, calibration.Score(2, 0), 9);
    }

    [Fact]
    public void The_knots_rise()
    {
        for (var i = 1; i < Trained.Knots.Length; i++)
        {
            Assert.True(Trained.Knots[i].LogOdds > Trained.Knots[i - 1].LogOdds);
            Assert.True(Trained.Knots[i].Score > Trained.Knots[i - 1].Score);
        }
    }
}
