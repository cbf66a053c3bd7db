using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Commands;

/// <summary>Finds input files as somebody named them: from the input folder, or from the folder that the program runs in.</summary>
/// <param name="files">The input.</param>
/// <param name="input">The input folder.</param>
internal sealed class NamedFiles(FileSystem files, DirectoryInfo input)
{
    /// <summary>The path of a file in the input folder.</summary>
    /// <exception cref="WrongUsageException">There is no such file.</exception>
    public string Find(string named)
    {
        string fromInput = PathInInput(Path.Combine(input.FullName, named));
        string fromHere = PathInInput(named);
        if (files.InputExists(fromInput))
            return fromInput;
        if (files.InputExists(fromHere))
            return fromHere;
        string meant = fromHere.StartsWith("../", StringComparison.Ordinal) ? fromInput : fromHere;
        throw new WrongUsageException($"There is no file `{named}` in the input folder.{Suggestion.For(meant, files.InputFiles)}");
    }

    private string PathInInput(string path) => Path.GetRelativePath(input.FullName, path).Replace('\\', '/');
}
