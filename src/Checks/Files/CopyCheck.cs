using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>No page is the copy of another, such as one begins a new article with and then forgets to write.</summary>
internal sealed class CopyCheck : SiteCheck
{
    /// <summary>KNEE123: copy of another page.</summary>
    public static readonly Rule CopiedPage = Rule.Warning("KNEE123");

    /// <summary>Fewest letters of a passage by which a copy is known: shorter ones may well stand on several pages.</summary>
    private const int Fewest = 80;

    /// <summary>Fewest such passages.</summary>
    private const int FewestPassages = 4;

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        Dictionary<string, HashSet<string>> pages = site.Articles
            .OrderBy(article => Path.ChangeExtension(article.File, null), StringComparer.Ordinal)
            .ToDictionary(article => article.File, article => PassagesOf(site.Outlines[article.File]));
        Dictionary<string, string> firstWith = [];
        foreach ((string file, HashSet<string> passages) in pages)
        {
            string? original = passages.Select(passage => firstWith.GetValueOrDefault(passage)).OfType<string>()
                .GroupBy(other => other).Where(same => same.Count() >= FewestPassages && same.Count() * 4 >= passages.Count * 3)
                    .Select(same => same.Key).FirstOrDefault();
            if (original is not null)
            {
                context.Diagnostics.Report(
                    CopiedPage, SourcePosition.StartOf(file), $"This page has the same text as `{original}`.",
                    "Write what is new on it, or delete the file.");
            }

            foreach (string passage in passages)
                firstWith.TryAdd(passage, file);
        }
    }

    private static HashSet<string> PassagesOf(ArticleOutline outline) =>
        [.. outline.Passages.Select(passage => passage.Text).Where(text => text.Length >= Fewest)];
}
