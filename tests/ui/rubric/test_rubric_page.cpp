#include "domain/rubric/checks/rubric_check.h"
#include "ui/findings/page_badges.h"
#include "ui/pages/rubric/rubric_page.h"

#include "domain/json/rubric/rubric_json.h"
#include "ui/pages/rubric/dialogs/criteria_paste.h"
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/pages/rubric/dialogs/sections_dialog.h"
#include "ui/pages/rubric/dialogs/terms_dialog.h"
#include "ui/pages/rubric/inspector/rule_trial.h"
#include "ui/pages/rubric/rule_table.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/pages/totals/totals_side.h"
#include "ui/support/accessible.h"
#include "ui/support/sample_desk.h"
#include "ui/support/settled.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/lists/fact_table.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/inspector_panel.h"
#include "workspace/acts/scoring/rubric/new_rule.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringList>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct RubricPageDesk : SampleDesk<RubricPage>
{
    RubricModel &model() { return page.model(); }
    const CriterionSpec &spec(int row) { return model().criteria()[static_cast<std::size_t>(row)]->spec; }
    QPushButton *publish()
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == RubricPage::tr("Publish"))
                return button;
        }
        return nullptr;
    }
    Banner *sumBanner() { return page.findChild<Banner *>(); }
};

} // namespace

TEST_CASE("the table's menu does to the chosen criterion what its keys do, and to a published one only copies")
{
    RubricPageDesk desk;
    const auto act = [&](const QString &text) -> QAction * {
        for (QAction *each : desk.page.table().actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    };
    REQUIRE(desk.page.table().contextMenuPolicy() == Qt::ActionsContextMenu);
    const QString first = desk.spec(0).title;
    desk.page.table().setCurrentIndex(desk.model().index(0, RubricModel::Title));
    act(u"Move down"_s)->trigger();
    CHECK(desk.spec(1).title == first);
    act(u"Copy"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text().contains(first));
    const int before = static_cast<int>(desk.model().criteria().size());
    act(u"Delete the criterion"_s)->trigger();
    CHECK(static_cast<int>(desk.model().criteria().size()) == before - 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    const RubricVersionId version = desk.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    const auto publish = publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc());
    REQUIRE(desk.sample.acts().run(publish.value()) == RunResult::Done);
    CHECK_FALSE(act(u"Delete the criterion"_s)->isEnabled());
    CHECK(act(u"Copy"_s)->isEnabled());
}

TEST_CASE("a criterion that a veto makes 0 is not deleted, so that the veto never means another one")
{
    RubricPageDesk desk;
    const int last = static_cast<int>(desk.model().criteria().size()) - 1;
    RubricTerms terms = desk.model().version()->terms;
    terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = desk.spec(last).no}};
    REQUIRE(desk.sample.acts().run(setRubricTerms(desk.sample.state(), desk.model().version()->id, terms)) ==
            RunResult::Done);
    const auto removeAt = [&desk](int row) {
        desk.page.table().setCurrentIndex(desk.model().index(row, RubricModel::Title));
        desk.page.table().setFocus();
        QTest::keyClick(&desk.page.table(), Qt::Key_Delete);
    };
    QString told;
    QObject::connect(&desk.sample.context().acts, &ActFeedback::refused, [&told](const QString &why) { told = why; });
    removeAt(last);
    CHECK(static_cast<int>(desk.model().criteria().size()) == last + 1);
    CHECK(told.contains(u"the veto “师德失范” makes this criterion 0"_s));
    removeAt(last - 1);
    CHECK(static_cast<int>(desk.model().criteria().size()) == last);
}

TEST_CASE("at the row of the sum nothing of one criterion is offered")
{
    RubricPageDesk desk;
    const auto offered = [&] {
        QStringList texts;
        for (const QAction *each : desk.page.table().actions()) {
            if (each->isEnabled())
                texts << each->text();
        }
        for (const QPushButton *each : desk.page.findChildren<QPushButton *>()) {
            if (each->isEnabled() && !each->accessibleName().isEmpty())
                texts << each->accessibleName();
        }
        return texts;
    };
    const int sum = static_cast<int>(desk.model().criteria().size());
    desk.page.table().setCurrentIndex(desk.model().index(1, RubricModel::Title));
    CHECK(offered().count(u"Delete the criterion"_s) == 2); // in the menu and below the table
    CHECK(offered().count(u"Move up"_s) == 2);
    desk.page.table().setCurrentIndex(desk.model().index(sum, RubricModel::Title));
    for (const QString &text : {u"Delete the criterion"_s, u"Move up"_s, u"Move down"_s})
        CHECK_FALSE(offered().contains(text));
    CHECK(offered().contains(u"Add a criterion"_s));
}

TEST_CASE("beside an open menu of a criterion stands that criterion")
{
    RubricPageDesk desk;
    desk.page.table().setCurrentIndex(desk.model().index(0, RubricModel::Title));
    REQUIRE(settles(desk.page));
    const QString title = desk.spec(2).title;
    const auto isShown = [&] {
        return std::ranges::any_of(desk.page.findChild<InspectorPanel *>()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(title); });
    };
    REQUIRE_FALSE(isShown());
    desk.page.table().setCurrentIndex(desk.model().index(2, RubricModel::Title));
    bool isShownBeside = false;
    QElapsedTimer waited;
    waited.start();
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &desk.page, [&] {
        QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            return;
        isShownBeside = isShown();
        if (isShownBeside || waited.hasExpired(3000))
            menu->close();
    });
    looks.start(10);
    QContextMenuEvent asked{QContextMenuEvent::Keyboard, QPoint{5, 5}, desk.page.table().mapToGlobal(QPoint{5, 5})};
    QCoreApplication::sendEvent(&desk.page.table(), &asked);
    CHECK(isShownBeside);
}

TEST_CASE("what the rubric page refuses can be closed")
{
    RubricPageDesk desk;
    QGuiApplication::clipboard()->setText(u"no table"_s);
    desk.page.table().setFocus();
    QTest::keySequence(&desk.page.table(), QKeySequence::Paste);
    QPushButton *close = nullptr;
    for (QPushButton *each : desk.page.findChildren<QPushButton *>()) {
        if (each->text() == u"Close"_s && each->isVisible())
            close = each;
    }
    REQUIRE(close);
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK_FALSE(close->isVisible());
}

TEST_CASE("another criterion is shown from its title on, however far down the one before was read")
{
    RubricPageDesk desk;
    desk.page.resize(1080, 420);
    REQUIRE(settles(desk.page));
    QScrollBar &bar = *desk.page.findChild<InspectorPanel *>()->findChild<QScrollArea *>()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar.maximum() > 0; }));
    bar.setValue(bar.maximum());
    desk.page.table().setFocus();
    QTest::keyClick(&desk.page.table(), Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] { return bar.value() == 0; }));
}

TEST_CASE("the rubric table is a sound model while criteria come, move and go")
{
    RubricPageDesk desk;
    const QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(desk.model().rowCount() == 15);
    const RubricVersionId version = desk.model().version()->id;
    const std::vector<CriterionSpec> specs{{.no = u"15"_s, .title = u"听课"_s}};
    REQUIRE(desk.sample.acts().run(addCriteria(desk.sample.state(), version, specs, 0)) == RunResult::Done);
    CHECK(desk.spec(0).title == u"听课"_s);
    const CriterionVersionId added = desk.model().criteria().front()->id;
    REQUIRE(desk.sample.acts().run(moveCriterion(desk.sample.state(), added, 14)) == RunResult::Done);
    CHECK(desk.spec(14).title == u"听课"_s);
    REQUIRE(desk.sample.acts().run(removeCriterion(desk.sample.state(), added)) == RunResult::Done);
    CHECK(desk.model().rowCount() == 15);
    for (int step = 0; step < 3; ++step)
        REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.model().rowCount() == 15);
}

TEST_CASE("a sum that is not the full mark keeps the rubric from being published until it is mended")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    CHECK_FALSE(desk.publish()->isEnabled());
    CHECK_FALSE(desk.publish()->toolTip().isEmpty());
    FindingsBook findings{desk.sample.workspace()};
    findings.setTerm(desk.sample.context().term.id());
    CHECK(pageBadges(desk.sample.state(), findings).at(PageId::Rubric) == 1);
    CHECK(desk.sumBanner()->isVisible());
    CHECK(desk.sumBanner()->text().contains(u"103"_s));
    CHECK_FALSE(publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()));

    SECTION("by converting")
    {
        const auto base = GENERATE(ConvertBase::All, ConvertBase::Possible);
        REQUIRE(desk.sample.acts().run(convertToFullMark(desk.sample.state(), version, base)) == RunResult::Done);
    }
    SECTION("by other weights")
    {
        const CriterionVersion &first = *desk.model().criteria().front();
        REQUIRE(desk.sample.acts().run(
                    setWeights(desk.sample.state(), version, {{first.id, *first.spec.weight - Points::whole(3)}})) ==
                RunResult::Done);
    }
    SECTION("by another full mark")
    {
        REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
        CHECK(desk.model().version()->terms.fullMark == Points::whole(103));
    }
    CHECK(desk.publish()->isEnabled());
    CHECK_FALSE((desk.sumBanner()->isVisible() && desk.sumBanner()->text().contains(u"don't add up"_s)));
    CHECK_FALSE(pageBadges(desk.sample.state(), findings).contains(PageId::Rubric));
    CHECK(desk.page.hint().contains(u"F2"_s));
    const QSignalSpy hinted{&desk.page, &Page::hintChanged};
    const auto act = publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc());
    REQUIRE(act);
    REQUIRE(desk.sample.acts().run(*act) == RunResult::Done);
    CHECK_FALSE(desk.model().isEditable());
    CHECK(hinted.count() > 0);
    CHECK_FALSE(desk.page.hint().contains(u"F2"_s));
    CHECK(desk.page.hint().contains(u"New draft"_s));
    CHECK(publishProblem(desk.sample.state(), version)->fault == PublishFault::NotADraft);

    REQUIRE(desk.sample.acts().run(newDraft(desk.sample.state(), version)) == RunResult::Done);
    CHECK(desk.model().isEditable());
    CHECK(desk.model().version()->number == 2);
    CHECK(versionInUse(desk.sample.state(), desk.model().version()->rubric)->id == version);
}

TEST_CASE("a weight is edited in place and a wrong one stays open with its reason")
{
    RubricPageDesk desk;
    QTableView &table = desk.page.table();
    table.setFocus();
    table.setCurrentIndex(desk.model().index(2, RubricModel::Weight));
    QTest::keyClick(&table, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"many"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(editor->isVisible());
    CHECK_FALSE(editor->toolTip().isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, u"6.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(desk.spec(2).weight == Points::hundredths(650));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.spec(2).weight == Points::whole(5));

    CHECK(desk.model().problem(desk.model().index(2, RubricModel::No), desk.spec(0).no));
    CHECK_FALSE(desk.model().problem(desk.model().index(2, RubricModel::No), desk.spec(2).no));
}

TEST_CASE("how a criterion is judged is a list that grows by what is typed, and looking changes nothing")
{
    RubricPageDesk desk;
    QTableView &table = desk.page.table();
    const QModelIndex cell = desk.model().index(2, RubricModel::Method);
    REQUIRE(desk.model().setData(cell, u"自查；互查"_s, Qt::EditRole));
    const std::size_t steps = desk.sample.acts().steps().size();
    const auto edit = [&](const QString &typed) {
        table.setFocus();
        table.setCurrentIndex(cell);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        auto *chips = qobject_cast<ChipsEdit *>(field->parentWidget());
        REQUIRE(chips != nullptr);
        CHECK(chips->values() == QStringList{u"自查"_s, u"互查"_s});
        if (!typed.isEmpty()) {
            type(*field, typed);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    edit({});
    CHECK(desk.spec(2).method == u"自查；互查"_s);
    CHECK(desk.sample.acts().steps().size() == steps);
    edit(u"座谈"_s);
    CHECK(desk.spec(2).method == u"自查、互查、座谈"_s);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.spec(2).method == u"自查；互查"_s);
    CHECK(desk.model().methodSuggestions().contains(u"听课评测"_s));
    CHECK(desk.model().methodSuggestions().count(u"互查"_s) == 1);
}

TEST_CASE("a trial shows the points of a rule and how they come about")
{
    CriterionSpec spec{.no = u"9"_s, .title = u"班级管理讲座"_s, .weight = Points::whole(7)};
    spec.rule = newRule(NewRule::AddUp, Points::whole(7));
    RuleTrial trial{spec};
    auto *box = trial.findChild<QDoubleSpinBox *>();
    REQUIRE(box != nullptr);
    box->setValue(5);
    CHECK(trial.pointsText().startsWith(u"5"_s));
    box->setValue(9);
    CHECK(trial.pointsText().startsWith(u"7"_s));
    CHECK(trial.workingLine().contains(u"9"_s));
}

TEST_CASE("a rubric file replaces the draft and keeps criteria of the same name, a broken one changes nothing")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    RubricSheet sheet = rubricSheet(desk.sample.state(), version);
    const CriterionId kept = desk.model().criteria()[1]->criterion;
    sheet.criteria.erase(sheet.criteria.begin());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.rubric.json"_s);
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toJson(sheet));
    file.close();
    REQUIRE(desk.page.importFile(path));
    CHECK(desk.model().rowCount() == 14);
    CHECK(desk.model().criteria().front()->criterion == kept);

    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"yanben-rubric/1\"");
    file.close();
    CHECK_FALSE(desk.page.importFile(path));
    CHECK_FALSE(desk.page.importFile(folder.filePath(u"none.json"_s)));
    CHECK(desk.model().rowCount() == 14);
}

TEST_CASE("a rubric file over a published rubric becomes its next draft or a rubric of its own, as is chosen")
{
    RubricPageDesk desk;
    const RubricVersionId first = desk.model().version()->id;
    const RubricId rubric = desk.model().version()->rubric;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), first)) == RunResult::Done);
    REQUIRE(desk.sample.acts().run(
                publishRubric(desk.sample.state(), first, u"研训处"_s, QDateTime::currentDateTimeUtc()).value()) ==
            RunResult::Done);
    const std::size_t count = desk.model().criteria().size();
    const CriterionId kept = desk.model().criteria()[1]->criterion;
    RubricSheet sheet = rubricSheet(desk.sample.state(), first);
    sheet.criteria.erase(sheet.criteria.begin());
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"a.rubric.json"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toJson(sheet));
    file.close();
    const std::size_t steps = desk.sample.acts().steps().size();
    const auto importBy = [&](const QString &choice) {
        answerNext<QMessageBox>([choice](QMessageBox &box) {
            for (QAbstractButton *button : box.buttons()) {
                if (button->text() == choice)
                    return button->click();
            }
            box.reject();
        });
        return desk.page.importFile(file.fileName());
    };
    SECTION("as a draft, in one step")
    {
        CHECK(importBy(u"A new draft of this rubric"_s));
        CHECK(desk.model().version()->rubric == rubric);
        CHECK(desk.model().version()->number == 2);
        CHECK(desk.model().isEditable());
        REQUIRE(desk.model().criteria().size() == count - 1);
        CHECK(desk.model().criteria().front()->criterion == kept);
        CHECK(criteriaOf(desk.sample.state(), first).size() == count);
        CHECK(desk.sample.acts().steps().size() == steps + 1);
        REQUIRE(desk.sample.acts().undo() == RunResult::Done);
        CHECK(desk.model().version()->id == first);
    }
    SECTION("as its own")
    {
        CHECK(importBy(u"A rubric of its own"_s));
        CHECK(desk.model().version()->rubric != rubric);
        CHECK(desk.model().criteria().size() == count - 1);
        CHECK(criteriaOf(desk.sample.state(), first).size() == count);
    }
    SECTION("or given up")
    {
        CHECK_FALSE(importBy({}));
        CHECK(desk.model().version()->id == first);
        CHECK(desk.sample.acts().steps().size() == steps);
    }
}

TEST_CASE("what is pasted takes the place of the untouched line of a new rubric, and stands behind a touched one")
{
    RubricPageDesk desk;
    RubricSheet sheet;
    sheet.terms.title = u"考核"_s;
    sheet.terms.fullMark = Points::whole(100);
    sheet.criteria = {{.no = u"1"_s, .title = u"New criterion"_s, .rule = newRule(NewRule::Rating, Points{})}};
    const TermId term = *desk.sample.context().term.id();
    REQUIRE(desk.sample.acts().run(addRubric(desk.sample.state(), term, sheet)) == RunResult::Done);
    desk.sample.context().rubrics.written.choose(desk.sample.state().all<Rubric>().rbegin()->first);
    REQUIRE(desk.model().criteria().size() == 1);
    enum class Touched { No, Title, Topic };
    const Touched touched = GENERATE(Touched::No, Touched::Title, Touched::Topic);
    const bool isTouched = touched != Touched::No;
    if (touched == Touched::Title)
        REQUIRE(desk.model().setData(desk.model().index(0, RubricModel::Title), u"师德"_s, Qt::EditRole));
    if (touched == Touched::Topic) {
        CriterionVersion row = *desk.model().criteria()[0];
        row.topic = topicsOf(desk.sample.state(), term).front()->id;
        REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), row)) == RunResult::Done);
    }
    QGuiApplication::clipboard()->setText(u"\t听课\t60\n\t备课\t40"_s);
    answerNext<CriteriaPaste>([](CriteriaPaste &dialog) { dialog.accept(); });
    const std::size_t steps = desk.sample.acts().steps().size();
    desk.page.paste();
    REQUIRE(desk.model().criteria().size() == (isTouched ? 3U : 2U));
    const int pasted = isTouched ? 1 : 0;
    CHECK(desk.spec(pasted).title == u"听课"_s);
    CHECK(desk.spec(pasted).no == QString::number(pasted + 1));
    CHECK(desk.spec(pasted + 1).title == u"备课"_s);
    CHECK(desk.sample.acts().steps().size() == steps + 1);
}

TEST_CASE("what keeps a rubric from being published is named with its criterion and the reason")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    CriterionVersion row = *desk.model().criteria()[0];
    std::get<TallyRule>(row.spec.rule.kind).floor = Points::whole(3);
    std::get<TallyRule>(row.spec.rule.kind).cap = Points::whole(2);
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), row)) == RunResult::Done);
    const auto problem = publishProblem(desk.sample.state(), version);
    REQUIRE(problem);
    CHECK(problem->detail.startsWith(u"%1. %2"_s.arg(row.spec.no, row.spec.title)));
    CHECK(problem->detail.endsWith(u"：封顶 2 低于保底，请改正"_s));
    CHECK(desk.publish()->toolTip() == u"It can't be published yet. "_s + problem->detail);
    const auto isTold = [&] {
        return std::ranges::any_of(desk.page.findChildren<Banner *>(), [&](const Banner *each) {
            return each->isVisible() && each->text().contains(problem->detail);
        });
    };
    CHECK_FALSE(isTold()); // the panel of the chosen criterion says it
    desk.page.table().setCurrentIndex(desk.model().index(1, RubricModel::Title));
    CHECK(isTold());
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(isTold());
}

TEST_CASE("pasted columns are recognised by their heads")
{
    const ClipboardTable table = tableFromText(
        u"序号\t研修项目\t分值\t考核标准\t评价方式\n1\t听课\t10分\t每学期20节\t查记录\n2\t备课\t多\t\t\n合计\t\t20\t\t"_s);
    CriteriaPaste paste{table, {}};
    std::vector<CriterionSpec> specs = paste.criteria();
    REQUIRE(specs.size() == 2);
    CHECK(specs[0].no == u"1"_s);
    CHECK(specs[0].title == u"听课"_s);
    CHECK(specs[0].weight == Points::whole(10));
    CHECK(specs[0].standard == u"每学期20节"_s);
    CHECK(specs[0].method == u"查记录"_s);
    CHECK(specs[1].weight == std::nullopt);
    paste.setUse(1, CriteriaPaste::Use::Ignore);
    CHECK(paste.criteria().empty());
}

TEST_CASE("a pasted section stands for the lines below it, too, and is what a line is about where nothing else is")
{
    const CriteriaPaste both{
        tableFromText(u"序号\t一级指标\t内容\t权重\n1\t师德\t听课\t10\n2\t\t备课\t5\n3\t教研\t评课\t5"_s), {}};
    const std::vector<CriterionSpec> specs = both.criteria();
    REQUIRE(specs.size() == 3);
    CHECK(specs[0].title == u"听课"_s);
    CHECK(specs[0].section == u"师德"_s);
    CHECK(specs[1].section == u"师德"_s);
    CHECK(specs[2].section == u"教研"_s);
    const CriteriaPaste alone{tableFromText(u"一级指标\t权重\n师德\t10"_s), {}};
    REQUIRE(alone.criteria().size() == 1);
    CHECK(alone.criteria().front().title == u"师德"_s);
    CHECK(alone.criteria().front().section == std::nullopt);
}

TEST_CASE("two pasted columns that are said to be the same are refused before one is lost")
{
    CriteriaPaste paste{tableFromText(u"序号\t研修项目\t内容\t权重\n1\t听课\t每学期20节\t10"_s), {}};
    const QPushButton &ok = *paste.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto tellsOfBoth = [&paste] {
        return std::ranges::any_of(paste.findChildren<TextLabel *>(), [](const TextLabel *label) {
            return label->text().remove(QChar{0x2060}).contains(u"Several columns are “Content”"_s);
        });
    };
    CHECK_FALSE(ok.isEnabled());
    CHECK(tellsOfBoth());
    paste.setUse(2, CriteriaPaste::Use::Standard);
    CHECK(ok.isEnabled());
    CHECK_FALSE(tellsOfBoth());
    CHECK(paste.criteria().front().standard == u"每学期20节"_s);
}

TEST_CASE("every control of the rubric page has a name for a screen reader")
{
    RubricPageDesk desk;
    for (int row = 0; row < 14; ++row) {
        desk.page.table().setCurrentIndex(desk.model().index(row, RubricModel::Title));
        REQUIRE(settles(desk.page));
        CHECK(namelessControls(desk.page) == QStringList{});
    }
}

TEST_CASE("totals are ranked, provisional ones stay last whichever way they are sorted")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    CHECK(page.findChild<TotalsSide *>() == nullptr);
    page.show();
    REQUIRE(page.findChild<TotalsSide *>() != nullptr);
    const QAbstractItemModelTester tester{page.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModel &model = *page.table().model();
    REQUIRE(model.rowCount() == 27);
    const auto order = GENERATE(Qt::AscendingOrder, Qt::DescendingOrder);
    page.table().sortByColumn(TotalsModel::Total, order);
    bool seenProvisional = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, TotalsModel::Total);
        const bool isProvisional = index.data(TotalsModel::ProvisionalRole).toBool();
        CHECK((isProvisional || !seenProvisional));
        seenProvisional = seenProvisional || isProvisional;
        CHECK((model.index(row, TotalsModel::Rank).data().toString() == u"—"_s) == isProvisional);
        const bool follows = row == 0 || isProvisional ||
                             (order == Qt::AscendingOrder
                                  ? model.index(row - 1, TotalsModel::Total).data(TotalsModel::SortRole).toDouble() <=
                                        index.data(TotalsModel::SortRole).toDouble()
                                  : model.index(row - 1, TotalsModel::Total).data(TotalsModel::SortRole).toDouble() >=
                                        index.data(TotalsModel::SortRole).toDouble());
        CHECK(follows);
    }
    CHECK(seenProvisional);
}

TEST_CASE("a group narrows the totals and their distribution")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    page.show();
    const int all = page.table().model()->rowCount();
    QString group;
    for (const auto &[id, each] : sample.state().all<Group>()) {
        if (each.kind == GroupKind::Listed && !each.sameAs)
            group = each.name;
    }
    page.filterByGroup(group);
    const int some = page.table().model()->rowCount();
    CHECK(some < all);
    const std::vector<int> &spread = page.findChild<TotalsSide *>()->spread();
    CHECK(std::accumulate(spread.begin(), spread.end(), 0) <= some);
    page.filterByGroup({});
    CHECK(page.table().model()->rowCount() == all);
}

TEST_CASE("the distribution of the rates says so while no total is final")
{
    SamplePages sample;
    TotalsPage page{sample.context()};
    page.show();
    auto *side = page.findChild<TotalsSide *>();
    const auto words = [side] {
        QStringList shown;
        for (const QLabel *each : side->findChildren<QLabel *>()) {
            if (each->isVisibleTo(side))
                shown << each->text();
        }
        return shown;
    };
    CHECK_FALSE(words().contains(u"No total is final yet."_s));
    side->show({});
    CHECK(words().contains(u"No total is final yet."_s));
}

TEST_CASE("before a new version is published it says who moves, and why; given up it publishes nothing")
{
    RubricPageDesk desk;
    const RubricVersionId first = desk.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), first)) == RunResult::Done);
    int asked = 0;
    const auto answer = [&asked](QDialog::DialogCode code, auto look) {
        QTimer::singleShot(0, qApp, [&asked, code, look] {
            auto *dialog = qobject_cast<PublishDialog *>(QApplication::activeModalWidget());
            if (!dialog) {
                FAIL_CHECK("no dialog has opened");
                return;
            }
            ++asked;
            look(*dialog);
            dialog->done(code);
        });
    };
    const auto tables = [](PublishDialog &dialog) {
        QList<QTableWidget *> all = dialog.findChildren<QTableWidget *>();
        all.removeIf([](const QTableWidget *each) { return each->accessibleName() == u"Open points"_s; });
        return all;
    };
    answer(QDialog::Accepted, [&](PublishDialog &dialog) { CHECK(tables(dialog).isEmpty()); });
    QTest::mouseClick(desk.publish(), Qt::LeftButton);
    REQUIRE(desk.model().version()->state == VersionState::Published);

    REQUIRE(desk.sample.acts().run(newDraft(desk.sample.state(), first)) == RunResult::Done);
    answer(QDialog::Rejected, [&](PublishDialog &dialog) { CHECK(tables(dialog).isEmpty()); });
    QTest::mouseClick(desk.publish(), Qt::LeftButton);
    CHECK(desk.model().version()->state == VersionState::Draft);

    CriterionVersion changed = *desk.model().criteria()[3];
    std::get<LevelsRule>(changed.spec.rule.kind).levels.front().points = Points::whole(7);
    REQUIRE(desk.sample.acts().run(changeCriterion(desk.sample.state(), changed)) == RunResult::Done);
    answer(QDialog::Accepted, [&](PublishDialog &dialog) {
        REQUIRE(tables(dialog).size() == 2);
        CHECK(tables(dialog).front()->rowCount() == 1);
        CHECK(tables(dialog).front()->item(0, 1)->text().contains(u"8→7"_s));
        const QTableWidget &moved = *tables(dialog).back();
        REQUIRE(moved.rowCount() > 0);
        CHECK(moved.item(0, 1)->text() != moved.item(0, 2)->text());
        CHECK(moved.item(0, 3)->text().contains(changed.spec.title));
        CHECK(moved.item(0, 3)->text().contains(u"8→7"_s));
        // The one change takes no more than its line; who moves has the room.
        CHECK(tables(dialog).front()->height() <= heightOfRows(*tables(dialog).front()));
        CHECK(moved.height() >= heightOfRows(moved, 6));
    });
    QTest::mouseClick(desk.publish(), Qt::LeftButton);
    CHECK(desk.model().version()->state == VersionState::Published);
    CHECK(desk.model().version()->number == 2);
    CHECK(asked == 3);
}

TEST_CASE("a new criterion takes the number of its place, invents no points, and is rated out of its weight")
{
    RubricPageDesk desk;
    auto &table = *desk.page.findChild<QTableView *>();
    const auto addAfter = [&](int row) {
        table.setCurrentIndex(desk.model().index(row, RubricModel::Standard));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Insert);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    };
    addAfter(0); // 2 is taken
    REQUIRE(desk.model().criteria().size() == 15);
    CHECK(desk.spec(14).no == u"15"_s);
    CHECK(table.currentIndex().row() == 14);
    CHECK_FALSE(desk.spec(14).weight);
    CHECK(desk.spec(14).rule.kind == RuleKind{RatingRule{}});
    const RubricSheet sheet = rubricSheet(desk.sample.state(), desk.model().version()->id);
    const std::vector<RubricProblem> problems = problemsOf(checkRubric(sheet), 14);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().fault == RubricFault::NotPositive);

    // Nobody has typed anything yet: it is said what is wanted, not that it is wrong.
    const auto tells = [&](const QString &part) {
        REQUIRE(settles(desk.page));
        return std::ranges::any_of(desk.page.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(&desk.page) && label->text().contains(part);
        });
    };
    CHECK_FALSE(tells(u"必须大于"_s));
    CHECK(tells(u"Nothing is said about its points yet"_s));
    desk.sample.acts().run(changeCriterion(desk.sample.state(), [&] {
        CriterionVersion row = *desk.model().criteria()[14];
        row.spec.standard = u"按时完成"_s;
        return row;
    }()));
    CHECK(tells(u"必须大于"_s));
    CHECK_FALSE(tells(u"Nothing is said about its points yet"_s));

    REQUIRE(desk.model().setData(desk.model().index(14, RubricModel::Weight), u"6"_s, Qt::EditRole));
    CHECK(desk.spec(14).rule.kind == RuleKind{RatingRule{.max = Points::whole(6)}});
    REQUIRE(desk.model().setData(desk.model().index(14, RubricModel::Weight), u"8"_s, Qt::EditRole));
    CHECK(desk.spec(14).rule.kind == RuleKind{RatingRule{.max = Points::whole(6)}});

    REQUIRE(desk.sample.acts().run(removeCriterion(desk.sample.state(), desk.model().criteria()[1]->id)) ==
            RunResult::Done);
    addAfter(0); // 2 is free again
    CHECK(desk.spec(1).no == u"2"_s);
    CHECK(table.currentIndex().row() == 1);
}

TEST_CASE("a table of a rule is filled in by keyboard, and its cell keeps the keyboard after every entry")
{
    RubricPageDesk desk;
    auto &criteria = *desk.page.findChild<QTableView *>();
    criteria.setCurrentIndex(desk.model().index(0, RubricModel::Title));
    const auto cases = [&]() -> RuleTable & {
        REQUIRE(settles(desk.page));
        return *desk.page.findChildren<RuleTable *>().front();
    };
    const auto hasPoints = [&](int points) {
        return std::get<TallyRule>(desk.spec(0).rule.kind).cases.front().points ==
               std::variant<Points, PointsRange>{Points::whole(points)};
    };
    const auto hasKeyboard = [](const QWidget &widget) {
        return QTest::qWaitFor([&] { return QApplication::focusWidget() == &widget; });
    };
    RuleTable *table = &cases();
    table->setFocus();
    REQUIRE(hasKeyboard(*table));
    table->setCurrentCell(0, 1);
    // In a list of deductions a number without a sign is one.
    for (const auto &[text, points] : {std::pair{u"-2"_s, -2}, {u"3"_s, -3}, {u"+4"_s, 4}, {u"-3"_s, -3}}) {
        QTest::keyClick(table, text.front().toLatin1());
        QWidget *cell = table->indexWidget(table->currentIndex());
        REQUIRE(cell);
        QTest::keyClicks(cell, text.mid(1));
        QTest::keyClick(cell, Qt::Key_Return);
        // The cell is taken a turn later, and the rule one more; only then is there something to settle.
        REQUIRE(QTest::qWaitFor([&] { return hasPoints(points); }));
        table = &cases();
        CHECK(hasKeyboard(*table));
        CHECK(table->currentRow() == 0);
        CHECK(table->currentColumn() == 1);
    }
}

TEST_CASE("what can't be taken of a rule keeps its line chosen and the rubric from being published until put back")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    REQUIRE(desk.sample.acts().run(convertToFullMark(desk.sample.state(), version, ConvertBase::All)) ==
            RunResult::Done);
    REQUIRE(desk.publish()->isEnabled());
    auto &criteria = *desk.page.findChild<QTableView *>();
    criteria.setCurrentIndex(desk.model().index(0, RubricModel::Title));
    const auto cell = [&]() -> QTableWidgetItem & {
        REQUIRE(settles(desk.page));
        return *desk.page.findChildren<RuleTable *>().front()->item(0, 1);
    };
    const auto isSaid = [&](const QString &words) {
        return std::ranges::any_of(desk.page.findChildren<Banner *>(), [&](const Banner *each) {
            return each->isVisible() && each->text().contains(words);
        });
    };
    const Rule before = desk.spec(0).rule;
    const QString text = cell().text();
    cell().setText(u"abc"_s);
    QCoreApplication::processEvents();
    CHECK_FALSE(desk.publish()->isEnabled());
    CHECK(desk.publish()->toolTip().contains(u"Line 1"_s));

    // An act elsewhere shows its result and leaves what was typed.
    const CriterionVersion &second = *desk.model().criteria()[1];
    REQUIRE(desk.sample.acts().run(
                setWeights(desk.sample.state(), version, {{second.id, *second.spec.weight - Points::whole(1)}})) ==
            RunResult::Done);
    CHECK(cell().text() == u"abc"_s);
    CHECK_FALSE(desk.publish()->isEnabled());

    criteria.setCurrentIndex(desk.model().index(1, RubricModel::Title));
    CHECK(cell().text() == u"abc"_s);
    CHECK(criteria.currentIndex().row() == 0);
    CHECK(isSaid(u"This line stays chosen"_s));
    CHECK_FALSE(desk.page.leave());

    for (QPushButton *each : desk.page.findChildren<QPushButton *>()) {
        if (each->text() == u"Put back what is saved"_s && each->isVisible()) {
            each->click();
            break;
        }
    }
    CHECK(cell().text() == text);
    CHECK(desk.spec(0).rule == before);
    CHECK(desk.publish()->isEnabled());
    CHECK(desk.page.leave());
    criteria.setCurrentIndex(desk.model().index(1, RubricModel::Title));
    REQUIRE(settles(desk.page));
    CHECK(criteria.currentIndex().row() == 1);
}

TEST_CASE("sections are listed, weighed and checked in their dialog, and the table shows them")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    auto &table = *desk.page.findChild<QTableView *>();
    CHECK(table.isColumnHidden(RubricModel::Section));
    REQUIRE(desk.sample.acts().run(placeInSection(desk.sample.state(), desk.model().criteria()[0]->id, u"师德"_s)) ==
            RunResult::Done);
    CHECK_FALSE(table.isColumnHidden(RubricModel::Section));
    CHECK(table.horizontalHeader()->visualIndex(RubricModel::Section) == 1);
    CHECK(desk.model().index(0, RubricModel::Section).data().toString() == u"师德"_s);
    REQUIRE(desk.model().setData(desk.model().index(1, RubricModel::Section), u"师德"_s, Qt::EditRole));

    SectionsDialog dialog{rubricSheet(desk.sample.state(), version)};
    dialog.show();
    auto &lines = *dialog.findChild<RuleTable *>();
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto put = [&](int row, int column, const QString &text) {
        lines.item(row, column)->setText(text);
        QCoreApplication::processEvents();
    };
    put(0, 1, u"twenty"_s);
    CHECK_FALSE(ok->isEnabled());
    put(0, 1, u"18"_s);
    CHECK(ok->isEnabled());
    put(1, 0, u"师德"_s);
    CHECK_FALSE(ok->isEnabled());
    put(1, 0, u"教学"_s);
    REQUIRE(ok->isEnabled());
    REQUIRE(dialog.lines().size() == 2);
    CHECK(dialog.lines()[0].weight == Points::whole(18));
    CHECK_FALSE(dialog.lines()[1].before);
    REQUIRE(desk.sample.acts().run(setSections(desk.sample.state(), version, dialog.lines())) == RunResult::Done);
    CHECK(desk.sumBanner()->isVisible());
    CHECK(desk.sumBanner()->text().contains(u"18"_s));
    CHECK_FALSE(desk.publish()->isEnabled());
    CHECK(namelessControls(dialog).isEmpty());
}

TEST_CASE("whoever looks for vetoes is led to where the rubric names them, unless it is published", "[rubric]")
{
    RubricPageDesk desk;
    const RubricVersionId version = desk.model().version()->id;
    const Target vetoes{.page = PageId::Rubric, .id = keyOf(version), .part = RubricPage::vetoesPart};
    QString tab;
    const WaitingHand<TermsDialog> hand{[&tab](TermsDialog &dialog) {
        const auto *tabs = dialog.findChild<QTabWidget *>();
        tab = tabs->tabText(tabs->currentIndex());
        dialog.reject();
    }};
    CHECK(desk.page.jumpTo(vetoes));
    CHECK(QTest::qWaitFor([&hand] { return hand.isDone(); }));
    CHECK(tab == u"Vetoes"_s);

    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    REQUIRE(desk.sample.acts().run(
                publishRubric(desk.sample.state(), version, u"研训处"_s, QDateTime::currentDateTimeUtc()).value()) ==
            RunResult::Done);
    CHECK(desk.page.jumpTo(vetoes));
    QCoreApplication::processEvents();
    CHECK_FALSE(QApplication::activeModalWidget());
}
