using System.Reflection;
using KneesAfterRunning.Diagnostics;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Checks;

/// <summary>Every kind of problem that the input can have. A code is never reused for something else.</summary>
internal static class Problems
{
    public static readonly Rule NotUtf8 = Fixed("KNEE001");
    public static readonly Rule EmptyFile = Fixed("KNEE002");
    public static readonly Rule FileTooLarge = Fixed("KNEE003");
    public static readonly Rule OutsideInput = Fixed("KNEE004");
    public static readonly Rule DuplicateUrl = Fixed("KNEE005");
    public static readonly Rule MissingFile = Fixed("KNEE006");
    public static readonly Rule UnreadFile = Warning("KNEE007");
    public static readonly Rule NameIsNoSlug = Error("KNEE008");
    public static readonly Rule BadRedirect = Error("KNEE009");

    public static readonly Rule MissingFrontMatter = Fixed("KNEE010");
    public static readonly Rule InvalidYaml = Fixed("KNEE011");
    public static readonly Rule UnknownField = Error("KNEE012");
    public static readonly Rule MissingField = Fixed("KNEE013");
    public static readonly Rule InvalidValue = Fixed("KNEE014");
    public static readonly Rule InvalidDate = Fixed("KNEE015");
    public static readonly Rule TooLong = Error("KNEE016");
    public static readonly Rule DuplicateId = Error("KNEE017");
    public static readonly Rule UnknownReference = Error("KNEE018");
    public static readonly Rule RepeatedEntry = Error("KNEE019");

    public static readonly Rule MissingHeading = Error("KNEE020");
    public static readonly Rule MisplacedHeading = Error("KNEE021");
    public static readonly Rule RawHtml = Fixed("KNEE022");
    public static readonly Rule HeadingOrder = Error("KNEE023");
    public static readonly Rule DuplicateHtmlId = Error("KNEE024");
    public static readonly Rule MissingTitle = Error("KNEE025");
    public static readonly Rule MissingDescription = Error("KNEE026");
    public static readonly Rule BrokenCareCard = Error("KNEE027");
    public static readonly Rule NestedTooDeep = Fixed("KNEE028");
    public static readonly Rule EmptySection = Error("KNEE029");

    public static readonly Rule DeadLink = Error("KNEE030");
    public static readonly Rule DeadAnchor = Error("KNEE031");
    public static readonly Rule UnsafeLink = Fixed("KNEE032");
    public static readonly Rule VagueLink = Warning("KNEE033");
    public static readonly Rule BareAddress = Warning("KNEE034");
    public static readonly Rule SameWordsTwoTargets = Warning("KNEE035");
    public static readonly Rule InsecureLink = Warning("KNEE036");
    public static readonly Rule OrphanPage = Warning("KNEE037");
    public static readonly Rule DeadExternalLink = Warning("KNEE038");
    public static readonly Rule MalformedLink = Error("KNEE039");

    public static readonly Rule MissingCredit = Fixed("KNEE040");
    public static readonly Rule UnknownLicense = Fixed("KNEE041");
    public static readonly Rule ForbiddenLicense = Fixed("KNEE042");
    public static readonly Rule UnsafeSvg = Fixed("KNEE043");
    public static readonly Rule MissingAltText = Error("KNEE044");
    public static readonly Rule MissingCaption = Error("KNEE045");
    public static readonly Rule NotAFigure = Error("KNEE046");
    public static readonly Rule UnusedImage = Warning("KNEE047");
    public static readonly Rule InvalidChart = Fixed("KNEE048");
    public static readonly Rule IncompleteCredit = Error("KNEE049");

    public static readonly Rule UnknownCitation = Error("KNEE050");
    public static readonly Rule UncitedSource = Error("KNEE051");
    public static readonly Rule UncitedClaim = Warning("KNEE052");
    public static readonly Rule UnknownGrade = Error("KNEE053");
    public static readonly Rule MalformedCitation = Error("KNEE054");
    public static readonly Rule ExerciseDose = Warning("KNEE055");
    public static readonly Rule Dose = Fixed("KNEE056");
    public static readonly Rule Promise = Warning("KNEE057");
    public static readonly Rule UnsupportedGrade = Warning("KNEE058");
    public static readonly Rule UnshownCause = Warning("KNEE059");

    public static readonly Rule HardToRead = Warning("KNEE060");
    public static readonly Rule StaleReview = Warning("KNEE061");
    public static readonly Rule FutureDate = Error("KNEE062");
    public static readonly Rule TooShort = Warning("KNEE063");
    public static readonly Rule SameOrder = Warning("KNEE064");
    public static readonly Rule NamesItself = Error("KNEE065");
    public static readonly Rule LateWarningSigns = Error("KNEE066");
    public static readonly Rule NoWarningSigns = Warning("KNEE067");
    public static readonly Rule DistanceInOneUnit = Warning("KNEE068");

    public static readonly Rule UnreadablePhotograph = Fixed("KNEE070");
    public static readonly Rule SmallPhotograph = Error("KNEE071");
    public static readonly Rule LargePhotograph = Fixed("KNEE072");
    public static readonly Rule AnimatedPhotograph = Fixed("KNEE073");
    public static readonly Rule UnknownPictureFormat = Fixed("KNEE074");
    public static readonly Rule PhotographWithPlace = Warning("KNEE075");

    public static readonly Rule UnwrittenWords = Error("KNEE080");

    public static readonly Rule AltRepeatsCaption = Warning("KNEE090");
    public static readonly Rule AltSaysPicture = Warning("KNEE091");
    public static readonly Rule AltIsFileName = Warning("KNEE092");
    public static readonly Rule AltTooLong = Warning("KNEE093");
    public static readonly Rule DrawingWithoutTitle = Warning("KNEE094");
    public static readonly Rule SmallText = Warning("KNEE095");

    public static readonly Rule UnexplainedAbbreviation = Warning("KNEE100");
    public static readonly Rule UnexplainedTerm = Warning("KNEE101");
    public static readonly Rule SpellingVariant = Warning("KNEE102");
    public static readonly Rule UnmentionedTerm = Warning("KNEE103");
    public static readonly Rule StyleContradiction = Error("KNEE104");

    public static readonly Rule MergeConflict = Fixed("KNEE120");
    public static readonly Rule CutByComment = Error("KNEE121");
    public static readonly Rule SameWork = Error("KNEE122");
    public static readonly Rule CopiedPage = Warning("KNEE123");
    public static readonly Rule MisplacedCause = Fixed("KNEE124");
    public static readonly Rule MarkupInField = Error("KNEE125");
    public static readonly Rule ReviewedTooEarly = Warning("KNEE126");
    public static readonly Rule SameTitle = Warning("KNEE127");

    public static readonly Rule GarbledText = Error("KNEE110");
    public static readonly Rule InvisibleCharacter = Warning("KNEE111");
    public static readonly Rule MistakenCode = Error("KNEE112");
    public static readonly Rule BrokenTable = Error("KNEE113");
    public static readonly Rule MalformedList = Error("KNEE114");
    public static readonly Rule StrayMarkup = Error("KNEE115");
    public static readonly Rule RepeatedWord = Warning("KNEE116");
    public static readonly Rule RepeatedHeading = Error("KNEE117");
    public static readonly Rule NonCanonicalLink = Error("KNEE118");
    public static readonly Rule FinderWithoutMap = Error("KNEE119");

    /// <summary>All of them, by their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The problem with a code, in capitals or not; null where there is none.</summary>
    public static Rule? ByCode(string code) =>
        All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>"There is no problem `x`.", with the nearest code where it is misspelt; of another number nobody can tell what it means.</summary>
    public static string Unknown(string code)
    {
        bool isAnotherNumber = code.Length == All[0].Code.Length && code[^3..].All(char.IsAsciiDigit);
        return $"There is no problem `{code}`.{(isAnotherNumber ? "" : Suggestion.For(code, All.Select(rule => rule.Code)))}";
    }

    /// <summary>An error that a site's settings may not make less of.</summary>
    private static Rule Fixed(string code) => new(code, Severity.Error, IsFixed: true);

    private static Rule Error(string code) => new(code, Severity.Error);

    private static Rule Warning(string code) => new(code, Severity.Warning);
}
