#include "support/folders.h"
#include "support/test_school.h"
#include "ui/pages/plan/find_bar.h"
#include "ui/pages/plan/outline_model.h"
#include "ui/pages/plan/outline_view.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/topics_editor.h"
#include "ui/support/accessible.h"
#include "ui/support/sample_pages.h"
#include "ui/widgets/editors/rich_text/rich_text_document.h"
#include "ui/widgets/editors/rich_text/rich_text_edit.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The page on the built-in sample, beside a field that can take the focus away.
struct PlanDesk : SchoolBench<SampleSchool>
{
    PlanDesk() : SchoolBench{{2019, 3, 20}}
    {
        page = new PlanPage(context);
        other = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        layout->addWidget(other);
        window.resize(1092, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        outline().setCurrentIndex(outline().model()->index(2, 0));
    }
    ~PlanDesk()
    {
        page->leave();
        delete page; // before what it stands on
    }

    void sign(Role role)
    {
        school.workspace().acts().setSigner([role] { return Operator{u"研训处"_s, role}; });
    }
    const Plan &plan() const { return *planOf(state(), *term.id()); }
    std::vector<const Section *> sections() const { return sectionsOf(state(), plan().id); }
    const Section &shown() const { return *sections()[static_cast<std::size_t>(outline().currentIndex().row())]; }
    OutlineView &outline() const { return *page->findChild<OutlineView *>(); }
    RichTextEdit &text() const { return *page->findChild<RichTextEdit *>(); }
    QPushButton &button(const QString &name) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == name || each->accessibleName() == name)
                return *each;
        }
        throw std::runtime_error{"no such button"};
    }
    QLineEdit &field(const QString &name) const
    {
        for (QLineEdit *each : page->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::runtime_error{"no such field"};
    }
    std::size_t steps() { return school.workspace().acts().steps().size(); }

    QTemporaryDir folder;
    PlanPage *page = nullptr;
    QLineEdit *other = nullptr;
};

RichText everyKind()
{
    return {{{BlockKind::Paragraph, {{u"甲"_s, false}, {u"乙"_s, true}}},
             {BlockKind::Heading, {{u"题"_s, false}}},
             {BlockKind::NumberedItem, {{u"一项"_s, true}}},
             {BlockKind::NumberedItem, {{u"二项"_s, false}}},
             {BlockKind::BulletItem, {{u"点"_s, false}}},
             {BlockKind::Paragraph, {{u"末"_s, false}}}}};
}

} // namespace

TEST_CASE("rich text goes into an editor's document and comes back the same")
{
    QTextDocument document;
    fillDocument(document, everyKind());
    CHECK(richTextOf(document) == everyKind());
    CHECK_FALSE(document.isUndoAvailable());
    fillDocument(document, {});
    CHECK(richTextOf(document).isEmpty());
}

TEST_CASE("empty lines and line breaks inside a block are no blocks of the text")
{
    QTextDocument document;
    QTextCursor cursor{&document};
    cursor.insertText(u"甲\u2028乙\n\n \n丙"_s);
    const RichText text = richTextOf(document);
    REQUIRE(text.blocks.size() == 3);
    CHECK(text.plainText() == u"甲\n乙\n丙"_s);
}

TEST_CASE("what is pasted comes in cleaned, what is too long stays out")
{
    RichTextEdit edit{u"text"_s};
    QSignalSpy refused{&edit, &RichTextEdit::pasteRefused};
    QMimeData data;
    data.setHtml(u"<p>甲<b>乙</b><img src='file:///etc/passwd'></p><ol><li>丙</li></ol><script>x</script>"_s);
    struct Open : RichTextEdit
    {
        using RichTextEdit::insertFromMimeData;
    };
    const auto paste = &Open::insertFromMimeData;
    (edit.*paste)(&data);
    CHECK(edit.richText() == RichText{{{BlockKind::Paragraph, {{u"甲"_s, false}, {u"乙"_s, true}}},
                                       {BlockKind::NumberedItem, {{u"丙"_s, false}}}}});
    CHECK(refused.isEmpty());
    QMimeData large;
    large.setText(QString(RichTextEdit::mostPasted + 1, u'字'));
    (edit.*paste)(&large);
    CHECK(refused.count() == 1);
    CHECK(edit.richText().plainText() == u"甲乙\n丙"_s);
    CHECK(edit.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isNull());
}

TEST_CASE("keys make bold, lists and headings; Enter leaves an empty item and a heading")
{
    RichTextEdit edit{u"text"_s};
    edit.show();
    edit.setFocus();
    edit.toggleKind(BlockKind::NumberedItem);
    QTest::keyClicks(&edit, u"a"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"b"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Return);
    edit.setBold(true);
    QTest::keyClicks(&edit, u"c"_s);
    CHECK(edit.richText() == RichText{{{BlockKind::NumberedItem, {{u"a"_s, false}}},
                                       {BlockKind::NumberedItem, {{u"b"_s, false}}},
                                       {BlockKind::Paragraph, {{u"c"_s, true}}}}});
    edit.toggleKind(BlockKind::Heading);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"d"_s);
    const RichText text = edit.richText();
    CHECK(text.blocks[2] == Block{BlockKind::Heading, {{u"c"_s, false}}});
    CHECK(text.blocks[3] == Block{BlockKind::Paragraph, {{u"d"_s, false}}});
}

TEST_CASE("typed text becomes one act when the field is left, and undo brings the old text back")
{
    PlanDesk desk;
    const RichText before = desk.shown().text;
    const std::size_t steps = desk.steps();
    desk.text().setFocus();
    QTest::keyClicks(&desk.text(), u"abc"_s);
    CHECK(desk.steps() == steps);
    desk.other->setFocus();
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.shown().text.plainText().startsWith(u"abc"_s));
    desk.undo();
    CHECK(desk.shown().text == before);
    CHECK(desk.text().richText().plainText() == before.plainText());
    desk.text().setFocus();
    desk.other->setFocus();
    CHECK(desk.steps() == steps + 1);
}

TEST_CASE("a date that can't be read keeps the page and says why, until it is mended")
{
    PlanDesk desk;
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    QLineEdit &date = desk.field(u"Date under the plan"_s);
    const QString before = date.text();
    date.setFocus();
    date.selectAll();
    QTest::keyClicks(&date, u"spring"_s);
    desk.other->setFocus();
    CHECK(refused.count() == 1); // at once
    CHECK_FALSE(desk.page->leave());
    CHECK(desk.window.focusWidget() == &date);
    CHECK(refused.count() == 2);
    desk.page->refresh();
    CHECK(date.text() == u"spring"_s);
    date.selectAll();
    QTest::keyClicks(&date, u"2019-03-11"_s);
    CHECK(desk.page->leave());
    CHECK(desk.plan().madeOn == QDate{2019, 3, 11});
    CHECK(before != date.text());
}

TEST_CASE("J13: a plan takes effect on a day of its own, and what is changed later is told beside its state")
{
    PlanDesk desk;
    const auto says = [&desk](const QString &words) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTest::mouseClick(&desk.button(u"Submit for approval"_s), Qt::LeftButton);
    desk.sign(Role::Reviewer);
    QTest::mouseClick(&desk.button(u"Approve"_s), Qt::LeftButton);
    REQUIRE(desk.plan().state == PlanState::Approved);
    desk.sign(Role::Editor);
    CHECK(desk.field(u"Date under the plan"_s).isReadOnly());
    CHECK_FALSE(desk.field(u"Date under the plan"_s).isEnabled());
    CHECK(desk.field(u"Date under the plan"_s).toolTip().contains(u"Take the plan back"_s));
    QLineEdit &day = desk.field(u"Takes effect on"_s);
    day.setFocus();
    QTest::keyClicks(&day, u"2019-03-12"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    CHECK(desk.plan().effectiveOn == QDate{2019, 3, 12});
    CHECK(says(u"It holds from 2019年3月12日."_s));
    CHECK_FALSE(says(u"Changed after it took effect"_s));

    desk.sign(Role::Reviewer);
    QTest::mouseClick(&desk.button(u"Return…"_s), Qt::LeftButton);
    QTest::keyClicks(&desk.field(u"Comment on the return"_s), u"more"_s);
    QTest::keyClick(&desk.field(u"Comment on the return"_s), Qt::Key_Return);
    REQUIRE(desk.plan().state == PlanState::Draft);
    desk.sign(Role::Editor);
    CHECK(desk.field(u"Date under the plan"_s).isEnabled());
    CHECK(desk.field(u"Date under the plan"_s).toolTip().isEmpty());
    desk.outline().setFocus();
    QTest::keyClick(&desk.outline(), Qt::Key_Up, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return says(u"Changed after it took effect"_s); }, 4000));
    desk.undo();
    CHECK(QTest::qWaitFor([&] { return !says(u"Changed after it took effect"_s); }, 4000));
}

TEST_CASE("A plan that takes effect before its own date is told so beside the field, and saved all the same")
{
    PlanDesk desk;
    const auto isTold = [&desk] {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(), [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(u"Earlier than the date under the plan"_s);
        });
    };
    const auto enter = [&desk](const QString &name, const QString &day) {
        QLineEdit &field = desk.field(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, day);
        QTest::keyClick(&field, Qt::Key_Return);
    };
    enter(u"Date under the plan"_s, u"2019-03-11"_s);
    enter(u"Takes effect on"_s, u"2019-03-10"_s);
    CHECK(desk.plan().effectiveOn == QDate{2019, 3, 10});
    CHECK(isTold());
    enter(u"Takes effect on"_s, u"2019-03-11"_s);
    CHECK_FALSE(isTold());
    enter(u"Date under the plan"_s, u"2019-03-12"_s);
    CHECK(isTold());
}

TEST_CASE("two seconds of rest make an act too")
{
    PlanDesk desk;
    const std::size_t steps = desk.steps();
    desk.text().setFocus();
    QTest::keyClicks(&desk.text(), u"x"_s);
    CHECK(QTest::qWaitFor([&] { return desk.steps() == steps + 1; }, 4000));
}

TEST_CASE("the outline works by keyboard")
{
    PlanDesk desk;
    OutlineView &outline = desk.outline();
    const QString heading = desk.shown().heading;
    const int row = outline.currentIndex().row();
    outline.setFocus();
    QTest::keyClick(&outline, Qt::Key_Up, Qt::AltModifier);
    CHECK(outline.currentIndex().row() < row);
    CHECK(desk.shown().heading == heading);
    QTest::keyClick(&outline, Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.shown().heading == heading);
    QTest::keyClick(&outline, Qt::Key_Tab);
    CHECK(desk.shown().level == 2);
    QTest::keyClick(&outline, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.shown().level == 1);
    const std::size_t count = desk.sections().size();
    QTest::keyClick(&outline, Qt::Key_Insert);
    CHECK(desk.sections().size() == count + 1);
    auto *name = outline.viewport()->findChild<QLineEdit *>();
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, u"new"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(desk.shown().heading == u"new"_s);
    outline.setFocus();
    QTest::keyClick(&outline, Qt::Key_Delete);
    CHECK(desk.sections().size() == count);
}

TEST_CASE("a plan is submitted, returned with a comment and approved, and locked meanwhile")
{
    PlanDesk desk;
    desk.sign(Role::Reviewer);
    if (desk.plan().state != PlanState::Draft) {
        QTest::mouseClick(&desk.button(u"Return…"_s), Qt::LeftButton);
        QTest::keyClicks(&desk.field(u"Comment on the return"_s), u"again"_s);
        QTest::keyClick(&desk.field(u"Comment on the return"_s), Qt::Key_Return);
    }
    REQUIRE(desk.plan().state == PlanState::Draft);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    QTest::mouseClick(&desk.button(u"Submit for approval"_s), Qt::LeftButton);
    CHECK(refused.count() == 1);
    int asked = 0;
    desk.school.workspace().acts().setSigner([&asked]() -> std::optional<Operator> {
        ++asked;
        return std::nullopt;
    });
    QTest::mouseClick(&desk.button(u"Submit for approval"_s), Qt::LeftButton);
    CHECK(desk.plan().state == PlanState::Draft);
    CHECK(refused.count() == 2);
    CHECK(asked == 1);
    desk.sign(Role::Editor);
    QTest::mouseClick(&desk.button(u"Submit for approval"_s), Qt::LeftButton);
    CHECK(desk.plan().state == PlanState::Submitted);
    CHECK(desk.plan().stateBy == u"研训处"_s);
    CHECK(desk.text().isReadOnly());
    const std::size_t count = desk.sections().size();
    QTest::keyClick(&desk.outline(), Qt::Key_Delete);
    CHECK(desk.sections().size() == count);

    desk.sign(Role::Reviewer);
    QTest::mouseClick(&desk.button(u"Return…"_s), Qt::LeftButton);
    QTest::keyClick(&desk.field(u"Comment on the return"_s), Qt::Key_Return);
    CHECK(desk.plan().state == PlanState::Submitted);
    QTest::keyClicks(&desk.field(u"Comment on the return"_s), u"more"_s);
    QTest::keyClick(&desk.field(u"Comment on the return"_s), Qt::Key_Return);
    CHECK(desk.plan().state == PlanState::Draft);
    CHECK(desk.plan().returnComment == u"more"_s);
    CHECK_FALSE(desk.text().isReadOnly());
    desk.sign(Role::Editor);
    QTest::mouseClick(&desk.button(u"Submit for approval"_s), Qt::LeftButton);
    desk.sign(Role::Reviewer);
    QTest::mouseClick(&desk.button(u"Approve"_s), Qt::LeftButton);
    CHECK(desk.plan().state == PlanState::Approved);
}

TEST_CASE("text is found and replaced over the whole plan")
{
    PlanDesk desk;
    const auto places = findInPlan(desk.state(), desk.plan().id, u"研修"_s).size();
    REQUIRE(places > 2);
    QTest::mouseClick(&desk.button(u"Find and replace (Ctrl+F)"_s), Qt::LeftButton);
    FindBar &bar = *desk.page->findChild<FindBar *>();
    REQUIRE(bar.isVisible());
    desk.field(u"Find in the plan"_s).setText(u"研修"_s);
    QTest::keyClick(&desk.field(u"Find in the plan"_s), Qt::Key_Return);
    desk.field(u"Replace by"_s).setText(u"培训"_s);
    QTest::mouseClick(&desk.button(u"Replace"_s), Qt::LeftButton);
    CHECK(findInPlan(desk.state(), desk.plan().id, u"研修"_s).size() == places - 1);
    const std::size_t steps = desk.steps();
    QTest::mouseClick(&desk.button(u"Replace all"_s), Qt::LeftButton);
    CHECK(desk.steps() == steps + 1);
    CHECK(findInPlan(desk.state(), desk.plan().id, u"研修"_s).empty());
    CHECK_FALSE(desk.button(u"Replace all"_s).isEnabled());
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("the models of the plan hold to the rules of models")
{
    PlanDesk desk;
    OutlineModel outline{desk.context};
    TopicModel topics{desk.context};
    const QAbstractItemModelTester first{&outline, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester second{&topics, QAbstractItemModelTester::FailureReportingMode::Fatal};
    outline.refresh();
    topics.refresh();
    CHECK(topics.rowCount() == 14);
    CHECK(outline.rowCount() == static_cast<int>(desk.sections().size()) + 2);
    CHECK(topics.data(topics.index(0), Qt::EditRole).toString() == topicsOf(desk.state(), *desk.term.id())[0]->name);
    CHECK_FALSE(outline.setData(outline.index(outline.rowCount() - 1), u"x"_s));
}

TEST_CASE("the plan with its attachments is one PDF")
{
    PlanDesk desk;
    CHECK(desk.page->canPrint());
    const QString path = desk.folder.filePath(u"plan.pdf"_s);
    desk.paper.setAskPath([&](const QString &, const QString &) { return std::optional{path}; });
    QTest::mouseClick(&desk.button(u"Export PDF…"_s), Qt::LeftButton);
    CHECK(QFileInfo(path).size() > 10'000);
    QDir().mkpath(buildFolder() + QStringLiteral("/looks"));
    desk.window.grab().save(buildFolder() + QStringLiteral("/looks/plan.png"));
}

TEST_CASE("a term without a plan offers to begin one")
{
    TestSchool school;
    CurrentTerm term{school.workspace(), QDate{2019, 3, 20}};
    ActFeedback feedback{school.acts()};
    QWidget window;
    PaperDesk paper{&window};
    FakeSettings settings;
    CurrentRubrics rubrics{school.workspace(), term};
    PageContext context{
        school.workspace(), term, rubrics, feedback, paper, settings, [] { return QDate{2019, 3, 20}; }};
    PlanPage page{context, &window};
    window.show();
    CHECK_FALSE(page.canPrint());
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Begin the plan"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(planOf(school.state(), school.term().id));
    CHECK(page.canPrint());
    CHECK(page.hint().contains(u"characters"_s));
}

TEST_CASE("activities and criteria of no topic are named beside the plan, three and how many more")
{
    PlanDesk desk;
    const auto says = [&desk](const QString &words) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK_FALSE(says(u"of no topic"_s));
    const auto loosen = [&desk](std::size_t count) {
        const auto activities = activitiesOf(desk.state(), *desk.term.id());
        ActBuilder builder{desk.state(), ActKind::EditActivity};
        for (std::size_t i = 0; i < count; ++i)
            builder.change<Activity>(activities[i]->id, [](Activity &row) { row.topic.reset(); });
        desk.run(builder.take());
        desk.page->refresh();
    };
    loosen(1);
    CHECK(says(u"Activities of no topic: 学习十九大精神"_s));
    loosen(5);
    CHECK(says(u" and 2 more"_s));
}

TEST_CASE("F03: the first responsible person stands below the leadership group")
{
    PlanDesk desk;
    const auto says = [&desk](const QString &words) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    CHECK(says(u"Nobody is the first responsible person yet"_s));
    desk.run(editResponsible(desk.state(), u"许明"_s));
    CHECK(says(u"First responsible person: 许明"_s));
    CHECK_FALSE(says(u"Nobody is the first responsible person yet"_s));
}

TEST_CASE("every control of the plan page has a name")
{
    const PlanDesk desk;
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
}
