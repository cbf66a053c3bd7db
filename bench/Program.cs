using KneesAfterRunning.Bench;

string output = args.ElementAtOrDefault(1) ?? "output";
if (args.FirstOrDefault() != "sizes" || !File.Exists(Path.Combine(output, "index.html")))
{
    Console.Error.WriteLine("Build the site first, then: dotnet run --project bench -- sizes [output folder]");
    return 2;
}

PageSizes.Write(output);
return 0;
