#pragma once

#include "ui/pages/settings/settings_desks.h"
#include "ui/pages/settings/settings_part.h"

#include <QTimer>

#include <map>

class QLineEdit;
class QPushButton;

namespace yanben
{

class SettingsTable;
class SheetModel;
class TextLabel;

/// 备份: where backups are kept, which there are, making and bringing back one.
class BackupPart final : public SettingsPart
{
    Q_OBJECT

public:
    BackupPart(PageContext &context, BackupDesk &desk, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString stateOf(const BackupLine &line) const;
    void checkNext();
    void chooseFolder();
    void updateButtons();

    BackupDesk &m_desk;
    std::vector<BackupLine> m_lines;
    /// By path: null while a backup is not read yet, otherwise what is wrong with it, empty when nothing is.
    std::map<QString, QString> m_checked;
    SheetModel *m_model;
    SettingsTable *m_table;
    QLineEdit *m_folder;
    QLineEdit *m_second;
    QPushButton *m_open;
    QPushButton *m_openSecond;
    QPushButton *m_choose;
    QPushButton *m_noSecond;
    QPushButton *m_now;
    QPushButton *m_restore;
    TextLabel *m_empty;
    QTimer m_checker;
};

} // namespace yanben
