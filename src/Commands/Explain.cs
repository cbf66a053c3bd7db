using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Reports;
using Spectre.Console;

namespace KneesAfterRunning.Commands;

/// <summary>Says what codes mean, or which there are.</summary>
internal static class Explain
{
    /// <summary>The widest that text is set, in characters: longer lines are hard to read.</summary>
    private const int MaxWidth = 80;

    /// <summary>How far the text of a code stands in from the code.</summary>
    private const string Indent = "  ";

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public static void WriteAll()
    {
        foreach (Problem problem in Problems.All)
            Console.WriteLine($"{problem.Code}  {ReportedProblem.NameOf(problem.Severity),-7}  {ExplanationText.Read(problem).Title}");
        Console.WriteLine();
        Console.WriteLine("To read more of one: dotnet run -- explain KNEE012");
    }

    public static void Write(Problem problem)
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
