// What a veto does and what a correction changed, in the words of the score page and the page of totals.
#include "ui/pages/scores/ways/sheet_remarks.h"
#include "ui/pages/sheets/corrections_dialog.h"
#include "ui/pages/sheets/sheet_words.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/scores_desk.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/acts/scoring/veto_acts.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime givenOutAt{QDate{2019, 7, 8}, QTime{12, 0}, Qt::UTC};

/// The score page with its rubric published; whoever stands first is the sheet in question.
class GivenOutDesk : public ScoresDesk
{
public:
    explicit GivenOutDesk(const std::vector<Veto> &vetoes = {}, const std::vector<Grade> &grades = {})
    {
        sample.acts().setSigner([this] { return Operator{u"张校长"_s, role}; });
        const RubricVersionId version = book.version()->id;
        run(takeSumAsFullMark(sample.state(), version));
        RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
        terms.vetoes = vetoes;
        terms.grades = grades;
        run(setRubricTerms(sample.state(), version, terms));
        run(publishRubric(sample.state(), version, u"研训处"_s, givenOutAt).value());
        const std::vector<SubjectScore> all = scoreRubric(sample.state(), rubric, Detail::Totals);
        subject = std::ranges::find_if(all, [](const SubjectScore &each) { return each.result.rank == 1; })->subject;
        row = *book.rowOf(subject);
    }

    void run(const Act &act)
    {
        role = permits(Role::Editor, act.kind) ? Role::Editor : Role::Reviewer;
        const RunResult result = sample.acts().run(act);
        role = Role::Editor;
        REQUIRE((result == RunResult::Done || result == RunResult::Nothing));
    }
    void publish()
    {
        for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish})
            run(moveSheets(sample.state(), rubric, {},
                           {.step = step, .subjects = {subject}, .who = u"甲"_s, .at = givenOutAt, .comment = {}}));
    }
    QModelIndex sheetCell() const
    {
        const auto &model = static_cast<const ScoreGridModel &>(*grid.model());
        return model.index(model.indexOf({row, 0}).row(), model.columnCount() - 2);
    }
    QModelIndex totalCell() const { return sheetCell().siblingAtColumn(sheetCell().column() + 1); }
    QString remarks() const
    {
        QStringList texts;
        for (const SheetRemark &each : sheetRemarks(sample.state(), book, row))
            texts << each.text;
        return texts.join(u'\n');
    }
    QModelIndex remarkOn(TotalsPage &totals) const
    {
        const QAbstractItemModel &lines = *totals.table().model();
        for (int line = 0; line < lines.rowCount(); ++line) {
            if (lines.index(line, TotalsModel::Name).data().toString() == book.name(row))
                return lines.index(line, TotalsModel::State);
        }
        return {};
    }

    const RubricId rubric = sample.state().all<Rubric>().begin()->first;
    Role role = Role::Editor;
    Subject subject{};
    int row = 0;
};

} // namespace

TEST_CASE("a veto stands in words beside the grade, and the inspector's remarks say what it does", "[vetoes]")
{
    GivenOutDesk desk{{{.name = u"体罚学生"_s, .effect = VetoEffect::NotEligible}}};
    TotalsPage totals{desk.sample.context()};
    totals.show();
    CHECK_FALSE(desk.sheetCell().data().toString().contains(u"veto"_s));
    const std::optional<int> rank = desk.book.ranked()[static_cast<std::size_t>(desk.row)].rank;
    desk.run(setVetoes(desk.sample.state(), desk.rubric, {}, desk.subject, {{u"体罚学生"_s, u"记录第3号"_s}}).value());
    CHECK(desk.sheetCell().data().toString().startsWith(u"veto: not eligible"_s));
    CHECK(desk.sheetCell().data(Qt::ToolTipRole).toString().contains(u"记录第3号"_s));
    CHECK(desk.book.ranked()[static_cast<std::size_t>(desk.row)].rank == rank);
    CHECK(desk.remarks().contains(u"体罚学生: not eligible; points, grade and rank stay"_s));
    const QModelIndex remark = desk.remarkOn(totals);
    CHECK(remark.data().toString().contains(u"veto: 体罚学生 (not eligible)"_s));
    CHECK(remark.siblingAtColumn(TotalsModel::Rank).data().toString() == QString::number(*rank));
}

TEST_CASE("the grade stands before the vetoes, and says itself that it is not honoured", "[vetoes]")
{
    GivenOutDesk desk{{{.name = u"体罚学生"_s, .effect = VetoEffect::NotEligible},
                       {.name = u"缺材料"_s, .effect = VetoEffect::RankLast}},
                      {{.name = u"优秀"_s, .atLeast = Points::whole(10)}, {.name = u"合格"_s, .atLeast = {}}}};
    TotalsPage totals{desk.sample.context()};
    totals.show();
    CHECK(desk.sheetCell().data().toString() == u"优秀"_s);
    desk.run(setVetoes(desk.sample.state(), desk.rubric, {}, desk.subject, {{u"缺材料"_s, {}}}).value());
    CHECK(desk.sheetCell().data().toString() == u"优秀 · veto: ranked behind all others"_s);
    desk.run(setVetoes(desk.sample.state(), desk.rubric, {}, desk.subject, {{u"体罚学生"_s, {}}}).value());
    CHECK(desk.sheetCell().data().toString() == u"优秀 (not eligible)"_s);
    const QModelIndex remark = desk.remarkOn(totals);
    CHECK(remark.siblingAtColumn(TotalsModel::Grade).data().toString() == u"优秀 (not eligible)"_s);
    CHECK(remark.data().toString().startsWith(u"veto: 体罚学生"_s));
    CHECK_FALSE(totals.table().isColumnHidden(TotalsModel::Grade));
}

TEST_CASE("a corrected sheet says so in the grid and in the totals, with old, new and why", "[corrections]")
{
    GivenOutDesk desk;
    TotalsPage totals{desk.sample.context()};
    totals.show();
    desk.publish();
    CHECK(desk.sheetCell().data().toString().endsWith(u"Published"_s));
    const QString before = desk.totalCell().data().toString();
    const int column = desk.totalCell().column();
    const int usual = desk.grid.columnWidth(column);
    REQUIRE(desk.page.editor().set({desk.row, 0}, {.state = RecordState::Absent, .data = {}, .note = u"未到"_s}));
    CHECK(desk.sheetCell().data().toString().endsWith(u"Published"_s)); // proposed, not accepted
    const QString both = desk.totalCell().data().toString();
    REQUIRE(both.startsWith(before + u" → "_s));
    CHECK_FALSE(desk.totalCell().data(ProvisionalRole).toBool()); // given out: nothing is open
    CHECK(desk.grid.columnWidth(column) >= desk.grid.fontMetrics().horizontalAdvance(both));
    CHECK(desk.grid.columnWidth(column) <= 2 * usual + 1);
    CHECK_FALSE(desk.remarkOn(totals).data().toString().contains(u"corrected"_s));
    desk.run(correctSheets(desk.sample.state(), desk.rubric, {}, {desk.subject}, u"补录缺席"_s, u"甲"_s, givenOutAt));

    const QString after = desk.totalCell().data().toString();
    REQUIRE(after != before);
    CHECK(desk.grid.columnWidth(column) == usual);
    const QString change = u"%1 → %2"_s.arg(before, after);
    CHECK(desk.sheetCell().data().toString().endsWith(u"Corrected"_s));
    CHECK(desk.remarkOn(totals).siblingAtColumn(TotalsModel::Sheet).data().toString() == u"Corrected"_s);
    for (const QModelIndex &cell : {desk.sheetCell(), desk.totalCell(), desk.remarkOn(totals)}) {
        CHECK(cell.data(Qt::ToolTipRole).toString().contains(change));
        CHECK(cell.data(Qt::ToolTipRole).toString().contains(u"补录缺席"_s));
    }
    CHECK(desk.remarkOn(totals).data().toString().contains(u"corrected 7月8日, publication 2"_s));
    CHECK(desk.remarks().contains(u"(publication 2): "_s + change));
}

TEST_CASE("a correction shows the rank as it was given out and as it will be, and whose move with it", "[corrections]")
{
    GivenOutDesk desk;
    desk.publish();
    std::vector<ScoreEdit> edits;
    for (int column = 0; column + 1 < static_cast<int>(desk.book.criteria().size()); ++column)
        edits.push_back({desk.book.place(desk.row, column), {.state = RecordState::Absent, .data = {}, .note = {}}});
    desk.run(setScores(desk.sample.state(), desk.book.version()->id, ActKind::EditScore, {}, edits).value());
    CorrectionsDialog dialog{
        desk.sample.state(), correctionsOf(desk.sample.state(), desk.rubric), desk.book.version()->id, {}, {}};
    const auto &table = *dialog.findChild<QTableWidget *>();
    REQUIRE(table.rowCount() == 1);
    REQUIRE(table.horizontalHeaderItem(3)->text() == u"Rank"_s);
    const auto others = [&dialog] {
        QString told;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            const QString text = label->text().remove(QChar{0x2060});
            if (!label->isHidden() && text.startsWith(u"In the totals"_s))
                told = text;
        }
        return told;
    };
    const QString moved = table.item(0, 3)->text();
    const std::vector<SheetResult> before = desk.book.ranked();
    CHECK_FALSE(others().isEmpty());
    table.item(0, 0)->setCheckState(Qt::Unchecked);
    CHECK(table.item(0, 3)->text() == u"1"_s);
    CHECK(others().isEmpty());
    table.item(0, 0)->setCheckState(Qt::Checked);
    CHECK(table.item(0, 3)->text() == moved);
    const QString told = others();

    desk.run(correctSheets(desk.sample.state(), desk.rubric, {}, {desk.subject}, u"补录缺席"_s, u"甲"_s, givenOutAt));
    const std::vector<SheetResult> after = desk.book.ranked();
    const std::optional<int> rank = after[static_cast<std::size_t>(desk.row)].rank;
    REQUIRE(rank > 1);
    CHECK(moved == u"1→%1"_s.arg(*rank));
    // It stays to be read beside the sheet.
    const QString given = u"; rank 1 → %1"_s.arg(*rank);
    CHECK(desk.remarks().contains(given));
    CHECK(desk.totalCell().data(Qt::ToolTipRole).toString().contains(given));
    std::map<Subject, QString> withIt;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const int line = static_cast<int>(i);
        if (line != desk.row && before[i].rank != after[i].rank)
            withIt.emplace(
                desk.book.subject(line),
                u"%1 %2→%3"_s.arg(desk.book.name(line)).arg(before[i].rank.value()).arg(after[i].rank.value()));
    }
    REQUIRE_FALSE(withIt.empty());
    CHECK(told.contains(u"%1 others"_s.arg(withIt.size())));
    CHECK(told.contains(withIt.begin()->second));
}

TEST_CASE("a total that gets wider leaves the cell that is worked on in sight, and the state where it is",
          "[corrections]")
{
    GivenOutDesk desk;
    const int states = desk.sheetCell().column();
    const int width = desk.grid.columnWidth(states);
    desk.publish();
    CHECK(desk.grid.columnWidth(states) == width);
    const auto &model = static_cast<const ScoreGridModel &>(*desk.grid.model());
    const int last = model.lastMarkColumn();
    const auto isFree = [&] {
        const int from = desk.grid.columnViewportPosition(last);
        const int right = desk.grid.viewport()->width() - desk.grid.lastPane()->width();
        return from >= desk.grid.firstPane()->width() && from + desk.grid.columnWidth(last) <= right;
    };
    desk.go(desk.row, last - model.firstMarkColumn());
    REQUIRE(desk.grid.lastPane()->isVisible());
    REQUIRE(isFree());
    const int total = desk.grid.columnWidth(states + 1);
    REQUIRE(desk.page.editor().set({desk.row, 0}, {.state = RecordState::Absent, .data = {}, .note = u"未到"_s}));
    CHECK(desk.grid.columnWidth(states + 1) > total);
    CHECK(isFree());
}

TEST_CASE("before anything is published there is nothing to correct, and that is what is said", "[corrections]")
{
    GivenOutDesk desk;
    QSignalSpy refused{&desk.sample.context().acts, &ActFeedback::refused};
    const auto said = [&] {
        for (const QPushButton *button : desk.page.findChildren<QPushButton *>()) {
            for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>{}) {
                if (action->text() == u"Corrections…"_s)
                    action->trigger();
            }
        }
        return refused.isEmpty() ? QString{} : refused.takeLast().front().toString();
    };
    CHECK(said().startsWith(u"Nothing is published by this rubric yet"_s));
    desk.publish();
    CHECK(said().contains(u"every published sheet would come out the same"_s));
}

TEST_CASE("a correction by another version names the criteria that it moves, those recorded otherwise apart")
{
    Correction correction;
    correction.publishedBy = 1;
    correction.countedBy = 2;
    correction.reasons = {CorrectionReason::Version};
    const QString versions = u"published by version 1 of the rubric, version 2 is in use"_s;
    CHECK(correctionReasonsText(correction) == versions);
    correction.moved = {{.no = u"3"_s, .before = Exact{4}, .after = Exact{5}, .isRecordedOtherwise = true},
                        {.no = u"5"_s, .before = Exact{1}, .after = Exact{2}},
                        {.no = u"7"_s, .before = {}, .after = Exact{10}}};
    CHECK(correctionReasonsText(correction) == versions + u" (criterion 5: 1→2, 7: —→10)"_s);
    correction.moved.resize(2);
    for (int number = 6; number < 10; ++number)
        correction.moved.push_back({.no = QString::number(number), .before = Exact{1}, .after = Exact{2}});
    CHECK(correctionReasonsText(correction).endsWith(u"8: 1→2, …)"_s));
}
