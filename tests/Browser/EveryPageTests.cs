namespace KneesAfterRunning.Tests.Browser;

/// <summary>What holds on every page of the site.</summary>
public sealed class EveryPageTests(EveryPage look) : IClassFixture<EveryPage>
{
    /// <summary>A breach of the Content-Security-Policy is such an error.</summary>
    [Fact]
    public void No_page_writes_an_error_to_the_console_or_fails_a_request() =>
        Assert.True(look.Errors.Count == 0, string.Join('\n', look.Errors));

    [Fact]
    public void No_page_scrolls_sideways_on_a_narrow_screen() => look.Findings.AssertNone(EveryPage.Width);

    [Fact]
    public void Axe_finds_nothing_to_fix_on_a_phone_in_light_or_dark() => look.Findings.AssertNone(EveryPage.AxeOnPhone);

    /// <summary>On one page of each kind.</summary>
    [Fact]
    public void Axe_finds_nothing_to_fix_on_a_desk_in_light_or_dark() => look.Findings.AssertNone(EveryPage.AxeOnDesk);

    [Fact]
    public void The_tables_of_a_page_have_names_of_their_own() => look.Findings.AssertNone(EveryPage.Tables);
}
