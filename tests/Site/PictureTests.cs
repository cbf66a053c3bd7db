using System.Xml.Linq;

namespace KneesAfterRunning.Tests.Site;

/// <summary>The drawings themselves.</summary>
public sealed class PictureTests(BuiltSite site)
{
    private const int LargestInBytes = 15_000;
    private const int FewestPictures = 24;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void There_are_pictures_enough_to_show_what_is_said() =>
        Assert.InRange(Pictures().Length, FewestPictures, int.MaxValue);

    [Fact]
    public void Each_picture_is_small_enough_for_a_phone_at_a_trail_head() =>
        Assert.All(Pictures(), file => Assert.InRange(new FileInfo(file).Length, 1, LargestInBytes));

    [Fact]
    public void Each_picture_has_a_title_and_a_description() =>
        Assert.All(Pictures(), file =>
        {
            XElement drawing = XElement.Load(file);
            Assert.NotEmpty(drawing.Element(Svg + "title")!.Value.Trim());
            Assert.NotEmpty(drawing.Element(Svg + "desc")!.Value.Trim());
        });

    [Fact]
    public void Each_cause_has_a_picture_of_its_own() =>
        Assert.Distinct(site.CausePages().Values.Select(page => page.QuerySelector(".prose figure img")!.GetAttribute("src")));

    private string[] Pictures()
    {
        string[] pictures = Directory.GetFiles(Path.Combine(site.Folder, "images"), "*.svg");
        Assert.NotEmpty(pictures);
        return pictures;
    }
}
