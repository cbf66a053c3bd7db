using System.CommandLine;
using KneesAfterRunning.Terminal;

namespace KneesAfterRunning.Commands.New;

/// <summary>What <c>new</c> can make.</summary>
internal static class NewCommand
{
    public static Command Define(CommandContext context, CommonOptions common) =>
        new("new", "Begin something new: what it makes passes every check but for the words still to be written.")
    {
        NewCause.Define(context, common),
        NewGuide.Define(context, common),
        new NewImage(context, common).Define(),
        new NewSource(context, common).Define(),
    };
}
