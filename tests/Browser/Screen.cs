using Microsoft.Playwright;

namespace KneesAfterRunning.Tests.Browser;

/// <summary>Sizes of screens, in CSS pixels.</summary>
internal static class Screen
{
    /// <summary>The narrowest that WCAG 2.2 asks for: 1.4.10.</summary>
    public static readonly ViewportSize Narrow = new() { Width = 320, Height = 640 };

    /// <summary>A window of 1280 by 1024 px, enlarged to 400 per cent.</summary>
    public static readonly ViewportSize Enlarged = new() { Width = 320, Height = 256 };

    public static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    public static readonly ViewportSize Desktop = new() { Width = 1280, Height = 800 };
}
