#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace yanben
{

/// Asks where a file of that name shall be written, first among the documents. What can't stand in a file name is
/// replaced, and the suffix (without its dot) is given before the dialog asks whether a file may be written over.
/// Nothing when the person thought better of it.
std::optional<QString> askSavePath(QWidget *window, const QString &title, const QString &name, const QString &suffix,
                                   const QString &filter);

} // namespace yanben
