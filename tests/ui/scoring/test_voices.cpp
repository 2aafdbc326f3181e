// Whose ratings the score page shows: the office's, the teachers' own, one rater's; objections and vetoes of a sheet.
#include "ui/pages/raters/named_panels.h"
#include "ui/pages/rubric/rubric_page.h"
#include "ui/pages/scores/deeds/bulk_dialog.h"
#include "ui/pages/scores/inspector/state_box.h"
#include "ui/pages/scores/panel_dialog.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/pages/scores/ways/teacher_view.h"
#include "ui/pages/sheets/objections_dialog.h"
#include "ui/pages/sheets/sheet_step_dialog.h"
#include "ui/pages/sheets/vetoes_dialog.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/text/enter_answer.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStringList>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The score page on the fifth criterion, levels of 5, 3 and 1 points for everybody; nobody has one yet.
class VoicesDesk
{
public:
    static constexpr int column = 4;
    SamplePages sample;
    ScoresPage page{sample.context()};
    ScoreBook &book = page.book();
    CriterionId criterion = book.place(0, column).criterion;

    VoicesDesk()
    {
        showActive(page, {1080, 700});
        std::vector<ScorePlace> places;
        for (int row = 0; row < book.teachers(); ++row)
            places.push_back(book.place(row, column));
        run(clearScores(sample.state(), book.version()->id, {}, places).value());
        page.grid().setFocus();
        go(3);
    }

    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    void setRaters(const std::vector<int> &rows, const PanelTerms &terms = {})
    {
        std::vector<StaffId> members;
        for (const int row : rows)
            members.push_back(std::get<StaffId>(book.subject(row)));
        run(setPanel(sample.state(), criterion, {}, terms, members).value());
    }
    /// Where the criterion stands in the table that is shown.
    int now() const { return book.columnOf(criterion).value(); }
    void go(int row, std::optional<int> where = {}) { REQUIRE(page.grid().goTo({row, where.value_or(now())})); }
    QString shown(int row) const
    {
        return static_cast<const ScoreModel *>(page.grid().model())->indexOf({row, now()}).data().toString();
    }
    QString total(int row) const
    {
        const QAbstractItemModel &model = *page.grid().model();
        return model.index(row, model.columnCount() - 1).data().toString();
    }
    bool isEditable(int row) const
    {
        return static_cast<const ScoreModel *>(page.grid().model())
            ->indexOf({row, now()})
            .flags()
            .testFlag(Qt::ItemIsEditable);
    }
    void type(const QString &text)
    {
        page.activateWindow(); // a dialog may have been in front
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.grid().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    QMenu &menu(const QString &name)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->menu() && (button->accessibleName() == name || button->text() == name)) {
                emit button->menu()->aboutToShow();
                return *button->menu();
            }
        }
        throw std::logic_error{"no menu"};
    }
    QAction &item(const QString &begin, const QString &name = u"Whose ratings"_s)
    {
        for (QAction *action : menu(name).actions()) {
            if (action->text().startsWith(begin))
                return *action;
        }
        throw std::logic_error{"no such item"};
    }
    template <typename Dialog>
    void answer(QAction &action, const std::function<void(Dialog &)> &how)
    {
        bool answered = false;
        QTimer::singleShot(0, qApp, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            how(*dialog);
            answered = true;
            if (dialog->isVisible())
                dialog->reject();
        });
        action.trigger();
        CHECK(answered);
    }
    QStringList banners() const
    {
        QStringList texts;
        for (const Banner *banner : page.findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts;
    }
};

QPushButton &dialogButtonOf(const QDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return *each;
    }
    throw std::logic_error{"no such button"};
}

} // namespace

TEST_CASE("raters are named in a dialog, which tells what follows and refuses a limit that is none", "[voices]")
{
    VoicesDesk desk;
    desk.answer<PanelDialog>(desk.item(u"Raters of the criterion"_s), [&](PanelDialog &dialog) {
        CHECK(namelessControls(dialog).isEmpty());
        auto &members = *dialog.findChild<ChipsEdit *>();
        members.setValues({desk.book.name(0), desk.book.name(1)});
        emit members.valuesChanged(members.values());
        auto &limit = *dialog.findChild<QLineEdit *>(QString{}, Qt::FindDirectChildrenOnly);
        limit.setFocus();
        QTest::keyClicks(&limit, u"x"_s);
        CHECK_FALSE(dialogButtonOf(dialog, u"OK"_s).isEnabled());
        QTest::keyClick(&limit, Qt::Key_Backspace);
        const auto tells = [&dialog](const QString &words) {
            return std::ranges::any_of(dialog.findChildren<QLabel *>(), [&words](const QLabel *label) {
                return label->text().remove(QChar{0x2060}).contains(words);
            });
        };
        CHECK_FALSE(tells(u"more than half"_s));
        QTest::keyClicks(&limit, u"1.5"_s);
        CHECK(tells(u"more than half of the marks lie within 1.5"_s));
        QTest::mouseClick(&dialogButtonOf(dialog, u"OK"_s), Qt::LeftButton);
    });
    const RatingPanel *panel = panelOf(desk.sample.state(), desk.book.place(0, VoicesDesk::column).criterion);
    REQUIRE(panel);
    CHECK(panel->terms.limit == Points::hundredths(150));
    CHECK(ratersOf(desk.sample.state(), panel->id) ==
          std::vector{std::get<StaffId>(desk.book.subject(0)), std::get<StaffId>(desk.book.subject(1))});
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(panelOf(desk.sample.state(), desk.book.place(0, VoicesDesk::column).criterion));
}

TEST_CASE("the raters of a criterion are found at its head and in the menu of its cells", "[voices]")
{
    VoicesDesk desk;
    desk.go(3, 0);
    const auto titleOf = [&desk](int column) {
        return desk.book.criteria()[static_cast<std::size_t>(column)]->spec.title;
    };
    const QString way = u"Raters of the criterion…"_s;
    // The head that was clicked is meant, not the current cell.
    QHeaderView &head = *desk.page.grid().horizontalHeader();
    const int first = static_cast<const ScoreModel *>(desk.page.grid().model())->firstMarkColumn();
    const auto placeOf = [&head](int section) { return QPoint{head.sectionViewportPosition(section) + 3, 3}; };
    emit head.customContextMenuRequested(placeOf(first + 2));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    CHECK(menu->actions().front()->text() == way);
    QString title;
    {
        const WaitingHand<PanelDialog> hand{[&title](PanelDialog &dialog) {
            title = dialog.windowTitle();
            dialog.reject();
        }};
        menu->actions().front()->trigger();
        menu->close();
        CHECK(QTest::qWaitFor([&hand] { return hand.isDone(); }));
    }
    CHECK(title.contains(titleOf(2)));
    emit head.customContextMenuRequested(placeOf(0)); // a name has no raters
    CHECK_FALSE(QApplication::activePopupWidget());

    desk.go(3);
    const QList<QAction *> actions = desk.page.grid().actions();
    const auto found = std::ranges::find(actions, way, &QAction::text);
    REQUIRE(found != actions.end());
    desk.answer<PanelDialog>(
        **found, [&](PanelDialog &dialog) { CHECK(dialog.windowTitle().contains(titleOf(VoicesDesk::column))); });
}

TEST_CASE("where the office has scored already, the raters are set only with a word on these scores", "[voices]")
{
    VoicesDesk desk;
    desk.type(u"5"_s);
    const CriterionId criterion = desk.book.place(0, VoicesDesk::column).criterion;
    const auto set = [&](const QString &choice) {
        desk.go(3);
        desk.answer<PanelDialog>(desk.item(u"Raters of the criterion"_s), [&](PanelDialog &dialog) {
            CHECK(namelessControls(dialog).isEmpty());
            const auto isAsked = [&dialog] {
                return std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
                    return label->isVisible() &&
                           label->text().remove(QChar{0x2060}).startsWith(u"1 sheets have a score"_s);
                });
            };
            CHECK_FALSE(isAsked());
            auto &members = *dialog.findChild<ChipsEdit *>();
            members.setValues({desk.book.name(0)});
            emit members.valuesChanged(members.values());
            CHECK(isAsked());
            QRadioButton *chosen = nullptr;
            for (QRadioButton *each : dialog.findChildren<QRadioButton *>()) {
                CHECK_FALSE(each->isChecked());
                if (each->text() == choice)
                    chosen = each;
            }
            QPushButton &ok = dialogButtonOf(dialog, u"OK"_s);
            CHECK_FALSE(ok.isEnabled());
            REQUIRE(chosen);
            chosen->setFocus();
            QTest::keyClick(chosen, Qt::Key_Space);
            CHECK(ok.isEnabled());
            QTest::mouseClick(&ok, Qt::LeftButton);
        });
    };
    set(u"Set these scores aside"_s);
    CHECK(panelOf(desk.sample.state(), criterion));
    CHECK(desk.book.outcome(3, VoicesDesk::column).state == RecordState::Missing);
    CHECK(desk.sample.acts().steps().back().act.subjects.contains(u"1 office scores set aside"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(panelOf(desk.sample.state(), criterion));
    CHECK(desk.shown(3) == u"5"_s);

    set(u"Keep them as the agreed scores"_s);
    CHECK(panelOf(desk.sample.state(), criterion));
    CHECK(desk.book.outcome(3, VoicesDesk::column).points == Exact{5});
    CHECK(desk.sample.acts().steps().back().act.subjects.contains(u"1 office scores kept as agreed"_s));
}

TEST_CASE("whom the rubric names, an empty panel begins with, and a rubric that is taken in asks about", "[voices]")
{
    VoicesDesk desk;
    CriterionVersion criterion = *desk.book.criteria().at(VoicesDesk::column);
    criterion.spec.raters = {desk.book.name(2), u"没有此人"_s};
    desk.run(changeCriterion(desk.sample.state(), criterion));
    desk.answer<PanelDialog>(desk.item(u"Raters of the criterion"_s), [&](PanelDialog &dialog) {
        CHECK(dialog.members() == std::vector{std::get<StaffId>(desk.book.subject(2))});
        const auto labels = dialog.findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"没有此人"_s); }));
    });
    CHECK_FALSE(panelOf(desk.sample.state(), criterion.criterion));

    const auto offer = [&](QMessageBox::ButtonRole chosen) {
        QAction action;
        QObject::connect(&action, &QAction::triggered, &action,
                         [&] { offerNamedPanels(desk.sample.context(), desk.book.version()->id, &desk.page); });
        desk.answer<QMessageBox>(action, [&](QMessageBox &box) {
            CHECK(box.informativeText().contains(desk.book.name(2)));
            for (QAbstractButton *each : box.buttons()) {
                if (box.buttonRole(each) == chosen)
                    each->click();
            }
        });
    };
    offer(QMessageBox::RejectRole);
    CHECK_FALSE(panelOf(desk.sample.state(), criterion.criterion));
    offer(QMessageBox::AcceptRole);
    CHECK(panelOf(desk.sample.state(), criterion.criterion));
    // Nobody is asked twice.
    offerNamedPanels(desk.sample.context(), desk.book.version()->id, &desk.page);

    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    desk.go(3);
    desk.type(u"5"_s);
    const auto press = [&](const QString &text) {
        QAction action;
        QObject::connect(&action, &QAction::triggered, &action,
                         [&] { offerNamedPanels(desk.sample.context(), desk.book.version()->id, &desk.page); });
        desk.answer<QMessageBox>(action, [&](QMessageBox &box) {
            CHECK(box.informativeText().contains(u"1 scores of the office"_s));
            CHECK(box.buttonRole(box.defaultButton()) == QMessageBox::RejectRole);
            for (QAbstractButton *each : box.buttons()) {
                if (each->text().remove(u'&') == text)
                    each->click();
            }
        });
    };
    press(u"Not now"_s);
    CHECK_FALSE(panelOf(desk.sample.state(), criterion.criterion));
    press(u"Set them, put these scores aside"_s);
    CHECK(panelOf(desk.sample.state(), criterion.criterion));
    CHECK(desk.book.outcome(3, VoicesDesk::column).state == RecordState::Missing);
}

TEST_CASE("a rater sees and fills his own marks, hands in, and the office sees the mean", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0, 1});
    desk.item(desk.book.name(0)).trigger();
    CHECK(desk.book.voice().rater == std::get<StaffId>(desk.book.subject(0)));
    REQUIRE(desk.banners().size() == 1);
    CHECK(desk.banners().front().contains(desk.book.name(0)));
    CHECK(desk.isEditable(3));
    CHECK_FALSE(desk.isEditable(0)); // his own sheet
    CHECK(desk.shown(0) == u"Oneself"_s);
    desk.go(3);
    desk.type(u"5"_s);
    CHECK(desk.shown(3) == u"5"_s);

    desk.item(desk.book.name(1)).trigger();
    CHECK(desk.shown(3) == u"—"_s);
    desk.go(3);
    desk.type(u"3"_s);
    desk.answer<QMessageBox>(desk.item(u"Hand in"_s), [](QMessageBox &box) { box.defaultButton()->click(); });
    CHECK_FALSE(desk.isEditable(3));
    CHECK(desk.shown(3) == u"3"_s);

    desk.item(u"Records of the office"_s).trigger();
    CHECK(desk.banners().isEmpty());
    CHECK(desk.shown(3) == u"1/2"_s);
    desk.item(desk.book.name(0)).trigger();
    desk.answer<QMessageBox>(desk.item(u"Hand in"_s), [](QMessageBox &box) { box.defaultButton()->click(); });
    desk.item(u"Records of the office"_s).trigger();
    CHECK(desk.shown(3) == u"4"_s);
    // The panel may just be made anew.
    const auto shows = [&desk](RecordState state) {
        const auto *box = desk.page.findChild<StateBox *>();
        return box && box->currentData().toInt() == static_cast<int>(state);
    };
    desk.go(3);
    CHECK(QTest::qWaitFor([&] { return shows(RecordState::Recorded); }));
    desk.go(2);
    CHECK(QTest::qWaitFor([&] { return shows(RecordState::Missing); }));
    desk.go(3);

    desk.setRaters({0, 1}, {.limit = Points::whole(1)});
    CHECK(desk.shown(3) == u"复"_s);
    desk.go(3);
    const auto isToBeReviewed = [&desk] {
        const auto *box = desk.page.findChild<StateBox *>();
        return box && box->currentIndex() < 0 && box->placeholderText() == u"To be reviewed"_s;
    };
    CHECK(QTest::qWaitFor(isToBeReviewed));
    desk.type(u"3"_s);
    CHECK(desk.shown(3) == u"3"_s);
}

TEST_CASE("where raters differ, a further mark for this score alone is entered beside theirs", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0, 1}, {.limit = Points::whole(1)});
    for (const int rater : {0, 1}) {
        desk.item(desk.book.name(rater)).trigger();
        desk.go(3);
        desk.type(rater == 0 ? u"5"_s : u"3"_s);
        desk.run(handInRatings(desk.sample.state(), desk.book.version()->rubric, {},
                               std::get<StaffId>(desk.book.subject(rater)), QDateTime::currentDateTimeUtc()));
    }
    desk.item(u"Records of the office"_s).trigger();
    desk.go(3);
    const QString way = u"Enter a further rater's mark…"_s;
    REQUIRE(QTest::qWaitFor([&] { return buttonOf(desk.page, way) != nullptr; }));

    const std::size_t steps = desk.sample.acts().steps().size();
    QString who;
    const WaitingHand<BulkDialog> hand{[&](BulkDialog &dialog) {
        CHECK(namelessControls(dialog).isEmpty());
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        REQUIRE(boxes.size() == 2);
        for (const int listed : {0, 1, 3}) // the raters, and whoever is rated
            CHECK(boxes[0]->findText(desk.book.name(listed)) < 0);
        QPushButton &ok = dialogButtonOf(dialog, u"Further mark"_s);
        boxes[0]->setCurrentIndex(1);
        who = boxes[0]->currentText();
        CHECK_FALSE(ok.isEnabled());
        boxes[1]->setFocus();
        QTest::keyClick(boxes[1], Qt::Key_Down);
        REQUIRE(ok.isEnabled());
        ok.click();
    }};
    buttonOf(desk.page, way)->click();
    REQUIRE(QTest::qWaitFor([&] { return hand.isDone(); }));
    CHECK(QTest::qWaitFor([&] { return desk.book.outcome(3, VoicesDesk::column).points == Exact{13, 3}; }));
    CHECK(desk.sample.acts().steps().size() == steps + 1);
    CHECK(desk.sample.acts().steps().back().act.subjects.contains(u"further mark of "_s + who));

    const QString back = u"Take the further mark of %1 back"_s.arg(who);
    REQUIRE(QTest::qWaitFor([&] { return named<QPushButton>(desk.page, back) != nullptr; }));
    named<QPushButton>(desk.page, back)->click();
    CHECK(QTest::qWaitFor([&] { return desk.book.outcome(3, VoicesDesk::column).fault.has_value(); }));
}

TEST_CASE("publishing names the criterion in which raters differ, and who has to decide", "[voices]")
{
    VoicesDesk desk;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const RubricVersionId version = desk.book.version()->id;
    const RubricId rubric = desk.book.version()->rubric;
    desk.run(takeSumAsFullMark(desk.sample.state(), version));
    desk.run(publishRubric(desk.sample.state(), version, u"研训处"_s, now).value());
    desk.setRaters({0, 1}, {.limit = Points::whole(1)});
    for (const int rater : {0, 1}) {
        desk.item(desk.book.name(rater)).trigger();
        desk.go(3);
        desk.type(rater == 0 ? u"5"_s : u"3"_s);
        desk.run(handInRatings(desk.sample.state(), rubric, {}, std::get<StaffId>(desk.book.subject(rater)), now));
    }
    const Subject subject = desk.book.subject(3);
    desk.run(
        moveSheets(desk.sample.state(), rubric, {},
                   {.step = SheetStep::Submit, .subjects = {subject}, .who = u"研训处"_s, .at = now, .comment = {}}));
    const SheetStepDialog dialog{desk.sample.state(), rubric, SheetStep::Publish, {subject}, {subject}, true};
    QStringList told;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        told << label->text().remove(QChar{0x2060});
    const QString all = told.join(u'\n');
    CHECK(all.contains(u"the office with an agreed score, has to decide"_s));
    CHECK(all.contains(desk.book.name(3) + u" in criterion 5"_s));
    CHECK(dialog.subjects().empty());
}

TEST_CASE("a rater sees neither total nor grade nor rank, and the office does again", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    const QAbstractItemModel &model = *desk.page.grid().model();
    const int columns = model.columnCount();
    const auto hasResult = [&desk] { return !desk.page.teacherView().around().at(3).isEmpty(); };
    const auto lines = [&desk] { return desk.page.teacherView().table().model()->rowCount(); };
    const auto hasRanks = [&desk] { return !desk.page.criterionView().table().isColumnHidden(0); };
    const auto walk = [&desk] {
        for (const auto way : {ScoresPage::Way::Criterion, ScoresPage::Way::Teacher})
            desk.page.setWay(way);
    };
    walk();
    const int all = lines();
    CHECK(all > static_cast<int>(desk.book.criteria().size()));
    CHECK(hasRanks());
    CHECK(hasResult());
    desk.page.setWay(ScoresPage::Way::Grid);
    desk.item(desk.book.name(0)).trigger();
    CHECK(model.columnCount() == 3); // name, groups and what he rates
    CHECK(desk.page.grid().frozenLast() == 0);
    desk.go(3);
    desk.type(u"5"_s);
    CHECK(model.index(3, model.columnCount() - 1).data().toString() == u"5"_s);
    walk();
    CHECK(lines() == 1);
    CHECK_FALSE(hasRanks());
    CHECK_FALSE(hasResult());
    desk.page.setWay(ScoresPage::Way::Grid);
    desk.item(u"Records of the office"_s).trigger();
    CHECK(model.columnCount() == columns);
    CHECK(desk.page.grid().frozenLast() == 2);
    walk();
    CHECK(lines() == all);
    CHECK(hasRanks());
}

TEST_CASE("a rater's table has the criteria that he rates and no others, and the cursor stays on its criterion",
          "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0, 1});
    const CriterionId first = desk.book.place(0, 0).criterion;
    desk.run(setPanel(desk.sample.state(), first, {}, {}, {std::get<StaffId>(desk.book.subject(1))}, OfficeScores::Keep)
                 .value());
    const std::size_t all = desk.book.criteria().size();
    const auto titles = [&desk] {
        QStringList texts;
        for (const CriterionVersion *each : desk.book.criteria())
            texts << each->spec.no;
        return texts;
    };
    desk.go(3);
    desk.item(desk.book.name(0)).trigger();
    CHECK(titles() == QStringList{u"5"_s});
    CHECK(desk.page.grid().currentCell() == BookCell{3, 0});
    desk.item(desk.book.name(1)).trigger();
    CHECK(titles() == QStringList{u"1"_s, u"5"_s});
    CHECK(desk.page.grid().currentCell() == BookCell{3, 1});
    desk.item(u"Records of the office"_s).trigger();
    CHECK(desk.book.criteria().size() == all);
    CHECK(desk.page.grid().currentCell() == BookCell{3, VoicesDesk::column});
}

TEST_CASE("what leads to a criterion that a rater does not rate leads to the office's table", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.item(desk.book.name(0)).trigger();
    const qint64 teacher = keyOf(desk.book.subject(3));
    REQUIRE(desk.page.jumpTo({.page = PageId::Scores, .id = teacher, .part = u"5"_s}));
    CHECK(desk.book.voice().source == RecordSource::Rater);
    CHECK(desk.page.grid().currentCell() == BookCell{3, 0});
    REQUIRE(desk.page.jumpTo({.page = PageId::Scores, .id = teacher, .part = u"2"_s}));
    CHECK(desk.book.voice() == Voice{});
    CHECK(desk.page.grid().currentCell() == BookCell{3, 1});
}

TEST_CASE("widths that the office has set survive a look at a rater's marks", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.page.grid().setColumnWidth(2, 211);
    desk.item(desk.book.name(0)).trigger();
    CHECK(desk.page.grid().columnWidth(2) != 211);
    desk.item(u"Records of the office"_s).trigger();
    CHECK(desk.page.grid().columnWidth(2) == 211);
}

TEST_CASE("the changes of a record tell who handed it in, and that this was taken back", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.item(desk.book.name(0)).trigger();
    desk.go(3);
    desk.type(u"5"_s);
    desk.go(3);
    const auto comesToSay = [&desk](const QString &what) {
        return QTest::qWaitFor([&] {
            const auto labels = desk.page.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().remove(QChar{0x2060}).endsWith(u'　' + what);
            });
        });
    };
    REQUIRE(comesToSay(u"— → 5"_s));
    desk.answer<QMessageBox>(desk.item(u"Hand in"_s), [](QMessageBox &box) { box.defaultButton()->click(); });
    CHECK(comesToSay(u"handed in"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(comesToSay(u"no longer handed in (taken back)"_s));
    for (const QLabel *label : desk.page.findChildren<QLabel *>())
        CHECK_FALSE(label->text().endsWith(u"　note"_s));
}

TEST_CASE("giving back what was handed in opens it again; without anything it says so", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    QSignalSpy refused{&desk.sample.context().acts, &ActFeedback::refused};
    CHECK_FALSE(desk.item(u"Hand in"_s).isEnabled());
    desk.item(desk.book.name(0)).trigger();
    desk.item(u"Hand in"_s).trigger();
    desk.item(u"Give back"_s).trigger();
    CHECK(refused.count() == 2);
    desk.go(3);
    desk.type(u"5"_s);
    desk.answer<QMessageBox>(desk.item(u"Hand in"_s), [](QMessageBox &box) { box.defaultButton()->click(); });
    CHECK_FALSE(desk.isEditable(3));
    desk.run(moveSheets(desk.sample.state(), desk.book.version()->rubric, {},
                        {.step = SheetStep::Submit,
                         .subjects = {desk.book.subject(3)},
                         .who = u"研训处"_s,
                         .at = QDateTime::currentDateTimeUtc(),
                         .comment = {}}));
    desk.item(u"Give back"_s).trigger();
    REQUIRE(refused.count() == 3);
    CHECK(refused.last().first().toString().contains(u"in review"_s));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    desk.item(u"Give back"_s).trigger();
    CHECK(refused.count() == 3);
    CHECK(desk.isEditable(3));
}

TEST_CASE("a rater fills a whole column; his own row is left out, and this is said", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.item(desk.book.name(0)).trigger();
    const QList<QAction *> actions = desk.page.grid().actions();
    const auto deed = std::ranges::find(actions, u"Give all the same…"_s, &QAction::text);
    REQUIRE(deed != actions.end());
    const auto cell = [&](int row) {
        return static_cast<const ScoreModel *>(desk.page.grid().model())->indexOf({row, desk.now()});
    };
    const int last = desk.book.teachers() - 1;
    desk.go(0);
    desk.page.grid().selectionModel()->select({cell(0), cell(last)}, QItemSelectionModel::ClearAndSelect);
    desk.answer<BulkDialog>(**deed, [&](BulkDialog &dialog) {
        CHECK(std::ranges::any_of(dialog.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().remove(QChar{0x2060}).contains(u"%1 is left out"_s.arg(desk.book.name(0)));
        }));
        auto *level = dialog.findChild<QComboBox *>();
        REQUIRE(level);
        level->setFocus();
        QTest::keyClick(level, Qt::Key_End);
        emit level->activated(level->currentIndex());
        QTest::mouseClick(&dialogButtonOf(dialog, u"Give all the same"_s), Qt::LeftButton);
    });
    CHECK_FALSE(desk.book.record(0, desk.now()));
    for (const int row : {1, last})
        CHECK(desk.book.record(row, desk.now()));

    // Himself alone he can't rate.
    QSignalSpy refused{&desk.page.editor(), &ScoreEditor::refused};
    desk.go(0);
    (*deed)->trigger();
    CHECK(refused.count() == 1);
}

TEST_CASE("that an absence stands above the raters' marks is said beside them", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.item(desk.book.name(0)).trigger();
    desk.go(3);
    desk.type(u"5"_s);
    desk.run(handInRatings(desk.sample.state(), desk.book.version()->rubric, {},
                           std::get<StaffId>(desk.book.subject(0)), QDateTime::currentDateTimeUtc()));
    desk.item(u"Records of the office"_s).trigger();
    const auto isSaid = [&desk] {
        return std::ranges::any_of(desk.page.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar{0x2060}).contains(u"stands above the raters"_s);
        });
    };
    desk.go(3);
    QCoreApplication::processEvents();
    CHECK_FALSE(isSaid());
    const Record absent{.state = RecordState::Absent, .data = {}, .note = u"未到"_s};
    desk.run(setScores(desk.sample.state(), desk.book.version()->id, ActKind::EditScore, {},
                       {{desk.book.place(3, VoicesDesk::column), absent}})
                 .value());
    desk.go(3);
    CHECK(QTest::qWaitFor(isSaid));
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    desk.go(3);
    CHECK(QTest::qWaitFor([&] { return !isSaid(); }));
}

TEST_CASE("who rates no more is not shown any longer", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0});
    desk.item(desk.book.name(0)).trigger();
    desk.answer<PanelDialog>(desk.item(u"Raters of the criterion"_s), [&](PanelDialog &dialog) {
        auto &members = *dialog.findChild<ChipsEdit *>();
        members.setValues({});
        emit members.valuesChanged({});
        QTest::mouseClick(&dialogButtonOf(dialog, u"OK"_s), Qt::LeftButton);
    });
    CHECK(desk.book.voice() == Voice{});
    CHECK(desk.banners().isEmpty());
}

TEST_CASE("an objection is recorded, answered and taken away, each a step to undo", "[voices]")
{
    VoicesDesk desk;
    const std::size_t steps = desk.sample.acts().steps().size();
    desk.answer<ObjectionsDialog>(desk.item(u"Objections"_s, u"Submit, publish…"_s), [&](ObjectionsDialog &dialog) {
        CHECK(namelessControls(dialog).isEmpty());
        const QList<QPlainTextEdit *> fields = dialog.findChildren<QPlainTextEdit *>();
        REQUIRE(fields.size() == 2);
        QPushButton &record = dialogButtonOf(dialog, u"Record the objection"_s);
        QPushButton &answer = dialogButtonOf(dialog, u"Record the answer"_s);
        CHECK_FALSE(record.isEnabled());
        CHECK_FALSE(answer.isEnabled());
        QTest::keyClicks(fields[0], u"one lesson is missing"_s);
        QTest::mouseClick(&record, Qt::LeftButton);
        auto &list = *dialog.findChild<QTableWidget *>();
        REQUIRE(list.rowCount() == 1);
        CHECK(list.item(0, 1)->text() ==
              desk.book.criteria()[VoicesDesk::column]->spec.no + u". "_s +
                  desk.book.criteria()[VoicesDesk::column]->spec.title); // where the cursor stands
        CHECK(list.currentRow() == 0);                                   // it can be answered at once
        CHECK(fields[0]->toPlainText().isEmpty());
        CHECK(list.item(0, 3)->text() == u"to be answered"_s);
        list.selectRow(0);
        QTest::keyClicks(fields[1], u"added"_s);
        CHECK_FALSE(answer.isEnabled()); // nothing is upheld without a word
        auto &result = *dialog.findChild<QComboBox *>(u"result"_s);
        CHECK(result.currentIndex() == -1);
        result.setFocus();
        QTest::keyClick(&result, Qt::Key_Down);
        QTest::mouseClick(&answer, Qt::LeftButton);
        CHECK(list.item(0, 3)->text() == u"upheld"_s);
    });
    CHECK(desk.sample.acts().steps().size() == steps + 2);
    REQUIRE(desk.sample.state().all<Objection>().size() == 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.sample.state().all<Objection>().begin()->second.state == ObjectionState::Open);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.sample.state().all<Objection>().empty());
}

TEST_CASE("a comment is meant for the line of the cursor, as a return is; publishing is for all", "[voices]")
{
    VoicesDesk desk;
    desk.sample.acts().setSigner([] { return Operator{u"张校长"_s, Role::Reviewer}; });
    for (const auto &[step, isForOne] :
         {std::pair{u"Comment"_s, true}, std::pair{u"Return"_s, true}, std::pair{u"Publish results"_s, false}}) {
        desk.answer<SheetStepDialog>(desk.item(step, u"Submit, publish…"_s), [&](SheetStepDialog &dialog) {
            CHECK(dialog.findChildren<QRadioButton *>().back()->isChecked() == isForOne);
        });
    }
}

TEST_CASE("a rater is offered no order by rank on one criterion, the office is", "[voices]")
{
    VoicesDesk desk;
    desk.setRaters({0, 1});
    desk.page.setWay(ScoresPage::Way::Criterion);
    CriterionView &view = desk.page.criterionView();
    const auto offered = [&] {
        const auto &orders = *named<QComboBox>(view, u"Order of the lines"_s);
        QStringList texts;
        for (int place = 0; place < orders.count(); ++place)
            texts << orders.itemText(place);
        return texts;
    };
    CHECK(offered().contains(u"By rank"_s));
    view.setOrder(CriterionModel::Order::Place);
    desk.item(desk.book.name(0)).trigger();
    CHECK_FALSE(offered().contains(u"By rank"_s));
    CHECK(view.model().order() == CriterionModel::Order::Roster);
    // Nor by the head of the marks.
    view.setOrder(CriterionModel::Order::Place);
    CHECK(view.model().order() == CriterionModel::Order::Roster);
    view.setOrder(CriterionModel::Order::Name);
    CHECK(named<QComboBox>(view, u"Order of the lines"_s)->currentText() == u"By name"_s);
    desk.item(u"Records of the office"_s).trigger();
    CHECK(offered().contains(u"By rank"_s));
    CHECK(view.model().order() == CriterionModel::Order::Name);
}

TEST_CASE("where the rubric names no vetoes, it is said where they are named, and the way leads there", "[voices]")
{
    VoicesDesk desk;
    const QSignalSpy jumps{&desk.page, &Page::jumpRequested};
    desk.go(3);
    desk.answer<VetoesDialog>(desk.item(u"Vetoes"_s, u"Submit, publish…"_s), [&](VetoesDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
            const QString text = label->text().remove(QChar{0x2060});
            return text.contains(u"under “Totals and grades…”"_s) && text.contains(u"teacher by teacher"_s);
        }));
        CHECK_FALSE(dialogButtonOf(dialog, u"OK"_s).isVisible());
        QTest::mouseClick(&dialogButtonOf(dialog, u"Go to the rubric"_s), Qt::LeftButton);
    });
    REQUIRE(jumps.size() == 1);
    const auto target = jumps.front().front().value<Target>();
    CHECK(target.page == PageId::Rubric);
    CHECK(target.id == keyOf(desk.book.version()->id));
    CHECK(target.part == RubricPage::vetoesPart);
    // Whoever only looks stays where he is.
    desk.answer<VetoesDialog>(desk.item(u"Vetoes"_s, u"Submit, publish…"_s),
                              [](VetoesDialog &dialog) { dialog.reject(); });
    CHECK(jumps.size() == 1);
}

TEST_CASE("an empty list of vetoes says on whose sheets they would be put", "[voices]")
{
    const auto told = [](RubricSubject subject) {
        RubricSheet rubric;
        rubric.terms.subject = subject;
        const VetoesDialog dialog{rubric, u"语文组"_s, {}, {}};
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text().remove(QChar{0x2060});
        return texts.join(u'\n');
    };
    CHECK(told(RubricSubject::Teacher).contains(u"teacher by teacher"_s));
    CHECK(told(RubricSubject::Group).contains(u"group by group"_s));
    CHECK(told(RubricSubject::School).contains(u"the school's sheet"_s));
}

TEST_CASE("a veto holds only with its grounds, changes the total, and is taken back", "[voices]")
{
    VoicesDesk desk;
    const RubricVersionId version = desk.book.version()->id;
    RubricTerms terms = desk.book.version()->terms;
    terms.vetoes = {{.name = u"体罚学生"_s,
                     .effect = VetoEffect::TotalZero,
                     .consequences = {{.text = u"职称低聘一级"_s, .of = {Employment::Titled}}}}};
    desk.run(setRubricTerms(desk.sample.state(), version, terms));
    desk.go(3);
    const QString before = desk.total(3);
    REQUIRE(before != u"0.00"_s);
    desk.answer<VetoesDialog>(desk.item(u"Vetoes"_s, u"Submit, publish…"_s), [&](VetoesDialog &dialog) {
        auto &holds = *dialog.findChild<QCheckBox *>();
        CHECK(holds.text().contains(u"the total is 0"_s));
        QStringList told;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told << label->text().remove(QChar{0x2060});
        CHECK(told.join(u'\n').contains(u"聘任状态未登记，待定：职称低聘一级（已聘职称）"_s));
        holds.setFocus();
        QTest::keyClick(&holds, Qt::Key_Space);
        CHECK_FALSE(dialogButtonOf(dialog, u"OK"_s).isEnabled());
        auto &evidence = *dialog.findChild<QLineEdit *>();
        CHECK(dialog.focusWidget() == &evidence);
        holds.setFocus();
        QTest::keyClick(&holds, Qt::Key_Return); // says what is missing, and goes there
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<EnterAnswer *>()->text().contains(u"体罚学生"_s));
        CHECK(dialog.focusWidget() == &evidence);
        QTest::keyClicks(&evidence, u"report of 3 May"_s);
        QTest::mouseClick(&dialogButtonOf(dialog, u"OK"_s), Qt::LeftButton);
    });
    CHECK(desk.book.vetoes(3) == std::vector{u"体罚学生"_s});
    CHECK(desk.total(3) == u"0.00※"_s);
    // In a name the cursor stands in that line.
    desk.page.grid().setCurrentIndex(desk.page.grid().model()->index(4, 0));
    desk.answer<VetoesDialog>(desk.item(u"Vetoes"_s, u"Submit, publish…"_s), [&](VetoesDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QCheckBox *>()->isChecked());
        QStringList told{dialog.windowTitle()};
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            told << label->text();
        CHECK(told.join(u'\n').contains(desk.book.name(4)));
    });
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.total(3) == before);
}
