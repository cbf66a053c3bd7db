using System.CommandLine;
using KneesAfterRunning.Checks;
using KneesAfterRunning.Content;
using KneesAfterRunning.Reports;
using KneesAfterRunning.Terminal;
using Spectre.Console;
using Rule = KneesAfterRunning.Diagnostics.Rule;

namespace KneesAfterRunning.Commands;

/// <summary><c>explain</c>: says what codes mean, or which there are.</summary>
internal sealed class ExplainCommand(CommandContext context)
{
    /// <summary>The widest that text is set, in characters: longer lines are hard to read.</summary>
    private const int MaxWidth = 80;

    /// <summary>How far the text of a code stands in from the code.</summary>
    private const string Indent = "  ";

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private readonly Argument<string[]> _codes = new("codes")
    {
        Description = "Codes of problems, as in KNEE030 or 30. Without any, all of them are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Command Define()
    {
        Command command =
            new("explain", "Say what the code of a problem means, with an example done wrong and right.") { _codes };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string[] codes = parsed.GetRequiredValue(_codes);
        if (codes.Length == 0)
            WriteAll();
        foreach (Rule rule in codes.Select(CodeArgument.Find).OfType<Rule>())
            Write(rule);
        string[] unknown = [.. codes.Where(code => CodeArgument.Find(code) is null).Select(CodeArgument.Unknown)];
        return unknown.Length == 0 ? ExitCode.Good : throw new WrongUsageException(string.Join(Environment.NewLine, unknown));
    }

    private void WriteAll()
    {
        foreach (Rule rule in Rules.All)
            context.Output.WriteLine(
                $"{rule.Code}  {ReportedDiagnostic.NameOf(rule.Severity),-7}  {ExplanationText.Read(rule).Title}");
        context.Output.WriteLine();
        context.Output.WriteLine("To read more of one: dotnet run -- explain KNEE012");
    }

    private void Write(Rule rule)
    {
        Explanation explanation = ExplanationText.Read(rule);
        IAnsiConsole console = context.CreateConsole(Math.Min(MaxWidth, context.Width));
        console.Write(
            new Spectre.Console.Text(
                $"{rule.Code}: {explanation.Title} ({ReportedDiagnostic.NameOf(rule.Severity)})\n\n", Strong));
        int width = console.Profile.Width - Indent.Length;
        foreach (string paragraph in explanation.Text.Split("\n\n"))
            context.Output.WriteLine(string.Join('\n', LinesOf(paragraph, width)) + "\n");
        WriteExample(console, "Wrong:", explanation.Wrong);
        WriteExample(console, "Right:", explanation.Right);
    }

    /// <summary>Breaks a text between words.</summary>
    private static List<string> LinesOf(string text, int width)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(Indent + line);
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        lines.Add(Indent + line);
        return lines;
    }

    /// <summary>The lines of an example are not broken, so that they can be copied.</summary>
    private void WriteExample(IAnsiConsole console, string title, Example example)
    {
        console.Write(new Spectre.Console.Text($"{Indent}{title}\n\n", Strong));
        context.Output.WriteLine(example.Indented());
        context.Output.WriteLine();
    }
}
