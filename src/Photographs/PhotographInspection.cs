using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;

namespace KneesAfterRunning.Photographs;

/// <summary>What is wrong with a photograph, so far as it can be known without decoding it.</summary>
internal static class PhotographInspection
{
    /// <summary>KNEE070: a photograph cannot be read.</summary>
    public static readonly Rule UnreadablePhotograph = Rule.Fixed("KNEE070");

    /// <summary>KNEE071: a photograph is too small.</summary>
    public static readonly Rule SmallPhotograph = Rule.Error("KNEE071");

    /// <summary>KNEE072: a photograph is too large.</summary>
    public static readonly Rule LargePhotograph = Rule.Fixed("KNEE072");

    /// <summary>KNEE073: a picture moves.</summary>
    public static readonly Rule AnimatedPhotograph = Rule.Fixed("KNEE073");

    /// <summary>KNEE074: a picture is in a format that is not taken.</summary>
    public static readonly Rule UnknownPictureFormat = Rule.Fixed("KNEE074");

    /// <summary>
    /// Longest file, in bytes. A photograph of 24 megapixels has about 10 MB; the repository keeps every version of it.
    /// </summary>
    public const long MaxBytes = 20 * 1000 * 1000;

    /// <summary>Most pixels. Cameras and phones have fewer; a file of a few kilobytes can claim any number.</summary>
    public const long MaxPixels = 50 * 1000 * 1000;

    /// <summary>
    /// Least length of the longer side, in pixels. The column is about 600 CSS pixels wide, and screens have one to three
    /// dots for each: below this a photograph looks soft to nearly everybody.
    /// </summary>
    public const int MinLongSide = 800;

    private const string Formats = "JPEG, PNG and WebP";

    /// <param name="file">Where the file is on this machine.</param>
    /// <param name="name">Its name, by whose ending people know what it is.</param>
    public static PhotographError? FaultOf(string file, string name)
    {
        if (!PhotographFile.IsTaken(PhotographFile.Folder + Path.GetFileName(name)))
            return Unknown(Path.GetExtension(name).TrimStart('.').ToUpperInvariant());
        using FileStream stream = File.OpenRead(file);
        if (stream.Length > MaxBytes)
        {
            return new(
                LargePhotograph, $"This photograph has {stream.Length:N0} bytes; at most {MaxBytes:N0} are taken.",
                "Save it smaller: 2400 pixels wide at a JPEG quality of 90 is plenty.");
        }

        Span<byte> start = stackalloc byte[FileSignature.Length];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return FaultOf(start, name) ?? (FileSignature.IsAnimated(stream) ? Animated : null);
    }

    /// <summary>What is wrong with the size that a photograph says it has.</summary>
    public static PhotographError? FaultOf(int width, int height)
    {
        if ((long)width * height > MaxPixels)
        {
            return new(
                LargePhotograph,
                $"This photograph is {width:N0} by {height:N0} pixels; at most {MaxPixels / 1_000_000} million pixels are taken.",
                "Save it smaller: 2400 pixels wide is plenty.");
        }

        return Math.Max(width, height) >= MinLongSide
            ? null
            : new(
                SmallPhotograph,
                $"This photograph is {width:N0} by {height:N0} pixels; its longer side must have at least {MinLongSide}.",
                "Get the original from where it comes, not the preview; one that is made larger stays as blurred as it is.");
    }

    /// <summary>What is said of a file that begins as a photograph does and cannot be read to its end.</summary>
    public static PhotographError Damaged => new(
        UnreadablePhotograph, "This photograph cannot be read to its end: the file is damaged or was not copied as a whole.",
        "Copy it again from where it comes, or open it in a picture editor and save it anew.");

    private static PhotographError Animated => new(
        AnimatedPhotograph, "This picture moves, and a page that is read in pain must hold still.",
        "Save the one frame that shows it best as a JPEG; where the movement matters, describe it or draw its steps.");

    private static PhotographError? FaultOf(ReadOnlySpan<byte> start, string name)
    {
        PhotographFormat expected = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PNG" => PhotographFormat.Png,
            ".WEBP" => PhotographFormat.WebP,
            _ => PhotographFormat.Jpeg,
        };
        PhotographFormat? actual = FileSignature.FormatOf(start);
        if (actual == expected)
            return null;
        string ending = Path.GetExtension(name);
        if (actual is { } other)
        {
            string right = $".{(other == PhotographFormat.Jpeg ? "jpg" : other.ToString().ToLowerInvariant())}";
            return new(
                UnreadablePhotograph, $"This file is called `{ending}`, and what is in it is {FileSignature.NameOf(start)}.",
                $"Rename it, and its credit, to end in `{right}`.");
        }

        return new(
            UnreadablePhotograph,
            FileSignature.NameOf(start) is { } kind
                ? $"This file is called `{ending}`, and what is in it is {kind}."
                : $"This file is called `{ending}`, and what is in it is no picture.",
            $"Get the photograph itself, or export it as JPEG from a picture editor; renaming a file does not convert it. Taken are {Formats}.");
    }

    private static PhotographError Unknown(string format) => new(
        UnknownPictureFormat, $"Pictures in the format {format} are not taken.",
        $"Export it as {(format is "GIF" or "BMP" or "ICO" ? "PNG" : "JPEG")} from a picture editor or the phone's photo app, put that here with its credit, and remove this file. Taken are {Formats}, and SVG for drawings.");
}
