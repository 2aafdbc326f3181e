#include "ui/pages/rubric/dialogs/versions_dialog.h"
#include "ui/pages/rubric/difference_words.h"
#include "ui/pages/rubric/rubric_page.h"

#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "workspace/queries/term_rows.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Two published versions of the sample's rubric; the second gives other points in the fourth criterion.
class VersionsDesk
{
public:
    VersionsDesk()
    {
        first = page.model().version()->id;
        run(takeSumAsFullMark(sample.state(), first));
        publish(first);
        run(newDraft(sample.state(), first));
        CriterionVersion changed = *page.model().criteria()[3];
        std::get<LevelsRule>(changed.spec.rule.kind).levels.front().points = Points::whole(7);
        run(changeCriterion(sample.state(), changed));
        publish(page.model().version()->id);
        page.resize(1024, 700);
        page.show();
    }

    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    void publish(RubricVersionId version)
    {
        run(publishRubric(sample.state(), version, u"张校长"_s, QDateTime::currentDateTimeUtc()).value());
    }
    /// Opens the list of versions from the page, and leaves it as `look` did or by closing it.
    template <typename Look>
    void open(Look look)
    {
        bool isSeen = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<VersionsDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            isSeen = true;
            look(*dialog);
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(buttonOf(page, u"Versions…"_s), Qt::LeftButton);
        CHECK(isSeen);
    }
    static QTableWidget &table(VersionsDialog &dialog, const QString &name)
    {
        for (QTableWidget *each : dialog.findChildren<QTableWidget *>()) {
            if (each->accessibleName() == name)
                return *each;
        }
        throw std::logic_error{"no such table"};
    }

    SamplePages sample;
    RubricPage page{sample.context()};
    RubricVersionId first{};
};

} // namespace

TEST_CASE("the versions of a rubric are listed with who, when and what each changed", "[versions]")
{
    VersionsDesk desk;
    const QString title = desk.page.model().criteria()[3]->spec.title;
    desk.open([&](VersionsDialog &dialog) {
        CHECK(namelessControls(dialog).join(u'\n').toStdString() == "");
        const QTableWidget &list = VersionsDesk::table(dialog, u"Versions"_s);
        REQUIRE(list.rowCount() == 2);
        CHECK(list.item(0, 0)->text() == u"Version 2"_s);
        CHECK(list.item(0, 1)->text() == u"Published, in use"_s);
        CHECK(list.item(1, 1)->text() == u"Published"_s);
        CHECK(list.item(0, 2)->text() == u"张校长"_s);
        CHECK(list.item(0, 3)->text().startsWith(u"20"_s));
        CHECK(list.item(0, 4)->text().contains(title));
        CHECK(list.item(1, 4)->text() == u"The first version"_s);
        CHECK_FALSE(desk.page.model().isEditable());
    });
    CHECK(desk.page.model().version()->number == 2);
}

TEST_CASE("an older version is looked at, compared, saved as a file and taken for a new draft", "[versions]")
{
    VersionsDesk desk;
    desk.open([&](VersionsDialog &dialog) {
        QTableWidget &list = VersionsDesk::table(dialog, u"Versions"_s);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        CHECK(list.currentRow() == 1);
        const auto &against = *dialog.findChild<QComboBox *>();
        CHECK(against.currentText() == u"Version 2"_s);
        CHECK(VersionsDesk::table(dialog, u"What differs"_s).rowCount() == 1);
        dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
        const QTableWidget &criteria = VersionsDesk::table(dialog, u"Criteria of the version"_s);
        CHECK(criteria.rowCount() == 14);
        CHECK(criteria.item(3, 2)->text() == u"8"_s);
        const QSignalSpy saved{&dialog, &VersionsDialog::exportWanted};
        QObject::disconnect(&dialog, &VersionsDialog::exportWanted, &desk.page, nullptr);
        QTest::mouseClick(buttonOf(dialog, u"Save as a rubric file…"_s), Qt::LeftButton);
        REQUIRE(saved.size() == 1);
        CHECK(saved.front().front().value<RubricVersionId>() == desk.first);
        QTest::mouseClick(buttonOf(dialog, u"New draft of this version"_s), Qt::LeftButton);
    });
    CHECK(desk.page.model().version()->number == 3);
    CHECK(desk.page.model().isEditable());
    CHECK(rubricSheet(desk.sample.state(), desk.page.model().version()->id) ==
          rubricSheet(desk.sample.state(), desk.first));
    desk.open([&](VersionsDialog &dialog) {
        CHECK(VersionsDesk::table(dialog, u"Versions"_s).item(0, 1)->text() == u"Draft"_s);
        CHECK(VersionsDesk::table(dialog, u"Versions"_s).item(0, 2)->text() != u"—"_s);
        CHECK_FALSE(buttonOf(dialog, u"New draft of this version"_s)->isEnabled());
    });
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.page.model().version()->number == 2);
}

TEST_CASE("what the terms say otherwise is told with what it was and what it is")
{
    RubricTerms before;
    before.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)}, {.name = u"合格"_s, .atLeast = {}}};
    RubricTerms after = before;
    after.rounding.decimals = 1;
    after.total.base = Points::whole(-5);
    after.fullMark = Points::whole(100);
    after.grades[0].atLeast = Points::whole(85);
    after.grades[1].name = u"达标"_s;
    const auto told = [&](TermsChange change) { return DifferenceWords::of(change, before, after); };
    CHECK(told(TermsChange::Rounding) == u"rounding changed (Decimals 2→1)"_s);
    CHECK(told(TermsChange::Bounds).contains(u"0→−5"_s));
    CHECK(told(TermsChange::FullMark) == u"full mark changed (—→100)"_s);
    CHECK(told(TermsChange::Grades) == u"grades or their quotas changed (优秀 90→85, +达标, −合格)"_s);
    CHECK(told(TermsChange::Unit) == u"unit changed"_s);
}
