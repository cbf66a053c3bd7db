using System.CommandLine;
using System.Globalization;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Terminal;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Commands.New;

/// <summary><c>new cause</c>: begins the article on one more reason why knees hurt.</summary>
internal static class NewCause
{
    public static Command Define(CommandContext context, CommonOptions common) =>
        new NewArticle(Collection.Causes, Template, context, common).Define(
            """
            Begin a cause in `causes/`, with all its fields and headings. The build adds the warning signs.

            Example:
              dotnet run -- new cause "Patellar tendinopathy"
            """);

    private static ArticleTemplate Template() => ArticleTemplate.Read(Collection.Causes.Kind).WithHeadings(Cause.Headings).Fill(
    [
        ("locations", Choices<Location>()),
        ("onset", Choices<Onset>()),
        ("hurts", Choices<HurtsWhen>()),
        ("feels", Choices<FeelsLike>()),
        ("when", Choices<DueWhen>()),
        ("max-first", Cause.MaxFirst.ToString(CultureInfo.InvariantCulture)),
        ("max-do", PreventionItem.MaxDo.ToString(CultureInfo.InvariantCulture)),
    ]);

    private static string Choices<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(KebabCase.Of));
}
