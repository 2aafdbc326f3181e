#pragma once

#include "ui/shell/actions.h"

#include <QDialog>

#include <vector>

class QTableWidget;

namespace yanben
{

/// One line of About: what, and which version.
struct VersionLine
{
    QString what;
    QString version;
};

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const std::vector<VersionLine> &versions, const QString &logFolder, QWidget *parent = nullptr);

signals:
    void logFolderRequested();
};

/// All keyboard shortcuts, grouped as in the menus.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutLine> &lines, QWidget *parent = nullptr);

    const QTableWidget &table() const { return *m_table; }

private:
    QTableWidget *m_table;
};

} // namespace yanben
