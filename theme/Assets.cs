namespace KneesAfterRunning.Theme;

/// <summary>The theme's style sheets, scripts and icons.</summary>
/// <param name="paths">Their output paths, by the names of the theme's files.</param>
public sealed class Assets(IReadOnlyDictionary<string, string> paths)
{
    /// <summary>The output path of a file of the theme.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string PathOf(string name) => paths[name];
}
