namespace KneesAfterRunning.Checks.Parts;

/// <summary>"no options", "one option", "2 options".</summary>
internal static class Counted
{
    public static string Of(int count, string what) => count switch
    {
        0 => $"no {what}s",
        1 => $"one {what}",
        _ => $"{count} {what}s",
    };
}
