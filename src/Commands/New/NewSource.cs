using System.CommandLine;
using System.Text;
using KneesAfterRunning.Bibliography;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Terminal;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Commands.New;

/// <summary>
/// <c>new source</c>: takes a work into the bibliography, from a file that holds its record. It asks no server.
/// </summary>
internal sealed class NewSource(CommandContext context, CommonOptions common)
{
    private const string EvidenceFolder = "evidence";

    /// <summary>Keeps every byte as it is, a byte order mark too, and refuses those that are no text.</summary>
    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Argument<string> _wanted =
        new("work") { Description = "The work: its DOI in any form, its PubMed id, or its key in the file. It need not be said where the file holds one record.", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string> _from = new("--from")
    {
        Description =
            $"The file that holds the work's record, or a folder of such files: {WorkFile.Forms}. Left out, it is the folder `{EvidenceFolder}` beside the input folder, where there is one.",
        HelpName = "file",
    };

    public Command Define()
    {
        Command command = new(
            "source",
            $"""
            Take a work into `{SourcesText.File}`, with what its record holds and no more. What it found is left for you to write.

            Examples:
              dotnet run -- new source 10.2519/jospt.2019.0302 --from ~/Downloads/citation.bib
              dotnet run -- new source pmid:27343241 --from library.json
            """)
        {
            _wanted, _from,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, common.InputOf(parsed), cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, DirectoryInfo input, CancellationToken cancellation)
    {
        try
        {
            string? wanted = parsed.GetValue(_wanted)?.Trim();
            IReadOnlyList<Work> records = await RecordsAsync(FilesOf(parsed.GetValue(_from), input, wanted), cancellation);
            Work work = wanted is null ? WorkSearch.Only(records) : WorkSearch.Find(wanted, records);
            string path = Path.Combine(input.FullName, SourcesText.File);
            SourcesText sources = await SourcesAsync(path, cancellation);
            RejectTaken(work, sources);
            await AddAsync(work, sources, path, cancellation);
            return ExitCode.Good;
        }
        catch (FormatException fault)
        {
            throw new WrongUsageException(fault.Message);
        }
    }

    private async Task AddAsync(Work work, SourcesText sources, string path, CancellationToken cancellation)
    {
        string key = CitationKey.Of(work, sources.Sources.Select(source => source.Key).ToHashSet());
        IReadOnlyList<string> entry = SourceEntry.Lines(work, key);
        await File.WriteAllBytesAsync(path, Exact.GetBytes(sources.With(key, entry)), cancellation);
        await context.Output.WriteLineAsync(
            $"""
            Added to {context.Relative(path)}:

            {string.Join(Environment.NewLine, entry)}

            Compare it with the work itself, write what is marked `{Placeholder.Mark}`, and cite it as [@{key}].
            """);
        if (work.Note is { } note)
            await context.Output.WriteLineAsync($"Of this record its file says: {note}");
    }

    /// <exception cref="FormatException">The work is there already.</exception>
    private static void RejectTaken(Work work, SourcesText sources)
    {
        Source? same = sources.Sources.FirstOrDefault(source =>
            Doi.Same(source.Doi, work.Doi)
            || (work.Doi is null && source.Url is not null && source.Url == work.Url)
            || (source.Key == work.Key && source.Title == work.Title));
        if (same is not null)
            throw new FormatException(
                $"The work is in `{SourcesText.File}` already, in line {same.At.Line}. Cite it as [@{same.Key}].");
    }

    /// <exception cref="FormatException">There is no such file, or none is named.</exception>
    private IReadOnlyList<string> FilesOf(string? from, DirectoryInfo input, string? wanted)
    {
        string path = from is not null ? context.Resolve(from) : Path.Combine(input.Parent?.FullName ?? "", EvidenceFolder);
        if (File.Exists(path))
            return WorkFile.IsOne(path)
                ? [path]
                : throw new FormatException(
                    $"`{Path.GetFileName(path)}` is not one of {WorkFile.Forms}; choose BibTeX when you export.");
        if (Directory.Exists(path))
            return [.. Directory.EnumerateFiles(path).Where(WorkFile.IsOne).Order(StringComparer.Ordinal)];
        throw new FormatException(from is null ? WhereToGetARecord(wanted) : $"There is no file '{path}'.");
    }

    private static string WhereToGetARecord(string? wanted)
    {
        string request = Doi.Of(wanted) is { } doi
            ? $", and this command fetches it: curl -L -H \"Accept: application/x-bibtex\" https://doi.org/{doi} -o work.bib"
            : "";
        return $"Say with --from which file holds the work's record: {WorkFile.Forms}. Reference managers export one, publishers offer one beside an article as \"Cite\" or \"Export citation\"{request}. This program asks no server.";
    }

    private static async Task<IReadOnlyList<Work>> RecordsAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        List<Work> records = [];
        foreach (string file in files)
        {
            try
            {
                records.AddRange(WorkFile.Read(file, await File.ReadAllTextAsync(file, cancellation)));
            }
            catch (FormatException fault)
            {
                throw new FormatException($"`{Path.GetFileName(file)}` cannot be read. {fault.Message}", fault);
            }
        }

        return records;
    }

    private static async Task<SourcesText> SourcesAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return SourcesText.Parse(File.Exists(path) ? Exact.GetString(await File.ReadAllBytesAsync(path, cancellation)) : "");
        }
        catch (DecoderFallbackException fault)
        {
            throw new FormatException($"`{SourcesText.File}` must be fixed first. It is not UTF-8 text.", fault);
        }
        catch (FormatException fault)
        {
            throw new FormatException($"`{SourcesText.File}` must be fixed first. {fault.Message}", fault);
        }
    }
}
