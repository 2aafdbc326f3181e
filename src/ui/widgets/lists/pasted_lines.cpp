#include "ui/widgets/lists/pasted_lines.h"

#include <QClipboard>
#include <QGuiApplication>

namespace yanben
{

QStringList pastedLines()
{
    QStringList lines;
    for (const QString &line : QGuiApplication::clipboard()->text().split(u'\n'))
        lines << line.section(u'\t', -1).simplified();
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace yanben
