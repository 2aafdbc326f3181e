#pragma once

#include "checks/checked_count.h"
#include "ui/pages/page_context.h"
#include "workspace/acts/schedule/count_acts.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace yanben
{

class SettingsTable;
class SheetModel;
class TextLabel;

/// 次数要求: how often what is to take place in the term, beside how often it does. Words of the plan make a new row,
/// every cell is changed in its place, and Del takes a row away.
class CountsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shown` is the row that one begins at.
    CountsDialog(PageContext &context, TermId term, std::optional<RequiredCountId> shown, QWidget *parent = nullptr);

    /// Asks first where words are written that were not added.
    void done(int result) override;

private:
    enum Column {
        NameColumn,
        CountedColumn,
        NumberColumn,
        PeriodColumn,
        ForColumn,
        WhomColumn,
        PeopleColumn,
        RecordColumn,
        BindingColumn,
        SoFarColumn
    };
    using Edit = std::function<std::optional<QString>(RequiredCount &)>;

    void build();
    SheetModel *makeModel();
    void setChoices();
    void refresh();
    void update();
    void add();
    void removeCurrent();
    void undo();
    void redo();
    void copy();
    void tell(const QString &text, bool isGood);
    const CheckedCount &countAt(int row) const { return m_counts.at(static_cast<std::size_t>(row)); }
    const RequiredCount &requiredAt(int row) const { return countAt(row).required; }
    void showRow(RequiredCountId id);
    /// Gives back why the row stays as it is.
    std::optional<QString> write(int row, const Edit &edit);
    std::optional<QString> run(const std::function<Result<Act, RequiredCountFault>()> &build);

    PageContext &m_context;
    TermId m_term;
    std::vector<CheckedCount> m_counts;
    QLineEdit *m_words;
    QPushButton *m_add;
    TextLabel *m_together;
    SheetModel *m_model;
    SettingsTable *m_table;
    TextLabel *m_source;
    TextLabel *m_told;
    QPushButton *m_undo;
    QPushButton *m_remove;
};

/// Over the shown term; without one there is nothing to open.
void openCounts(PageContext &context, QWidget *parent, std::optional<RequiredCountId> shown = {});

} // namespace yanben
