using KneesAfterRunning.Content.Sources;

namespace KneesAfterRunning.Content.Articles;

/// <summary>An article's words, made into HTML, with what its layout shows around them.</summary>
/// <param name="Html">The body.</param>
/// <param name="Elements">The elements of the body that an author wrote, in their order.</param>
/// <param name="SignsAt">The letter of the body before which warning signs belong: before its first picture or heading.</param>
/// <param name="Headings">The second-level headings, for the table of contents.</param>
/// <param name="Prevention">What a cause adds to the checklist; nothing on other pages.</param>
/// <param name="References">The sources that the page cites, by their numbers.</param>
public sealed record ArticleBody(
    string Html,
    IReadOnlyList<WrittenElement> Elements,
    int SignsAt,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<CitedItem> Prevention,
    IReadOnlyList<Reference> References)
{
    /// <summary>What stands before the warning signs.</summary>
    public string Opening => Html[..SignsAt];

    /// <summary>What stands after them.</summary>
    public string Rest => Html[SignsAt..];
}
