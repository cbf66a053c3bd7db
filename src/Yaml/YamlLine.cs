namespace KneesAfterRunning.Yaml;

/// <summary>A line of YAML that does not parse, as its author may have meant it: <c>- name: value</c>.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Name">The field; null where it cannot be known.</param>
/// <param name="Start">Where the field begins.</param>
/// <param name="ValueStart">Where its value begins.</param>
internal sealed record YamlLine(string Text, string? Name, int Start, int ValueStart)
{
    private string Value => Text[ValueStart..];

    public static YamlLine Parse(string line)
    {
        string text = line.TrimEnd();
        int start = 0;
        while (start < text.Length
            && (char.IsWhiteSpace(text[start]) || (text[start] == '-' && start + 1 < text.Length && text[start + 1] == ' ')))
            start++;
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            end++;
        if (end == start || end >= text.Length || text[end] != ':')
            return new(text, null, start, start);
        int value = end + 1;
        while (value < text.Length && text[value] == ' ')
            value++;
        return new(text, text[start..end], start, value);
    }

    /// <summary>What is wrong with it.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="isNamed">Whether this is the line at which the parser gave up.</param>
    public YamlError? FaultAt(int line, bool isNamed) =>
        OtherSpace(line)
            ?? (Name is null
                ? NoColon(line, isNamed)
                : NoSpace(line) ?? OpenQuote(line) ?? Quoted(line) ?? Bracket(line) ?? FirstCharacter(line) ?? Colon(line));

    /// <summary>A quotation mark at the beginning of the value that has no other at its end.</summary>
    public YamlError? OpenQuote(int line)
    {
        if (Name is null || Value.Length == 0 || Value[0] is not ('"' or '\'') || EndOfQuote() >= 0)
            return null;
        return new(line, ValueStart, $"The quotation mark that begins the value of `{Name}` is never closed.",
            $"Put another `{Value[0]}` at the end of the value.");
    }

    /// <summary>A bracket that is not closed on its line.</summary>
    public YamlError? OpenBracket(int line)
    {
        foreach ((char open, char close) in new[] { ('{', '}'), ('[', ']') })
        {
            if (Text.Count(letter => letter == open) > Text.Count(letter => letter == close))
                return new(line, Text.IndexOf(open, StringComparison.Ordinal), "The bracket that opens here is never closed.",
                    $"Put `{close}` at its end.");
        }

        return null;
    }

    private YamlError? OtherSpace(int line)
    {
        int end = Name is null ? Start : Math.Min(Text.Length, ValueStart + 1);
        for (int at = 0; at < end; at++)
        {
            if (Text[at] == '\t')
                return new(line, at, "A tab stands before this field, where only spaces may.",
                    "Put spaces in its place, as many as before the other fields.");
            if (Text[at] is not ' ' && char.IsWhiteSpace(Text[at]))
                return new(line, at, "A space of another kind stands here, as word processors put it.",
                    "Delete it, and type an ordinary space.");
        }

        return null;
    }

    private YamlError? NoColon(int line, bool isNamed)
    {
        string rest = Text[Start..];
        int space = rest.IndexOf(' ', StringComparison.Ordinal);
        string name = space < 0 ? rest : rest[..space];
        return isNamed && name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? new(line, Start, $"This line has no field's name with a colon: `{name}` is followed by none.",
                space < 0 ? $"Write `{name}: value`, or remove the line." : $"Write `{name}: {rest[(space + 1)..]}`; or, where the line goes on with the value above, write both on one line.")
            : null;
    }

    private YamlError? NoSpace(int line)
    {
        int colon = Start + Name!.Length;
        return ValueStart == colon + 1 && Value.Length > 0 && Value[0] != '/'
            ? new(line, colon, $"A space is missing after the colon of `{Name}`.", $"Write `{Name}: {Value}`.")
            : null;
    }

    private YamlError? Quoted(int line)
    {
        if (Value.Length == 0 || Value[0] is not ('"' or '\''))
            return null;
        int end = EndOfQuote();
        string after = Value[(end + 1)..].Trim();
        if (after.Length == 0 || after[0] == '#')
            return null;
        return Value[0] == '\'' && char.IsLetter(Value[end + 1])
            ? new(line, ValueStart + end,
                $"The apostrophe ends the value of `{Name}`, which stands between single quotation marks.",
                "Put the value between double quotation marks.")
            : new(line, ValueStart + end + 1, $"Words follow the closing quotation mark of `{Name}`.",
                "Put the marks around the whole value, and none within it.");
    }

    private YamlError? Bracket(int line)
    {
        if (Value.Length == 0 || Value[0] != '[')
            return null;
        int at = Value.IndexOf("[@", StringComparison.Ordinal) is var first and >= 0
            ? first + 1
            : Value.IndexOf(" @", StringComparison.Ordinal) + 1;
        if (at > 0)
            return new(line, ValueStart + at, $"An entry of `{Name}` begins with `@`.",
                "Leave the `@` out: it marks a citation in running text only.");
        string bare = Value.Replace(" ", "", StringComparison.Ordinal);
        if (bare.Contains(",,", StringComparison.Ordinal) || bare.StartsWith("[,", StringComparison.Ordinal))
            return new(line, ValueStart, $"Two commas stand together in the list `{Name}`, with no entry between them.",
                "Remove one of the two.");
        if (!Value.Contains(']', StringComparison.Ordinal))
            return new(line, ValueStart, $"The bracket that begins the list `{Name}` is never closed.",
                "Put `]` at the end of the list.");
        string after = Value[(Value.LastIndexOf(']') + 1)..].Trim();
        return after.Length > 0 && after[0] != '#'
            ? new(line, ValueStart + Value.LastIndexOf(']') + 1, $"Something follows the list `{Name}`.",
                "Put all entries between the brackets, with commas between them.")
            : null;
    }

    private YamlError? FirstCharacter(int line) =>
        Value.Length > 0 && Value[0] is '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or '{'
            ? new(line, ValueStart, $"The value of `{Name}` begins with `{Value[0]}`, which has a meaning of its own here.",
                "Put the whole value between double quotation marks, or begin it with a word.")
            : null;

    private YamlError? Colon(int line)
    {
        if (Value.Length == 0 || Value[0] is '"' or '\'' or '[' or '{')
            return null;
        int colon = Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && Value[^1] != ':')
            return null;
        return Value[0] is '“' or '‘' or '„'
            ? new(line, ValueStart,
                $"The value of `{Name}` stands between curly quotation marks, which do not count as such here.",
                $"Type straight ones: `{Name}: \"{Value.Trim('“', '”', '„', '‘', '’')}\"`.")
            : new(line, ValueStart + (colon < 0 ? Value.Length - 1 : colon), $"The value of `{Name}` has a colon in it and no quotation marks around it.", $"Put the whole value between double quotation marks: `{Name}: \"{Value.Replace('"', '\'')}\"`.");
    }

    /// <summary>Where the quotation mark is that closes the value, within the value.</summary>
    private int EndOfQuote()
    {
        for (int at = 1; at < Value.Length; at++)
        {
            if (Value[at] == '\\' && Value[0] == '"')
                at++;
            else if (Value[at] == Value[0] && Value[0] == '\'' && at + 1 < Value.Length && Value[at + 1] == '\'')
                at++;
            else if (Value[at] == Value[0])
                return at;
        }

        return -1;
    }
}
