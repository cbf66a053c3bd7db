using System.CommandLine;

namespace KneesAfterRunning.Commands.New;

/// <summary><c>new guide</c>: begins a page on what to do, whatever the cause.</summary>
internal static class NewGuide
{
    /// <param name="input">The option that names the folder with the articles.</param>
    public static Command Define(Option<DirectoryInfo> input) =>
        new NewArticle("guide", "guides", () => ArticleTemplate.Read("guide")).Define(
            input,
            """
            Begin a guide in `guides/`, with all its fields, and warning signs before self-care.

            Example:
              dotnet run -- new guide "Choosing a race"
            """);
}
