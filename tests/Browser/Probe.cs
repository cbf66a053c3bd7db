namespace KneesAfterRunning.Tests.Browser;

/// <summary>JavaScript that measures a page from within.</summary>
internal static class Probe
{
    /// <summary>Watches the focus, from before the page loads.</summary>
    public static string Focus => Read("focus.js");

    /// <summary>A function that lists text which is cut off or runs over other text.</summary>
    public static string Layout => Read("layout.js");

    /// <summary>A function that lists controls which are too small for a thumb.</summary>
    public static string Targets => Read("targets.js");

    private static string Read(string file) => File.ReadAllText(RepositoryRoot.Combine("tests", "Browser", "Probes", file));
}
