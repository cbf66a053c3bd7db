using System.Globalization;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Checklists;
using KneesAfterRunning.Content.Signs;
using KneesAfterRunning.Content.Sources;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Theme;

/// <summary>How the site words the values of front matter.</summary>
public static class Wording
{
    /// <summary>A page's name where there is little room, as in the navigation and the breadcrumbs.</summary>
    public static string ShortTitle(Article article)
    {
        return (article as StandardPage)?.Layout switch
        {
            PageLayout.Home => "Home",
            PageLayout.Find => "Where it hurts",
            PageLayout.Causes => "Causes",
            PageLayout.Guides => "Guides",
            PageLayout.Checklist => "Checklist",
            _ => article.Title,
        };
    }

    /// <summary>How many works a page cites, as a sentence begins.</summary>
    public static string Works(int count) => count == 1 ? "The one work" : $"The {count} works";

    public static string MinutesToRead(int minutes) => minutes == 1 ? "1 minute to read" : $"{minutes} minutes to read";

    public static string Of(DateOnly date) => LongDate.Of(date);

    /// <summary>A date as machines read it, as in 2026-11-30.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How soon help is needed, and from whom, with the numbers of the country that the site is for.</summary>
    public static string Of(SignLevel level, SiteSettings settings) => level switch
    {
        SignLevel.Emergency when settings.EmergencyNumber is { } number => $"Emergency: {number} or A&E",
        SignLevel.Emergency => "Emergency: get help now",
        SignLevel.Today when settings.AdviceNumber is { } number => $"Today: {number} or your GP",
        SignLevel.Today => "Today: call a doctor",
        _ => "Soon: see a physio or GP",
    };

    /// <summary>The care card that signs of a level look like.</summary>
    public static string CareOf(SignLevel level) => level switch
    {
        SignLevel.Emergency => KebabCase.Of(CareLevel.Emergency),
        SignLevel.Today => KebabCase.Of(CareLevel.Urgent),
        _ => KebabCase.Of(CareLevel.SeeSomeone),
    };

    public static string Of(DueWhen time) => time switch
    {
        DueWhen.BeforeARun => "Before a run",
        DueWhen.DuringARun => "During a run",
        DueWhen.AfterARun => "After a run",
        DueWhen.EachWeek => "Each week",
        DueWhen.EachMonth => "Each month",
        _ => "When you buy shoes",
    };

    public static string Of(Onset onset) => onset switch
    {
        Onset.Gradual => "Bit by bit",
        Onset.Sudden => "All at once",
        _ => "Bit by bit or all at once",
    };

    public static string Of(HurtsWhen trigger) => trigger switch
    {
        HurtsWhen.FirstSteps => "with the first steps",
        HurtsWhen.DuringARun => "during a run",
        HurtsWhen.AfterASetDistance => "after much the same distance each time",
        HurtsWhen.AfterARun => "after a run",
        HurtsWhen.NextMorning => "the next morning",
        HurtsWhen.Uphill => "uphill",
        HurtsWhen.Downhill => "downhill",
        HurtsWhen.StairsUp => "going up stairs",
        HurtsWhen.StairsDown => "going down stairs",
        HurtsWhen.Squatting => "squatting",
        HurtsWhen.Kneeling => "kneeling",
        HurtsWhen.Jumping => "jumping",
        HurtsWhen.SittingLong => "after sitting for long",
        HurtsWhen.SlopingRoad => "on a sloping road",
        HurtsWhen.EveryActivity => "with every activity",
        _ => "at rest",
    };

    public static string Of(FeelsLike sensation) => sensation switch
    {
        FeelsLike.GivingWay => "giving way",
        _ => sensation.ToString().ToLowerInvariant(),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Guideline => "Guideline",
        SourceKind.SystematicReview => "Systematic review",
        SourceKind.Trial => "Trial",
        SourceKind.Cohort => "Observational study",
        SourceKind.LaboratoryStudy => "Laboratory study",
        SourceKind.ExpertOpinion => "Expert opinion",
        _ => "Health service advice",
    };

    /// <summary>What a problem does to a change; null for one that is off.</summary>
    public static string Of(Severity? severity) => severity switch
    {
        Severity.Error => "Error: the change has to wait until it is fixed.",
        Severity.Warning => "Warning: look at it again; it keeps nothing back.",
        _ => "Off on this site.",
    };

    /// <summary>"one, two and three".</summary>
    public static string List(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>The same, as the start of a sentence.</summary>
    public static string Sentence(IEnumerable<string> words)
    {
        string list = List(words);
        return list.Length == 0 ? list : char.ToUpperInvariant(list[0]) + list[1..];
    }
}
