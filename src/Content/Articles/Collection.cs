using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Articles;

/// <summary>
/// Articles of one kind, in a folder of their own. To add a kind, declare it here and list it in <see cref="All"/>; one that
/// has fields of its own also needs a record, a layout in <c>theme/Layouts</c>, and words in <c>descriptions.yml</c>.
/// </summary>
/// <param name="Kind">What one of them is called: the name of its template, its schema and its command <c>new</c>.</param>
/// <param name="Folder">Their folder in the input.</param>
/// <param name="Read">Makes an article of its front matter and its path.</param>
internal sealed record Collection(string Kind, string Folder, Func<YamlMap, string, AdviceArticle?> Read)
{
    public static readonly Collection Causes = new("cause", "causes", FrontMatter.ReadCause);

    public static readonly Collection Guides = new("guide", "guides", FrontMatter.ReadGuide);

    public static readonly IReadOnlyList<Collection> All = [Causes, Guides];

    /// <summary>The pattern of their files.</summary>
    public string Files => $"{Folder}/**/*.md";

    /// <summary>The page that lists them; it is not one of them.</summary>
    public string IndexFile => $"{Folder}/{PagePath.Index}.md";

    /// <summary>Whether a file stands in their folder.</summary>
    public bool Holds(string file) => file.StartsWith(Folder + "/", StringComparison.Ordinal);
}
