using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Commands;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Tests;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace KneesAfterRunning.Tests;

/// <summary>The real site, built once for all tests from the repository's own input.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knees-tests-");

    /// <summary>The output folder.</summary>
    public string Folder => Path.Combine(_folder.FullName, "output");

    public BuildResult Result { get; private set; } = null!;

    /// <summary>Every page, by its path in the output folder.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Result = await SiteBuild.RunAsync(
            new FileSystem(RepositoryRoot.Combine("input"), Folder),
            new BuildOptions(WithDrafts: false), write: true, Severity.Warning, CancellationToken.None);
        if (!Result.Written)
            throw new InvalidOperationException("The real site does not build:\n" + string.Join('\n', Result.Diagnostics));
        Pages = Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(
                file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
                file => new HtmlParser().ParseDocument(File.ReadAllText(file)));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
