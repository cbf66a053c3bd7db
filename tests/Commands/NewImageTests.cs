using System.Text;
using KneesAfterRunning.Tests.Photographs;

namespace KneesAfterRunning.Tests.Commands;

/// <summary><c>new image</c>, as somebody runs it who has a photograph to give.</summary>
public sealed class NewImageTests
{
    private static readonly string[] Credit = ["--creator", "A: Runner #1", "--source", "own work", "--license", "MIT"];

    [Theory]
    [InlineData(".jpg", ".jpg")]
    [InlineData(".JPEG", ".jpg")]
    [InlineData(".png", ".png")]
    [InlineData(".webp", ".webp")]
    public async Task The_copy_has_the_same_pixels_and_says_nothing_of_place_and_camera(string ending, string written)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("photograph-of-a-knee");
        byte[] original = Camera.OnItsSide(ending.ToLowerInvariant());
        folder.Write("On a road" + ending, original);

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "image", "On a road" + ending, .. Credit]);

        byte[] copy = File.ReadAllBytes(folder.Combine("input/images/on-a-road" + written));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(Camera.Secret, Encoding.Latin1.GetString(original), StringComparison.Ordinal);
        Assert.DoesNotContain(Camera.Secret, Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        Assert.Equal(Camera.PixelsOf(original), Camera.PixelsOf(copy));
        Assert.Equal(original, File.ReadAllBytes(folder.Combine("On a road" + ending)));
        Assert.Equal(
            "title: \"TODO: what the photograph is called\"\ncreator: \"A: Runner #1\"\nsource: own work\nlicense: MIT\n",
            folder.Read($"input/images/on-a-road{written}.yml"));
    }

    [Fact]
    public async Task What_it_leaves_to_be_written_stops_the_build_and_nothing_else_does()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("photograph-of-a-knee");
        folder.Write("road.jpg", Camera.OnItsSide(".jpg"));
        ProgramRun made = await SiteProgram.RunAsync(folder.Path, ["new", "image", "road.jpg", .. Credit]);
        string line = made.Output.Split('\n').Single(line => line.StartsWith("![", StringComparison.Ordinal)).TrimEnd();
        File.AppendAllText(folder.Combine("input/guides/on-the-road.md"), $"\n{line}\n");

        ProgramRun unwritten = await SiteProgram.RunAsync(folder.Path, ["check"]);
        Assert.Equal(1, unwritten.ExitCode);
        Assert.Equal(
            ["guides/on-the-road.md:15:1", "guides/on-the-road.md:15:1", "images/road.jpg.yml:1:8"],
            unwritten.Message.Split('\n').Where(said => said.Contains(": error ", StringComparison.Ordinal))
                .Select(said => said.Split(": error KNEE080")[0]["input/".Length..]));

        folder.Write("input/guides/on-the-road.md",
            folder.Read("input/guides/on-the-road.md").Replace("TODO: what", "What", StringComparison.Ordinal));
        folder.Write("input/images/road.jpg.yml",
            folder.Read("input/images/road.jpg.yml").Replace("TODO: what", "What", StringComparison.Ordinal));
        ProgramRun written = await SiteProgram.RunAsync(folder.Path, []);
        Assert.Equal("The site is built.\nexit code 0\n", written.Message);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("photograph-of-a-knee");

        ProgramRun run =
            await SiteProgram.RunAsync(folder.Path,
                ["new", "image", "road.jpg", "--source", "Pexels", "--license", "Pexel", "--name", "On a road"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            $"""
            --creator is missing. Who took it, as they want to be named.
            --source-url is missing. The address of the photograph in that collection. Or `--source "own work"`, if you took it yourself.
            There is no licence `Pexel`. Did you mean `Pexels`? Allowed are: MIT, Pexels.
            `On a road` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as knee-on-a-road.
            There is no file '{folder.Combine("road.jpg")}'.

            """,
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(["input"], folder.Entries);
    }

    [Fact]
    public async Task Nothing_is_overwritten()
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("photograph-of-a-knee");
        folder.Write("knee-on-a-road.png", Camera.OnItsSide(".png"));
        Dictionary<string, string> before = folder.ReadAll("input");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "image", "knee-on-a-road.png", .. Credit]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            "There is a picture of that name already: `images/knee-on-a-road.jpg`. Choose another with --name; nothing is overwritten.\n",
            run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(before, folder.ReadAll("input"));
    }

    [Theory]
    [InlineData("small.jpg", "This photograph is 600 by 400 pixels")]
    [InlineData("cut-short.jpg", "This photograph cannot be read to its end")]
    [InlineData("bomb.png", "This photograph is 10,000 by 6,000 pixels")]
    [InlineData(
        "from-a-phone.heic",
        "Pictures in the format HEIC are not taken. Export it as JPEG from a picture editor or the phone's photo app, and run this command on that; your file was not touched.")]
    public async Task What_the_build_would_refuse_is_not_taken_in(string photograph, string message)
    {
        using TemporaryFolder folder = TemporaryFolder.OfCase("photographs-that-are-not-taken");
        File.Move(folder.Combine("input/images/" + photograph), folder.Combine(photograph));
        Dictionary<string, string> before = folder.ReadAll("input");

        ProgramRun run = await SiteProgram.RunAsync(folder.Path, ["new", "image", photograph, "--name", "new", .. Credit]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.ReadAll("input"));
    }
}
