using KneesAfterRunning.Checks;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Commands;

/// <summary>The code of a problem as somebody typed it: <c>KNEE030</c>, <c>knee30</c> or <c>30</c>.</summary>
internal static class CodeArgument
{
    private const string Prefix = "KNEE";

    /// <exception cref="WrongUsageException">There is no such problem.</exception>
    public static Rule Of(string code) => Find(code) ?? throw new WrongUsageException(Unknown(code));

    /// <summary>The problem with a code; null where none exists.</summary>
    public static Rule? Find(string code)
    {
        string number = code.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? code[Prefix.Length..] : code;
        return Rules.ByCode(Prefix + number.PadLeft(3, '0'));
    }

    /// <summary>What is said of a code that there is not.</summary>
    public static string Unknown(string code) => $"{Rules.Unknown(code)} `dotnet run -- explain` lists them all.";
}
