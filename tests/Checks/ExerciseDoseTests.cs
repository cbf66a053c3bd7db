namespace KneesAfterRunning.Tests.Checks;

/// <summary>Which sentences give a dose of exercise and cite nobody for it.</summary>
public sealed class ExerciseDoseTests
{
    private const string Code = "KNEE055";

    private readonly SentenceTable _doses = new("doses.txt");

    [Fact]
    public async Task Each_dose_is_asked_for_its_source() =>
        Assert.Equal(_doses.Lines, await _doses.FlaggedAsync(Code));

    [Fact]
    public async Task Cited_doses_definitions_plans_and_runs_are_left_alone() =>
        Assert.Empty(await new SentenceTable("no-doses.txt").FlaggedAsync(Code));
}
