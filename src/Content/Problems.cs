using System.Reflection;
using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>Every kind of problem that the input can have. A code is never reused for something else.</summary>
public static class Problems
{
    public static readonly Problem NotUtf8 = Fixed("KNEE001");
    public static readonly Problem EmptyFile = Fixed("KNEE002");
    public static readonly Problem FileTooLarge = Fixed("KNEE003");
    public static readonly Problem OutsideInput = Fixed("KNEE004");
    public static readonly Problem DuplicateUrl = Fixed("KNEE005");
    public static readonly Problem MissingFile = Fixed("KNEE006");
    public static readonly Problem UnreadFile = Warning("KNEE007");
    public static readonly Problem NameIsNoSlug = Error("KNEE008");
    public static readonly Problem BadRedirect = Error("KNEE009");

    public static readonly Problem MissingFrontMatter = Fixed("KNEE010");
    public static readonly Problem InvalidYaml = Fixed("KNEE011");
    public static readonly Problem UnknownField = Error("KNEE012");
    public static readonly Problem MissingField = Fixed("KNEE013");
    public static readonly Problem InvalidValue = Fixed("KNEE014");
    public static readonly Problem InvalidDate = Fixed("KNEE015");
    public static readonly Problem TooLong = Error("KNEE016");
    public static readonly Problem DuplicateId = Error("KNEE017");
    public static readonly Problem UnknownReference = Error("KNEE018");
    public static readonly Problem RepeatedEntry = Error("KNEE019");

    public static readonly Problem MissingHeading = Error("KNEE020");
    public static readonly Problem MisplacedHeading = Error("KNEE021");
    public static readonly Problem RawHtml = Fixed("KNEE022");
    public static readonly Problem HeadingOrder = Error("KNEE023");
    public static readonly Problem DuplicateHtmlId = Error("KNEE024");
    public static readonly Problem MissingTitle = Error("KNEE025");
    public static readonly Problem MissingDescription = Error("KNEE026");
    public static readonly Problem BrokenCareCard = Error("KNEE027");
    public static readonly Problem NestedTooDeep = Fixed("KNEE028");
    public static readonly Problem EmptySection = Error("KNEE029");

    public static readonly Problem DeadLink = Error("KNEE030");
    public static readonly Problem DeadAnchor = Error("KNEE031");
    public static readonly Problem UnsafeLink = Fixed("KNEE032");
    public static readonly Problem VagueLink = Warning("KNEE033");
    public static readonly Problem BareAddress = Warning("KNEE034");
    public static readonly Problem SameWordsTwoTargets = Warning("KNEE035");
    public static readonly Problem InsecureLink = Warning("KNEE036");
    public static readonly Problem OrphanPage = Warning("KNEE037");
    public static readonly Problem DeadExternalLink = Warning("KNEE038");
    public static readonly Problem FailedLink = Error("KNEE039");

    public static readonly Problem MissingCredit = Fixed("KNEE040");
    public static readonly Problem UnknownLicense = Fixed("KNEE041");
    public static readonly Problem ForbiddenLicense = Fixed("KNEE042");
    public static readonly Problem UnsafeSvg = Fixed("KNEE043");
    public static readonly Problem MissingAltText = Error("KNEE044");
    public static readonly Problem MissingCaption = Error("KNEE045");
    public static readonly Problem NotAFigure = Error("KNEE046");
    public static readonly Problem UnusedImage = Warning("KNEE047");
    public static readonly Problem InvalidChart = Fixed("KNEE048");
    public static readonly Problem IncompleteCredit = Error("KNEE049");

    public static readonly Problem UnknownCitation = Error("KNEE050");
    public static readonly Problem UncitedSource = Error("KNEE051");
    public static readonly Problem UncitedClaim = Warning("KNEE052");
    public static readonly Problem UnknownGrade = Error("KNEE053");
    public static readonly Problem MalformedCitation = Error("KNEE054");
    public static readonly Problem ExerciseDose = Warning("KNEE055");
    public static readonly Problem Dose = Fixed("KNEE056");
    public static readonly Problem Promise = Warning("KNEE057");
    public static readonly Problem UnsupportedGrade = Warning("KNEE058");
    public static readonly Problem UnshownCause = Warning("KNEE059");

    public static readonly Problem HardToRead = Warning("KNEE060");
    public static readonly Problem StaleReview = Warning("KNEE061");
    public static readonly Problem FutureDate = Error("KNEE062");
    public static readonly Problem TooShort = Warning("KNEE063");
    public static readonly Problem SameOrder = Warning("KNEE064");
    public static readonly Problem NamesItself = Error("KNEE065");
    public static readonly Problem LateWarningSigns = Error("KNEE066");
    public static readonly Problem NoWarningSigns = Warning("KNEE067");
    public static readonly Problem DistanceInOneUnit = Warning("KNEE068");

    public static readonly Problem UnreadablePhotograph = Fixed("KNEE070");
    public static readonly Problem SmallPhotograph = Error("KNEE071");
    public static readonly Problem LargePhotograph = Fixed("KNEE072");
    public static readonly Problem AnimatedPhotograph = Fixed("KNEE073");
    public static readonly Problem UnknownPictureFormat = Fixed("KNEE074");
    public static readonly Problem PhotographWithPlace = Warning("KNEE075");

    public static readonly Problem UnwrittenWords = Error("KNEE080");

    public static readonly Problem AltRepeatsCaption = Warning("KNEE090");
    public static readonly Problem AltSaysPicture = Warning("KNEE091");
    public static readonly Problem AltIsFileName = Warning("KNEE092");
    public static readonly Problem AltTooLong = Warning("KNEE093");
    public static readonly Problem DrawingWithoutTitle = Warning("KNEE094");
    public static readonly Problem SmallText = Warning("KNEE095");

    public static readonly Problem UnexplainedAbbreviation = Warning("KNEE100");
    public static readonly Problem UnexplainedTerm = Warning("KNEE101");
    public static readonly Problem SpellingVariant = Warning("KNEE102");
    public static readonly Problem UnmentionedTerm = Warning("KNEE103");
    public static readonly Problem StyleContradiction = Error("KNEE104");

    public static readonly Problem MergeConflict = Fixed("KNEE120");
    public static readonly Problem CutByComment = Error("KNEE121");
    public static readonly Problem SameWork = Error("KNEE122");
    public static readonly Problem CopiedPage = Warning("KNEE123");
    public static readonly Problem MisplacedCause = Fixed("KNEE124");
    public static readonly Problem MarkupInField = Error("KNEE125");
    public static readonly Problem ReviewedTooEarly = Warning("KNEE126");
    public static readonly Problem SameTitle = Warning("KNEE127");

    public static readonly Problem GarbledText = Error("KNEE110");
    public static readonly Problem InvisibleCharacter = Warning("KNEE111");
    public static readonly Problem MistakenCode = Error("KNEE112");
    public static readonly Problem BrokenTable = Error("KNEE113");
    public static readonly Problem FailedList = Error("KNEE114");
    public static readonly Problem StrayMarkup = Error("KNEE115");
    public static readonly Problem RepeatedWord = Warning("KNEE116");
    public static readonly Problem RepeatedHeading = Error("KNEE117");
    public static readonly Problem RoundaboutLink = Error("KNEE118");
    public static readonly Problem FinderWithoutMap = Error("KNEE119");

    /// <summary>All of them, by their codes.</summary>
    public static IReadOnlyList<Problem> All { get; } =
        [.. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Problem>()
            .OrderBy(problem => problem.Code, StringComparer.Ordinal)];

    /// <summary>The problem with a code, in capitals or not; null where there is none.</summary>
    public static Problem? ByCode(string code) =>
        All.FirstOrDefault(problem => problem.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>"There is no problem `x`.", with the nearest code where it is misspelt; of another number nobody can tell what it means.</summary>
    public static string Unknown(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        bool isAnotherNumber = code.Length == All[0].Code.Length && code[^3..].All(char.IsAsciiDigit);
        return $"There is no problem `{code}`.{(isAnotherNumber ? "" : Suggestion.For(code, All.Select(problem => problem.Code)))}";
    }

    /// <summary>An error that a site's settings may not make less of.</summary>
    private static Problem Fixed(string code) => new(code, Severity.Error, IsFixed: true);

    private static Problem Error(string code) => new(code, Severity.Error);

    private static Problem Warning(string code) => new(code, Severity.Warning);
}
