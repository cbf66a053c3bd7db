using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Checks.Files;

/// <summary>No two pages have one address.</summary>
internal sealed class AddressCheck : OutputCheck
{
    /// <summary>KNEE005: two pages with one address.</summary>
    public static readonly Rule DuplicateUrl = Rule.Fixed("KNEE005");

    protected override void Check(OutputContext context)
    {
        foreach (OutputFile[] same in context.WithoutRedirects
            .GroupBy(file => file.Destination, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(file => file.Source, StringComparer.Ordinal).ToArray()))
        {
            foreach (OutputFile other in same.Skip(1))
            {
                context.Diagnostics.Report(
                    DuplicateUrl, SourcePosition.StartOf(other.Source),
                    $"This page has the same address as `{same[0].Source}`: both become `{other.Destination}`.",
                    "Rename one of the two files.");
            }
        }
    }
}
