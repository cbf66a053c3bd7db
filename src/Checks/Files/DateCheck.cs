using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Files;

/// <summary>No page was published or checked on a day that has yet to come.</summary>
/// <param name="today">The day of the build, in UTC.</param>
internal sealed class DateCheck(DateOnly today) : SiteCheck
{
    /// <summary>KNEE062: a date that has yet to come.</summary>
    public static readonly Rule FutureDate = Rule.Error("KNEE062");

    /// <summary>KNEE126: page that was checked before it appeared.</summary>
    public static readonly Rule ReviewedTooEarly = Rule.Warning("KNEE126");

    /// <summary>East of Greenwich it is tomorrow already.</summary>
    private readonly DateOnly _latest = today.AddDays(1);

    protected override void Check(SiteContext context)
    {
        foreach (Article article in context.Site.Articles)
        {
            if (article.Reviewed is { } reviewed)
                Check(reviewed.Value, "reviewed", reviewed.At, context.Diagnostics);
            if (article.Published is { } published)
                Check(published, "published", article.PublishedAt, context.Diagnostics);
            if (article is { Reviewed: { } checkedOn, Published: { } first } && checkedOn.Value != default
                && checkedOn.Value < first)
            {
                context.Diagnostics.Report(
                    ReviewedTooEarly, checkedOn.At,
                    $"`reviewed` is {LongDate.Of(checkedOn.Value)}, before the page first appeared on {LongDate.Of(first)}.",
                    "Write the day on which you last checked the page against its sources, or correct `published`.");
            }
        }
    }

    private void Check(DateOnly day, string field, SourcePosition at, DiagnosticBag diagnostics)
    {
        if (day > _latest)
        {
            diagnostics.Report(
                FutureDate, at, $"`{field}` is {LongDate.Of(day)}, which has yet to come.",
                field == "reviewed"
                    ? "Write the day on which you last checked the page against its sources."
                    : "Write the day on which the page first appears, today at the latest.");
        }
    }
}
