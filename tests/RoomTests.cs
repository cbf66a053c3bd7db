using System.Text.RegularExpressions;

namespace KneesAfterRunning.Tests;

/// <summary>
/// The folders of <c>src/</c> are rooms with walls: <c>src/README.md</c> lists them, and each uses only those above it in that
/// list.
/// </summary>
public sealed partial class RoomTests
{
    private const string Root = "KneesAfterRunning";

    /// <summary>The rooms from the foundation up, as the table of the map has them. The theme stands among them.</summary>
    private static readonly string[] Rooms =
        [.. Row().Matches(File.ReadAllText(RepositoryRoot.Combine("src", "README.md"))).Select(row => row.Groups["room"].Value)];

    /// <summary>The types of each room, by the names of its files.</summary>
    private static readonly Dictionary<string, IReadOnlySet<string>> TypesOf = Rooms.ToDictionary(
        room => room,
        room => (IReadOnlySet<string>)FilesOf(room).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet());

    public static TheoryData<string> RoomNames => [.. Rooms];

    [Fact]
    public void The_map_has_every_folder() =>
        Assert.Equal(
            Directory.GetDirectories(RepositoryRoot.Combine("src")).Select(folder => Path.GetFileName(folder)).Append("Theme")
                .Order(StringComparer.Ordinal),
            Rooms.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_uses_only_rooms_below_it(string room)
    {
        string[] allowed = Rooms[..(Array.IndexOf(Rooms, room) + 1)];

        Assert.Empty(FilesOf(room).SelectMany(file => UsedBy(file).Except(allowed).Select(other => $"{file} uses {other}")));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_says_what_it_is(string room) =>
        Assert.True(File.Exists(Path.Combine(FolderOf(room), "README.md")), $"{room} has no README.md.");

    [Fact]
    public void A_namespace_is_a_folder() =>
        Assert.All(
            Rooms.Where(room => room != "Theme")
                .SelectMany(room => Directory.EnumerateFiles(FolderOf(room), "*.cs", SearchOption.AllDirectories)),
            file => Assert.Contains(
                $"\nnamespace {string.Join('.', [Root, .. Path.GetRelativePath(RepositoryRoot.Combine("src"), file).Split('/', '\\')[..^1]])};\n",
                "\n" + File.ReadAllText(file).ReplaceLineEndings("\n")));

    private static string FolderOf(string room) =>
        room == "Theme" ? RepositoryRoot.Combine("theme") : RepositoryRoot.Combine("src", room);

    private static IEnumerable<string> FilesOf(string room) =>
        Directory.EnumerateFiles(FolderOf(room), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && Path.GetFileName(file) != "_Imports.razor");

    /// <summary>The rooms that a file names, in a <c>using</c> or before the name of a type.</summary>
    private static IEnumerable<string> UsedBy(string file)
    {
        string code = File.ReadAllText(file);
        return Using().Matches(code).Select(match => match.Groups["room"].Value)
            .Concat(Qualified().Matches(code)
                .Where(match => TypesOf.TryGetValue(match.Groups["room"].Value, out IReadOnlySet<string>? types)
                    && types.Contains(match.Groups["type"].Value))
                .Select(match => match.Groups["room"].Value))
            .Distinct();
    }

    [GeneratedRegex(@"^\| `(?:src/)?(?<room>\w+)` \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"using KneesAfterRunning\.(?<room>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])(?:KneesAfterRunning\.)?(?<room>[A-Z]\w+)\.(?:\w+\.)?(?<type>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();
}
