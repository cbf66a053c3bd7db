using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests.Checks;

/// <summary>Which sentences are reported, and which are not: each line of the one file, and no line of the other.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("KNEE052", "claims.txt")]
    [InlineData("KNEE055", "exercise-doses.txt")]
    [InlineData("KNEE056", "medicine-doses.txt")]
    [InlineData("KNEE057", "promises.txt")]
    [InlineData("KNEE059", "causes.txt")]
    public async Task Each_of_these_is_reported(string code, string file)
    {
        SentenceTable table = new(file);

        Assert.Equal(table.Lines, await table.FlaggedAsync(code));
    }

    [Theory]
    [InlineData("KNEE052", "no-claims.txt")]
    [InlineData("KNEE055", "no-exercise-doses.txt")]
    [InlineData("KNEE056", "no-medicine-doses.txt")]
    [InlineData("KNEE057", "no-promises.txt")]
    [InlineData("KNEE059", "no-causes.txt")]
    public async Task None_of_these_is_reported(string code, string file) =>
        Assert.Empty(await new SentenceTable(file).FlaggedAsync(code));

    /// <summary>Each line names the reason first.</summary>
    [Fact]
    public async Task Each_of_these_is_on_the_review_sheet_for_its_reason()
    {
        (string Reason, string Sentence)[] lines =
            [.. new SentenceTable("to-weigh.txt").Lines.Select(line => line.Split(": ", 2))
                .Select(parts => (parts[0], parts[1]))];

        ProgramRun sheet = await SentenceTable.RunAsync(lines.Select(line => line.Sentence), "claims", SentenceTable.Guide);

        foreach ((string reason, string sentence) in lines)
            Assert.Matches($@"[:;] {reason}[^\n]*\n  {Regex.Escape(sentence.Split(" [@")[0])}", sheet.Output.ReplaceLineEndings("\n"));
    }
}
