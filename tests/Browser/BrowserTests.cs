namespace KneesAfterRunning.Tests.Browser;

/// <summary>The tests that share the one browser; its tabs work side by side, its tests do not.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<Reader>;
