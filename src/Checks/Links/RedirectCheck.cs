using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Links;

/// <summary>
/// Every address in <c>redirect_from</c> is a path of the site at which nothing else stands, and one page claims it.
/// </summary>
internal sealed class RedirectCheck : OutputCheck
{
    /// <summary>KNEE009: a redirect that cannot work.</summary>
    public static readonly Rule BadRedirect = Rule.Error("KNEE009");

    protected override void Check(OutputContext context)
    {
        ILookup<string, OutputFile> real =
            context.WithoutRedirects.ToLookup(file => file.Destination, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, Redirect> claimed = new(StringComparer.OrdinalIgnoreCase);
        foreach (Redirect redirect in context.Site.Articles
            .SelectMany(article => article.RedirectFrom.Select(from => new Redirect(from, article)))
            .OrderBy(redirect => redirect.To.File, StringComparer.Ordinal))
        {
            if (Fault(redirect, real, claimed) is (string message, string help))
                context.Diagnostics.Report(BadRedirect, redirect.From.At, message, help);
        }
    }

    private static (string Message, string Help)? Fault(
        Redirect redirect, ILookup<string, OutputFile> real, Dictionary<string, Redirect> claimed)
    {
        string written = redirect.From.Value;
        if (Redirect.PathOf(written) is not { } path)
        {
            return ($"`{written}` is not a path of this site.",
                "Write where the page was, without the name of the host: from a slash on, as in `/causes/old-name/`.");
        }

        if (path.TrimEnd('/').EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return ($"`{written}` is the name of a file, not the address that readers had.",
                $"Write `/{PagePath.Of(path.TrimEnd('/'))}`.");

        string file = PagePath.FileOf(path);
        if (file == PagePath.FileOf(redirect.To.Path))
            return ($"`{written}` is where this page is now, so it would lead to itself for ever.",
                "Remove it: only addresses that the page had before belong here.");
        if (real[file].FirstOrDefault() is { } page)
        {
            bool inCircle =
                page.Article?.RedirectFrom.Any(back => Redirect.PathOf(back.Value) is { } other
                    && PagePath.FileOf(other) == PagePath.FileOf(redirect.To.Path)) == true;
            return inCircle
                ? ($"`{written}` is the page of `{page.Source}`, which leads back here: readers would go round in a circle.",
                    "Remove one of the two.")
                : ($"At `{written}` there is a page already, that of `{page.Source}`.", "Remove it, or rename that file first.");
        }

        return claimed.TryAdd(file, redirect) || claimed[file].To == redirect.To
            ? null
            : ($"`{written}` leads to `{claimed[file].To.File}` already.", "Remove it from one of the two pages.");
    }
}
