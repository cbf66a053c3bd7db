using System.CommandLine;
using System.Globalization;
using System.Text;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Terminal;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Commands.New;

/// <summary>Begins an article: a file with all that it needs, in which only the words are still to be written.</summary>
/// <param name="collection">Where it belongs.</param>
/// <param name="template">How it begins, filled in as far as its kind alone decides.</param>
/// <param name="context">Who asks for it.</param>
/// <param name="common">The options that say in which site.</param>
internal sealed class NewArticle(
    Collection collection, Func<ArticleTemplate> template, CommandContext context, CommonOptions common)
{
    /// <summary>The name of its argument.</summary>
    public const string Title = "title";

    private readonly Argument<string> _title = new(Title) { Description = "What readers see as its name, in quotation marks." };

    private readonly Option<string> _name = new("--name")
    {
        Description = "What the file is to be called, without its ending; else it is named for the title.",
        HelpName = "name",
    };

    public Command Define(string description)
    {
        Command command = new(collection.Kind, description) { _title, _name };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, common.InputOf(parsed), cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, DirectoryInfo input, CancellationToken cancellation)
    {
        string title =
            string.Join(' ', parsed.GetRequiredValue(_title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string name = parsed.GetValue(_name) ?? FileSlug.Of(title);
        if (FaultOf(title, name, input) is { } fault)
            throw new WrongUsageException(fault);

        IReadOnlyList<Article> written = await ExistingArticles.ReadAsync(input, context.Today, cancellation);
        if (written.FirstOrDefault(article => collection.Holds(article.File)
            && article.Title.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } same)
            throw new WrongUsageException(
                $"`{same.File}` has that title already. Choose one that says what your page is about and that one is not.");
        string text = template().Fill([("name", NameFields(title, name, written)), .. ValuesAfter(written)]).ToString();
        string file = Path.Combine(input.FullName, collection.Folder, name + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await NewFile.WriteAsync(file, Encoding.UTF8.GetBytes(text), cancellation);
        await context.Output.WriteLineAsync(
            $"""
            Begun: {context.Relative(file)}
            Each place that begins with `{Placeholder.Mark}` says what to write there; the site cannot be published until all are written.

              dotnet run -- preview    shows the page while you write
              dotnet run -- check      lists what is still to be written

            When all is written, set `reviewed` to the day on which you last checked the page against its sources.
            """);
        return ExitCode.Good;
    }

    private string? FaultOf(string title, string name, DirectoryInfo input)
    {
        if (title.Length == 0)
            return "The title is empty. Write it between quotation marks, as readers will see it.";
        if (!FileSlug.IsOne(name) || name == PagePath.Index || name.All(char.IsAsciiDigit))
            return $"`{name}` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as sore-kneecap.";
        return File.Exists(Path.Combine(input.FullName, collection.Folder, name + ".md"))
            ? $"There is such a {collection.Kind} already: `{collection.Folder}/{name}.md`. Write in that file, or choose another name with --name; nothing is overwritten."
            : null;
    }

    /// <summary>The title, and an id where the file's name is taken as one.</summary>
    private string NameFields(string title, string name, IReadOnlyList<Article> written)
    {
        HashSet<string> ids = [.. written.Select(article => article.Id)];
        string? id = ids.Contains(name)
            ? Enumerable.Range(1, ids.Count + 1)
                .Select(number => number == 1 ? $"{name}-{collection.Kind}" : $"{name}-{collection.Kind}-{number}")
                .First(candidate => !ids.Contains(candidate))
            : null;
        return YamlFields.Text([("id", id), ("title", title)]).TrimEnd();
    }

    private (string Name, string Value)[] ValuesAfter(IReadOnlyList<Article> written)
    {
        int order = written.Where(article => collection.Holds(article.File)).OfType<AdviceArticle>()
            .Max(article => (int?)article.Order) ?? 0;
        return
        [
            ("order", (order + 1).ToString(CultureInfo.InvariantCulture)),
            ("today", context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("max-summary", Article.MaxSummary.ToString(CultureInfo.InvariantCulture)),
        ];
    }
}
