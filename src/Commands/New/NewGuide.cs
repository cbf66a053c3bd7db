using System.CommandLine;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands.New;

/// <summary><c>new guide</c>: begins a page on what to do, whatever the cause.</summary>
internal static class NewGuide
{
    public static Command Define(CommandContext context, CommonOptions common) =>
        new NewArticle(Collection.Guides, () => ArticleTemplate.Read(Collection.Guides.Kind), context, common).Define(
            """
            Begin a guide in `guides/`, with all its fields. The build adds the warning signs.

            Example:
              dotnet run -- new guide "Choosing a race"
            """);
}
