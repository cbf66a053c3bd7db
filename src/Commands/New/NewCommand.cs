using System.CommandLine;

namespace KneesAfterRunning.Commands.New;

/// <summary>What <c>new</c> can make.</summary>
internal static class NewCommand
{
    /// <param name="input">The option that names the folder with the articles.</param>
    public static Command Define(Option<DirectoryInfo> input) => new("new", "Begin something new: what it makes passes every check but for the words still to be written.")
    {
        NewCause.Define(input),
        NewGuide.Define(input),
        NewImage.Define(input),
        NewSource.Define(input),
    };
}
