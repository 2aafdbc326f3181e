#include "ui/pages/overview/overview_page.h"

#include "calendar/when_text.h"
#include "ui/findings/findings_pane.h"
#include "ui/pages/calendar/themes/themes_dialog.h"
#include "ui/pages/overview/first_steps.h"
#include "ui/pages/prints/paper_names.h"
#include "ui/pages/prints/term_bundle_dialog.h"
#include "ui/pages/prints/term_sheets_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/overview_rows.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

/// 12月1日（周二）、12月8日（周二） 14:30—16:00
QString daysOfMeetings(const std::vector<When> &meetings, const Term &term)
{
    const bool isAlike =
        std::ranges::all_of(meetings, [&](const When &each) { return each.timeOfDay == meetings.front().timeOfDay; });
    QStringList days;
    for (When each : meetings) {
        if (isAlike)
            each.timeOfDay = {};
        days << whenText(each, term, WhenStyle::WithWeekdays);
    }
    const QString hours = isAlike ? timeOfDayText(meetings.front().timeOfDay) : QString{};
    return QStringLiteral("%1 %2").arg(days.join(u'、'), hours).trimmed();
}

QString withWeekday(const Activity &activity, const Term &term)
{
    const QString when = whenText(activity.when, term);
    const auto *day = std::get_if<SingleDay>(&activity.when.kind);
    return day ? QStringLiteral("%1 %2").arg(when, weekdayText(day->date.dayOfWeek())) : when;
}

} // namespace

OverviewPage::OverviewPage(PageContext &context, FindingsBook &findings, QWidget *parent)
    : Page(PageId::Overview, parent),
      m_context(context),
      m_findings(findings),
      m_papers(new QMenu(this)),
      m_figures(new QGridLayout),
      m_plan(new FigureCard(tr("Research plan"), this)),
      m_activities(new FigureCard(tr("Activities done"), this)),
      m_scores(new FigureCard(tr("Scoring"), this)),
      m_open(new FigureCard(tr("To settle"), this)),
      m_first(new FirstSteps(this)),
      m_attention(new FindingsPane(context.workspace, findings, context.acts, this)),
      m_next(new QVBoxLayout)
{
    const int gap = spacing(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap * 3 / 2);
    auto *header = new PageHeader(title(), this);
    header->addButton(tr("Print the term's papers…"))->setMenu(m_papers);
    connect(m_papers, &QMenu::aboutToShow, this, &OverviewPage::fillPapers);
    connect(header->addButton(tr("Themes…"), tr("The term's theme, topics of months, items of weeks")),
            &QPushButton::clicked, this, [this] { openThemes(m_context, this); });
    layout->addWidget(header);
    layout->addWidget(m_first);
    connect(m_first, &FirstSteps::jumpRequested, this, &Page::jumpRequested);
    m_activities->setToolTip(tr("Counted are single activities and every meeting of a series, without what is "
                                "cancelled. Done is what was held, or whose days are over."));
    m_plan->setToolTip(tr("Sections with a text, of all sections that have no parts"));
    m_figures->setSpacing(gap * 3 / 2);
    layout->addLayout(m_figures);

    auto *attention = new Card(tr("Needs attention"), this);
    attention->body()->addWidget(m_attention);

    auto *next = new Card(tr("The next two weeks"), this);
    auto *coming = new QWidget;
    coming->setLayout(m_next);
    m_next->setContentsMargins(0, 0, 0, 0);
    next->body()->addWidget(scrolled(coming, tr("The next two weeks")));

    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap * 3 / 2);
    lower->addWidget(attention, 9);
    lower->addWidget(next, 4);
    layout->addLayout(lower, 1);

    connect(m_attention, &FindingsPane::jumpRequested, this, &Page::jumpRequested);
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.workspace.acts(), &ActRunner::changed, this, follow);
    connect(&context.workspace.acts(), &ActRunner::reloaded, this, follow);
    connect(&context.term, &CurrentTerm::changed, this, follow);
    arrange();
}

void OverviewPage::refresh()
{
    m_findings.setTerm(m_context.term.id());
    const Term *term = m_context.term.term();
    if (!term)
        return;
    m_first->tell(m_context.state(), term->id);
    m_attention->setBeginning(m_first->isWanted());
    showFigures(*term);
    showNext(*term);
    emit hintChanged();
}

QString OverviewPage::hint() const
{
    const Term *term = m_context.term.term();
    return term ? term->title : QString();
}

bool OverviewPage::canPrint() const
{
    return m_context.term.term() != nullptr;
}

void OverviewPage::print()
{
    if (const std::optional<TermId> term = m_context.term.id())
        printTermBundle(m_context, *term, this);
}

void OverviewPage::fillPapers()
{
    m_papers->clear();
    const std::optional<TermId> term = m_context.term.id();
    const TermPaper papers[] = {TermPaper::All,      TermPaper::Plan,   TermPaper::Schedule, TermPaper::Weeks,
                                TermPaper::Calendar, TermPaper::Counts, TermPaper::Bulletin, TermPaper::SignIn,
                                TermPaper::Record,   TermPaper::People, TermPaper::Groups,   TermPaper::Places,
                                TermPaper::Rubric,   TermPaper::Scores, TermPaper::Totals,   TermPaper::WeeklyChecks,
                                TermPaper::Slips};
    for (const TermPaper paper : papers) {
        const QString name = paper == TermPaper::All     ? tr("All papers of the term…")
                             : paper == TermPaper::Slips ? tr("Feedback slips of all teachers")
                                                         : paperName(paper);
        QAction *action = m_papers->addAction(name, this, [this, paper, name] {
            if (paper == TermPaper::All)
                print();
            else
                preview(paper, name);
        });
        action->setEnabled(term && !noPaper(m_context.state(), *term, {.paper = paper}));
        if (paper == TermPaper::All)
            m_papers->addSeparator();
        if (paper == TermPaper::Places) {
            QAction *one = m_papers->addAction(tr("One activity, person, group, place or week…"), this,
                                               [this, term] { printTermSheets(m_context, *term, this); });
            one->setEnabled(term.has_value());
            m_papers->addSeparator();
        }
    }
}

void OverviewPage::preview(TermPaper paper, const QString &title)
{
    const Term *term = m_context.term.term();
    if (!term)
        return;
    previewTermPaper(m_context, term->id, {.paper = paper, .today = m_context.today()}, title);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    constexpr int figureLines = 9; // a figure and its note want a width of so many line heights
    const int columns = width() < 4 * figureLines * fontMetrics().height() ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (FigureCard *card : {m_plan, m_activities, m_scores, m_open}) {
        m_figures->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 4; ++column)
        m_figures->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::showFigures(const Term &term)
{
    const TermProgress progress = termProgress(m_context.state(), term.id, m_context.today());
    showPlan(term, progress);
    showActivities(term, progress);
    showScores(progress);

    if (m_findings.held()) {
        m_open->set(QStringLiteral("…"), {});
        return;
    }
    const int errors = m_findings.count(Severity::Error);
    const int warnings = m_findings.count(Severity::Warning);
    const int notices = m_findings.count(Severity::Notice);
    const QString parts = tr("errors %1 · warnings %2 · notices %3").arg(errors).arg(warnings).arg(notices);
    const int all = errors + warnings + notices;
    const bool isNothingYet = all == 0 && m_first->isWanted();
    m_open->set(tr("%1 items").arg(all),
                isNothingYet ? tr("Nothing to check yet")
                : all == 0   ? tr("All is settled")
                             : parts,
                errors > 0                  ? TextRole::Danger
                : warnings > 0              ? TextRole::Warning
                : all == 0 && !isNothingYet ? TextRole::Ok
                                            : TextRole::Muted);
}

void OverviewPage::showPlan(const Term &term, const TermProgress &progress)
{
    const Plan *plan = planOf(m_context.state(), term.id);
    const QString figure = tr("%1 / %2 sections").arg(progress.writtenSections).arg(progress.sections);
    if (!plan) {
        m_plan->set(figure, tr("Not begun"));
        return;
    }
    const QString on = plan->stateAt ? dayText(plan->stateAt->toLocalTime().date(), term) : QString();
    switch (plan->state) {
    case PlanState::Draft: m_plan->set(figure, tr("Draft")); return;
    case PlanState::Submitted: m_plan->set(figure, tr("Submitted %1").arg(on).trimmed(), TextRole::Info); return;
    case PlanState::Approved: m_plan->set(figure, tr("Approved %1").arg(on).trimmed(), TextRole::Ok); return;
    }
}

void OverviewPage::showActivities(const Term &term, const TermProgress &progress)
{
    const Activity *next = progress.next ? m_context.state().find<Activity>(*progress.next) : nullptr;
    const QString note =
        next ? tr("Next: %1 %2").arg(whenText(progress.nextWhen.value_or(next->when), term), next->title)
        : progress.activities == 0 ? tr("No activities yet")
                                   : tr("Nothing more to come");
    m_activities->set(QStringLiteral("%1 / %2").arg(progress.doneActivities).arg(progress.activities), note);
}

void OverviewPage::showScores(const TermProgress &progress)
{
    if (progress.cells == 0) {
        m_scores->set(QStringLiteral("—"), tr("Nothing to score yet"));
        return;
    }
    const qint64 left = progress.cells - progress.ratedCells;
    // Cut off, so that 100 % is only said when nothing is left.
    m_scores->set(QStringLiteral("%1%").arg(progress.ratedCells * 100 / progress.cells),
                  left == 0 ? tr("Every cell is rated") : tr("cells still unrated: %1").arg(left),
                  left == 0 ? TextRole::Ok : TextRole::Muted);
}

void OverviewPage::showNext(const Term &term)
{
    while (QLayoutItem *item = m_next->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const State &state = m_context.state();
    const std::vector<ComingActivity> coming = nextTwoWeeks(state, term.id, m_context.today());
    for (const auto &[activity, meetings] : coming) {
        const QString times = meetings.empty() ? withWeekday(*activity, term) : daysOfMeetings(meetings, term);
        auto *line = new TextLabel(QStringLiteral("%1  %2").arg(times, activity->title));
        line->setScale(1.0, true);
        line->setWordWrap(true);
        m_next->addWidget(line);
        for (const Session *session : sessionsOf(state, activity->id)) {
            const bool isSeries = session->when && std::holds_alternative<Recurring>(session->when->kind);
            QStringList parts{
                session->when && !isSeries ? whenText(*session->when, term, WhenStyle::WithWeekdays) : QString{},
                session->place, displayNames(state, session->presenters), displayNames(state, session->audience)};
            parts.removeAll(QString());
            auto *details = new TextLabel(parts.join(QStringLiteral(" · ")), TextRole::Muted);
            details->setWordWrap(true);
            m_next->addWidget(details);
        }
    }
    if (coming.empty())
        m_next->addWidget(new TextLabel(tr("No activities in the next two weeks."), TextRole::Muted));
    m_next->addStretch();
}

} // namespace yanben
