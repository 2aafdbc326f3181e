// The floor of a printed table: QPainter on QPdfWriter, a title, heads in bold on every page and one line of text in
// each cell, in the three faces of a printed schedule, whole process.
//   bench_bare_pdf ROWS FILE
#include "paper_rows.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    const int rows = argc > 2 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    if (rows < 1)
        return 2;
    QPdfWriter writer{QString::fromLocal8Bit(argv[2])};
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setResolution(1200);
    QPainter painter;
    if (!painter.begin(&writer))
        return 1;
    const QFont body{QStringLiteral("Noto Serif CJK SC"), 10};
    QFont heads = body;
    heads.setBold(true);
    painter.setFont(body);
    const QRect page = painter.viewport();
    const int widths[] = {14, 34, 16, 10, 18, 8};
    const int height = painter.fontMetrics().height() * 3 / 2;
    painter.setFont(QFont{QStringLiteral("Noto Sans CJK SC"), 18, QFont::Bold});
    painter.drawText(QRect{page.left(), page.top(), page.width(), 2 * height}, Qt::AlignCenter,
                     QStringLiteral("校本研修活动日程表"));
    int top = page.top() + 2 * height;
    for (int row = -1; row < rows; ++row) {
        const bool fits = top + height <= page.bottom();
        if (!fits) {
            writer.newPage();
            top = page.top();
            --row; // the heads again
        }
        const bool isHead = row < 0 || !fits;
        painter.setFont(isHead ? heads : body);
        int left = page.left();
        const QStringList texts =
            isHead ? QStringList{QStringLiteral("研修时间"), QStringLiteral("研修内容"), QStringLiteral("研修形式"),
                                 QStringLiteral("负责人"),   QStringLiteral("参加人员"), QStringLiteral("地点")}
                   : paperRow(row);
        for (int column = 0; column < 6; ++column) {
            const QRect cell{left, top, page.width() * widths[column] / 100, height};
            painter.drawRect(cell);
            painter.drawText(cell.adjusted(80, 0, -80, 0), Qt::AlignCenter, texts[column]);
            left += cell.width();
        }
        top += height;
    }
    return painter.end() ? 0 : 1;
}
