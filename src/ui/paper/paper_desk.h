#pragma once

#include "documents/paper/paper_fonts.h"
#include "documents/paper/paper_page.h"
#include "documents/paper/steps_done.h"
#include "documents/paper/table/print_table.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// Something to print: what the job and a PDF are called, and its pages, laid out when they are wanted.
struct Paper
{
    QString title;
    std::function<std::vector<PaperPage>(const PaperFonts &)> pages;
    bool bothSides = false; ///< what the printer is set to at first
    /// The same on a sheet that the preview lets a person choose; none: the paper has its own.
    std::function<std::vector<PaperPage>(const PaperFonts &, const PaperSheet &)> onSheet = {};
    /// Told of the sheet that a person has chosen there.
    std::function<void(const PaperSheet &)> sheetChosen = {};
    /// In place of `pages` for a paper of many parts, told of each; no pages when it was stopped.
    std::function<std::vector<PaperPage>(const PaperFonts &, const StepsDone &)> inSteps = {};
};

/// Preview, print dialog, PDF and Excel file for every page of the program. The preview shows the printed pages.
class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    /// Asks where to write: (title, suffix) → path, or nothing when the person thought better of it.
    using AskPath = std::function<std::optional<QString>(const QString &title, const QString &suffix)>;

    explicit PaperDesk(QWidget *window);

    /// For tests; the default is a file dialog.
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    /// How many milliseconds work may take before its progress is shown.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// Preview with print and PDF in it.
    void preview(const Paper &paper);
    void previewTable(const PrintTable &table);
    void savePdf(const Paper &paper);
    void saveXlsx(const PrintTable &table);
    /// For other programs' calendars.
    void saveIcs(const QString &title, const QByteArray &bytes);
    /// With the mark that lets Excel read it as UTF-8.
    void saveCsv(const QString &title, const QString &text);

    const PaperFonts &fonts() const { return m_fonts; }

signals:
    /// A file was written, or there is nothing to print; in the user's language.
    void announced(const QString &message);
    /// Why a file was not written. While a preview is open it tells this itself.
    void failed(const QString &message);

private:
    class Preview;

    void fail(const QString &message);
    QWidget *front() const;
    /// Empty when a person stopped it.
    std::optional<std::vector<PaperPage>> laidOut(const Paper &paper) const;
    void write(const QString &path, const QByteArray &bytes);
    std::optional<QString> askByDialog(const QString &title, const QString &suffix) const;

    QWidget *m_window;
    PaperFonts m_fonts;
    AskPath m_askPath;
    QPointer<QWidget> m_preview;
    int m_patience = 500;
};

} // namespace yanben
