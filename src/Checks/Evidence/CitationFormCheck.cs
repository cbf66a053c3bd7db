using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Citations;
using KneesAfterRunning.Markdown.Figures;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Evidence;

/// <summary>What was meant as a citation is one, and stands where there can be one.</summary>
internal sealed class CitationFormCheck : IArticleCheck
{
    /// <summary>KNEE054: what was meant as a citation is not one.</summary>
    public static readonly Rule MalformedCitation = Rule.Error("KNEE054");

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        CitationForm form = new(site);
        Citation[] citations = [.. article.Markdown.Descendants<Citation>()];
        HashSet<(int, int)> cited = [.. citations.SelectMany(citation => citation.Keys).Select(key => (key.Line, key.Column))];
        HashSet<int> figures = [.. article.Markdown.Descendants<Figure>().Select(figure => figure.Line)];
        foreach ((int line, string text) in article.BodyLines)
        {
            foreach ((int at, string message, string help) in form.FaultsIn(text, at => cited.Contains((line, at))))
            {
                SourcePosition position = new(article.Article.File, line + 1, at + 1);
                if (figures.Contains(line))
                {
                    diagnostics.Report(
                        MalformedCitation, position, "Neither alt text nor a caption can cite: this shows as plain text.",
                        "Cite the work in the paragraph beside the picture; of a chart, name it under `sources` in the chart's file.");
                }
                else
                {
                    diagnostics.Report(MalformedCitation, position, message, help);
                }
            }
        }

        foreach (CitedKey key in citations.SelectMany(citation => citation.Keys.GroupBy(key => key.Key)
            .SelectMany(same => same.Skip(1))))
        {
            diagnostics.Report(
                MalformedCitation, new(article.Article.File, key.Line + 1, key.Column + 1),
                $"`@{key.Key}` stands twice in one citation.",
                "Remove one, or write the key of the other work that you meant.");
        }
    }
}
