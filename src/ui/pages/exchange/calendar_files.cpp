#include "ui/pages/exchange/calendar_files.h"

#include "ui/pages/exchange/calendar_import_dialog.h"
#include "ui/pages/exchange/calendar_import_words.h"
#include "ui/pages/page_context.h"
#include "ui/pages/permission.h"
#include "workspace/exchange/activity_calendar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>

namespace yanben
{

namespace
{

/// A little more than is read: a larger file is refused with its reason.
constexpr qint64 mostCalendarBytes = 9 * 1024 * 1024;

} // namespace

CalendarExportDialog::CalendarExportDialog(const State &state, TermId term, QWidget *parent)
    : QDialog{parent}, m_whose{new QComboBox}
{
    setWindowTitle(tr("Export a calendar file"));
    m_whose->setAccessibleName(tr("Whose activities"));
    m_whose->addItem(tr("All activities of the term"));
    for (const ArrangementFor kind : {ArrangementFor::Group, ArrangementFor::Person, ArrangementFor::Place}) {
        m_whose->insertSeparator(m_whose->count());
        m_choices.emplace_back(); // for the separator
        for (const ArrangementChoice &one : arrangementChoices(state, term, kind)) {
            m_choices.push_back(one);
            m_whose->addItem(one.name);
        }
    }
    auto *form = new QFormLayout{this};
    form->addRow(tr("&Whose activities:"), m_whose);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CalendarExportDialog::propose(const QString &name)
{
    const int at = name.isEmpty() ? -1 : m_whose->findText(name);
    m_whose->setCurrentIndex(std::max(0, at));
}

std::optional<ArrangementChoice> CalendarExportDialog::choice() const
{
    const int index = m_whose->currentIndex();
    return index < 1 ? std::nullopt : std::optional{m_choices[static_cast<std::size_t>(index - 1)]};
}

CalendarFiles::CalendarFiles(PageContext &context, QWidget *page)
    : QObject{page}, m_context{context}, m_page{page}, m_menu{new QMenu{page}}
{
    QAction *out = m_menu->addAction(tr("Export to a calendar file…"), this, [this] { exportFile(); });
    connect(m_menu, &QMenu::aboutToShow, this, [this, out] { out->setEnabled(m_context.term.term() != nullptr); });
    addImport(*m_menu);
}

void CalendarFiles::addImport(QMenu &menu)
{
    QAction *in = menu.addAction(tr("Import from a calendar file…"), this, &CalendarFiles::openImport);
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this,
            [this, in] { permit(m_context, ActKind::ImportActivities, *in, m_context.term.term() != nullptr); });
}

void CalendarFiles::exportFile(const QString &whose)
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    CalendarExportDialog dialog{m_context.state(), term->id, m_page};
    dialog.propose(whose);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const IcsCalendar calendar =
        activityCalendar(m_context.state(), term->id, QDateTime::currentDateTimeUtc(), dialog.choice());
    if (calendar.items.empty() && calendar.themes.empty())
        emit m_context.paper.announced(tr("There is no activity to export."));
    else
        m_context.paper.saveIcs(calendar.name, writeIcs(calendar));
}

void CalendarFiles::openImport()
{
    const QString path = QFileDialog::getOpenFileName(m_page, tr("Import from a calendar file"), {},
                                                      tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file{path};
    if (!file.open(QFile::ReadOnly)) {
        emit m_context.acts.refused(tr("%1 can't be read: %2").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(mostCalendarBytes);
    if (file.error() != QFileDevice::NoError)
        emit m_context.acts.refused(tr("%1 can't be read: %2").arg(path, file.errorString()));
    else
        importBytes(bytes, QFileInfo{path}.fileName());
}

void CalendarFiles::importBytes(const QByteArray &bytes, const QString &name)
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term)
        return;
    if (const QString refusal = refusalOf(m_context, ActKind::ImportActivities); !refusal.isEmpty()) {
        emit m_context.acts.refused(refusal);
        return;
    }
    CalendarImport import = readCalendar(m_context.state(), *term, bytes);
    if (import.fault) {
        const QString why = icsFaultSentence(*import.fault, {});
        emit m_context.acts.refused(name.isEmpty() ? why : tr("%1 is not imported. %2").arg(name, why));
        return;
    }
    CalendarImportDialog dialog{m_context.state(), *term, std::move(import), m_page};
    if (dialog.exec() == QDialog::Accepted &&
        m_context.acts.runBuilt([&] { return importCalendar(m_context.state(), dialog.import()); }))
        emit m_context.acts.told(
            tr("%n events imported. Ctrl+Z takes them back.", nullptr, dialog.import().countTicked()));
}

} // namespace yanben
