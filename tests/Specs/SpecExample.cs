using Xunit.Sdk;

namespace KneesAfterRunning.Tests.Specs;

/// <summary>One example of a specification: what an author writes, and the HTML that comes of it.</summary>
public sealed class SpecExample : IXunitSerializable
{
    private const string Fence = "````````````````````````````````";
    private const string Start = Fence + " example";
    private const string Separator = ".";

    /// <summary>Where it stands: document, heading and its number under that heading.</summary>
    public string Name { get; private set; } = "";

    public string Markdown { get; private set; } = "";

    public string Html { get; private set; } = "";

    /// <summary>The examples of one document, in order.</summary>
    public static IEnumerable<SpecExample> ReadAll(string file)
    {
        string heading = "";
        int number = 0;
        using IEnumerator<string> lines = File.ReadLines(file).GetEnumerator();
        while (lines.MoveNext())
        {
            if (lines.Current.StartsWith('#'))
            {
                heading = lines.Current.TrimStart('#', ' ');
                number = 0;
            }
            else if (lines.Current == Start)
            {
                number++;
                yield return new SpecExample
                {
                    Name = $"{Path.GetFileName(file)}: {heading}, example {number}",
                    Markdown = ReadUntil(Separator, lines, file),
                    Html = ReadUntil(Fence, lines, file),
                };
            }
        }
    }

    public override string ToString() => Name;

    public void Deserialize(IXunitSerializationInfo info)
    {
        Name = info.GetValue<string>(nameof(Name))!;
        Markdown = info.GetValue<string>(nameof(Markdown))!;
        Html = info.GetValue<string>(nameof(Html))!;
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Name), Name);
        info.AddValue(nameof(Markdown), Markdown);
        info.AddValue(nameof(Html), Html);
    }

    private static string ReadUntil(string end, IEnumerator<string> lines, string file)
    {
        string text = "";
        while (lines.MoveNext())
        {
            if (lines.Current == end)
                return text;
            text += lines.Current + "\n";
        }

        throw new InvalidDataException($"An example in '{file}' has no line '{end}'.");
    }
}
