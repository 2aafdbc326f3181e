// The floor of a printed table: QPainter on QPdfWriter, one line of text in each cell, whole process.
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
    QFont font{QStringLiteral("Noto Serif CJK SC")};
    font.setPointSize(10);
    painter.setFont(font);
    const QRect page = painter.viewport();
    const int widths[] = {14, 34, 16, 10, 18, 8};
    const int height = painter.fontMetrics().height() * 3 / 2;
    int top = page.top();
    for (int row = 0; row < rows; ++row) {
        if (top + height > page.bottom()) {
            writer.newPage();
            top = page.top();
        }
        int left = page.left();
        const QStringList texts = paperRow(row);
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
