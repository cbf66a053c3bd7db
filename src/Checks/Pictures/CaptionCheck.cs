using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>
/// A caption is a sentence, and each picture of a page has its own. The check of figures asks whether there is one.
/// </summary>
internal sealed class CaptionCheck : IArticleCheck
{
    /// <summary>KNEE097: caption that is too short or too long.</summary>
    public static readonly Rule CaptionLength = Rule.Warning("KNEE097");

    /// <summary>KNEE098: two pictures with one caption.</summary>
    public static readonly Rule SameCaption = Rule.Warning("KNEE098");

    /// <summary>The shortest caption, in characters: three or four words, the least that makes a sentence.</summary>
    private const int Min = 15;

    /// <summary>The longest, in characters: six lines at the width of a phone, and the credit comes after them.</summary>
    private const int Max = 250;

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        Dictionary<string, Figure> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (Figure figure in article.Markdown.Descendants<Figure>())
        {
            string caption = figure.Caption.Trim();
            if (caption.Length == 0 || Placeholder.IsMark(caption))
                continue;
            if (FaultOf(caption) is (string message, string help))
                diagnostics.Report(CaptionLength, article.PositionOf(figure), message, help);
            if (!seen.TryAdd(caption, figure))
            {
                diagnostics.Report(
                    SameCaption, article.PositionOf(figure),
                    $"The picture in line {seen[caption].Line + 1} has the same caption.",
                    "Say of each what a reader should see in it and not in the other.");
            }
        }
    }

    private static (string Message, string Help)? FaultOf(string caption) => caption.Length switch
    {
        < Min => ($"The caption “{caption}” is too short to say why the picture is there.",
            $"Write one sentence of at least {Min} characters."),
        > Max => ($"The caption has {caption.Length} characters; more than {Max} are too many to read below a picture.",
            $"Make it shorter by {caption.Length - Max}: say what to look at, and move the rest into the article."),
        _ => null,
    };
}
