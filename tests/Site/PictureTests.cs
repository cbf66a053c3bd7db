using System.Xml.Linq;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The pictures themselves.</summary>
public sealed class PictureTests(BuiltSite site)
{
    private const int LargestInBytes = 15_000;
    private const int FewestPictures = 24;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void There_are_pictures_enough_to_show_what_is_said() =>
        Assert.InRange(Pictures().Length, FewestPictures, int.MaxValue);

    /// <summary>Of drawings the checks ask the same.</summary>
    [Fact]
    public void Each_chart_is_small_enough_for_a_phone_at_a_trail_head() =>
        Assert.All(Charts(), file => Assert.InRange(new FileInfo(file).Length, 1, LargestInBytes));

    [Fact]
    public void Each_chart_has_a_title_and_a_description() =>
        Assert.All(Charts(), file =>
        {
            XElement drawing = XElement.Load(file);
            Assert.NotEmpty(drawing.Element(Svg + "title")!.Value.Trim());
            Assert.NotEmpty(drawing.Element(Svg + "desc")!.Value.Trim());
        });

    private string[] Charts()
    {
        string[] charts = [.. Directory.EnumerateFiles(RepositoryRoot.Combine("input", "images"), "*.chart.yml")
            .Select(file =>
                Path.Combine(site.Folder, "images",
                    Path.GetFileName(file).Replace(".chart.yml", ".svg", StringComparison.Ordinal)))];
        Assert.NotEmpty(charts);
        return charts;
    }

    private string[] Pictures()
    {
        string[] pictures = Directory.GetFiles(Path.Combine(site.Folder, "images"), "*.svg");
        Assert.NotEmpty(pictures);
        return pictures;
    }
}
