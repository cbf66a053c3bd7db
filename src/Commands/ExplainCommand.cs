using System.CommandLine;
using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Reports;
using Spectre.Console;

namespace KneesAfterRunning.Commands;

/// <summary><c>explain</c>: says what codes mean, or which there are.</summary>
internal static class ExplainCommand
{
    /// <summary>The widest that text is set, in characters: longer lines are hard to read.</summary>
    private const int MaxWidth = 80;

    /// <summary>How far the text of a code stands in from the code.</summary>
    private const string Indent = "  ";

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private static readonly Argument<string[]> Codes = new("codes")
    {
        Description = "Codes of problems, as in KNEE030 or 30. Without any, all of them are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Define()
    {
        Command command = new("explain", "Say what the code of a problem means, with an example done wrong and right.") { Codes };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string[] codes = parsed.GetRequiredValue(Codes);
        if (codes.Length == 0)
            WriteAll();
        foreach (Problem problem in codes.Select(KnownCode.Find).OfType<Problem>())
            Write(problem);
        string[] unknown = [.. codes.Where(code => KnownCode.Find(code) is null).Select(KnownCode.Unknown)];
        return unknown.Length == 0 ? ExitCode.Good : throw new WrongUsageException(string.Join(Environment.NewLine, unknown));
    }

    private static void WriteAll()
    {
        foreach (Problem problem in Problems.All)
            Console.WriteLine($"{problem.Code}  {ReportedProblem.NameOf(problem.Severity),-7}  {ExplanationText.Read(problem).Title}");
        Console.WriteLine();
        Console.WriteLine("To read more of one: dotnet run -- explain KNEE012");
    }

    private static void Write(Problem problem)
    {
        Explanation explanation = ExplanationText.Read(problem);
        AnsiConsole.Write(new Text($"{problem.Code}: {explanation.Title} ({ReportedProblem.NameOf(problem.Severity)})\n\n", Strong));
        int width = Math.Min(MaxWidth, AnsiConsole.Profile.Width) - Indent.Length;
        foreach (string paragraph in explanation.Text.Split("\n\n"))
            Console.WriteLine(string.Join('\n', LinesOf(paragraph, width)) + "\n");
        WriteExample("Wrong:", explanation.Wrong);
        WriteExample("Right:", explanation.Right);
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
    private static void WriteExample(string title, Example example)
    {
        AnsiConsole.Write(new Text($"{Indent}{title}\n\n", Strong));
        Console.WriteLine(example.Indented());
        Console.WriteLine();
    }
}
