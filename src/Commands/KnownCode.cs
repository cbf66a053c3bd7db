using KneesAfterRunning.Content;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Commands;

/// <summary>The code of a problem as somebody typed it.</summary>
internal static class KnownCode
{
    /// <exception cref="WrongUsageException">There is no such problem.</exception>
    public static Problem Of(string code) =>
        Problems.ByCode(code) ?? throw new WrongUsageException($"{Problems.Unknown(code)} `dotnet run -- explain` lists them all.");
}
