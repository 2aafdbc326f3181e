#include "documents/paper/line_breaks.h"

namespace yanben
{

namespace
{

bool beginsNoLine(QChar mark)
{
    static const QString marks = QStringLiteral("，。、；：？！）】》〉」』〕”’％%,.;:?!)]}");
    return marks.contains(mark);
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
    while (end > start && (beginsNoLine(text[end]) || !layout.isValidCursorPosition(end)))
        --end;
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
