#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace yanben
{

/// The one button of a page that does what the page is for.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
/// A button that reads like a link; its accessible name is its text.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// What makes a button look so.
void makeLink(QPushButton &button);
/// A square button that shows only an icon; `name` is its tooltip and accessible name.
QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// A button inside a dialog that Enter in one of its fields does not press.
QPushButton *dialogButton(const QString &text, QWidget *parent = nullptr);
void setPrimary(QPushButton &button, bool primary);
/// Red border of a field whose entry is refused; `reason` becomes its tooltip and accessible description.
void setBad(QWidget &field, bool bad, const QString &reason = {});
bool isBad(const QWidget &field);

} // namespace yanben
