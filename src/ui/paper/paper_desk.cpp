#include "ui/paper/paper_desk.h"

#include "documents/output_file.h"
#include "documents/paper/page_painter.h"
#include "documents/paper/pdf_writer.h"
#include "documents/tables/xlsx_writer.h"
#include "ui/paper/save_path.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolBar>

namespace yanben
{

PaperDesk::PaperDesk(QWidget *window)
    : QObject{window}, m_window{window}, m_askPath{[this](const QString &title, const QString &suffix) {
          return askByDialog(title, suffix);
      }}
{}

void PaperDesk::preview(const Paper &paper)
{
    const std::vector<PaperPage> pages = paper.pages(m_fonts);
    if (pages.empty()) {
        emit announced(tr("There is nothing to print yet."));
        return;
    }
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(paper.title);
    printer.setPageLayout(pages.front().setup.pageLayout());
    if (paper.bothSides)
        printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintPreviewDialog dialog{&printer, m_window};
    dialog.setWindowTitle(tr("Print preview: %1").arg(paper.title));
    dialog.resize(m_window->size() * 9 / 10);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, &pages](QPrinter *device) { paintPages(*device, pages, m_fonts); });
    // Qt asks for room without the space that the program's fields keep inside.
    if (auto *zoom = dialog.findChild<QComboBox *>()) {
        const QFontMetrics metrics = zoom->fontMetrics();
        zoom->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("1000.0%")) + 3 * metrics.height());
    }
    if (auto *bar = dialog.findChild<QToolBar *>()) {
        auto *pdf = new QPushButton{tr("Save as PDF…"), bar};
        connect(pdf, &QPushButton::clicked, this, [this, &paper] { savePdf(paper); });
        bar->addWidget(pdf);
    }
    m_preview = &dialog;
    dialog.exec();
}

void PaperDesk::fail(const QString &message)
{
    if (m_preview)
        QMessageBox::warning(m_preview, m_preview->windowTitle(), message);
    else
        emit failed(message);
}

void PaperDesk::savePdf(const Paper &paper)
{
    const std::optional<QString> path = m_askPath(paper.title, QStringLiteral("pdf"));
    if (!path)
        return;
    const std::optional<QByteArray> bytes = writePdf(paper.pages(m_fonts), paper.title, m_fonts);
    if (bytes)
        write(*path, *bytes);
    else
        fail(tr("The PDF could not be made: a page did not fit. Try another paper size."));
}

void PaperDesk::saveXlsx(const PrintTable &table)
{
    const std::optional<QString> path = m_askPath(table.title, QStringLiteral("xlsx"));
    if (!path)
        return;
    if (const std::optional<QByteArray> bytes = writeXlsx(table))
        write(*path, *bytes);
    else
        fail(tr("The workbook could not be made: there is no room for temporary files, or a part of the "
                "program is missing."));
}

void PaperDesk::write(const QString &path, const QByteArray &bytes)
{
    const std::optional<OutputProblem> problem = writeOutputFile(path, bytes);
    if (!problem)
        emit announced(tr("Written: %1").arg(path));
    else if (problem->fault == OutputFault::DiskFull)
        fail(tr("%1 was not written: the disk is full. Free some space or choose another folder.").arg(path));
    else
        fail(tr("%1 was not written. Choose another folder, or free some space, and try again.").arg(path));
}

std::optional<QString> PaperDesk::askByDialog(const QString &title, const QString &suffix) const
{
    const QString filter = suffix == QLatin1StringView{"pdf"} ? tr("PDF (*.pdf)") : tr("Excel (*.xlsx)");
    return askSavePath(m_window, tr("Save %1").arg(title), title, suffix, filter);
}

} // namespace yanben
