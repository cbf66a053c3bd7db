using System.CommandLine;
using KneesAfterRunning.Schemas;
using KneesAfterRunning.Terminal;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Commands;

/// <summary><c>schemas</c>: writes the JSON Schemas that editors check the YAML files by.</summary>
internal sealed class SchemasCommand(CommandContext context)
{
    public Command Define()
    {
        Command command =
            new("schemas",
                $"Write the schemas of all YAML files into {SchemaFiles.Folder}/, for editors. For those who change what the generator reads.");
        command.SetAction((_, cancellation) => WriteAsync(cancellation));
        return command;
    }

    private async Task<int> WriteAsync(CancellationToken cancellation)
    {
        JsonSchema schema = new(FieldDescriptions.Read());
        (string Name, string Text)[] files = [.. SchemaFiles.All().Select(file => (file.FileName, schema.Write(file)))];
        string folder = context.Resolve(SchemaFiles.Folder);
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in files)
            await File.WriteAllTextAsync(Path.Combine(folder, name), text, cancellation);
        await context.Output.WriteLineAsync($"{files.Length} schemas are written into {SchemaFiles.Folder}/.");
        return ExitCode.Good;
    }
}
