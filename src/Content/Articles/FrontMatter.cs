using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Content.Articles;

/// <summary>
/// The YAML between two lines of <c>---</c> at the start of a Markdown file. A missing title or summary is left to the
/// check of the finished page, which asks the same of pages that have no front matter.
/// </summary>
internal static class FrontMatter
{
    /// <summary>KNEE124: cause in another folder.</summary>
    public static readonly Rule MisplacedCause = Rule.Fixed("KNEE124");

    /// <summary>Fields that only a cause has, and every one.</summary>
    private static readonly string[] OfCauses = ["locations", "onset", "hurts", "feels"];

    /// <summary>The YAML, or null where the file does not begin with it.</summary>
    public static string? Extract(string text)
    {
        using StringReader lines = new(text);
        if (!IsFence(lines.ReadLine()))
            return null;
        List<string> yaml = [];
        while (lines.ReadLine() is { } line)
        {
            if (IsFence(line))
                return string.Join('\n', yaml);
            yaml.Add(line);
        }

        return null;
    }

    /// <summary>Whether a line is what front matter begins and ends with.</summary>
    internal static bool IsFence(string? line) => line?.TrimEnd() == "---";

    public static Cause ReadCause(YamlMap map, string file)
    {
        Cause cause = new()
        {
            Id = ReadId(map, file),
            File = file,
            Path = PagePath.Of(file),
            Title = ReadSentence(map, "title", Article.MaxTitle),
            TitleAt = map.PositionOf("title"),
            Formal = map.OptionalText("formal"),
            Aliases = ReadAliases(map),
            Summary = ReadSentence(map, "summary", Article.MaxSummary, Article.MinSummary),
            Order = map.Number("order"),
            OrderAt = map.PositionOf("order"),
            Image = map.OptionalReference("image"),
            First = map.OptionalText("first", Cause.MaxFirst),
            Locations = map.Choices<Location>("locations"),
            Onset = map.Choice<Onset>("onset"),
            Hurts = map.Choices<HurtsWhen>("hurts"),
            Feels = map.Choices<FeelsLike>("feels"),
            ConfusedWith = map.OptionalTexts("confused_with"),
            Published = map.OptionalDate("published"),
            PublishedAt = map.PositionOf("published"),
            Reviewed = new(map.Date("reviewed"), map.PositionOf("reviewed")),
            ReviewedBy = map.OptionalText("reviewed_by"),
            RedirectFrom = map.OptionalTexts("redirect_from"),
            Draft = map.Flag("draft"),
            DraftAt = map.PositionOf("draft"),
            Prevention = [.. map.Maps("prevention").Select(ReadPreventionItem)],
            Signs = map.Has("signs") ? [.. map.Maps("signs").Select(WarningSign.ReadOwn)] : [],
        };
        map.RejectUnknownFields();
        return cause with
        {
            Texts = [.. map.Notes("title"), .. map.Sentences("summary", "first"),
                .. cause.Prevention.SelectMany(item => item.Texts),
                .. cause.Signs.SelectMany(sign => sign.Texts)],
        };
    }

    /// <summary>Null, and a diagnostic, where the page is a cause.</summary>
    public static Guide? ReadGuide(YamlMap map, string file)
    {
        if (IsMisplacedCause(map, file))
            return null;
        Guide guide = new()
        {
            Id = ReadId(map, file),
            File = file,
            Path = PagePath.Of(file),
            Title = ReadSentence(map, "title", Article.MaxTitle),
            TitleAt = map.PositionOf("title"),
            Aliases = ReadAliases(map),
            Summary = ReadSentence(map, "summary", Article.MaxSummary, Article.MinSummary),
            Order = map.Number("order"),
            OrderAt = map.PositionOf("order"),
            Image = map.OptionalReference("image"),
            Published = map.OptionalDate("published"),
            PublishedAt = map.PositionOf("published"),
            Reviewed = new(map.Date("reviewed"), map.PositionOf("reviewed")),
            ReviewedBy = map.OptionalText("reviewed_by"),
            RedirectFrom = map.OptionalTexts("redirect_from"),
            Draft = map.Flag("draft"),
            DraftAt = map.PositionOf("draft"),
            LessOften = map.Has("less_often") ? [.. map.Maps("less_often").Select(ReadLessCommon)] : [],
        };
        map.RejectUnknownFields();
        return guide with { Texts = [.. map.Notes("title"), .. map.Sentences("summary")] };
    }

    /// <summary>Null, and a diagnostic, where the page is a cause.</summary>
    public static StandardPage? ReadPage(YamlMap map, string file)
    {
        if (IsMisplacedCause(map, file))
            return null;
        StandardPage page = new()
        {
            Id = ReadId(map, file),
            File = file,
            Path = PagePath.Of(file),
            Title = ReadSentence(map, "title", Article.MaxTitle),
            TitleAt = map.PositionOf("title"),
            Aliases = ReadAliases(map),
            Summary = ReadSentence(map, "summary", Article.MaxSummary, Article.MinSummary),
            Image = map.OptionalReference("image"),
            Published = map.OptionalDate("published"),
            PublishedAt = map.PositionOf("published"),
            Reviewed = map.Has("reviewed") ? new(map.Date("reviewed"), map.PositionOf("reviewed")) : null,
            ReviewedBy = map.OptionalText("reviewed_by"),
            Layout = map.Has("layout") ? map.Choice<PageLayout>("layout") : PageLayout.Plain,
            LayoutAt = map.PositionOf("layout"),
            RedirectFrom = map.OptionalTexts("redirect_from"),
            Draft = map.Flag("draft"),
            DraftAt = map.PositionOf("draft"),
        };
        map.RejectUnknownFields();
        return page with { Texts = [.. map.Notes("title"), .. map.Sentences("summary")] };
    }

    private static bool IsMisplacedCause(YamlMap map, string file)
    {
        HashSet<string> written = [.. map.Names.Select(name => name.Value)];
        if (!written.IsSupersetOf(OfCauses))
            return false;
        map.Report(
            MisplacedCause, "This page has the fields of a cause, but does not stand in the folder of the causes.",
            $"Move it to `causes/{System.IO.Path.GetFileName(file)}`.");
        return true;
    }

    private static PreventionItem ReadPreventionItem(YamlMap map)
    {
        PreventionItem item = new(
            map.Text("do", PreventionItem.MaxDo),
            map.Choice<DueWhen>("when"),
            map.Text("why"),
            map.OptionalTexts("sources"))
        {
            Example = map.OptionalText("example", PreventionItem.MaxExample),
            DoAt = map.PositionOf("do"),
            Texts = map.Sentences("do", "example", "why"),
        };
        map.RejectUnknownFields();
        return item;
    }

    private static LessCommon ReadLessCommon(YamlMap map)
    {
        LessCommon item = new(
            map.Text("what", LessCommon.MaxWhat),
            map.Choices<Location>("locations"),
            new(map.Text("heading"), map.PositionOf("heading")));
        map.RejectUnknownFields();
        return item;
    }

    /// <summary>The id as written, or the file's name; a folder's index page is named for the folder.</summary>
    private static string ReadId(YamlMap map, string file)
    {
        string name = System.IO.Path.GetFileNameWithoutExtension(file);
        string folder = System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file) ?? "");
        string? written = map.OptionalText("id");
        if (written?.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') == false)
            map.Refuse("id", $"`id: {written}` cannot be linked to: an id is one word of letters, digits and hyphens.",
                $"Write `id: {Slug.Of(written)}`.");
        return written ?? (name == PagePath.Index ? (folder.Length > 0 ? folder : "home") : name);
    }

    /// <summary>
    /// Empty where the field is missing; something else where it is reported already, so that it is not reported twice.
    /// </summary>
    private static string ReadSentence(YamlMap map, string field, int maxLength, int minLength = 0)
    {
        string? written = map.OptionalText(field, maxLength, minLength);
        if (written is not null && !written.Any(char.IsLetter))
            map.Refuse(field, $"`{field}: {written}` has no letter in it.", "Say in words what the page is about.");
        return written ?? (map.Has(field) ? "…" : "");
    }

    private static IReadOnlyList<string> ReadAliases(YamlMap map) =>
        [.. map.OptionalTexts("aliases").Select(alias => alias.Value)];
}
