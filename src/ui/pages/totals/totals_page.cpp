#include "ui/pages/totals/totals_page.h"

#include "scoring/grade_quota.h"
#include "ui/pages/honours/honours_dialog.h"
#include "ui/pages/totals/totals_prints.h"
#include "ui/pages/totals/totals_side.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/standing_order.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/queries/scores/published/corrections.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

TotalsPage::TotalsPage(PageContext &context, QWidget *parent)
    : Page{PageId::Totals, parent},
      m_context{context},
      m_book{new ScoreBook{context.workspace, context.rubrics.results, this}},
      m_model{new TotalsModel{context.state(), *m_book, this}},
      m_sorted{new StandingOrder{TotalsModel::GroupsRole, TotalsModel::ProvisionalRole, this}},
      m_header{new PageHeader{title()}},
      m_groups{new QComboBox},
      m_stack{new QStackedWidget},
      m_empty{new EmptyState{u"totals"_s, tr("Totals need a rubric, and teachers or groups that are scored.")}},
      m_table{new FrozenColumnsTableView{tr("Totals")}},
      m_side{new QWidget}
{
    build();
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(m_book, &ScoreBook::rowsChanged, this, stale);
    connect(m_book, &ScoreBook::reset, this, stale);
    refresh();
}

void TotalsPage::refresh()
{
    if (m_stale) {
        // Another step for the same people is the next that is wanted.
        const std::vector<Subject> chosen = chosenSubjects();
        m_model->reload();
        m_stale = false;
        fillGroups();
        choose(chosen);
        showCorrections();
        showQuotas();
        m_table->setColumnHidden(TotalsModel::Converted, !m_model->converts());
        m_table->setColumnHidden(TotalsModel::Grade, !m_model->hasGrades());
        makeRoomForResults();
    }
    updateState();
    emit capabilitiesChanged();
}

void TotalsPage::updateState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    const bool hasCriteria = m_book->version() && !m_book->criteria().empty();
    m_empty->setSentence(hasCriteria ? tr("The rubric is there, but nobody is scored by it yet.")
                                     : tr("Totals need a rubric, and teachers or groups that are scored."));
    m_toRubric->setVisible(!hasCriteria);
    m_toRoster->setVisible(hasCriteria);
    m_print->setEnabled(any);
    m_export->setEnabled(any);
    for (QAction *step : m_steps->menu()->actions())
        step->setEnabled(step == m_honours || (any && m_context.writable()));
    const bool areTeachers = m_book->sheet().terms.subject == RubricSubject::Teacher;
    m_groups->setVisible(any && areTeachers);
    m_table->setColumnHidden(TotalsModel::Groups, !areTeachers);
    const auto provisional =
        std::ranges::count_if(m_model->lines(), [](const TotalsModel::Line &line) { return line.result.provisional; });
    if (!any)
        m_header->setState({});
    else if (provisional > 0)
        m_header->setState((areTeachers ? tr("%1 teachers · %2 provisional") : tr("%1 sheets · %2 provisional"))
                               .arg(m_model->rowCount())
                               .arg(provisional),
                           Tone::Warning);
    else
        m_header->setState(areTeachers ? tr("%n teachers", nullptr, m_model->rowCount())
                                       : tr("%n sheets", nullptr, m_model->rowCount()));
    if (m_charts && any) {
        std::vector<int> rows;
        for (const Subject subject : shownSubjects()) {
            if (const auto row = m_book->rowOf(subject))
                rows.push_back(*row);
        }
        m_charts->show(rows);
    }
}

QTableView &TotalsPage::table() const
{
    return *m_table;
}

void TotalsPage::fillGroups()
{
    const QString chosen = m_groups->currentData().toString();
    QStringList groups;
    for (const TotalsModel::Line &line : m_model->lines()) {
        for (const QString &group : line.groupNames) {
            if (kindOf(line.subject) == RubricSubject::Teacher && !groups.contains(group))
                groups << group;
        }
    }
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    for (const QString &group : groups)
        m_groups->addItem(group, group);
    filterByGroup(groups.contains(chosen) ? chosen : QString{});
}

void TotalsPage::filterByGroup(const QString &group)
{
    m_groups->setCurrentIndex(group.isEmpty() ? 0 : m_groups->findData(group));
    m_sorted->setGroup(group);
    updateState();
}

void TotalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_charts) {
        m_charts = new TotalsSide{m_context.state(), *m_book};
        m_side->layout()->addWidget(m_charts);
    }
    refresh();
}

void TotalsPage::showCorrections()
{
    const int count =
        m_book->version() ? static_cast<int>(correctionsOf(m_context.state(), m_book->version()->rubric).size()) : 0;
    m_corrections->setText(tr("%n published results would come out otherwise now.", nullptr, count));
    m_corrections->setVisible(count > 0);
}

void TotalsPage::showHonours()
{
    std::vector<Subject> proposed = chosenSubjects();
    if (const RubricVersion *version = m_book->version(); version && proposed.empty()) {
        const PrintGroup group{.name = m_groups->currentData().toString(), .subjects = shownSubjects()};
        proposed = praisedSubjects(m_context.state(), scoreRubric(m_context.state(), version->rubric, Detail::Totals),
                                   {}, group.name.isEmpty() ? nullptr : &group);
    }
    if (const auto term = m_context.term.id())
        HonoursDialog{m_context, *term, std::move(proposed), window()}.exec();
}

void TotalsPage::showQuotas()
{
    const std::vector<QuotaExceeded> exceeded =
        m_book->version() ? exceededQuotas(m_book->sheet().terms, m_book->ranked()) : std::vector<QuotaExceeded>{};
    QStringList lines;
    for (const QuotaExceeded &each : exceeded) {
        constexpr std::size_t mostNamed = 12;
        QStringList names;
        for (std::size_t i = 0; i < std::min(each.atBorder.size(), mostNamed); ++i)
            names << m_book->name(static_cast<int>(each.atBorder[i]));
        if (each.atBorder.size() > mostNamed)
            names << tr("…");
        lines << tr("%1: %2 have it; %3% of %4 full sheets allow %5. At the border: %6.")
                         .arg(each.grade, QString::number(each.have), each.percent.toString(), QString::number(each.of),
                              QString::number(each.allowed), names.join(tr(", "))) +
                     (each.tied ? tr(" Equal totals lie on both sides of it.") : QString{});
    }
    m_quota->setText(lines.join(QLatin1Char{'\n'}));
    m_quota->setVisible(!lines.isEmpty());
}

Subject TotalsPage::subjectAt(int row) const
{
    return m_model->lines()[static_cast<std::size_t>(m_sorted->mapToSource(m_sorted->index(row, 0)).row())].subject;
}

std::vector<Subject> TotalsPage::shownSubjects() const
{
    std::vector<Subject> subjects;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        subjects.push_back(subjectAt(row));
    return subjects;
}

std::vector<Subject> TotalsPage::chosenSubjects() const
{
    std::vector<Subject> subjects;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        subjects.push_back(subjectAt(index.row()));
    return subjects;
}

void TotalsPage::choose(const std::vector<Subject> &subjects)
{
    QItemSelection lines;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (std::ranges::count(subjects, subjectAt(row)) > 0)
            lines.select(m_sorted->index(row, 0), m_sorted->index(row, 0));
    }
    m_table->selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TotalsPage::print()
{
    m_prints->printTotals();
}

void TotalsPage::exportTable()
{
    m_context.paper.saveXlsx(m_prints->totals());
}

void TotalsPage::chooseRubricToCorrect()
{
    for (const Rubric *rubric : m_context.rubrics.results.choices()) {
        if (!correctionsOf(m_context.state(), rubric->id).empty()) {
            m_context.rubrics.results.choose(rubric->id);
            return;
        }
    }
}

bool TotalsPage::jumpTo(const Target &target)
{
    if (target.part == correctionsPart)
        chooseRubricToCorrect();
    refresh();
    if (!target.id)
        return true;
    filterByGroup({});
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (keyOf(subjectAt(row)) != *target.id)
            continue;
        m_table->setCurrentIndex(m_sorted->index(row, TotalsModel::Name));
        m_table->setFocus();
        return true;
    }
    return false;
}

} // namespace yanben
