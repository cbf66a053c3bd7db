using Markdig.Helpers;

namespace KneesAfterRunning.Text;

/// <summary>Makes anchors of words in the way that Git hosts do for headings.</summary>
internal static class Slug
{
    public static string Of(string words) => LinkHelper.UrilizeAsGfm(words);
}
