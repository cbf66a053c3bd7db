using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>
/// One tab for all tests of a class that only ask something, one after another: nothing that they do changes what the
/// next one finds. It begins on a page that has no script of its own.
/// </summary>
public sealed class OneTab(BuiltSite site, SharedBrowser browser) : IAsyncLifetime
{
    private readonly Reader _reader = new(site, browser);
    private IBrowserContext? _visit;

    public IPage Page { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _reader.InitializeAsync();
        _visit = await _reader.VisitAsync();
        Page = await _visit.OpenAsync("/about/");
    }

    public async ValueTask DisposeAsync()
    {
        if (_visit is not null)
            await _visit.DisposeAsync();
        await _reader.DisposeAsync();
    }
}
