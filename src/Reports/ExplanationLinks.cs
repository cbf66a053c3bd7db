using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Reports;

/// <summary>
/// Where a person finds a code explained: on the site, where it has such a page and says where it is published.
/// </summary>
internal sealed class ExplanationLinks
{
    /// <summary>What https://www.rfc-editor.org/info/rfc2606 keeps for examples: no site is ever found below it.</summary>
    private const string Example = ".example";

    private readonly Urls? _urls;

    public ExplanationLinks(BuildResult result)
    {
        Document[] documents = [.. result.Documents.All()];
        SiteSettings? settings = documents.Select(document => document.TryGet<SiteSettings>())
            .FirstOrDefault(found => found is not null);
        bool hasPage = documents.Any(document => document.TryGet<ExplanationsPage>() is not null);
        if (hasPage && settings is not null && !settings.Host.Host.EndsWith(Example, StringComparison.OrdinalIgnoreCase))
            _urls = new Urls(settings);
    }

    /// <summary>The address of a code's explanation; null where it is on no page.</summary>
    public string? AddressOf(Rule rule) => _urls?.Absolute(ExplanationsPage.Path, Explanation.AnchorOf(rule));

    /// <summary>The address of a code's explanation, or the command that shows it.</summary>
    public string In(Rule rule) => AddressOf(rule) ?? $"dotnet run -- explain {rule.Code}";
}
