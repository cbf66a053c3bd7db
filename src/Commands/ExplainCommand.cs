using System.CommandLine;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Reports;
using Spectre.Console;

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
        Command command = new("explain", "Say what the code of a problem means, with an example done wrong and right.") { _codes };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string[] codes = parsed.GetRequiredValue(_codes);
        if (codes.Length == 0)
            WriteAll();
        foreach (Problem problem in codes.Select(KnownCode.Find).OfType<Problem>())
            Write(problem);
        string[] unknown = [.. codes.Where(code => KnownCode.Find(code) is null).Select(KnownCode.Unknown)];
        return unknown.Length == 0 ? ExitCode.Good : throw new WrongUsageException(string.Join(Environment.NewLine, unknown));
    }

    private void WriteAll()
    {
        foreach (Problem problem in Problems.All)
            context.Output.WriteLine($"{problem.Code}  {ReportedProblem.NameOf(problem.Severity),-7}  {ExplanationText.Read(problem).Title}");
        context.Output.WriteLine();
        context.Output.WriteLine("To read more of one: dotnet run -- explain KNEE012");
    }

    private void Write(Problem problem)
    {
        Explanation explanation = ExplanationText.Read(problem);
        IAnsiConsole console = context.CreateConsole(Math.Min(MaxWidth, context.Width));
        console.Write(new Text($"{problem.Code}: {explanation.Title} ({ReportedProblem.NameOf(problem.Severity)})\n\n", Strong));
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
        console.Write(new Text($"{Indent}{title}\n\n", Strong));
        context.Output.WriteLine(example.Indented());
        context.Output.WriteLine();
    }
}
