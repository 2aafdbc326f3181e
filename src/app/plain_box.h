#pragma once

#include <QMessageBox>

namespace yanben
{

/// A message that names files or what somebody typed: none of it is taken for markup.
class PlainBox final : public QMessageBox
{
    Q_OBJECT

public:
    PlainBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons, QWidget *parent);

    /// Instead of setInformativeText().
    void setMore(const QString &text);
};

} // namespace yanben
