#pragma once

#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/support/sample_desk.h"
#include "ui/widgets/room/side_panes.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace yanben
{

/// The page of scores on the sample, shown, with the keyboard in its grid.
class ScoresDesk : public SampleDesk<ScoresPage>
{
public:
    ScoreTable &grid = page.grid();
    ScoreBook &book = page.book();

    ScoresDesk() { grid.setFocus(); }

    const CriterionSpec &spec(int column) const { return book.criteria()[static_cast<std::size_t>(column)]->spec; }
    /// The column of the first criterion that is scored so.
    template <typename Kind>
    int columnOf(int atLeastCases = 0) const
    {
        for (int column = 0; column < static_cast<int>(book.criteria().size()); ++column) {
            const auto *rule = std::get_if<Kind>(&spec(column).rule.kind);
            if constexpr (std::is_same_v<Kind, TallyRule>) {
                if (rule && (atLeastCases == 0 ? rule->cases.size() == 1
                                               : static_cast<int>(rule->cases.size()) >= atLeastCases))
                    return column;
            } else if (rule && isForEverybody(column)) {
                return column;
            }
        }
        FAIL("the sample has no such criterion");
        return 0;
    }

    /// A criterion for some groups only shows ／ for the others until something is recorded.
    bool isForEverybody(int column) const
    {
        return spec(column).appliesTo.empty() ||
               spec(column).appliesTo == std::vector<QString>{QStringLiteral("全体教师")};
    }

    void go(int row, int column) { REQUIRE(grid.goTo({row, column})); }
    /// Makes all marks of one column from a row to another the chosen ones.
    void choose(int first, int last, int column)
    {
        go(first, column);
        grid.selectionModel()->select({cell(first, column), cell(last, column)}, QItemSelectionModel::ClearAndSelect);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text.first(1));
        // Typing opens the editor, which then has the keyboard.
        if (text.size() > 1)
            QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&keyboard(), key, modifiers);
    }
    /// Who has the keyboard; a dialog that was just closed gives it back a moment later.
    QWidget &keyboard()
    {
        page.window()->activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        return *QApplication::focusWidget();
    }
    /// Presses the key, which opens a dialog, and answers it there.
    template <typename Dialog>
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const std::function<void(Dialog &)> &answer)
    {
        bool isAnswered = false;
        QWidget &pressed = keyboard();
        QTimer::singleShot(0, &page, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            isAnswered = true;
            answer(*dialog);
        });
        QTest::keyClick(&pressed, key, modifiers);
        QCoreApplication::processEvents();
        CHECK(isAnswered);
    }
    QModelIndex cell(int row, int column) const
    {
        return static_cast<const ScoreModel *>(grid.model())->indexOf({row, column});
    }
    QString shown(int row, int column) const { return cell(row, column).data().toString(); }
    /// As narrow as the page can be with its panel beside the table.
    void makeNarrow()
    {
        SidePanes &panes = *page.findChild<SidePanes *>();
        int width = page.width();
        for (; panes.orientation() == Qt::Horizontal && width > 600; width -= 10) {
            page.resize(width, page.height());
            QCoreApplication::processEvents();
        }
        page.resize(width + 20, page.height());
        CHECK(QTest::qWaitFor([&] { return panes.orientation() == Qt::Horizontal; }));
    }
};

} // namespace yanben
