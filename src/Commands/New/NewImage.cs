using System.CommandLine;
using KneesAfterRunning.Content.Images;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Photographs;
using KneesAfterRunning.Terminal;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Commands.New;

/// <summary>
/// <c>new image</c>: takes a photograph into the input folder without what its file says of the place and the camera, and
/// writes its credit.
/// </summary>
internal sealed class NewImage(CommandContext context, CommonOptions common)
{
    /// <summary>What to do with a file in another format that is not in the site, and may be the only one there is.</summary>
    private const string ExportIt =
        "Export it as JPEG from a picture editor or the phone's photo app, and run this command on that; your file was not touched.";

    private readonly Argument<string> _photograph =
        new("photograph") { Description = "The photograph: a JPEG, PNG or WebP file. It is copied and stays as it is." };

    private readonly Option<string> _creator = Text("--creator", "Who took it, as they want to be named.");
    private readonly Option<string> _creatorUrl = Text("--creator-url", "The address of their own page.");
    private readonly Option<string> _source =
        Text("--source",
            $"The collection that it comes from, such as Pexels; `{ImageCredit.OwnWork}` for one that you took for this site.");
    private readonly Option<string> _sourceUrl = Text("--source-url", "The address of the photograph in that collection.");
    private readonly Option<string> _license =
        Text("--license", "The licence that it comes under: an id of `licenses.yml`, such as CC-BY-4.0 or Pexels.");
    private readonly Option<string> _title = Text("--title", "What it is called; it can be written later.");
    private readonly Option<string> _changes = Text("--changes", "What was changed of it, such as `Cut to the knee`.");
    private readonly Option<string> _name =
        Text("--name", "What the file is to be called here, such as knee-on-a-road; else it keeps its name.");

    public Command Define()
    {
        Command command = new(
            "image",
            """
            Take a photograph into `images/`: the copy says nothing of place and camera, and its credit is written beside it.

            Example:
              dotnet run -- new image ~/knee.jpg --creator "Tirachard Kumtanom" --source Pexels --source-url https://www.pexels.com/photo/NUMBER/ --license Pexels --title "A runner holds her knee"
            """)
        {
            _photograph, _creator, _creatorUrl, _source, _sourceUrl, _license, _title, _changes, _name,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, common.InputOf(parsed), cancellation));
        return command;
    }

    private static Option<string> Text(string name, string description) =>
        new(name) { Description = description, HelpName = "text" };

    private async Task<int> RunAsync(ParseResult parsed, DirectoryInfo input, CancellationToken cancellation)
    {
        FileInfo photograph = new(context.Resolve(parsed.GetRequiredValue(_photograph)));
        string name = parsed.GetValue(_name) ?? FileSlug.Of(Path.GetFileNameWithoutExtension(photograph.Name));
        List<string> faults =
        [
            .. FaultsOfCredit(parsed),
            .. FaultsOfLicense(parsed.GetValue(_license), await LicensesAsync(input, cancellation)),
            .. FaultsOfName(name, input),
            .. FaultsOfFile(photograph),
        ];
        byte[]? copy = faults.Count == 0
            ? PhotographMetadata.Strip(await File.ReadAllBytesAsync(photograph.FullName, cancellation))
            : null;
        if (faults.Count == 0 && copy is null)
            faults.Add(Sentences(PhotographInspection.Damaged));
        if (faults.Count == 0 && FaultOfPixels(photograph.FullName) is { } fault)
            faults.Add(fault);
        if (faults.Count > 0)
            throw new WrongUsageException(string.Join(Environment.NewLine, faults));

        await WriteAsync(parsed, photograph, copy!, Path.Combine(input.FullName, PhotographFile.Folder), name, cancellation);
        return ExitCode.Good;
    }

    private async Task WriteAsync(
        ParseResult parsed, FileInfo photograph, byte[] copy, string folder, string name, CancellationToken cancellation)
    {
        string ending = photograph.Extension.ToLowerInvariant() is ".jpeg" ? ".jpg" : photograph.Extension.ToLowerInvariant();
        string file = Path.Combine(folder, name + ending);
        string credit = file + PhotographFile.CreditEnding;
        Directory.CreateDirectory(folder);
        await NewFile.WriteAsync(file, copy, cancellation);
        await NewFile.WriteAsync(credit, YamlFields.Write(FieldsOf(parsed)), cancellation);
        string from = context.Relative(folder).TrimEnd('/');
        await context.Output.WriteLineAsync(
            $"""
            Taken in: {from}/{name}{ending}, {copy.Length:N0} bytes. Its pixels are the same; what the file said of place, camera and time is gone.
            Its credit: {from}/{name}{ending}.yml

            Paste this into an article in causes/ or guides/, in a paragraph of its own, and write what is to be written:

            ![{Placeholder.Mark} what somebody who cannot see it should know](../{PhotographFile.Folder}{name}{ending} "{Placeholder.Mark} what it shows, in one sentence.")
            """);
    }

    private IEnumerable<(string Name, string? Value)> FieldsOf(ParseResult parsed) =>
    [
        ("title", parsed.GetValue(_title) ?? $"{Placeholder.Mark} what the photograph is called"),
        ("creator", parsed.GetValue(_creator)),
        ("creator_url", parsed.GetValue(_creatorUrl)),
        ("source", parsed.GetValue(_source)),
        ("source_url", parsed.GetValue(_sourceUrl)),
        ("license", parsed.GetValue(_license)),
        ("changes", parsed.GetValue(_changes)),
    ];

    private IEnumerable<string> FaultsOfCredit(ParseResult parsed)
    {
        foreach (Option<string> option in new[] { _creator, _source, _license }.Where(
            option => string.IsNullOrWhiteSpace(parsed.GetValue(option))))
            yield return $"{option.Name} is missing. {option.Description}";
        if (parsed.GetValue(_source) is { } source && source != ImageCredit.OwnWork
            && string.IsNullOrWhiteSpace(parsed.GetValue(_sourceUrl)))
            yield return $"{_sourceUrl.Name} is missing. {_sourceUrl.Description} Or `{_source.Name} \"{ImageCredit.OwnWork}\"`, if you took it yourself.";
        foreach (Option<string> option in new[] { _creatorUrl, _sourceUrl })
        {
            if (parsed.GetValue(option) is { } address
                && !(Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"))
                yield return $"{option.Name} is no address: `{address}`. Write it out, with `https://` before it.";
        }
    }

    private static IEnumerable<string> FaultsOfLicense(string? id, IReadOnlyList<License> licenses)
    {
        if (id is null || licenses.FirstOrDefault(license => license.Id == id) is { Use: LicenseUse.Allowed })
            yield break;
        IEnumerable<string> allowed = licenses.Where(license => license.Use == LicenseUse.Allowed).Select(license => license.Id);
        yield return licenses.FirstOrDefault(license => license.Id == id) is { } forbidden
            ? $"The licence {forbidden.Name} does not let this site show the photograph. {forbidden.Reason} Choose one under: {string.Join(", ", allowed)}."
            : $"There is no licence `{id}`.{Suggestion.For(id, licenses.Select(license => license.Id))} Allowed are: {string.Join(", ", allowed)}.";
    }

    private static IEnumerable<string> FaultsOfName(string name, DirectoryInfo input)
    {
        if (!FileSlug.IsOne(name))
            yield return $"`{name}` cannot be the name of a file here. Choose one with --name: small letters, digits and hyphens, such as knee-on-a-road.";
        DirectoryInfo folder = new(Path.Combine(input.FullName, PhotographFile.Folder));
        if (folder.Exists
            && folder.EnumerateFiles()
            .FirstOrDefault(file => file.Extension != PhotographFile.CreditEnding
            && file.Name.Split('.')[0] == name) is { } taken)
            yield return $"There is a picture of that name already: `{PhotographFile.Folder}{taken.Name}`. Choose another with --name; nothing is overwritten.";
    }

    private static IEnumerable<string> FaultsOfFile(FileInfo photograph)
    {
        if (!photograph.Exists)
            yield return $"There is no file '{photograph.FullName}'.";
        else if (PhotographInspection.FaultOf(photograph.FullName, photograph.Name) is { } fault)
            yield return fault.Rule == PhotographInspection.UnknownPictureFormat
                ? $"{fault.Message} {ExportIt}"
                : Sentences(fault);
    }

    /// <summary>What the build would say of it, said now.</summary>
    private static string? FaultOfPixels(string path) =>
        PhotographConverter.FaultOf(path) is { } fault ? Sentences(fault) : null;

    private static string Sentences(PhotographError fault) => $"{fault.Message} {fault.Help}";

    private static async Task<IReadOnlyList<License>> LicensesAsync(DirectoryInfo input, CancellationToken cancellation)
    {
        const string File = "licenses.yml";
        string path = Path.Combine(input.FullName, File);
        return System.IO.File.Exists(path)
            ? [.. YamlMap.ParseList(await System.IO.File.ReadAllTextAsync(path, cancellation), File, new DiagnosticBag())
                .Select(License.Read)]
            : [];
    }
}
