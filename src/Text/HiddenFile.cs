namespace KneesAfterRunning.Text;

/// <summary>Files that are not of the site: the build passes them over.</summary>
internal static class HiddenFile
{
    /// <summary>Whether a file, or a folder that it is in, has a name that begins with <c>_</c> or <c>.</c>.</summary>
    public static bool Is(string path) => path.Split('/').Any(part => part[0] is '_' or '.');
}
