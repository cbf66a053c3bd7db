using System.Buffers;
using System.Globalization;
using System.Text;
using KneesAfterRunning.Text;

namespace KneesAfterRunning.Search;

/// <summary>
/// Reads one word of a text after the other, without making a string of each. Accents are taken off by
/// <see cref="LatinLetters"/>: the program runs without the tables that <see cref="string.Normalize()"/> needs.
/// </summary>
internal ref struct WordReader
{
    /// <summary>
    /// Letters of the longest word; what is longer is cut into several, so that nobody's typing grows without bound.
    /// </summary>
    public const int MaxLength = 30;

    /// <summary>Room for a word: a letter may take two characters.</summary>
    public const int BufferLength = 2 * MaxLength;

    private readonly Span<char> _buffer;
    private ReadOnlySpan<char> _rest;
    private int _length;

    public WordReader(string text, Span<char> buffer)
    {
        _rest = text;
        _buffer = buffer;
    }

    /// <summary>The word that has been read. The next one overwrites it.</summary>
    public readonly ReadOnlySpan<char> Word => _buffer[.._length];

    /// <summary>Whether only a hyphen stands between it and the word before.</summary>
    public bool IsJoined { get; private set; }

    public bool MoveNext()
    {
        _length = 0;
        int letters = 0;
        int others = 0;
        bool hyphen = false;
        while (_rest.Length > 0)
        {
            char first = _rest[0];
            if (char.IsAsciiLetterOrDigit(first))
            {
                if (letters++ == MaxLength)
                    break;
                _buffer[_length++] = (char)(first is >= 'A' and <= 'Z' ? first | 0x20 : first);
                _rest = _rest[1..];
                continue;
            }

            OperationStatus status = Rune.DecodeFromUtf16(_rest, out Rune rune, out int consumed);
            if (status == OperationStatus.Done && !rune.IsAscii && IsLetter(rune) && !IsInsideAWord(rune))
            {
                if (letters++ == MaxLength)
                    break;
                _length += Rune.ToLowerInvariant(rune.IsBmp ? new Rune(LatinLetters.BaseOf((char)rune.Value)) : rune)
                    .EncodeToUtf16(_buffer[_length..]);
            }
            else if (!IsInsideAWord(rune))
            {
                if (_length > 0)
                    break;
                others++;
                hyphen = rune.Value is '-' or '\u2010' or '\u2011';
            }

            _rest = _rest[consumed..];
        }

        IsJoined = hyphen && others == 1;
        return _length > 0;
    }

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>What stands in a word and is not read: accents, apostrophes.</summary>
    private static bool IsInsideAWord(Rune rune) =>
        rune.Value is '\'' or '\u2019' or '\u02bc'
        || (!rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark);
}
