// The same rows as bench_bare_pdf through paginator and PDF writer, whole process.
//   bench_table_pdf ROWS FILE
#include "documents/paper/pdf_writer.h"
#include "documents/paper/table/table_paginator.h"
#include "documents/paper/text_measure.h"
#include "paper_rows.h"

#include <QFile>
#include <QGuiApplication>

using namespace yanben;

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    const int rows = argc > 2 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    if (rows < 1)
        return 2;
    PrintTable table;
    table.title = QStringLiteral("校本研修活动日程表");
    const int widths[] = {14, 34, 16, 10, 18, 8};
    for (const int width : widths)
        table.columns.push_back({.heading = QStringLiteral("列"), .weight = static_cast<double>(width)});
    for (int row = 0; row < rows; ++row) {
        PrintRow line;
        for (const QString &text : paperRow(row))
            line.cells.push_back(textCell(text));
        table.rows.push_back(std::move(line));
    }
    const PaperFonts fonts;
    const std::vector<PaperPage> pages = paginate(table, TextMeasure{fonts});
    const auto pdf = writePdf(pages, table.title, fonts);
    QFile file{QString::fromLocal8Bit(argv[2])};
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? 0 : 1;
}
