// What the preview of a paste says of that which stands there, and what becomes of one that is given up half-way.
#include "ui/pages/scores/paste/paste_preview.h"
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime pasteTime{QDate{2019, 7, 8}, QTime{12, 0}, Qt::UTC};

QString wordsIn(const PastePreview &preview)
{
    QStringList texts;
    for (const QLabel *label : preview.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

/// The first criterion with levels that is for everybody, and its best level.
struct LevelsColumn
{
    explicit LevelsColumn(ScoresDesk &desk)
        : column{desk.columnOf<LevelsRule>()},
          name{std::get<LevelsRule>(desk.spec(column).rule.kind).levels.front().name}
    {}

    int column;
    QString name;
};

Banner *shownRefusal(const ScoresDesk &desk)
{
    for (Banner *banner : desk.page.findChildren<Banner *>()) {
        if (banner->isVisible())
            return banner;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the preview of a paste counts what it replaces and what of that is published", "[paste]")
{
    ScoresDesk desk;
    const LevelsColumn levels{desk};
    const RubricVersionId version = desk.book.version()->id;
    const RubricId rubric = desk.book.version()->rubric;
    Role role = Role::Editor;
    desk.sample.acts().setSigner([&role] { return Operator{u"张校长"_s, role}; });
    REQUIRE(desk.page.editor().clear({{0, levels.column}, {1, levels.column}}));
    const auto said = [&] {
        ScorePaste paste{desk.sample.state(), desk.book, tableFromText(levels.name + u'\n' + levels.name + u'\n'), 0,
                         levels.column};
        return wordsIn(PastePreview{paste});
    };
    CHECK(said().contains(u"2 cells will be written"_s));
    CHECK_FALSE(said().contains(u"replace what stands there"_s));
    REQUIRE(desk.page.editor().set({0, levels.column}, {.state = RecordState::Absent, .data = {}, .note = u"未到"_s}));
    CHECK(said().contains(u"1 of them replace what stands there."_s));
    CHECK_FALSE(said().contains(u"a correction will be proposed"_s));

    REQUIRE(desk.page.editor().set({1, levels.column}, {.state = RecordState::Absent, .data = {}, .note = u"未到"_s}));
    REQUIRE(desk.sample.acts().run(takeSumAsFullMark(desk.sample.state(), version)) == RunResult::Done);
    REQUIRE(desk.sample.acts().run(publishRubric(desk.sample.state(), version, u"研训处"_s, pasteTime).value()) ==
            RunResult::Done);
    std::optional<int> full;
    for (int row = 0; row < desk.book.teachers() && !full; ++row)
        full = desk.book.result(row).provisional ? std::nullopt : std::optional{row};
    REQUIRE(full);
    for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish}) {
        role = step == SheetStep::Submit ? Role::Editor : Role::Reviewer;
        REQUIRE(desk.sample.acts().run(moveSheets(desk.sample.state(), rubric, {},
                                                  {.step = step,
                                                   .subjects = {desk.book.subject(*full)},
                                                   .who = u"甲"_s,
                                                   .at = pasteTime,
                                                   .comment = {}})) == RunResult::Done);
    }
    REQUIRE(desk.book.published(*full));
    const QString other = std::get<LevelsRule>(desk.spec(levels.column).rule.kind).levels.back().name;
    int written = 0;
    for (const QString &name : {levels.name, other}) {
        ScorePaste paste{desk.sample.state(), desk.book, tableFromText(name + u"\t\n"_s), *full, levels.column};
        const QString words = wordsIn(PastePreview{paste});
        const bool changes = words.contains(u"1 cells will be written"_s);
        written += changes ? 1 : 0;
        CHECK(words.contains(u"1 of them are in published sheets"_s) == changes);
    }
    CHECK(written > 0);
}

TEST_CASE("who cancels the question about absent is back at the preview of his paste, as he left it", "[paste]")
{
    ScoresDesk desk;
    const LevelsColumn levels{desk};
    REQUIRE(desk.page.editor().clear({{0, levels.column}, {1, levels.column}}));
    std::vector<std::optional<QString>> answers{std::nullopt, u"病假"_s};
    desk.page.editor().setAskReason([&](const StateQuestion &) {
        const std::optional<QString> answer = answers.front();
        answers.erase(answers.begin());
        return answer;
    });
    const bool givesUp = GENERATE(true, false);
    std::vector<int> headRows;
    desk.page.editor().setPreviewPaste([&](ScorePaste &paste) {
        headRows.push_back(paste.headRows());
        paste.setHeadRows(1);
        return headRows.size() == 1 || !givesUp;
    });
    const std::size_t steps = desk.steps();
    QGuiApplication::clipboard()->setText(u"某某\n缺\n"_s + levels.name + u'\n');
    desk.go(0, levels.column);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(headRows == std::vector{0, 1});
    CHECK_FALSE(shownRefusal(desk));
    CHECK(desk.steps() == steps + (givesUp ? 0U : 1U));
    CHECK((desk.shown(0, levels.column) == u"缺"_s) != givesUp);
}

TEST_CASE("one pasted cell whose question about absent is cancelled says so, until it is closed", "[paste]")
{
    ScoresDesk desk;
    const LevelsColumn levels{desk};
    REQUIRE(desk.page.editor().clear({{0, levels.column}}));
    std::optional<QString> reason;
    desk.page.editor().setAskReason([&](const StateQuestion &) { return reason; });
    const std::size_t steps = desk.steps();
    const auto paste = [&] {
        QGuiApplication::clipboard()->setText(u"缺"_s);
        desk.grid.setFocus();
        desk.go(0, levels.column);
        desk.press(Qt::Key_V, Qt::ControlModifier);
    };
    paste();
    CHECK(desk.steps() == steps);
    REQUIRE(shownRefusal(desk));
    CHECK(shownRefusal(desk)->text().startsWith(u"Nothing was pasted"_s));
    QTest::mouseClick(buttonOf(*shownRefusal(desk), u"Close"_s), Qt::LeftButton);
    CHECK_FALSE(shownRefusal(desk));

    paste();
    REQUIRE(shownRefusal(desk));
    CHECK(desk.page.leave());
    CHECK_FALSE(shownRefusal(desk));

    reason = u"病假"_s;
    paste();
    CHECK(desk.steps() == steps + 1);
    CHECK_FALSE(shownRefusal(desk));
    CHECK(desk.shown(0, levels.column) == u"缺"_s);
}
