namespace KneesAfterRunning.Tests;

/// <summary>Where the repository is: the folder above the tests that holds <c>site.csproj</c>.</summary>
internal static class RepositoryRoot
{
    public static readonly string Path = Find();

    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "site.csproj")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand in the repository.");
    }
}
