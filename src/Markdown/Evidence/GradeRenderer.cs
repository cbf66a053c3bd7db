namespace KneesAfterRunning.Markdown.Evidence;

/// <summary>Renders a grade as a small tag; the first of a page leads to what the grades mean.</summary>
internal sealed class GradeRenderer : ArticleObjectRenderer<Grade>
{
    protected override void Write(ArticleHtmlRenderer renderer, Grade part)
    {
        renderer.Write("<span class=\"evidence\">");
        if (renderer.Article.Grades is (Grade first, string address) && first == part)
            renderer.Begin(part).Write("<a href=\"").WriteEscapeUrl(address).Write("\">Evidence</a>");
        else
            renderer.Write("Evidence");
        renderer.Write(": ").WriteEscape(part.Written).Write("</span>");
    }
}
