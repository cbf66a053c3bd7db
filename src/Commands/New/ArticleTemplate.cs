namespace KneesAfterRunning.Commands.New;

/// <summary>The beginning of an article, a file of <c>Templates/</c>: what is in double braces is filled in.</summary>
internal sealed class ArticleTemplate
{
    private const string HeadingMark = "## ";

    private readonly string _text;

    private ArticleTemplate(string text) => _text = text;

    public static ArticleTemplate Read(string name)
    {
        using Stream resource =
            typeof(ArticleTemplate).Assembly.GetManifestResourceStream($"src/Commands/New/Templates/{name}.md")!;
        using StreamReader text = new(resource);
        return new(text.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The same with exactly these headings, in this order, each with what the template has under it.</summary>
    public ArticleTemplate WithHeadings(IReadOnlyList<string> headings)
    {
        string[] parts = _text.Split("\n" + HeadingMark);
        Dictionary<string, string> bodies = parts.Skip(1)
            .ToDictionary(part => part[..part.IndexOf('\n')], part => part[part.IndexOf('\n')..].Trim('\n'));
        return new(string.Concat(headings
            .Select(heading =>
                $"\n{HeadingMark}{heading}\n\n{bodies.GetValueOrDefault(heading, "TODO: write what belongs under this heading.")}\n")
            .Prepend(parts[0])));
    }

    public ArticleTemplate Fill(IEnumerable<(string Name, string Value)> values) =>
        new(values.Aggregate(_text,
            (text, value) => text.Replace($"{{{{{value.Name}}}}}", value.Value, StringComparison.Ordinal)));

    public override string ToString() => _text;
}
