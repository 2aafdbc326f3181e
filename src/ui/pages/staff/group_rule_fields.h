#pragma once

#include "domain/ids.h"
#include "domain/member_rule.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace yanben
{

class TextLabel;

/// The rule by which a group has members who are not written down, as rows of a grid of its settings.
class GroupRuleFields final : public QObject
{
    Q_OBJECT

public:
    GroupRuleFields(PageContext &context, QGridLayout &grid, QObject *parent = nullptr);

    /// Empty where no group can have a rule. What is being typed for the same group stays.
    void showGroup(std::optional<GroupId> group);
    /// False when what was typed is refused; then the keyboard is there.
    bool finishEditing();

signals:
    /// Why something was not done; empty when that is mended.
    void told(const QString &reason);

private:
    void fill();
    /// The rule as it is typed; empty when the years can't be read.
    std::optional<MemberRule> typed() const;
    bool take();
    /// Empty: all is well.
    void refuse(const QString &problem);
    void updateControls();
    QString undatedText() const;

    PageContext &m_context;
    std::optional<GroupId> m_group;
    MemberRule m_filled; ///< what the fields said before somebody typed
    QString m_problem;
    bool m_taking = false;
    QLineEdit *m_years;
    QLineEdit *m_post;
    TextLabel *m_undated;
};

} // namespace yanben
