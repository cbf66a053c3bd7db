using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Files;

/// <summary>What front matter names is there: causes, pictures; and what should have a name of its own has one.</summary>
internal sealed class ReferenceCheck : SiteCheck
{
    /// <summary>KNEE017: name that is taken.</summary>
    public static readonly Rule DuplicateId = Rule.Error("KNEE017");

    /// <summary>KNEE065: a cause that is confused with itself.</summary>
    public static readonly Rule NamesItself = Rule.Error("KNEE065");

    /// <summary>KNEE127: two pages with one title.</summary>
    public static readonly Rule SameTitle = Rule.Warning("KNEE127");

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        string[] causes = [.. site.Causes.Select(cause => cause.Id)];
        foreach (Located<string> id in site.Causes.SelectMany(cause => cause.ConfusedWith)
            .Where(id => !causes.Contains(id.Value)))
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.OfPage(id.Value), UnresolvedReference.UnknownReference, id.At,
                $"There is no cause `{id.Value}`.{Suggestion.For(id.Value, causes)}",
                site.Causes.FirstOrDefault(cause => Path.GetFileNameWithoutExtension(cause.File) == id.Value) is { } renamed
                    ? $"Write `{renamed.Id}`: `{renamed.File}` goes by the `id` in its front matter."
                    : $"The causes are: {string.Join(", ", causes)}.");
        }

        foreach ((Cause cause, Located<string> id) in site.Causes.SelectMany(cause => cause.ConfusedWith.Where(id => id.Value == cause.Id).Select(id => (cause, id))))
        {
            context.Diagnostics.Report(
                NamesItself, id.At, $"`confused_with` names `{id.Value}`, which is this page itself.",
                "Name the causes that readers may take this one for, or remove it.");
        }

        string[] images = [.. site.Images.Select(image => image.Name)];
        foreach (Located<string> name in site.Articles.Select(article => article.Image).OfType<Located<string>>()
            .Where(name => !images.Contains(name.Value)))
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.OfPicture(name.Value), UnresolvedReference.UnknownReference, name.At,
                $"There is no picture `{name.Value}`.{Suggestion.For(Path.GetFileNameWithoutExtension(name.Value), images)}",
                "Write the name of a file in `images/`, without its folder and its ending.");
        }

        ReportHeadings(site, context.Diagnostics);
        ReportDuplicates(site.Articles, article => article.Id, article => article.Start, "id", context.Diagnostics);
        ReportDuplicates(context.Licenses, license => license.Id, license => license.At, "licence", context.Diagnostics);
        ReportDuplicates(site.Sources, source => source.Key, source => source.At, "key", context.Diagnostics);
        ReportDuplicates(
            site.Terms.SelectMany(term => term.NamesAt), name => name.Value.ToLowerInvariant(), name => name.At, "term",
            context.Diagnostics);
        ReportSameLayouts(site, context.Diagnostics);
        ReportSameTitles(site, context.Diagnostics);
    }

    private static void ReportHeadings(Site site, DiagnosticBag diagnostics)
    {
        foreach (Guide guide in site.Guides)
        {
            string[] headings = [.. site.HeadingsOf(guide).Select(heading => heading.Text)];
            foreach (Located<string> heading in guide.LessOften.Select(item => item.Heading)
                .Where(heading => heading.Value.Length > 0 && !headings.Contains(heading.Value)))
            {
                diagnostics.Report(
                    UnresolvedReference.UnknownReference, heading.At,
                    $"This page has no heading `{heading.Value}`.{Suggestion.For(heading.Value, headings)}",
                    "Write a heading of this page, word for word: the pages of the places lead to it.");
            }
        }
    }

    private static void ReportDuplicates<T>(
        IEnumerable<T> all, Func<T, string> nameOf, Func<T, SourcePosition> positionOf, string what, DiagnosticBag diagnostics)
    {
        foreach (T[] same in all.GroupBy(nameOf).Where(same => same.Key.Length > 0)
            .Select(same => same.OrderBy(each => Path.ChangeExtension(positionOf(each).File, null), StringComparer.Ordinal)
            .ThenBy(each => positionOf(each).Line).ToArray()))
        {
            SourcePosition first = positionOf(same[0]);
            foreach (T other in same.Skip(1))
            {
                diagnostics.Report(
                    DuplicateId, positionOf(other),
                    $"The {what} `{nameOf(other)}` is taken: it stands at {first.File}:{first.Line}.",
                    "Choose another, or remove one.");
            }
        }
    }

    /// <summary>
    /// Of two pages with one layout the index of a folder, and then the one that is named like it, has it by right.
    /// </summary>
    private static void ReportSameLayouts(Site site, DiagnosticBag diagnostics)
    {
        foreach (StandardPage[] same in site.Pages
            .Where(page => page.Layout != PageLayout.Plain)
            .OrderBy(page => Path.GetFileNameWithoutExtension(page.File) is var name
                && (name == PagePath.Index || name == KebabCase.Of(page.Layout)) ? 0 : 1)
            .ThenBy(page => page.File, StringComparer.Ordinal)
            .GroupBy(page => page.Layout)
            .Select(same => same.ToArray()))
        {
            foreach (StandardPage other in same.Skip(1))
            {
                diagnostics.Report(
                    DuplicateId, other.LayoutAt, $"The layout `{KebabCase.Of(other.Layout)}` is taken: `{same[0].File}` has it.",
                    "Remove the line: a page without a layout shows its own words.");
            }
        }
    }

    /// <summary>Of causes, of guides and of other pages: what a cause is called may well be the subject of a guide too.</summary>
    private static void ReportSameTitles(Site site, DiagnosticBag diagnostics)
    {
        foreach (Article[] same in site.Articles
            .Where(article => article.Title is not ("" or "…") && !Placeholder.IsMark(article.Title))
            .OrderBy(article => Path.ChangeExtension(article.File, null), StringComparer.Ordinal)
            .GroupBy(article => $"{article.GetType().Name} {article.Title.Trim()}", StringComparer.OrdinalIgnoreCase)
            .Select(same => same.ToArray()))
        {
            foreach (Article other in same.Skip(1))
            {
                diagnostics.Report(
                    SameTitle, other.TitleAt, $"“{other.Title}” is also the title of `{same[0].File}`.",
                    "Say in the title what this page is about and the other is not.");
            }
        }
    }
}
