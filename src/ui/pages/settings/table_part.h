#pragma once

#include "ui/pages/settings/settings_part.h"
#include "ui/pages/settings/settings_parts.h"

class QLayout;
class QLineEdit;
class QPushButton;

namespace yanben
{

class Banner;
class TextLabel;

/// A part that is a table: what it shows is chosen above it, a row is added in the line below it, and buttons act on
/// the current row.
class TablePart : public SettingsPart
{
    Q_OBJECT

public:
    bool leave() override;
    QString hint() const override { return tr("Enter edits a cell, Del deletes a row"); }

protected:
    /// From top to bottom; what is null is left out.
    struct Frame
    {
        QString title;
        QString purpose;
        QLayout *above = nullptr;
        QWidget *note = nullptr;
        QString tableName;
        int stretched = 0;
        ViewId columns{};
        std::vector<QWidget *> entry; ///< m_name among them takes the width
        QLayout *between = nullptr;
        std::vector<QPushButton *> buttons; ///< left of m_remove
    };

    TablePart(PageContext &context, const QString &newName, const QString &remove, QWidget *parent);

    void layOut(SheetModel *model, const Frame &frame);
    /// Why something was not done; empty after what was.
    void say(const QString &problem);
    /// What else an entry that was taken has changed; empty for nothing.
    void sayChanged(const QString &sentence);
    virtual void add() = 0;
    virtual void removeCurrent() = 0;
    virtual void updateButtons() = 0;

    SheetModel *m_model = nullptr;
    SettingsTable *m_table = nullptr;
    Banner *m_warning; ///< hidden at first
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;

private:
    TextLabel *m_problem;
};

} // namespace yanben
