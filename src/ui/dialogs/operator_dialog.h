#pragma once

#include "workspace/session/operator.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace yanben
{

/// In the language of the program; the file keeps roleWord.
QString roleName(Role role);
/// The same with what it may do.
QString roleSentence(Role role);
inline constexpr Role offeredRoles[] = {Role::Editor, Role::Reviewer, Role::Viewer};

/// Asks who works: a signature beside every step, not a login.
class OperatorDialog : public QDialog
{
    Q_OBJECT

public:
    /// `known` are names to choose from; any other may be typed.
    OperatorDialog(const Operator &before, const QStringList &known, QWidget *parent = nullptr);

    Operator value() const;

private:
    QComboBox *m_name;
    QButtonGroup *m_roles;
    QPushButton *m_accept = nullptr;
};

} // namespace yanben
