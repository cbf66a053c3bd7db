using System.Text.RegularExpressions;
using KneesAfterRunning.Content;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Markdown.Figures;
using KneesAfterRunning.Text;
using Markdig.Syntax;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>
/// Alt text says what the picture shows, in words that add to the caption. After the Web Accessibility Initiative's
/// tutorial on images: https://www.w3.org/WAI/tutorials/images/tips/.
/// </summary>
internal sealed partial class AltTextCheck : IArticleCheck
{
    /// <summary>KNEE090: alt text that repeats the caption.</summary>
    public static readonly Rule AltRepeatsCaption = Rule.Warning("KNEE090");

    /// <summary>KNEE091: alt text that says it is a picture.</summary>
    public static readonly Rule AltSaysPicture = Rule.Warning("KNEE091");

    /// <summary>KNEE092: alt text that is the name of a file.</summary>
    public static readonly Rule AltIsFileName = Rule.Warning("KNEE092");

    /// <summary>KNEE093: alt text that is too long.</summary>
    public static readonly Rule AltTooLong = Rule.Warning("KNEE093");

    /// <summary>KNEE096: alt text that is too short.</summary>
    public static readonly Rule AltTooShort = Rule.Warning("KNEE096");

    /// <summary>The shortest alt text, in characters: in fewer one can name a thing, and hardly say what is seen of it.</summary>
    private const int MinAlt = 20;

    /// <summary>
    /// The longest alt text, in characters: about three sentences. A screen reader reads it without a pause and cannot go
    /// back in it; what needs more belongs into the article.
    /// </summary>
    private const int MaxAlt = 300;

    /// <summary>Alt texts, without spaces, that would do for any picture.</summary>
    private static readonly HashSet<string> Empty =
    [
        "image", "images", "animage", "theimage", "picture", "apicture", "photo", "aphoto", "photograph", "drawing", "adrawing",
        "figure", "graphic", "diagram",
        "adiagram", "chart", "achart", "graph", "agraph", "illustration", "screenshot", "alt", "alttext", "alttexthere",
        "alternativetext", "imagedescription",
        "description", "caption", "untitled", "img", "pic",
    ];

    public void Check(ParsedArticle article, Site site, DiagnosticBag diagnostics)
    {
        foreach (Figure figure in article.Markdown.Descendants<Figure>()
            .Where(figure => !string.IsNullOrWhiteSpace(figure.AltText) && !Placeholder.IsMark(figure.AltText)))
        {
            if (Fault(figure) is (Rule rule, string message, string help))
                diagnostics.Report(rule, article.PositionOf(figure), message, help);
        }
    }

    private static (Rule Rule, string Message, string Help)? Fault(Figure figure)
    {
        if (Letters(figure.AltText) == Letters(figure.Caption))
        {
            return (AltRepeatsCaption, "The alt text says the same as the caption.",
                "Between the square brackets, say what the picture shows; leave what it means to the caption. A person who hears the page hears both.");
        }

        if (FileName().IsMatch(figure.AltText.Trim()))
        {
            return (AltIsFileName, $"The alt text `{figure.AltText}` is the name of a file.",
                "Between the square brackets, say what somebody who cannot see the picture should know.");
        }

        if (Empty.Contains(Letters(figure.AltText)))
        {
            return (AltSaysPicture, $"The alt text “{figure.AltText}” says nothing of what the picture shows.",
                "Between the square brackets, say what somebody who cannot see the picture should know.");
        }

        if (SaysPicture().Match(figure.AltText) is { Success: true } start)
        {
            return (AltSaysPicture, $"The alt text begins with “{start.Value.Trim()}”, which a screen reader says by itself.",
                "Begin with what can be seen.");
        }

        return figure.AltText.Length switch
        {
            > MaxAlt => (AltTooLong,
                $"The alt text has {figure.AltText.Length} characters; more than {MaxAlt} are hard to follow by ear.",
                $"Make it shorter by {figure.AltText.Length - MaxAlt}: say the main thing, and move the rest into the article."),
            < MinAlt => (AltTooShort, $"The alt text “{figure.AltText}” is too short to say what the picture shows.",
                $"Write at least {MinAlt} characters: what can be seen, and from where."),
            _ => null,
        };
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"^\S+\.(?:jpe?g|png|webp|avif|gif|svg|heic|tiff?|bmp)$|^(?:IMG|DSC|DSCN|PXL|DCIM)[_-]?\d+\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\s*(?:(?:an?|the|this)\s+)?(?:image|picture|photo|photograph|graphic|pic)\s+(?:of|showing|that\s+shows)\b|^\s*(?:image|picture|photo|photograph):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysPicture();
}
