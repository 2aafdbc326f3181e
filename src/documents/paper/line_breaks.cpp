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

} // namespace

QTextOption betweenWords()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QTextLine nextLine(QTextLayout &layout, double width)
{
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return line;
    line.setLineWidth(width);
    const QString &text = layout.text();
    const int start = line.textStart();
    int end = start + line.textLength();
    if (end >= text.size() || !beginsNoLine(text[end]))
        return line;
    while (end > start && (beginsNoLine(text[end]) || !layout.isValidCursorPosition(end)))
        --end;
    for (int columns = end - start; columns > 0; --columns) {
        line.setNumColumns(columns, width);
        if (start + line.textLength() <= end)
            return line;
    }
    line.setLineWidth(width); // nothing but such marks
    return line;
}

} // namespace yanben
