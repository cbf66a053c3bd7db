using System.Globalization;
using KneesAfterRunning.Bench;
using KneesAfterRunning.Bench.Search;

if (args.FirstOrDefault() == "search")
    return await SearchComparison.RunAsync(args[1..]);

switch (args)
{
    case ["sizes", .. { Length: < 2 } rest] when File.Exists(Path.Combine(rest.ElementAtOrDefault(0) ?? "output", "index.html")):
        PageSizes.Write(rest.ElementAtOrDefault(0) ?? "output");
        return 0;
    case ["corpus", string count, string folder] when int.TryParse(count, CultureInfo.InvariantCulture, out int articles)
        && articles > 0:
        Corpus.Write(articles, folder, own: "input");
        return 0;
    case ["photographs", .. { Length: < 2 } rest] when int.TryParse(rest.ElementAtOrDefault(0) ?? "10", CultureInfo.InvariantCulture, out int photographs) && photographs > 0:
        await PhotographConversion.MeasureAsync(photographs);
        return 0;
    case ["check", .. { Length: > 0 } programs] when programs.All(File.Exists):
        await CheckTime.MeasureAsync([.. programs.Select(Path.GetFullPath)]);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            Run in the repository's folder:
              dotnet run --project bench -- sizes [OUTPUT]            what the first view of each kind of page moves, of the site built there
              dotnet run --project bench -- corpus COUNT FOLDER       write COUNT made-up articles, to be built with --input FOLDER
              dotnet run --project bench -- search                    how well the search finds, beside Pagefind and MiniSearch
              dotnet run --project bench -- search --bytes OUTPUT...  what each of them moves and how long it takes, of sites built there
              dotnet run --project bench -- photographs [COUNT]       how long COUNT large photographs take, and how much memory
              dotnet run --project bench -- check PROGRAM...          how long `check` takes, of builds of the generator such as one that was published
            """);
        return 2;
}
