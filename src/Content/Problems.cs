using KneesAfterRunning.Engine;

namespace KneesAfterRunning.Content;

/// <summary>Every kind of problem that the input can have. A code is never reused for something else.</summary>
public static class Problems
{
    public static readonly Problem NotUtf8 = Error("KNEE001");
    public static readonly Problem EmptyFile = Error("KNEE002");
    public static readonly Problem FileTooLarge = Error("KNEE003");
    public static readonly Problem OutsideInput = Error("KNEE004");
    public static readonly Problem DuplicateUrl = Error("KNEE005");
    public static readonly Problem MissingFile = Error("KNEE006");
    public static readonly Problem UnreadFile = Warning("KNEE007");

    public static readonly Problem MissingFrontMatter = Error("KNEE010");
    public static readonly Problem InvalidYaml = Error("KNEE011");
    public static readonly Problem UnknownField = Error("KNEE012");
    public static readonly Problem MissingField = Error("KNEE013");
    public static readonly Problem InvalidValue = Error("KNEE014");
    public static readonly Problem InvalidDate = Error("KNEE015");
    public static readonly Problem TooLong = Error("KNEE016");
    public static readonly Problem DuplicateId = Error("KNEE017");
    public static readonly Problem UnknownReference = Error("KNEE018");

    public static readonly Problem MissingHeading = Error("KNEE020");
    public static readonly Problem MisplacedHeading = Error("KNEE021");
    public static readonly Problem RawHtml = Error("KNEE022");
    public static readonly Problem HeadingOrder = Error("KNEE023");
    public static readonly Problem DuplicateHtmlId = Error("KNEE024");
    public static readonly Problem MissingTitle = Error("KNEE025");
    public static readonly Problem MissingDescription = Error("KNEE026");
    public static readonly Problem UnknownCareCard = Error("KNEE027");
    public static readonly Problem NestedTooDeep = Error("KNEE028");

    public static readonly Problem DeadLink = Error("KNEE030");
    public static readonly Problem DeadAnchor = Error("KNEE031");
    public static readonly Problem UnsafeLink = Error("KNEE032");

    public static readonly Problem MissingCredit = Error("KNEE040");
    public static readonly Problem UnknownLicense = Error("KNEE041");
    public static readonly Problem ForbiddenLicense = Error("KNEE042");
    public static readonly Problem UnsafeSvg = Error("KNEE043");
    public static readonly Problem MissingAltText = Error("KNEE044");
    public static readonly Problem MissingCaption = Error("KNEE045");
    public static readonly Problem NotAFigure = Error("KNEE046");
    public static readonly Problem UnusedImage = Warning("KNEE047");
    public static readonly Problem InvalidChart = Error("KNEE048");

    public static readonly Problem UnknownCitation = Error("KNEE050");
    public static readonly Problem UncitedSource = Error("KNEE051");
    public static readonly Problem UncitedClaim = Warning("KNEE052");
    public static readonly Problem UnknownGrade = Error("KNEE053");

    public static readonly Problem HardToRead = Warning("KNEE060");
    public static readonly Problem StaleReview = Warning("KNEE061");

    private static Problem Error(string code) => new(code, Severity.Error);

    private static Problem Warning(string code) => new(code, Severity.Warning);
}
