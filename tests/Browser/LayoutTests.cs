using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// What holds on each kind of page for those who enlarge it, space it out, point with a thumb, or want no motion.
/// </summary>
public sealed class LayoutTests(EveryKind look, Reader reader) : IClassFixture<EveryKind>, IClassFixture<Reader>
{
    public static TheoryData<int> Widths => [.. EveryKind.Widths];

    [Fact]
    public void Nothing_is_cut_off_or_overlaps_when_a_page_is_enlarged_to_400_per_cent() =>
        look.Findings.AssertNone(EveryKind.Enlarged);

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_is_cut_off_or_overlaps_when_text_is_spaced_out(int width) =>
        look.Findings.AssertNone(EveryKind.SpacedOut(width));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_is_cut_off_or_overlaps_when_only_text_is_enlarged_to_200_per_cent(int width) =>
        look.Findings.AssertNone(EveryKind.Large(width));

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_control_is_large_enough_for_a_thumb(int width) => look.Findings.AssertNone(EveryKind.Targets(width));

    [Fact]
    public async Task Nothing_moves_where_motion_is_not_welcome()
    {
        look.Findings.AssertNone(EveryKind.Still);

        await using IBrowserContext visit = await reader.VisitAsync(visitor => visitor.ReducedMotion = ReducedMotion.Reduce);
        await visit.AddInitScriptAsync(
            "addEventListener('pagereveal', ({ viewTransition }) => { document.documentElement.dataset.slides = !!viewTransition; })");
        IPage page = await visit.OpenAsync("/");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Guides" })
            .ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-slides", "false");
    }
}
