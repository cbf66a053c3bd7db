namespace KneesAfterRunning.Tests.Checks;

/// <summary>What is a claim about health, and what only refers, asks, instructs or defers.</summary>
public sealed class ClaimTests
{
    private const string Code = "KNEE052";

    private readonly SentenceTable _claims = new("claims.txt");

    [Fact]
    public async Task Each_claim_is_asked_for_its_source() =>
        Assert.Equal(_claims.Lines, await _claims.FlaggedAsync(Code));

    [Fact]
    public async Task What_claims_nothing_is_left_alone() =>
        Assert.Empty(await new SentenceTable("no-claims.txt").FlaggedAsync(Code));
}
