using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Advice;

/// <summary>Every page that gives advice was checked against its sources not too long ago.</summary>
/// <param name="today">The day of the build, in UTC.</param>
internal sealed class ReviewCheck(DateOnly today) : SiteCheck
{
    /// <summary>KNEE061: review that is too old.</summary>
    public static readonly Rule StaleReview = Rule.Warning("KNEE061");

    /// <summary>How long a review holds, in months.</summary>
    private const int MonthsValid = 24;

    protected override void Check(SiteContext context)
    {
        foreach (Located<DateOnly> reviewed in context.Site.Articles.Select(
            article => article.Reviewed).OfType<Located<DateOnly>>())
        {
            if (reviewed.Value > DateOnly.MinValue && reviewed.Value.AddMonths(MonthsValid) < today)
            {
                context.Diagnostics.Report(
                    StaleReview, reviewed.At,
                    $"This page was last checked on {LongDate.Of(reviewed.Value)}, more than {MonthsValid} months ago.",
                    "Read it against its sources, correct what has changed, and write the day on which you did.");
            }
        }
    }
}
