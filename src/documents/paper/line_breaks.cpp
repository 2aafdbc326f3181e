#include "documents/paper/line_breaks.h"

namespace yanben
{

namespace
{

bool beginsNoLine(QChar mark)
{
    static const QString marks = QStringLiteral("，。、；：？！）】》〉」』〕”’…％%,.;:?!)]}");
    return marks.contains(mark);
}

bool endsNoLine(QChar mark)
{
    static const QString marks = QStringLiteral("（【《〈「『〔“‘([{");
    return marks.contains(mark);
}

/// Whether a line's end before `end` would divide 14:30 or 4月29日.
bool isInNumbers(const QString &text, int end)
{
    const auto isDigitAt = [&text](qsizetype at) { return 0 <= at && at < text.size() && text[at].isDigit(); };
    static const QString behindNumbers = QStringLiteral("月日节");
    static const QString between = QStringLiteral(":：/.月");
    const QChar before = text[end - 1];
    const QChar behind = text[end];
    if (behind.isDigit())
        return before.isDigit() || (between.contains(before) && isDigitAt(end - 2));
    return before.isDigit() && (behindNumbers.contains(behind) || (between.contains(behind) && isDigitAt(end + 1)));
}

/// A dash stands with what it leads to: 6月3日／—7日; as does the second half of a long one.
bool isBehindDash(const QString &text, int end)
{
    return text[end - 1] == u'—' && (end < 2 || text[end - 2] != u'—');
}

/// What a line's end does not divide.
enum class Kept {
    Marks,   ///< ） and what it closes
    Numbers, ///< clock times, dates and what follows a dash, too
    Wholes,  ///< and an opening bracket and what it begins, with a dash between: （—4月29日
};

bool opensAt(const QString &text, int end)
{
    const bool isBehindOpenedDash = text[end - 1] == u'—' && end >= 2 && endsNoLine(text[end - 2]);
    return endsNoLine(text[end - 1]) || isBehindOpenedDash;
}

bool isInName(QChar c)
{
    return c.isLetterOrNumber() || c == u'·' || c == QChar{0x3000};
}

/// Where the item of an enumeration begins that a line's end would divide; otherwise that end. Long ones are prose.
int beforeDivided(const QString &text, int start, int end)
{
    constexpr qsizetype longest = 8;
    const qsizetype item = text.lastIndexOf(u'、', end - 1) + 1;
    if (item <= start || item == end)
        return end;
    qsizetype behind = item;
    while (behind < text.size() && isInName(text[behind]))
        ++behind;
    const bool fitsLine = behind - item <= end - start;
    return behind > end && behind - item <= longest && fitsLine ? static_cast<int>(item) : end;
}

/// The last place up to `end` where a line may end; `start` where there is none.
int lastAllowedEnd(const QTextLayout &layout, int start, int end, Kept kept)
{
    const QString &text = layout.text();
    const auto mayEnd = [&](int at) {
        const bool divides = (kept >= Kept::Numbers && (isInNumbers(text, at) || isBehindDash(text, at))) ||
                             (kept == Kept::Wholes && opensAt(text, at));
        return !divides && !beginsNoLine(text[at]) && layout.isValidCursorPosition(at);
    };
    while (end > start && !mayEnd(end))
        --end;
    return end;
}

} // namespace

QTextOption betweenWords()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QTextLine nextLine(QTextLayout &layout, double width, ListItems items)
{
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return line;
    line.setLineWidth(width);
    const QString &text = layout.text();
    const int start = line.textStart();
    int end = start + line.textLength();
    if (end >= text.size())
        return line;
    if (items == ListItems::Whole)
        end = beforeDivided(text, start, end);
    // What is wider than the line is divided all the same.
    const int wanted = end;
    for (const Kept kept : {Kept::Wholes, Kept::Numbers, Kept::Marks}) {
        end = lastAllowedEnd(layout, start, wanted, kept);
        if (end > start)
            break;
    }
    if (end == start + line.textLength())
        return line;
    for (int columns = end - start; columns > 0; --columns) {
        line.setNumColumns(columns, width);
        if (start + line.textLength() <= end)
            return line;
    }
    line.setLineWidth(width); // nothing but such marks
    return line;
}

} // namespace yanben
