using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Words;

/// <summary>
/// Every term of the glossary is used on some page or in the definition of another, or says that readers meet it elsewhere.
/// </summary>
internal sealed class GlossaryCheck : SiteCheck
{
    /// <summary>KNEE103: a term of the glossary that no page uses.</summary>
    public static readonly Rule UnmentionedTerm = Rule.Warning("KNEE103");

    protected override void Check(SiteContext context)
    {
        Site site = context.Site;
        if (site.PageWith(PageLayout.Glossary) is null)
            return;
        HashSet<string> found = FoundIn(site);
        foreach (GlossaryTerm term in site.Terms.Where(term => term.Term.Length > 0 && !term.Elsewhere
            && !term.Names.Any(found.Contains) && !IsWritten(term, site)))
        {
            context.Diagnostics.ReportUnresolved(
                UnresolvedReferences.Unused(term.Names), UnmentionedTerm, term.At, $"No page uses the term “{term.Term}”.",
                "Add the form in which pages use it to its `aliases`, write `elsewhere: true` for a word that readers bring from a clinic, or remove it.");
        }
    }

    /// <summary>The names that the words of articles hold, found in one reading of them: most terms need no other.</summary>
    private static HashSet<string> FoundIn(Site site)
    {
        WordPattern names = new(site.Terms.SelectMany(term => term.Names));
        return site.Outlines.Values.SelectMany(outline => outline.Sections)
            .SelectMany(section => names.MatchesIn(section.Text)).Select(match => match.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In words, headings, front matter and other definitions, whether or not it is made into a link there.</summary>
    private static bool IsWritten(GlossaryTerm term, Site site)
    {
        WordPattern names = new(term.Names);
        return site.Terms.Any(other => other != term && names.IsIn(other.Definition))
            || site.Articles.Any(article => names.IsIn(string.Join('\n', [.. article.Names, article.Summary]))
                || site.Outlines[article.File].Sections.Any(section => names.IsIn(section.Text)
                || names.IsIn(section.Heading?.Text ?? "")))
            || site.Causes.SelectMany(cause => cause.Prevention).Any(item => names.IsIn(item.Do) || names.IsIn(item.Why));
    }
}
