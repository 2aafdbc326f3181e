#pragma once

#include "ui/shell/page.h"
#include "workspace/live/findings_book.h"

#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QPushButton;

namespace yanben
{

class ActFeedback;
class EmptyState;
class FindingsList;
class FindingsModel;

/// The findings of the book's term with everything that can be done about one: go there, take a way out, put it aside
/// with a reason, and bring back what was put aside.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    /// Asks why a finding is put aside; nothing when the person thought better of it.
    using AskReason = std::function<std::optional<QString>(QWidget *parent, const QString &sentence)>;

    FindingsPane(const Workspace &workspace, FindingsBook &findings, ActFeedback &acts, QWidget *parent = nullptr);

    FindingsList *list() const { return m_list; }
    /// While nothing is entered yet, an empty list settles nothing: then it says where to begin.
    void setBeginning(bool isBeginning);
    /// The ways out of the chosen row, as the menu offers them.
    void fillMenu(QMenu &menu);
    /// For tests; the default is a dialog.
    void setAskReason(AskReason ask) { m_askReason = std::move(ask); }

signals:
    void jumpRequested(const yanben::Target &target);

private:
    void jump();
    void takeButton();
    void take(const FindingFix &fix);
    void dismiss();
    void openMenu(const QPoint &globalPlace);
    void follow();

    const Workspace &m_workspace;
    FindingsBook &m_findings;
    ActFeedback &m_acts;
    AskReason m_askReason;
    FindingsModel *m_model;
    FindingsList *m_list;
    EmptyState *m_nothing;
    QPushButton *m_show;
    QPushButton *m_ways;
    QPushButton *m_keep;
    QPushButton *m_kept;
    int m_row = 0;
};

} // namespace yanben
