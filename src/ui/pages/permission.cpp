#include "ui/pages/permission.h"

#include "ui/dialogs/operator_dialog.h"
#include "ui/widgets/text/plain_tip.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace yanben
{

namespace
{

struct PermissionWords
{
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

/// Its own tool tip comes back with the permission.
template <typename Control>
void setPermitted(Control &control, const QString &refusal, bool isPossible)
{
    constexpr const char *usual = "yanbenUsualToolTip";
    if (!control.property(usual).isValid())
        control.setProperty(usual, control.toolTip());
    control.setEnabled(refusal.isEmpty() && isPossible);
    control.setToolTip(refusal.isEmpty() ? control.property(usual).toString() : plainTip(refusal));
}

} // namespace

QString refusalOf(const PageContext &context, ActKind kind)
{
    if (!context.writable())
        return PermissionWords::tr("The file is open to look only.");
    if (context.may(kind))
        return {};
    const std::optional<Operator> who = context.workspace.acts().knownOperator();
    return PermissionWords::tr("Only to look: the role “%1” may not change this, %2 may. Choose another role at the "
                               "top right.")
        .arg(roleName(who ? who->role : Role::Viewer), rolesThatMay(kind));
}

QString rolesThatMay(ActKind kind)
{
    QStringList may;
    for (const Role role : {Role::Editor, Role::Reviewer}) {
        if (permits(role, kind))
            may << PermissionWords::tr("“%1”").arg(roleName(role));
    }
    return may.join(PermissionWords::tr(" or "));
}

void permit(const PageContext &context, ActKind kind, QWidget &control, bool isPossible)
{
    setPermitted(control, refusalOf(context, kind), isPossible);
}

void permit(const PageContext &context, ActKind kind, QAction &action, bool isPossible)
{
    setPermitted(action, refusalOf(context, kind), isPossible);
}

void permitUnless(const PageContext &context, ActKind kind, QWidget &control, const QString &obstacle)
{
    const QString refusal = refusalOf(context, kind);
    setPermitted(control, refusal.isEmpty() ? obstacle : refusal, true);
}

} // namespace yanben
