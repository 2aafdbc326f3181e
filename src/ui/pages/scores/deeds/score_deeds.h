#pragma once

#include "ui/pages/scores/score_editor.h"

#include <QAction>

class QMenu;

namespace yanben
{

class ScoreTable;

/// What can be done with the chosen cells of a table of marks: in a menu, in the table's own menu, and by keys. Each
/// says what will happen before it does, and is one step to undo.
class ScoreDeeds final : public QObject
{
    Q_OBJECT

public:
    using Table = std::function<const ScoreTable &()>;

    /// Belongs to the page; `table` says which of its tables is meant.
    ScoreDeeds(ScoreBook &book, ScoreEditor &editor, QWidget &page, Table table);

    void addTo(QMenu &menu) const;
    void addTo(ScoreTable &table) const;

    /// The question behind every absence and exemption, however it was entered.
    std::optional<QString> askReason(const StateQuestion &question) const;

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &deed);
    void fill();
    void fillDown();
    void copy();
    void paste();
    void setState(RecordState state);
    void clear();
    void count(int by);

    /// The rule of all these cells. Says why not, and is null, when they have several.
    const CriterionVersion *common(const std::set<BookCell> &cells) const;
    bool isOpen(const std::set<BookCell> &cells) const;
    QString placeText(const std::set<BookCell> &cells) const;
    /// Takes out what a rater would give himself or his group, as long as anything else is left; the sentence that says
    /// whose.
    QString leaveOutOwn(std::set<BookCell> &cells) const;
    /// How many of the cells hold something that will be replaced.
    QString replacedText(const std::set<BookCell> &cells) const;
    /// The same behind a comma.
    QString alsoReplaced(const std::set<BookCell> &cells) const;
    /// Those that hold nothing yet and are not for others.
    std::set<BookCell> empty(const std::set<BookCell> &cells) const;
    int recorded(const std::set<BookCell> &cells) const;

    ScoreBook &m_book;
    ScoreEditor &m_editor;
    QWidget &m_page;
    Table m_table;
    std::vector<QAction *> m_actions;
};

} // namespace yanben
