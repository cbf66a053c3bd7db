namespace KneesAfterRunning.Commands;

/// <summary>Something was asked that cannot be done.</summary>
/// <param name="message">What to ask instead.</param>
internal sealed class WrongUsageException(string message) : Exception(message);
