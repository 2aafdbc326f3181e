#include "ui/paper/paper_desk.h"

#include "documents/output_file.h"
#include "documents/paper/page_painter.h"
#include "documents/paper/paper_job.h"
#include "documents/paper/pdf_writer.h"
#include "documents/tables/xlsx_writer.h"
#include "ui/paper/long_work.h"
#include "ui/paper/save_path.h"
#include "ui/widgets/busy_cursor.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
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

/// A paper while it is looked at: its pages as they are at the moment.
class PaperDesk::Preview
{
public:
    Preview(PaperDesk &desk, const Paper &paper, std::vector<PaperPage> pages)
        : m_desk{desk}, m_paper{paper}, m_pages{std::move(pages)}, m_printer{QPrinter::HighResolution}
    {
        m_printer.setDocName(paper.title);
        m_printer.setPageLayout(m_pages.front().setup.pageLayout());
        if (paper.bothSides)
            m_printer.setDuplex(QPrinter::DuplexLongSide);
    }

    void run()
    {
        QPrintPreviewDialog dialog{&m_printer, m_desk.m_window};
        dialog.setWindowTitle(tr("Print preview: %1").arg(m_paper.title));
        dialog.resize(m_desk.m_window->size() * 9 / 10);
        connect(&dialog, &QPrintPreviewDialog::paintRequested, &m_desk, [this](QPrinter *device) {
            const BusyCursor busy;
            paintPages(*device, m_pages, m_desk.m_fonts);
        });
        // Qt asks for room without the space that the program's fields keep inside.
        if (auto *zoom = dialog.findChild<QComboBox *>()) {
            const QFontMetrics metrics = zoom->fontMetrics();
            zoom->setMinimumWidth(metrics.horizontalAdvance(QStringLiteral("1000.0%")) + 3 * metrics.height());
        }
        if (auto *bar = dialog.findChild<QToolBar *>()) {
            // The paper is laid out before it is shown: Qt's own buttons would turn nothing, and leave no room for
            // ours.
            QStringList idle;
            for (const char *text : {"Portrait", "Landscape", "Page setup"}) // Qt's words, in Qt's translation
                idle << QPrintPreviewDialog::tr(text);
            for (QAction *action : bar->actions()) {
                if (idle.contains(action->text()))
                    action->setVisible(false);
            }
            if (m_paper.onSheet)
                bar->addWidget(sheets(dialog, bar));
            auto *pdf = new QPushButton{tr("Save as PDF…"), bar};
            connect(pdf, &QPushButton::clicked, &m_desk, [this] { m_desk.savePdf(shown()); });
            bar->addWidget(pdf);
        }
        m_desk.m_preview = &dialog;
        dialog.exec();
    }

private:
    QComboBox *sheets(QPrintPreviewDialog &dialog, QWidget *parent)
    {
        auto *box = new QComboBox{parent};
        box->setAccessibleName(tr("Paper"));
        box->setToolTip(tr("Size and direction of the paper"));
        const std::pair<PaperSheet, QString> choices[] = {{{QPageSize::A4, QPageLayout::Portrait}, tr("A4 upright")},
                                                          {{QPageSize::A4, QPageLayout::Landscape}, tr("A4 across")},
                                                          {{QPageSize::A3, QPageLayout::Portrait}, tr("A3 upright")},
                                                          {{QPageSize::A3, QPageLayout::Landscape}, tr("A3 across")}};
        for (const auto &[sheet, name] : choices) {
            box->addItem(name);
            m_sheets.push_back(sheet);
            if (sheet == m_pages.front().setup.paperSheet())
                box->setCurrentIndex(box->count() - 1);
        }
        connect(box, &QComboBox::activated, &dialog, [this, &dialog](int index) {
            const PaperSheet &chosen = m_sheets[static_cast<std::size_t>(index)];
            if (m_paper.sheetChosen)
                m_paper.sheetChosen(chosen);
            m_pages = m_paper.onSheet(m_desk.m_fonts, chosen);
            m_printer.setPageLayout(m_pages.front().setup.pageLayout());
            if (auto *view = dialog.findChild<QPrintPreviewWidget *>()) {
                view->updatePreview();
                view->fitInView();
            }
        });
        return box;
    }

    /// As it is laid out, on the sheet that was chosen.
    Paper shown() const
    {
        return {.title = m_paper.title, .pages = [this](const PaperFonts &) { return m_pages; }};
    }

    PaperDesk &m_desk;
    const Paper &m_paper;
    std::vector<PaperPage> m_pages;
    std::vector<PaperSheet> m_sheets;
    QPrinter m_printer;
};

void PaperDesk::preview(const Paper &paper)
{
    std::optional<std::vector<PaperPage>> pages = laidOut(paper);
    if (!pages)
        return;
    if (pages->empty()) {
        emit announced(tr("There is nothing to print yet."));
        return;
    }
    Preview{*this, paper, *std::move(pages)}.run();
}

void PaperDesk::previewTable(const PrintTable &table)
{
    preview({.title = table.title, .pages = [&table](const PaperFonts &fonts) { return tablePages(table, fonts); }});
}

QWidget *PaperDesk::front() const
{
    return m_preview ? m_preview.data() : m_window;
}

std::optional<std::vector<PaperPage>> PaperDesk::laidOut(const Paper &paper) const
{
    const BusyCursor busy;
    if (!paper.inSteps)
        return paper.pages(m_fonts);
    LongWork work{tr("Laying out the pages…"), m_patience, front()};
    std::vector<PaperPage> pages = paper.inSteps(m_fonts, work.steps());
    return work.wasStopped() ? std::nullopt : std::optional{std::move(pages)};
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
    const std::optional<std::vector<PaperPage>> pages = laidOut(paper);
    if (!pages)
        return;
    std::optional<QByteArray> bytes;
    {
        const BusyCursor busy;
        LongWork work{tr("Writing the PDF…"), m_patience, front()};
        bytes = writePdf(*pages, paper.title, m_fonts, work.steps());
        if (!bytes && work.wasStopped())
            return;
    }
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

void PaperDesk::saveIcs(const QString &title, const QByteArray &bytes)
{
    if (const std::optional<QString> path = m_askPath(title, QStringLiteral("ics")))
        write(*path, bytes);
}

void PaperDesk::saveCsv(const QString &title, const QString &text)
{
    if (const std::optional<QString> path = m_askPath(title, QStringLiteral("csv")))
        write(*path, (QChar{QChar::ByteOrderMark} + text).toUtf8());
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
    const QString filter = suffix == QLatin1StringView{"pdf"}   ? tr("PDF (*.pdf)")
                           : suffix == QLatin1StringView{"ics"} ? tr("Calendar (*.ics)")
                           : suffix == QLatin1StringView{"csv"} ? tr("Table as text (*.csv)")
                                                                : tr("Excel (*.xlsx)");
    return askSavePath(m_window, tr("Save %1").arg(title), title, suffix, filter);
}

} // namespace yanben
