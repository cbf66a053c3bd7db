using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using KneesAfterRunning.Commands;

namespace KneesAfterRunning.Tests.Commands;

/// <summary>The commands that the project's guides, pages and workflows name can be run.</summary>
public sealed partial class DocumentedCommandTests
{
    public static TheoryData<string, string> Documented()
    {
        TheoryData<string, string> commands = [];
        foreach (string file in Files())
        {
            foreach (Match match in Command().Matches(File.ReadAllText(file)))
                commands.Add(Path.GetRelativePath(RepositoryRoot.Path, file), match.Groups["arguments"].Value.Trim());
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_command_that_is_documented_can_be_run(string file, string arguments) =>
        Assert.True(
            CommandLine.Parse([.. CommandLineParser.SplitCommandLine(arguments)],
                SiteProgram.SilentIn(RepositoryRoot.Path)).Errors.Count == 0,
            $"{file}: `{arguments}` is not understood.");

    private static IEnumerable<string> Files() =>
        new[] { "README.md", "CONTRIBUTING.md", "input/contribute.md" }.Select(file => RepositoryRoot.Combine(file))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine(".github"), "*.*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".yml" or ".md"))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.md", SearchOption.AllDirectories));

    [GeneratedRegex(@"dotnet run -- (?<arguments>[^`#\n]+)")]
    private static partial Regex Command();
}
