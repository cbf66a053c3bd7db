using System.Reflection;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Pipelines.Modules;

/// <summary>Reads the theme's style sheets, scripts and icons, which travel inside the program.</summary>
internal sealed class ReadTheme : IModule
{
    private const string Folder = "theme/";

    public Task<IReadOnlyList<Document>> ExecuteAsync(IExecutionContext context)
    {
        Assembly program = typeof(ReadTheme).Assembly;
        return Task.FromResult<IReadOnlyList<Document>>(
        [
            .. program.GetManifestResourceNames()
                .Select(name => (Name: name, Path: name.Replace('\\', '/')))
                .Where(resource => resource.Path.StartsWith(Folder, StringComparison.Ordinal))
                .OrderBy(resource => resource.Path, StringComparer.Ordinal)
                .Select(resource => new Document(resource.Path, Read(program, resource.Name))),
        ]);
    }

    private static byte[] Read(Assembly program, string resource)
    {
        using Stream stream = program.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
