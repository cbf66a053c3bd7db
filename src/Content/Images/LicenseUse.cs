namespace KneesAfterRunning.Content.Images;

/// <summary>Whether a licence lets this site show the work.</summary>
public enum LicenseUse
{
    Allowed,
    Forbidden,
}
