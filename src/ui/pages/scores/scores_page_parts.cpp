// How the page is put together.
#include "ui/pages/eligibility/eligibility_bar.h"
#include "ui/pages/prints/blank_forms_dialog.h"
#include "ui/pages/prints/slips_dialog.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/rubric_chooser.h"
#include "ui/pages/scores/deeds/score_deeds.h"
#include "ui/pages/scores/raters_way.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/voice_menu.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/pages/scores/weekly/weekly_check_dialog.h"
#include "ui/pages/sheets/sheet_steps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/card.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/panels/page_header.h"
#include "ui/widgets/room/head_room.h"
#include "ui/widgets/room/side_panes.h"
#include "ui/widgets/segmented_control.h"
#include "workspace/papers/scores/case_register_paper.h"
#include "workspace/papers/scores/criterion_ranking_paper.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/term_rows.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace yanben
{

namespace
{

// In line heights.
constexpr int leastTableLines = 17; // the width of the table beside the inspector
constexpr int goodTableHeight = 9;  // of the table: a short head and four rows

} // namespace

void ScoresPage::build()
{
    if (isOfTeachers()) {
        m_ways->addSegment(tr("Table"), tr("All teachers and criteria"));
        m_ways->addSegment(tr("One teacher"), tr("All criteria of one teacher"));
        m_ways->addSegment(tr("One criterion"), tr("All teachers on one criterion"));
    } else {
        m_ways->addSegment(tr("Table"), tr("All sheets and criteria"));
        m_ways->addSegment(tr("One sheet"), tr("All criteria of one sheet"));
        m_ways->addSegment(tr("One criterion"), tr("All sheets on one criterion"));
    }
    // The header has no room for it at 1024 pixels; without a choice the row is not there.
    auto *rubrics = new QHBoxLayout;
    rubrics->addWidget(new RubricChooser{m_context.state(), m_rubric, [this] { return leave(); }, *this});
    rubrics->addStretch(1);
    addFilter(*rubrics);
    if (!isOfTeachers()) {
        auto *weekly = new QPushButton{tr("Weekly check…")};
        weekly->setToolTip(tr("Grade all groups week by week"));
        connect(weekly, &QPushButton::clicked, this, &ScoresPage::checkWeekly);
        rubrics->addWidget(weekly);
        m_weekly = weekly;
    }
    m_header->addWidget(m_ways);
    auto *whose = m_header->addButton({}, tr("Whose ratings are shown and entered, and who rates what"));
    whose->setAccessibleName(tr("Whose ratings"));
    auto *voices = new VoiceMenu{m_context, *m_book, *whose, *m_voice,
                                 [this] { return m_cell ? std::optional{m_cell->column} : std::nullopt; }};
    connect(voices, &VoiceMenu::aboutToChange, m_inspector, &ScoreInspector::commit);
    m_raters = new RatersWay{m_context, *m_book, *voices, this};
    m_raters->addToHead(*m_grid, *m_gridModel);
    m_chosen = m_header->addButton(tr("Chosen cells…"),
                                   tr("Give the chosen cells the same record, a state, or one case more"));
    auto *deeds = new QMenu{m_chosen};
    m_deeds->addTo(*deeds);
    m_chosen->setMenu(deeds);
    buildSteps();
    m_print = m_header->addButton(tr("Print…"));
    auto *menu = new QMenu{m_print};
    fillMenus(*menu);
    m_print->setMenu(menu);
    // A rater marks and hands in; sheets and papers are the office's.
    for (QPushButton *button : {m_steps, m_print})
        button->setVisible(!m_book->isVoiceFixed());

    buildEmptyStates();
    auto *panes = new SidePanes{buildTables(), m_inspector, leastTableLines};
    panes->setTakesTurns(goodTableHeight);
    panes->setFolds({tr("Show the scores (F6)"), *m_tables}, {tr("Show the record (F6)"), *m_inspector});
    for (QStackedWidget *stack : {m_stack, m_tables})
        connect(stack, &QStackedWidget::currentChanged, stack, &QWidget::updateGeometry);
    rememberPanes(*panes, isOfTeachers() ? ViewId::ScorePanes : ViewId::GroupScorePanes, m_context.settings);
    m_stack->addWidget(panes);
    m_stack->addWidget(m_noRubric);
    m_stack->addWidget(m_noTeachers);

    const int gap = spacing(fontMetrics());
    auto *above = new QWidget;
    auto *head = new QVBoxLayout{above};
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(gap);
    head->addWidget(m_header);
    head->addLayout(rubrics);
    head->addWidget(m_voice);
    if (!isOfTeachers())
        head->addWidget(new EligibilityBar{m_context});
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto *room =
        new HeadRoom{tr("Above the table"), above, {.banners = {m_refusal}, .stack = *m_stack, .panes = *panes}, this};
    layout->addWidget(room);
    layout->addWidget(m_refusal);
    layout->addWidget(m_stack, 1);
    for (Banner *banner : {m_voice, m_refusal})
        banner->setKeyboardAfter([this] { return &table(); });
    m_refusal->hide();
    connect(m_refusal->addAction(tr("Close")), &QPushButton::clicked, m_refusal, &QWidget::hide);
}

void ScoresPage::buildSteps()
{
    m_steps = m_header->addButton(tr("Submit, publish…"), tr("Bring sheets to the reviewer, publish or correct them"));
    auto *steps = new QMenu{m_steps};
    auto *sheets = new SheetSteps{m_context, m_rubric, *this, [this] {
                                      SheetSteps::Sheets meant{.chosen = chosenSubjects(), .shown = {}};
                                      if (m_cell && m_cell->column < static_cast<int>(m_book->criteria().size()))
                                          meant.criterion =
                                              m_book->criteria()[static_cast<std::size_t>(m_cell->column)]->criterion;
                                      // The table always has a current cell.
                                      meant.isDeliberate = m_way == Way::Teacher || meant.chosen.size() > 1;
                                      std::vector<int> rows(static_cast<std::size_t>(m_book->teachers()));
                                      std::iota(rows.begin(), rows.end(), 0);
                                      for (const int row : m_way == Way::Grid ? m_gridModel->lines() : rows)
                                          meant.shown.push_back(m_book->subject(row));
                                      return meant;
                                  }};
    sheets->fill(*steps);
    m_steps->setMenu(steps);
}

void ScoresPage::buildEmptyStates()
{
    connect(m_noRubric->addButton(tr("Go to the rubric")), &QPushButton::clicked, this, [this] {
        Target rubric = RubricPage::targetOf(m_context.state(), m_rubric);
        if (!rubric.id && !isOfTeachers())
            rubric.part = RubricPage::groupsPart;
        emit jumpRequested(rubric);
    });
    connect(m_noTeachers->addButton(isOfTeachers() ? tr("Go to the roster") : tr("Go to the groups")),
            &QPushButton::clicked, this, [this] { emit jumpRequested({.page = PageId::Staff, .id = {}, .part = {}}); });
}

void ScoresPage::checkWeekly()
{
    // A rater's marks are his own; the check is the office's.
    if (!leave() || !m_book->version() || m_book->voice().source != RecordSource::Office)
        return;
    WeeklyCheckDialog dialog{m_context, *m_book, *m_editor, window()};
    dialog.exec();
    if (dialog.goTo())
        emit jumpRequested(*dialog.goTo());
}

QWidget *ScoresPage::buildTables()
{
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setGrid(true);
    m_tables->addWidget(m_grid);
    m_tables->addWidget(m_teacher);
    m_tables->addWidget(m_criterion);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_tables);
    return card;
}

void ScoresPage::fillMenus(QMenu &menu)
{
    menu.addAction(tr("Score table, A4"), this, [this] { printGrid(QPageSize::A4); });
    menu.addAction(tr("Score table, A3"), this, [this] { printGrid(QPageSize::A3); });
    menu.addSeparator();
    menu.addAction(isOfTeachers() ? tr("Feedback slip of this teacher") : tr("Feedback slip of this sheet"), this,
                   [this] {
                       if (const std::optional<int> row = currentRow())
                           printSlip(m_context, m_book->version()->rubric, m_book->subject(*row));
                   });
    menu.addAction(isOfTeachers() ? tr("Feedback slips of all teachers…") : tr("All feedback slips…"), this, [this] {
        if (const RubricVersion *version = m_book->version())
            printSlips(m_context, version->rubric, window());
    });
    if (!isOfTeachers())
        menu.addAction(tr("Inspection report of this sheet"), this, [this] {
            if (const std::optional<int> row = currentRow())
                printInspection(m_context, m_book->version()->rubric, m_book->subject(*row));
        });
    menu.addSeparator();
    menu.addAction(tr("Ranking on this criterion"), this, [this] {
        if (!m_cell || m_cell->column >= static_cast<int>(m_book->criteria().size()))
            return;
        const RubricId rubric = m_book->version()->rubric;
        // The book may have a rater's criteria alone; the paper is the office's.
        const std::vector<const CriterionVersion *> all = criteriaOf(m_context.state(), m_book->version()->id);
        const auto place = std::ranges::find(all, m_book->criteria()[static_cast<std::size_t>(m_cell->column)]);
        m_context.paper.previewTable(criterionRankingTable(
            criterionRankingPaper(m_context.state(), rubric, static_cast<std::size_t>(place - all.begin()),
                                  scoreRubric(m_context.state(), rubric, Detail::Explained))));
    });
    menu.addAction(tr("Register of deductions and vetoes"), this, [this] {
        if (const RubricVersion *version = m_book->version()) {
            m_context.paper.previewTable(caseRegisterTable(
                caseRegisterPaper(m_context.state(), version->rubric, recordedByHistory(m_context.workspace.acts()))));
        }
    });
    const QAction *blank = menu.addAction(tr("Blank score forms…"), this, [this] {
        if (const RubricVersion *version = m_book->version())
            printBlankForms(m_context, version->rubric, window());
    });
    menu.addSeparator();
    menu.addAction(tr("Save the score table as an Excel file…"), this, &ScoresPage::exportTable);
    // Forms to be filled in by hand need nobody.
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu, blank] {
        for (QAction *each : menu.actions())
            each->setEnabled(each == blank || hasScores());
    });
}

} // namespace yanben
