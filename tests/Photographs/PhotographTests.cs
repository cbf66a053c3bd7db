using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace KneesAfterRunning.Tests.Photographs;

/// <summary>What becomes of photographs, in the files that the build writes.</summary>
public sealed class PhotographTests
{
    private const string Case = "photograph-of-a-knee";
    private const string Photograph = "input/images/knee-on-a-road.jpg";

    [Fact]
    public async Task A_photograph_comes_in_two_formats_at_every_width_up_to_its_own_and_once_for_everybody()
    {
        using TemporaryFolder folder = await BuildAsync();

        Assert.Equal(
            [
                "knee-on-a-road-1000.avif", "knee-on-a-road-1000.jpg", "knee-on-a-road-1000.webp", "knee-on-a-road-400.avif",
                "knee-on-a-road-400.webp", "knee-on-a-road-800.avif", "knee-on-a-road-800.webp",
            ],
            FilesOf(folder).Select(file => Regex.Replace(file, @"\.[0-9a-f]{8}\.", ".")).Order(StringComparer.Ordinal));
        Assert.All(FilesOf(folder), file =>
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"knee-on-a-road-{Camera.SizeOf(BytesOf(folder, file)).Width}."),
                file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_file_that_a_page_offers_is_there()
    {
        using TemporaryFolder folder = await BuildAsync();
        IElement[] pictures = [.. Pages(folder).SelectMany(page => page.QuerySelectorAll("picture"))];
        string[] offered =
            [.. pictures.SelectMany(picture => picture.QuerySelectorAll("source"))
                .SelectMany(source => source.GetAttribute("srcset")!.Split(", "))
                .Select(candidate => candidate.Split(' ')[0])];

        Assert.Equal(4, pictures.Length);
        Assert.Equal(4 * 6, offered.Length);
        Assert.All(offered, address => Assert.True(File.Exists(folder.Combine("output" + address)), address));
    }

    [Fact]
    public async Task The_caption_has_the_form_that_the_site_keeps_to_and_leads_to_creator_picture_and_licence()
    {
        using TemporaryFolder folder = await BuildAsync();
        IElement caption = Pages(folder).SelectMany(page => page.QuerySelectorAll("figcaption")).First();

        Assert.Equal("Knees may hurt after running. Image: Tirachard Kumtanom, via Pexels.", caption.TextContent);
        Assert.Equal(
            ["https://www.pexels.com/photo/1/", "https://www.pexels.com/@photographer", "https://www.pexels.com/license/"],
            caption.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Machines_are_told_of_a_photograph_as_of_a_drawing_and_other_sites_may_show_it()
    {
        using TemporaryFolder folder = await BuildAsync();
        string page = folder.Read("output/guides/on-the-road/index.html");
        string address = "https://knees.example/images/" + FilesOf(folder)
            .Single(file => file.EndsWith(".jpg", StringComparison.Ordinal));

        Assert.Contains($"<meta property=\"og:image\" content=\"{address}\" />", page, StringComparison.Ordinal);
        Assert.Contains($"\"@type\":\"ImageObject\",\"contentUrl\":\"{address}\"", page, StringComparison.Ordinal);
        Assert.Contains("\"license\":\"https://www.pexels.com/license/\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_small_file_is_kept_for_reading_without_a_signal()
    {
        using TemporaryFolder folder = await BuildAsync();

        Assert.Equal(
            FilesOf(folder)
                .Where(file => file.Contains("-400.", StringComparison.Ordinal)
                && file.EndsWith(".webp", StringComparison.Ordinal)),
            Regex.Matches(folder.Read("output/sw.js"), @"""images/([^""]+-\d+\.[^""]+)""").Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    public async Task Nothing_of_place_and_camera_is_published_and_the_credit_is(string ending)
    {
        byte[] photograph = Camera.OnItsSide(ending);
        using TemporaryFolder folder = await BuildAsync(photograph, ending);

        Assert.Contains(Camera.Secret, Encoding.Latin1.GetString(photograph), StringComparison.Ordinal);
        Assert.NotEmpty(FilesOf(folder));
        Assert.All(FilesOf(folder), file =>
        {
            string bytes = Encoding.Latin1.GetString(BytesOf(folder, file));
            Assert.DoesNotContain(Camera.Secret, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("Exif", bytes, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Photoshop 3.0", bytes, StringComparison.Ordinal);
            Assert.DoesNotContain("ICC_PROFILE", bytes, StringComparison.Ordinal);
            Assert.Contains("Tirachard Kumtanom, via Pexels", bytes, StringComparison.Ordinal);
            Assert.Contains("<xmpRights:WebStatement>https://www.pexels.com/license/<", bytes, StringComparison.Ordinal);
            Assert.Contains("<plus:LicensorURL>https://www.pexels.com/photo/1/<", bytes, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".webp")]
    public async Task A_photograph_that_lies_on_its_side_is_stood_up(string ending)
    {
        using TemporaryFolder folder = await BuildAsync(Camera.OnItsSide(ending), ending);

        Assert.All(FilesOf(folder), file =>
        {
            (int width, int height) = Camera.SizeOf(BytesOf(folder, file));
            Assert.InRange((double)height / width, 1.55, 1.58);
            AssertIsRed(Camera.CornerOf(BytesOf(folder, file)));
        });
        IElement picture = Pages(folder).First().QuerySelector("figure img")!;
        Assert.Equal(("640", "1000"), (picture.GetAttribute("width"), picture.GetAttribute("height")));
    }

    [Theory]
    [InlineData("CMYK", ".jpg")]
    [InlineData("Display P3", ".jpg")]
    [InlineData("progressive", ".jpg")]
    [InlineData("16 bits", ".png")]
    [InlineData("palette", ".png")]
    [InlineData("transparent", ".webp")]
    public async Task Whatever_its_colours_are_stored_as_readers_see_the_same(string colours, string ending)
    {
        using TemporaryFolder folder = await BuildAsync(Camera.In(colours), ending);

        Assert.NotEmpty(FilesOf(folder));
        Assert.All(FilesOf(folder), file => AssertIsRed(Camera.CornerOf(BytesOf(folder, file))));
    }

    [Fact]
    public async Task A_second_build_converts_nothing_and_a_damaged_cache_is_made_anew()
    {
        using TemporaryFolder folder = await BuildAsync();
        Dictionary<string, string> first = folder.ReadAll("output");
        Dictionary<string, DateTime> cached = folder.TimesOf(".cache");

        await SiteProgram.RunAsync(folder.Path, []);
        Assert.Equal(first, folder.ReadAll("output"));
        Assert.Equal(cached, folder.TimesOf(".cache"));

        foreach (string file in Directory.EnumerateFiles(folder.Combine(".cache"), "*.avif", SearchOption.AllDirectories))
            File.WriteAllText(file, "Not what it was.");
        await SiteProgram.RunAsync(folder.Path, []);
        Assert.Equal(first, folder.ReadAll("output"));
        Assert.NotEqual(cached, folder.TimesOf(".cache"));
    }

    [Fact]
    public async Task Another_credit_is_another_file()
    {
        using TemporaryFolder folder = await BuildAsync();
        string[] first = [.. FilesOf(folder)];
        folder.Write(Photograph + ".yml",
            folder.Read(Photograph + ".yml").Replace("Tirachard Kumtanom", "Somebody Else", StringComparison.Ordinal));

        await SiteProgram.RunAsync(folder.Path, []);

        Assert.Empty(first.Intersect(FilesOf(folder)));
    }

    /// <summary>Builds the case, with another photograph in place of its own where one is given.</summary>
    private static async Task<TemporaryFolder> BuildAsync(byte[]? photograph = null, string ending = ".jpg")
    {
        TemporaryFolder folder = TemporaryFolder.OfCase(Case);
        if (photograph is not null)
        {
            string renamed = Path.ChangeExtension(Photograph, ending);
            File.Delete(folder.Combine(Photograph));
            folder.Write(renamed, photograph);
            File.Move(folder.Combine(Photograph + ".yml"), folder.Combine(renamed + ".yml"), overwrite: true);
            foreach (string page in Directory.EnumerateFiles(folder.Combine("input"), "*.md", SearchOption.AllDirectories))
                File.WriteAllText(page,
                    File.ReadAllText(page).Replace("knee-on-a-road.jpg", "knee-on-a-road" + ending, StringComparison.Ordinal));
        }

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, []);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return folder;
    }

    private static IEnumerable<string> FilesOf(TemporaryFolder folder) =>
        Directory.EnumerateFiles(folder.Combine("output/images"), "knee-on-a-road-*").Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    private static byte[] BytesOf(TemporaryFolder folder, string file) =>
        File.ReadAllBytes(folder.Combine("output/images/" + file));

    private static IEnumerable<IDocument> Pages(TemporaryFolder folder) =>
        Directory.EnumerateFiles(folder.Combine("output"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(page => new HtmlParser().ParseDocument(File.ReadAllText(page)));

    /// <summary>
    /// Near enough to the red of <see cref="Camera"/>, with three colours: printing inks cannot mix all of them.
    /// </summary>
    private static void AssertIsRed(double[] colour)
    {
        Assert.Equal(3, colour.Length);
        Assert.InRange(colour[0], 175, 220);
        Assert.InRange(colour[1], 20, 70);
        Assert.InRange(colour[2], 15, 65);
    }
}
