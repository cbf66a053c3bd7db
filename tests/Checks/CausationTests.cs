namespace KneesAfterRunning.Tests.Checks;

/// <summary>Which sentences say that one thing causes another where only cohorts are cited.</summary>
public sealed class CausationTests
{
    private const string Code = "KNEE059";

    private readonly SentenceTable _causes = new("causes.txt");

    [Fact]
    public async Task Each_cause_that_no_trial_showed_is_told() =>
        Assert.Equal(_causes.Lines, await _causes.FlaggedAsync(Code));

    [Fact]
    public async Task Links_denials_doubts_diagnoses_and_trials_are_left_alone() =>
        Assert.Empty(await new SentenceTable("no-causes.txt").FlaggedAsync(Code));
}
