#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace yanben
{

/// Asks why what `sentence` says shall stay as it is. Without a reason there is no way but to cancel.
std::optional<QString> askDismissReason(QWidget *parent, const QString &sentence);

} // namespace yanben
