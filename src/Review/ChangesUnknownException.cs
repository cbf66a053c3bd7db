namespace KneesAfterRunning.Review;

/// <summary>It cannot be found out what has changed. The message says why.</summary>
internal sealed class ChangesUnknownException(string message) : Exception(message);
