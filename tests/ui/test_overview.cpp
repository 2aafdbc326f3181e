#include "support/test_school.h"
#include "ui/findings/findings_model.h"
#include "ui/findings/findings_pane.h"
#include "ui/pages/overview/first_steps.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/prints/term_bundle_dialog.h"
#include "ui/support/page_bench.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/lists/findings_list.h"
#include "ui/widgets/panels/card.h"
#include "workspace/act_builder.h"
#include "workspace/papers/term_bundle.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

#include <optional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// One lecture on a holiday without a place, one meeting next week, and a rubric that adds up to 103.
struct Overview : SchoolBench<TestSchool>
{
    FindingsBook findings{school.workspace()};
    ActivityId lecture{};
    std::unique_ptr<OverviewPage> page;

    Overview() : SchoolBench{{2019, 4, 1}}
    {
        ActBuilder builder{school.state(), ActKind::ImportActivities};
        const TermId id = school.term().id;
        lecture = add(builder, u"心理健康培训"_s, {2019, 4, 5}, {});
        add(builder, u"学习"_s, {2019, 3, 11}, u"报告厅"_s);
        const RubricId rubric = builder.insert(Rubric{.term = id});
        RubricVersion version{.rubric = rubric};
        version.terms.fullMark = Points::whole(100);
        const RubricVersionId draft = builder.insert(version);
        const CriterionId criterion = builder.insert(Criterion{.rubric = rubric, .key = u"1"_s});
        builder.insert(CriterionVersion{.version = draft,
                                        .criterion = criterion,
                                        .spec = {.no = u"1"_s, .weight = Points::whole(103), .rule = {RatingRule{}}}});
        builder.insert(StaffMember{.name = u"示例教师01"_s});
        const PlanId plan = builder.insert(Plan{.term = id});
        builder.insert(Section{.plan = plan,
                               .kind = SectionKind::Goals,
                               .heading = u"目标"_s,
                               .text = {.blocks = {{.spans = {{.text = u"三条"_s}}}}}});
        builder.insert(Section{.plan = plan, .position = 1, .kind = SectionKind::Focus, .heading = u"重点"_s});
        REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
        page = std::make_unique<OverviewPage>(context, findings, nullptr);
        page->resize(836, 660);
        page->refresh();
        page->show();
    }

    ActivityId add(ActBuilder &builder, const QString &title, QDate day, const QString &place)
    {
        const ActivityId id = builder.insert(Activity{.term = school.term().id,
                                                      .position = day.month(),
                                                      .title = title,
                                                      .when = {.kind = SingleDay{day}},
                                                      .start = day,
                                                      .end = day});
        builder.insert(Session{.activity = id, .place = place});
        return id;
    }

    FindingsList &list() { return *page->findingsPane()->list(); }
    /// Selects the finding and answers whether it is there.
    bool choose(FindingCode code)
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            const auto *model = qobject_cast<FindingsModel *>(list().model());
            if (model->finding(index) && model->finding(index)->code == code) {
                list().setCurrentIndex(index);
                return true;
            }
        }
        return false;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QStringList figures()
    {
        QStringList names;
        for (const FigureCard *card : page->findChildren<FigureCard *>())
            names << card->accessibleName();
        return names;
    }
};

} // namespace

TEST_CASE("The four figures tell how far the term has come")
{
    Overview overview;
    const QStringList figures = overview.figures();
    REQUIRE(figures.size() == 4);
    CHECK(figures[0].contains(u"1 / 2"_s));
    CHECK(figures[1].contains(u"1 / 2"_s));
    CHECK(figures[1].contains(u"心理健康培训"_s));
    CHECK(figures[2].contains(u"0%"_s));
    CHECK(figures[3].contains(u"3"_s));
}

TEST_CASE("The model of the findings holds through every change")
{
    Overview overview;
    auto *model = qobject_cast<FindingsModel *>(overview.list().model());
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(model->rowCount() == 3);
    REQUIRE(overview.choose(FindingCode::DateOnHoliday));
    const Finding finding = *model->finding(overview.list().currentIndex());
    REQUIRE(overview.school.acts().run(overview.findings.dismiss(finding, u"已商定"_s)) == RunResult::Done);
    CHECK(model->rowCount() == 2);
    model->setShowDismissed(true);
    CHECK(model->rowCount() == 3);
    REQUIRE(overview.school.acts().undo() == RunResult::Done);
    CHECK(model->rowCount() == 3);
    overview.findings.setTerm(std::nullopt);
    CHECK(model->rowCount() == 0);
}

TEST_CASE("A click on a finding's way out takes it, and undo brings it back")
{
    Overview overview;
    REQUIRE(overview.choose(FindingCode::DateOnHoliday));
    const QRect place = overview.list().fixRect(overview.list().currentIndex());
    REQUIRE_FALSE(place.isEmpty());
    QTest::mouseClick(overview.list().viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    CHECK(overview.school.state().get<Activity>(overview.lecture).start == QDate{2019, 4, 4});
    CHECK_FALSE(overview.choose(FindingCode::DateOnHoliday));
    CHECK(overview.acts.undo());
    CHECK(overview.choose(FindingCode::DateOnHoliday));
}

TEST_CASE("Enter goes to the place of the finding")
{
    Overview overview;
    QSignalSpy jumps{overview.page.get(), &Page::jumpRequested};
    REQUIRE(overview.choose(FindingCode::LocationMissing));
    QTest::keyClick(&overview.list(), Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<Target>() == Target{PageId::Schedule, keyOf(overview.lecture), u"place"_s});
}

TEST_CASE("Where one has to choose, every way out stands in the menu and none is taken by itself")
{
    Overview overview;
    REQUIRE(overview.choose(FindingCode::RubricSum));
    QMenu menu;
    overview.page->findingsPane()->fillMenu(menu);
    REQUIRE(menu.actions().size() == 6); // go there, three fixes, a line, keep
    QTest::keyClick(&overview.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(overview.choose(FindingCode::RubricSum));
    menu.actions()[3]->trigger();
    CHECK_FALSE(overview.choose(FindingCode::RubricSum));
    const RubricId rubric = rubricOf(overview.school.state(), overview.school.term().id)->id;
    CHECK(newestVersionOf(overview.school.state(), rubric)->terms.fullMark == Points::whole(103));
}

TEST_CASE("A conversion that costs some their points offers the other one, which is not taken by itself")
{
    Overview overview;
    const State &state = overview.school.state();
    const RubricVersionId version = newestVersionOf(state, rubricOf(state, overview.school.term().id)->id)->id;
    CHECK_FALSE(overview.choose(FindingCode::ConvertWithDropped));
    ActBuilder builder{state, ActKind::EditRubric};
    builder.change<RubricVersion>(version, [](RubricVersion &row) {
        row.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    });
    builder.change<CriterionVersion>(criteriaOf(state, version).front()->id,
                                     [](CriterionVersion &row) { row.spec.appliesTo = {u"骨干教师"_s}; });
    REQUIRE(overview.school.acts().run(builder.take()) == RunResult::Done);
    REQUIRE(overview.choose(FindingCode::ConvertWithDropped));
    QMenu menu;
    overview.page->findingsPane()->fillMenu(menu);
    REQUIRE(menu.actions().size() == 4); // go there, one fix, a line, keep
    QTest::keyClick(&overview.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(overview.choose(FindingCode::ConvertWithDropped));
    menu.actions()[1]->trigger();
    CHECK_FALSE(overview.choose(FindingCode::ConvertWithDropped));
    CHECK(state.get<RubricVersion>(version).terms.convert == Conversion{Points::whole(100), ConvertBase::Possible});
    REQUIRE(overview.school.acts().undo() == RunResult::Done);
    CHECK(overview.choose(FindingCode::ConvertWithDropped));
}

TEST_CASE("Keeping asks for a reason; what was kept can be shown and brought back")
{
    Overview overview;
    FindingsPane &pane = *overview.page->findingsPane();
    std::optional<QString> answer;
    pane.setAskReason([&answer](QWidget *, const QString &) { return answer; });
    REQUIRE(overview.choose(FindingCode::LocationMissing));
    QPushButton *keep = overview.button(u"Keep as it is…"_s);
    REQUIRE(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    CHECK(overview.choose(FindingCode::LocationMissing));

    answer = u"由上级安排"_s;
    QTest::mouseClick(keep, Qt::LeftButton);
    CHECK_FALSE(overview.choose(FindingCode::LocationMissing));
    QPushButton *kept = overview.button(u"Kept as it is: 1"_s);
    REQUIRE(kept);
    REQUIRE(kept->isVisible());
    QTest::mouseClick(kept, Qt::LeftButton);
    const QModelIndex last = overview.list().model()->index(2, 0);
    CHECK(last.data().toString().contains(answer.value()));
    overview.list().setCurrentIndex(last);
    QTest::keyClick(&overview.list(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(overview.choose(FindingCode::LocationMissing));
}

TEST_CASE("The papers of the term are offered as far as there is something to print")
{
    Overview desk;
    auto *menu = desk.page->findChild<QMenu *>();
    REQUIRE(menu);
    const auto offered = [&] {
        emit menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                names << action->text();
        }
        return names;
    };
    CHECK(offered() == QStringList{u"All papers of the term…"_s, u"Plan with attachments"_s, u"Activity schedule"_s,
                                   u"Table of weeks"_s, u"Months for the wall"_s, u"Bulletins of all weeks"_s,
                                   u"Sign-in sheets"_s, u"Activity records"_s, u"What each person has"_s,
                                   u"What each group has"_s, u"What is in each place"_s,
                                   u"One activity, person, group, place or week…"_s, u"Rubric"_s, u"Score table"_s,
                                   u"Term totals"_s, u"Feedback slips of all teachers"_s});
    ActBuilder builder{desk.school.state(), ActKind::EditPlan};
    builder.remove<Plan>(desk.school.state().all<Plan>().begin()->first);
    for (const auto &[id, section] : desk.school.state().all<Section>())
        builder.remove<Section>(id);
    for (const auto &[id, staff] : desk.school.state().all<StaffMember>())
        builder.remove<StaffMember>(id);
    REQUIRE(desk.school.acts().run(builder.take()) == RunResult::Done);
    CHECK(offered() == QStringList{u"All papers of the term…"_s, u"Activity schedule"_s, u"Table of weeks"_s,
                                   u"Months for the wall"_s, u"Bulletins of all weeks"_s, u"Sign-in sheets"_s,
                                   u"Activity records"_s, u"What each person has"_s, u"What each group has"_s,
                                   u"What is in each place"_s, u"One activity, person, group, place or week…"_s,
                                   u"Rubric"_s});
    CHECK(desk.page->canPrint());
}

TEST_CASE("What goes into the papers of the term is said and chosen before the preview")
{
    Overview desk;
    const auto boxIn = [](QDialog &dialog, const QString &begin) -> QCheckBox * {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().startsWith(begin))
                return box;
        }
        return nullptr;
    };
    QStringList usual;
    QString shown;
    bool isEmptyRefused = false;
    const WaitingHand<QPrintPreviewDialog> reader{[&shown](QPrintPreviewDialog &dialog) {
        shown = dialog.windowTitle();
        dialog.reject();
    }};
    const WaitingHand<TermBundleDialog> chooser{[&](TermBundleDialog &dialog) {
        auto *preview = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        std::vector<QCheckBox *> ticked;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->isChecked()) {
                ticked.push_back(box);
                usual << box->text();
            }
        }
        CHECK(boxIn(dialog, u"Sign-in sheets"_s)->text() == u"Sign-in sheets (2 sheets)"_s);
        for (QCheckBox *box : ticked)
            QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, {10, box->height() / 2});
        isEmptyRefused = !preview->isEnabled();
        boxIn(dialog, u"Sign-in sheets"_s)->setFocus();
        QTest::keyClick(boxIn(dialog, u"Sign-in sheets"_s), Qt::Key_Space);
        CHECK(dialog.choice().parts == std::vector{TermPaper::SignIn});
        CHECK(preview->isEnabled());
        QTest::mouseClick(preview, Qt::LeftButton);
    }};
    desk.page->print();
    REQUIRE(usual.size() == 8);
    CHECK(usual.last().startsWith(u"Feedback slips (1 "_s));
    usual.removeLast();
    CHECK(usual == QStringList{u"Plan with attachments"_s, u"Activity schedule (once, with the plan if that goes in)"_s,
                               u"Rubrics"_s, u"Table of weeks"_s, u"Months for the wall"_s, u"Score table"_s,
                               u"Term totals"_s});
    CHECK(isEmptyRefused);
    CHECK(chooser.isDone());
    CHECK(reader.isDone());
    CHECK(shown.endsWith(u" all papers"_s)); // behind the name of the term
}

TEST_CASE("The choice of the papers of a term is kept, with the paper that they are printed on")
{
    Overview desk;
    const State &state = desk.school.state();
    const TermId id = desk.school.term().id;
    const auto named = [](const QWidget &dialog, const QString &text) {
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    const auto chooser = [](const QWidget &dialog, const QString &item) {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(item) >= 0)
                return box;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    {
        TermBundleDialog dialog{state, id, desk.settings};
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        // It may stand over a low window: its list scrolls instead of making it higher.
        CHECK(dialog.height() <= dialog.fontMetrics().height() * 34);
        CHECK(dialog.rect().contains(named(dialog, u"Preview"_s)->mapTo(&dialog, QPoint{})));
        CHECK(dialog.choice().bundleSheet == BundleSheet{});
        QAbstractButton *all = named(dialog, u"&All"_s);
        QAbstractButton *none = named(dialog, u"&None"_s);
        REQUIRE(all);
        REQUIRE(none);
        none->click();
        CHECK(dialog.choice().parts->empty());
        CHECK_FALSE(none->isEnabled());
        CHECK_FALSE(named(dialog, u"Preview"_s)->isEnabled());
        CHECK_FALSE(chooser(dialog, u"A3"_s)->isEnabled()); // nothing to lay on it
        all->click();
        CHECK_FALSE(all->isEnabled());
        CHECK(dialog.choice().parts->size() == 14); // of 16: there are no required numbers and no weekly checks
        named(dialog, u"Activity records"_s + u" (2 sheets)"_s)->click();
        CHECK(all->isEnabled());
        chooser(dialog, u"A3"_s)->setCurrentText(u"A3"_s);
        chooser(dialog, u"Across"_s)->setCurrentText(u"Across"_s);
        named(dialog, u"&Bulletins one behind the other, several weeks on a page"_s)->click();
        dialog.reject();
    }
    CHECK(desk.settings.views.empty()); // what was put away is not kept
    {
        TermBundleDialog dialog{state, id, desk.settings};
        named(dialog, u"&All"_s)->click();
        named(dialog, u"Plan with attachments"_s)->click();
        chooser(dialog, u"A3"_s)->setCurrentText(u"A3"_s);
        chooser(dialog, u"Across"_s)->setCurrentText(u"Across"_s);
        named(dialog, u"&Bulletins one behind the other, several weeks on a page"_s)->click();
        dialog.accept();
    }
    const TermBundleDialog again{state, id, desk.settings};
    const PaperChoice kept = again.choice();
    CHECK(kept.parts->size() == 13);
    CHECK(std::ranges::count(*kept.parts, TermPaper::Plan) == 0);
    CHECK(kept.bundleSheet == BundleSheet{QPageSize::A3, QPageLayout::Landscape});
    CHECK(kept.joined);
    CHECK(kept.sides == PrintedSides::One);
}

TEST_CASE("What is kept of a bundle is read with care")
{
    const BundleMemory memory{.parts = {TermPaper::Plan, TermPaper::Counts, TermPaper::Slips},
                              .bothSides = true,
                              .joined = false,
                              .sheet = {QPageSize::A4, QPageLayout::Portrait}};
    CHECK(bundleFrom(toBytes(memory)) == memory);
    CHECK(bundleFrom("bundle plan poster") == BundleMemory{.parts = {TermPaper::Plan}});
    CHECK(bundleFrom({}) == BundleMemory{.parts = usualBundle()});
    CHECK(bundleFrom("plan a3") == BundleMemory{.parts = usualBundle()});
}

namespace
{

/// Stops the work whose progress is shown.
class ProgressStopper : public QObject
{
public:
    ProgressStopper() { qApp->installEventFilter(this); }
    bool isDone() const { return m_isDone; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *progress = event->type() == QEvent::Show ? qobject_cast<QProgressDialog *>(watched) : nullptr;
        if (progress) {
            m_isDone = true;
            QTimer::singleShot(0, progress, &QProgressDialog::cancel);
        }
        return false;
    }

private:
    bool m_isDone = false;
};

} // namespace

TEST_CASE("Laying out the papers of a term shows how far it is; once it is stopped nothing is previewed")
{
    Overview desk;
    desk.paper.setPatience(0);
    const bool stops = GENERATE(false, true);
    const WaitingHand<QPrintPreviewDialog> reader{[](QPrintPreviewDialog &dialog) { dialog.reject(); }};
    const WaitingHand<TermBundleDialog> chooser{[](TermBundleDialog &dialog) { dialog.accept(); }};
    std::optional<ProgressStopper> stopper;
    if (stops)
        stopper.emplace();
    desk.page->print();
    CHECK(chooser.isDone());
    CHECK((!stopper || stopper->isDone()));
    CHECK(reader.isDone() == !stops);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("Nothing is previewed when the choice of papers is put away")
{
    Overview desk;
    const WaitingHand<TermBundleDialog> hand{
        [](TermBundleDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }};
    desk.page->print();
    CHECK(hand.isDone());
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("What comes in the next two weeks says the day of a session that has its own")
{
    Overview overview;
    const auto says = [&overview](const QString &words) {
        return std::ranges::any_of(overview.page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(says(u"心理健康培训"_s));
    CHECK_FALSE(says(u"4月9日"_s));
    ActBuilder builder{overview.school.state(), ActKind::EditSession};
    builder.change<Session>(sessionsOf(overview.school.state(), overview.lecture).front()->id, [](Session &row) {
        row.when = When{.kind = SingleDay{{2019, 4, 9}}};
    });
    REQUIRE(overview.school.acts().run(builder.take()) == RunResult::Done);
    overview.page->refresh();
    CHECK(says(u"4月9日（周二）"_s));
}

TEST_CASE("Settled and empty terms say so")
{
    Overview overview;
    overview.findings.setTerm(std::nullopt);
    CHECK_FALSE(overview.list().isVisible());

    TestSchool school;
    CurrentTerm term{school.workspace(), {2019, 4, 1}};
    CurrentRubrics rubrics{school.workspace(), term};
    PageContext context{school.workspace(),
                        term,
                        rubrics,
                        overview.acts,
                        overview.paper,
                        overview.settings,
                        [] { return QDate{2019, 4, 1}; }};
    FindingsBook findings{school.workspace()};
    OverviewPage page{context, findings, nullptr};
    page.refresh();
    CHECK(page.findChildren<FigureCard *>()[3]->accessibleName().contains(u"0"_s));
    CHECK(page.findChildren<FigureCard *>()[2]->accessibleName().contains(u"—"_s));
    const auto says = [](const OverviewPage &shown, const QString &words) {
        return std::ranges::any_of(shown.findingsPane()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(says(page, u"Take the first steps"_s));
    CHECK_FALSE(says(page, u"Nothing needs attention"_s));
    CHECK(says(*overview.page, u"Nothing needs attention"_s));
}

TEST_CASE("an empty school is told where to begin, not that all is settled")
{
    const TestSchool school;
    FirstSteps steps;
    QSignalSpy jumped{&steps, &FirstSteps::jumpRequested};
    steps.tell(school.state(), school.term().id);
    CHECK(steps.isWanted());
    QTest::mouseClick(steps.findChildren<QPushButton *>().front(), Qt::LeftButton);
    REQUIRE(jumped.count() == 1);
    CHECK(jumped.front().front().value<Target>().page == PageId::Staff);

    const Overview overview; // has a teacher, activities and a rubric
    CHECK_FALSE(overview.page->findChild<FirstSteps *>()->isWanted());
}
