using System.CommandLine;
using KneesAfterRunning.Engine;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Commands;

/// <summary>
/// Finds input files as somebody named them: from the input folder, or from the folder that the command runs in.
/// </summary>
/// <param name="files">The input.</param>
/// <param name="input">The input folder.</param>
/// <param name="folder">The folder that the command runs in.</param>
internal sealed class FileArgument(FileSystem files, DirectoryInfo input, string folder)
{
    /// <summary>An argument for such names, of which there may be any number.</summary>
    public static Argument<string[]> Argument(string description)
    {
        Argument<string[]> files = new("files") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        // An argument that may be repeated would take a mistyped option for a file.
        files.Validators.Add(result =>
        {
            foreach (string token in result.Tokens.Select(token => token.Value).Where(UsageErrors.IsOption))
                result.AddError(UsageErrors.Unrecognized(token));
        });
        return files;
    }

    /// <summary>The path of a file in the input folder.</summary>
    /// <exception cref="WrongUsageException">There is no such file.</exception>
    public string Find(string named)
    {
        string fromInput = PathIn(input.FullName, named);
        string fromHere = PathIn(folder, named);
        if (files.InputExists(fromInput))
            return fromInput;
        if (files.InputExists(fromHere))
            return fromHere;
        string meant = fromHere.StartsWith("../", StringComparison.Ordinal) ? fromInput : fromHere;
        throw new WrongUsageException(
            $"There is no file `{named}` in the input folder.{Suggestion.For(meant, files.InputFiles)}");
    }

    private string PathIn(string from, string named) =>
        Path.GetRelativePath(input.FullName, Path.GetFullPath(named, from)).Replace('\\', '/');
}
