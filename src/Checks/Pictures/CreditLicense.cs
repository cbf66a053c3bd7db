using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks.Pictures;

/// <summary>Finds the licence that the credit of a picture names, and reports one that is not known or not allowed.</summary>
internal static class CreditLicense
{
    /// <summary>KNEE041: licence that is not known.</summary>
    public static readonly Rule UnknownLicense = Rule.Fixed("KNEE041");

    /// <summary>KNEE042: licence that does not allow the use.</summary>
    public static readonly Rule ForbiddenLicense = Rule.Fixed("KNEE042");

    public static License? Find(ImageCredit credit, IReadOnlyList<License> licenses, DiagnosticBag diagnostics)
    {
        License? license = licenses.FirstOrDefault(license => license.Id == credit.License.Value);
        if (credit.License.Value.Length == 0)
            return null;
        if (license is null)
        {
            diagnostics.ReportUnresolved(
                UnresolvedReferences.OfLicense(credit.License.Value), UnknownLicense, credit.License.At,
                $"There is no licence `{credit.License.Value}`.{Suggestion.For(credit.License.Value, licenses.Select(known => known.Id))}",
                "Correct it, or add the licence to `licenses.yml`.");
        }
        else if (license.Use == LicenseUse.Forbidden)
        {
            diagnostics.Report(
                ForbiddenLicense, credit.License.At,
                $"The licence {license.Name} does not let this site show the picture. {license.Reason}".TrimEnd(),
                "Choose a picture under another licence.");
        }

        return license;
    }
}
