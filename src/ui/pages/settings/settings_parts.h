#pragma once

#include "ui/pages/settings/sheet_model.h"
#include "ui/shell/shell_settings.h"

#include <QFormLayout>
#include <QTableView>

class QVBoxLayout;

namespace yanben
{

class DateField;
class HandWidths;
class TextLabel;

// What the parts of the settings are put together from.

/// A field with its name before it and, when its entry is refused, the reason under it.
class SettingsField final : public QObject
{
    Q_OBJECT

public:
    /// Adds a row to `form`; `label` becomes the field's accessible name.
    SettingsField(QFormLayout &form, const QString &label, QWidget *field, const QString &hint = {});

    /// Empty: the entry is fine.
    void setProblem(const QString &problem);
    bool hasProblem() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limitWidth();

    QWidget *m_field;
    TextLabel *m_problem;
};

/// A table of rows over the whole width; Enter, F2 or a double click edits a cell.
class SettingsTable final : public QTableView
{
    Q_OBJECT

public:
    /// `stretched` takes the width that the others leave.
    SettingsTable(const QString &name, SheetModel &model, int stretched, QWidget *parent = nullptr);

    /// A person may set the widths, and finds them again. The others have what their contents need.
    void keepColumns(ViewId view, ShellSettings &settings);

    std::optional<int> currentRow() const;
    void chooseRow(int row);
    bool isEditing() const { return state() == EditingState; }
    /// Writes what is being typed. False when the model refuses it, which then has said why.
    bool finishEditing();

    QSize sizeHint() const override;

signals:
    void currentRowChanged();
    /// Del
    void removeRequested();
    /// Several lines at once, for the current row and others; where nobody listens the cell is opened with them.
    void linesPasted(const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();

    SheetModel &m_sheet;
    int m_stretched;
    ViewId m_view{};
    ShellSettings *m_settings = nullptr; ///< where the widths are kept, if they are
    HandWidths *m_hands = nullptr;       ///< once there are contents to fit the columns to
    int m_lineHeight;
};

/// The heading of a part with a line about what it is for.
void addPartHeading(QVBoxLayout &layout, const QString &title, const QString &purpose);
DateField *dateEdit(const QString &name);
/// A label for why something was refused; read out when it gets a text, hidden while it has none.
TextLabel *problemLabel();
void showProblem(TextLabel &label, const QString &problem);

} // namespace yanben
