#pragma once

#include "workspace/act_kind.h"

#include <QString>

namespace yanben
{

/// 编辑, 审核, 只看
enum class Role { Editor, Reviewer, Viewer };

QString roleWord(Role role);
std::optional<Role> roleOf(QStringView word);

/// 操作人: a signature under every act, not a login.
struct Operator
{
    QString name;
    Role role = Role::Editor;

    friend bool operator==(const Operator &, const Operator &) = default;
};

/// The one table of who may do what. Undo and redo are asked with the act that they take back or bring again.
bool permits(Role role, ActKind kind);

} // namespace yanben
