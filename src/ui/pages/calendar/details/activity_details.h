#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace yanben
{

class DetailFields;

/// 更多: what an activity has beside time, people, place and content, under a heading that folds. Folded while there is
/// nothing, until somebody folds or unfolds it: that is remembered.
class ActivityDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetails(PageContext &context, QWidget *parent = nullptr);

    /// What refresh() shows from then on.
    void setActivity(std::optional<ActivityId> activity);
    void refresh();
    /// Takes what is half typed. False when something is not understood; the keyboard stands there then.
    bool finishEditing();
    /// Unfolds the section for this once.
    QWidget *goalField();
    /// The same; null for an activity without session.
    QWidget *leadersField(std::optional<SessionId> session);

signals:
    /// By a person; the first of its fields has the keyboard now.
    void unfolded();

private:
    const Activity *row() const;
    void unfold(bool open);
    bool isOpen() const;

    PageContext &m_context;
    std::optional<ActivityId> m_activity;
    QVBoxLayout *m_layout;
    QPushButton *m_heading;
    DetailFields *m_fields = nullptr; ///< built when it is first unfolded
};

} // namespace yanben
