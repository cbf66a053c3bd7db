using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Pipelines;
using KneesAfterRunning.Tests;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace KneesAfterRunning.Tests;

/// <summary>The real site, built once for all tests from the repository's own input, on <see cref="TestDay"/>.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knees-tests-");
    private Dictionary<string, IHtmlDocument> _pages = [];

    /// <summary>The output folder.</summary>
    public string Folder => Path.Combine(_folder.FullName, "output");

    internal BuildResult Result { get; private set; } = null!;

    /// <summary>Every page, by its path in the output folder.</summary>
    /// <exception cref="InvalidOperationException">The site does not build. Only the tests that read it fail then.</exception>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => Result.Written
        ? _pages
        : throw new InvalidOperationException("The real site does not build:\n" + string.Join('\n', Result.Diagnostics));

    public async ValueTask InitializeAsync()
    {
        Result = await new SiteBuild(new BuildOptions(BuildPurpose.Publication, TestDay.Value)).RunAsync(
            new FileSystem(RepositoryRoot.Combine("input"), Folder), write: true, Severity.Warning, CancellationToken.None);
        if (!Result.Written)
            return;
        _pages = Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
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
