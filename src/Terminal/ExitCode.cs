namespace KneesAfterRunning.Terminal;

/// <summary>What the program's exit status says.</summary>
internal static class ExitCode
{
    public const int Good = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;
    public const int Fault = 3;
}
