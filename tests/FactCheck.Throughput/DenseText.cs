using System.Globalization;
using System.Text;

namespace FactCheck.Throughput;

/// <summary>Text of any length in which every second sentence states figures, denser than any news. The same length gives the same text.</summary>
internal static class DenseText
{
    private static readonly string[] Sentences =
    [
        "The ministry of {0} said on {1} that exports of coal reached {2:#,0} tonnes in {3}, up {4} percent from the year before.",
        "Officials in {0} have not commented on the figure, and nobody expects them to do so before the end of the session.",
        "About {2:#,0} people live in the border region, according to the statistics office of {0}.",
        "“We never counted them,” one of the engineers recalled, “and it would have been a foolish thing to try.”",
        "The bridge is {4} kilometres long and cost ${2:#,0}.5 million, far more than the {4} million that the council had set aside in {3}.",
        "It opened on {1}, after two decades of argument about where the road should end and who should pay for its upkeep.",
        "Unemployment in {0} fell from {4}.4 % to {4}.1 % between {3} and the spring, the lowest rate since records began.",
        "There is little to suggest that the trend will last, although the harvest was good and the ports are busy again.",
        "Nearly {2:#,0} households had no electricity for 12 hours, and at least three hospitals ran on generators.",
        "In {0}, as in most of its neighbours, the question of water has been settled more often by drought than by treaty.",
    ];

    private static readonly string[] Places = ["Canada", "Japan", "Kenya", "Norway", "Peru", "Poland", "Thailand", "Turkey", "Uruguay", "Vietnam"];
    private static readonly string[] Dates = ["12 March 2017", "April 3, 2015", "Tuesday", "4 July", "2016-05-09"];

    /// <param name="length">Number of characters, reached to within one paragraph.</param>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 1000);
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(
                CultureInfo.InvariantCulture, Sentences[i % Sentences.Length], Places[i * 7 % Places.Length], Dates[i * 3 % Dates.Length], 1000 + (i * 7919 % 900_000), 1990 + (i % 30), 2 + (i % 47));
            text.Append(i % 5 == 4 ? "\n\n" : " ");
        }

        return text.ToString();
    }
}
