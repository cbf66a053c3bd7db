using System.Text.RegularExpressions;

namespace KneesAfterRunning.Text;

/// <summary>Words between quotation marks, straight or curly: those of others.</summary>
internal static partial class Quotation
{
    /// <summary>One quotation, with its marks.</summary>
    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();
}
