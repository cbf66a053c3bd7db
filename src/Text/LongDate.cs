using System.Globalization;

namespace KneesAfterRunning.Text;

/// <summary>A day as people write it: "22 November 2026".</summary>
internal static class LongDate
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
