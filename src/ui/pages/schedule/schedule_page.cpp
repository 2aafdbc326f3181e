#include "ui/pages/schedule/schedule_page.h"

#include "ui/acts/brought_back.h"
#include "ui/findings/finding_target.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/exchange/calendar_files.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/plan_papers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yanben
{

using namespace Qt::StringLiterals;

SchedulePage::SchedulePage(PageContext &context, FindingsBook &findings, QWidget *parent)
    : Page(PageId::Schedule, parent),
      m_context(context),
      m_findings(findings),
      m_model(new ScheduleModel(context, findings, *new SeriesDesk(context, this), this)),
      m_view(new ScheduleView(context, *m_model)),
      m_header(new PageHeader(title())),
      m_removed(new Banner(Tone::Neutral)),
      m_calendarFiles(new CalendarFiles(context, this)),
      m_stack(new QStackedWidget)
{
    build();
    addShortcuts();
    rememberColumns(*m_view->horizontalHeader(), m_view->hands(), ViewId::ScheduleColumns, context.settings);
    // The offer to take a removal back holds only until the next step, wherever that is made.
    const auto follow = [this] {
        m_removed->hide();
        refresh();
    };
    connect(&context.workspace.acts(), &ActRunner::changed, this, [this, follow](const ChangeNotice &notice) {
        follow();
        if (const std::optional<ActivityId> back = activityBroughtBack(notice))
            m_view->choose(*back);
    });
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, follow);
    connect(&context.term, &CurrentTerm::changed, this, &SchedulePage::refresh);
    connect(&findings, &FindingsBook::changed, this, [this] { m_model->refresh(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchedulePage::updateControls);
    refresh();
}

void SchedulePage::build()
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    const auto say = [this](QPushButton *button, auto act) { connect(button, &QPushButton::clicked, this, act); };
    QPushButton *fromClipboard = m_header->addButton(tr("Paste table"), tr("Take over a table copied in Excel, WPS or "
                                                                           "Word (Ctrl+V)"));
    say(fromClipboard, &SchedulePage::paste);
    say(m_header->addButton(tr("Print…"), tr("Preview, print, save as PDF (Ctrl+P)")), &SchedulePage::print);
    say(m_header->addButton(tr("Export to Excel")), &SchedulePage::exportTable);
    m_header->addButton(tr("Calendar file"), tr("Exchange activities with other calendar programs (.ics)"))
        ->setMenu(m_calendarFiles->menu());
    QPushButton *fresh = m_header->addPrimaryButton(tr("New activity"), tr("A new row behind the current one "
                                                                           "(Ctrl+Enter)"));
    say(fresh, &SchedulePage::add);
    m_writing = {fromClipboard, fresh};

    m_removed->hide();
    layout->addWidget(m_removed);
    layout->addWidget(m_stack, 1);

    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(buildTools());
    card->body()->addWidget(m_view, 1);
    m_stack->addWidget(card);

    auto *empty = new EmptyState(u"schedule"_s, tr("No activity is planned in this term yet. Enter the first one, or "
                                                   "paste a table from Excel, WPS or Word."));
    QPushButton *first = empty->addButton(tr("New activity"));
    QPushButton *pasted = empty->addPasteButton(tr("Paste table"));
    QPushButton *taken = empty->addButton(tr("From another term…"), false);
    say(first, &SchedulePage::add);
    say(pasted, &SchedulePage::paste);
    say(taken, &SchedulePage::takeOver);
    m_writing.insert(m_writing.end(), {first, pasted, taken});
    m_stack->addWidget(empty);

    setFocusProxy(m_view);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SchedulePage::showMenu);
    connect(m_view, &ScheduleView::findingsWanted, this, &SchedulePage::showFindings);
}

QPushButton *SchedulePage::tool(const QString &text, const QString &icon, const QString &tip, Tool::Needs needs,
                                void (SchedulePage::*act)())
{
    QPushButton *button = linkButton(text);
    button->setIcon(lineIcon(icon, IconTone::Muted));
    button->setToolTip(tip);
    // A click leaves the keyboard in the table.
    button->setFocusPolicy(Qt::TabFocus);
    if (act)
        connect(button, &QPushButton::clicked, this, act);
    m_tools.push_back({button, needs});
    return button;
}

QWidget *SchedulePage::buildTools()
{
    const int gap = spacing(fontMetrics());
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    for (QPushButton *button :
         {tool(tr("Add session"), u"new"_s, tr("One more session: its own people and place (Ctrl+Shift+Enter)"),
               Tool::Rows, &SchedulePage::addSessionHere),
          tool(tr("Remove session"), u"close"_s, tr("Take this session out of the activity"), Tool::SecondSession,
               &SchedulePage::removeSessionHere),
          tool(tr("Duplicate"), u"copy"_s, tr("Copy the activity with its sessions (Ctrl+D)"), Tool::Rows,
               &SchedulePage::duplicate),
          tool(tr("Delete"), u"delete"_s, tr("Delete the chosen activities (Del)"), Tool::Rows,
               &SchedulePage::removeChosen)})
        layout->addWidget(button);
    QPushButton *up = tool(tr("Up"), u"up"_s, tr("Move the activity up (Alt+Up)"), Tool::Rows, nullptr);
    QPushButton *down = tool(tr("Down"), u"down"_s, tr("Move the activity down (Alt+Down)"), Tool::Rows, nullptr);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    layout->addWidget(up);
    layout->addWidget(down);
    layout->addStretch(1);
    layout->addWidget(tool(tr("From another term…"), u"copy"_s,
                           tr("Take activities of another term over, by week numbers and around days off"),
                           Tool::Nothing, &SchedulePage::takeOver));
    layout->addWidget(tool(tr("Sort by date"), u"calendar"_s, tr("Bring all activities into the order of their dates"),
                           Tool::Nothing, &SchedulePage::sort));
    return bar;
}

void SchedulePage::addShortcuts()
{
    // Also while the navigation has the keyboard: one goes on from there.
    const auto onPage = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    // Not while a cell is edited: there these keys belong to its text.
    const auto onTable = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, act);
    };
    onPage(QKeySequence(u"Ctrl+Return"_s), &SchedulePage::add);
    onPage(QKeySequence(u"Ctrl+Enter"_s), &SchedulePage::add);
    onPage(QKeySequence(u"Ctrl+Shift+Return"_s), &SchedulePage::addSessionHere);
    onTable(QKeySequence(Qt::Key_Delete), &SchedulePage::removeChosen);
    onTable(QKeySequence(u"Ctrl+D"_s), &SchedulePage::duplicate);
    onTable(QKeySequence(u"Alt+Up"_s), [this] { move(-1); });
    onTable(QKeySequence(u"Alt+Down"_s), [this] { move(1); });
    onTable(QKeySequence::Copy, &SchedulePage::copy);
    onTable(QKeySequence::Paste, &SchedulePage::pasteHere);
}

void SchedulePage::showMenu(const QPoint &place)
{
    QMenu menu(this);
    const QModelIndex here = m_view->currentIndex();
    if (const Term *term = m_context.term.term()) {
        std::vector<Finding> findings = m_model->findingsAt(here);
        for (int column = 0; column < ScheduleModel::ColumnCount; ++column) {
            if (column != here.column())
                std::ranges::move(m_model->findingsAt(here.siblingAtColumn(column)), std::back_inserter(findings));
        }
        for (const Finding &finding : findings)
            addFindingLine(menu, finding, *term, m_context.writable(), deedsOf(finding));
        if (!findings.empty())
            menu.addSeparator();
    }
    for (const Tool &tool : m_tools) {
        QAction *action = menu.addAction(tool.button->icon(), tool.button->text(), tool.button, &QPushButton::click);
        action->setEnabled(tool.button->isEnabled());
    }
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

QString SchedulePage::hint() const
{
    return tr("Enter edits · Ctrl+Enter new activity · Del deletes · Alt+↑↓ moves");
}

void SchedulePage::refresh()
{
    m_model->refresh();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    updateControls();
}

void SchedulePage::updateControls()
{
    const bool writable = m_context.writable() && m_context.term.term();
    const ScheduleRow *row = m_model->at(m_view->currentIndex());
    for (const Tool &tool : m_tools) {
        const bool possible = tool.needs == Tool::Nothing ? m_model->rowCount() > 0
                              : tool.needs == Tool::Rows  ? row != nullptr
                                                          : row && row->sessionRows > 1;
        tool.button->setEnabled(writable && possible);
    }
    for (QPushButton *button : m_writing)
        button->setEnabled(writable);
}

bool SchedulePage::jumpTo(const Target &target)
{
    if (target.page != id() || !target.id)
        return Page::jumpTo(target);
    const ActivityId activity{*target.id};
    if (!m_model->rowOf(activity))
        return false;
    int column = ScheduleModel::TimeColumn;
    while (column + 1 < ScheduleModel::ColumnCount && ScheduleModel::partOf(column) != target.part)
        ++column;
    m_view->goTo(activity, ScheduleModel::partOf(column) == target.part ? column : ScheduleModel::TitleColumn);
    return true;
}

bool SchedulePage::leave()
{
    return m_view->finishEditing();
}

PrintTable SchedulePage::table() const
{
    return scheduleTable(schedulePaper(m_context.state(), *m_context.term.id()));
}

void SchedulePage::print()
{
    if (!m_context.term.term() || !leave())
        return;
    previewTermPaper(m_context, *m_context.term.id(), {.paper = TermPaper::Schedule}, u' ' + title());
}

void SchedulePage::exportTable()
{
    if (m_context.term.term() && leave())
        m_context.paper.saveXlsx(table());
}

} // namespace yanben
