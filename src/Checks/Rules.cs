using KneesAfterRunning.Checks.Advice;
using KneesAfterRunning.Checks.Claims;
using KneesAfterRunning.Checks.Evidence;
using KneesAfterRunning.Checks.Files;
using KneesAfterRunning.Checks.Links;
using KneesAfterRunning.Checks.Markup;
using KneesAfterRunning.Checks.Parts;
using KneesAfterRunning.Checks.Pictures;
using KneesAfterRunning.Checks.Words;
using KneesAfterRunning.Content;
using KneesAfterRunning.Content.Articles;
using KneesAfterRunning.Content.Charts;
using KneesAfterRunning.Content.Style;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Drawings;
using KneesAfterRunning.Markdown;
using KneesAfterRunning.Photographs;
using KneesAfterRunning.Text;
using KneesAfterRunning.Yaml;

namespace KneesAfterRunning.Checks;

/// <summary>
/// Every rule for what people write, as a table of contents: each stands in the class that reports it, and is explained in
/// the file of its code beside that class. A code is never reused for something else.
/// </summary>
internal static class Rules
{
    /// <summary>By their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Listed().OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The rule with a code, in capitals or not; null where none exists.</summary>
    public static Rule? ByCode(string code) =>
        All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>"There is no problem `x`.", with the nearest code where it is misspelt; of another number nobody can tell what it means.</summary>
    public static string Unknown(string code)
    {
        bool isAnotherNumber = code.Length == All[0].Code.Length && code[^3..].All(char.IsAsciiDigit);
        return $"There is no problem `{code}`.{(isAnotherNumber ? "" : Suggestion.For(code, All.Select(rule => rule.Code)))}";
    }

    private static Rule[] Listed() =>
    [
        // Files: src/Checks/Files.
        CopyCheck.CopiedPage,
        DateCheck.FutureDate, DateCheck.ReviewedTooEarly,
        FileCheck.OutsideInput, AddressCheck.DuplicateUrl, FileCheck.UnusedImage,
        FileNameCheck.NameIsNoSlug,
        FrontMatterError.MissingFrontMatter,
        GarbledText.GarbledCharacter, GarbledText.InvisibleCharacter,
        MergeConflict.UnresolvedConflict,
        MetadataCheck.MissingTitle, MetadataCheck.MissingDescription,
        OrderCheck.SameOrder,
        ReferenceCheck.DuplicateId, ReferenceCheck.NamesItself, ReferenceCheck.SameTitle,
        RequiredFileCheck.MissingFile,
        SourceText.NotUtf8, SourceText.EmptyFile, SourceText.FileTooLarge,
        UnreadFileCheck.UnreadFile,

        // Markup: src/Checks/Markup.
        CodeBlockCheck.MistakenCode,
        HeadingCheck.HeadingOrder,
        IdCheck.DuplicateHtmlId,
        MalformedLinkCheck.MalformedLink,
        MalformedListCheck.MalformedList,
        RawHtmlCheck.HtmlInArticle,
        CauseHeadingCheck.MissingHeading, CauseHeadingCheck.MisplacedHeading,
        SectionCheck.EmptySection, SectionCheck.RepeatedHeading,
        StrayMarkupCheck.StrayMarkup,
        TableCheck.BrokenTable,

        // Parts of causes and exercises: src/Checks/Parts.
        CauseLengthCheck.ShortCause,
        CausePartCheck.MissingPart, CausePartCheck.ThinPart,
        CausePictureCheck.NoPictureOfItsOwn,
        ChecklistLengthCheck.TooManyLines,
        ExerciseCheck.MissingPart,

        // Links: src/Checks/Links.
        ExternalLinkCheck.DeadExternalLink,
        LinkCheck.DeadLink, LinkCheck.DeadAnchor, LinkCheck.UnsafeLink,
        LinkTextCheck.VagueLink, LinkTextCheck.BareAddress, LinkTextCheck.SameWordsTwoTargets, LinkTextCheck.InsecureLink,
        OrphanCheck.OrphanPage,
        RedirectCheck.BadRedirect,

        // Pictures: src/Checks/Pictures.
        AltTextCheck.AltRepeatsCaption, AltTextCheck.AltSaysPicture, AltTextCheck.AltIsFileName, AltTextCheck.AltTooLong, AltTextCheck.AltTooShort,
        PanelsCheck.PositionLeftOut,
        CaptionCheck.CaptionLength, CaptionCheck.SameCaption,
        CreditCheck.MissingCredit, CreditCheck.IncompleteCredit,
        CreditLicense.UnknownLicense, CreditLicense.ForbiddenLicense,
        FigureCheck.MissingAltText, FigureCheck.MissingCaption, FigureCheck.NotAFigure,
        FinderMapCheck.FinderWithoutMap,

        // Evidence: src/Checks/Evidence.
        CitationCheck.UnknownCitation, CitationCheck.UncitedSource,
        CitationFormCheck.MalformedCitation,
        GradeCheck.UnknownGrade,
        GradeSupportCheck.UnsupportedGrade,
        SourceCheck.SameWork,

        // Claims: src/Checks/Claims.
        ClaimCheck.UncitedClaim,

        // Advice: src/Checks/Advice.
        CareCardCheck.BrokenCareCard,
        DoseCheck.Dose,
        ReviewCheck.StaleReview,
        WarningSigns.LateWarningSigns, WarningSigns.NoWarningSigns,

        // Words: src/Checks/Words.
        AbbreviationCheck.UnexplainedAbbreviation,
        GlossaryCheck.UnmentionedTerm,
        ReadingCheck.HardToRead,
        RepeatedWordCheck.RepeatedWord,
        SpellingCheck.SpellingVariant,
        TermOfArtCheck.UnexplainedTerm,

        // Names that lead to nothing: src/Diagnostics.
        UnresolvedReference.UnknownReference,

        // Words still to be written, and addresses that track: src/Text.
        Placeholder.UnwrittenWords,
        TrackedLink.NonCanonicalLink,

        // Fields: src/Yaml.
        FieldErrors.InvalidValue, FieldErrors.InvalidDate, FieldErrors.TooLong, FieldErrors.RepeatedEntry, FieldErrors.TooShort,
        FieldErrors.MarkupInField,
        PlainTexts.CutByComment,
        YamlMap.UnknownField, YamlMap.MissingField,
        YamlText.InvalidYaml,

        // The style guide: src/Content.
        StyleGuide.StyleContradiction,

        // Front matter: src/Content/Articles.
        FrontMatter.MisplacedCause,

        // Charts: src/Content/Charts.
        Chart.InvalidChart,

        // Phrases: the words are in input/style.yml: src/Content/Style.
        PhraseRule.ExerciseDose, PhraseRule.Promise, PhraseRule.UnshownCause, PhraseRule.DistanceInOneUnit,

        // Drawings: src/Drawings.
        SvgDrawing.UnsafeSvg,
        SvgLegibility.DrawingWithoutTitle, SvgLegibility.SmallText,
        SvgWeight.HeavyDrawing,

        // Photographs: src/Photographs.
        PhotographInspection.UnreadablePhotograph, PhotographInspection.SmallPhotograph, PhotographInspection.LargePhotograph,
        PhotographInspection.AnimatedPhotograph, PhotographInspection.UnknownPictureFormat,
        PhotographMetadata.PhotographWithPlace,

        // Markdown: src/Markdown.
        ArticleMarkdown.NestedTooDeep,
    ];
}
