#pragma once

#include "workspace/exchange/import_findings.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

class QListWidget;

namespace yanben
{

class TextLabel;

/// Stands below what a dialog proposes for the schedule and says which clashes and doubtful days would come with what
/// is ticked.
class BroughtFindings final : public QWidget
{
    Q_OBJECT

public:
    /// How many lines are ticked.
    using CountTicked = std::function<int()>;
    /// May throw StaleChange: nothing is said then, because the act is going to be refused.
    using Ask = std::function<std::vector<Finding>(const ImportFindings &)>;

    /// `state` outlives it.
    BroughtFindings(const State &state, TermId term, CountTicked countTicked, Ask ask, QWidget *parent = nullptr);

    /// How many of the ticked lines have a time that was not understood: of them nothing can be said.
    void setCountUnread(CountTicked count) { m_countUnread = std::move(count); }

    void look();
    /// A moment later: several ticks in a row are one question.
    void lookSoon();

private:
    void list();

    const State &m_state;
    TermId m_term;
    ImportFindings m_findings;
    CountTicked m_countTicked;
    CountTicked m_countUnread;
    Ask m_ask;
    QTimer m_soon;
    TextLabel *m_found;
    QListWidget *m_list;
};

} // namespace yanben
