using KneesAfterRunning.Content.Images;

namespace KneesAfterRunning.Content.Leaflets;

/// <summary>An exercise that the page of a cause shows.</summary>
/// <param name="Image">Its picture.</param>
/// <param name="AltText">What somebody who cannot see the picture should know.</param>
/// <param name="Caption">Its name, and how often to do it.</param>
public sealed record Exercise(SiteImage Image, string AltText, string Caption);
