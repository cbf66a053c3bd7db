using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KneesAfterRunning.Markdown.Figures;

/// <summary>Makes a figure of each image that stands alone in its paragraph, as Pandoc's implicit figures do.</summary>
internal sealed class FigureExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.DocumentProcessed += ReplaceParagraphs;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.AddIfNotAlready<FigureRenderer>();
    }

    private static void ReplaceParagraphs(MarkdownDocument document)
    {
        bool first = true;
        foreach (ParagraphBlock paragraph in document.Descendants<ParagraphBlock>().ToList())
        {
            if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true } image } inlines
                || inlines.LastChild != image
                || paragraph.Parent is not { } parent)
                continue;

            Figure figure = new(paragraph.Parser)
            {
                Written = image,
                Url = image.Url ?? "",
                AltText = image.PlainText(),
                Caption = image.Title ?? "",
                Line = image.Line,
                Column = image.Column,
                Span = image.Span,
                IsFirst = first,
            };
            first = false;
            int index = parent.IndexOf(paragraph);
            parent.RemoveAt(index);
            parent.Insert(index, figure);
        }
    }
}
