#pragma once

#include "ui/pages/settings/settings_part.h"
#include "workspace/acts/list_acts.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace yanben
{

class SegmentedControl;
class SettingsTable;
class SheetModel;
class TextLabel;

/// 常用列表: places and forms, with their synonyms.
class ListsPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit ListsPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    SheetModel *makeModel();
    const ListEntry &entryAt(int row) const { return *m_entries.at(static_cast<std::size_t>(row)); }
    const ListEntry *current() const;
    void tell(std::optional<ListFault> fault);
    void add();
    void merge();
    void separate();
    void removeCurrent();
    void updateButtons();

    ListKind m_kind = ListKind::Place;
    std::vector<const ListEntry *> m_entries;
    SegmentedControl *m_lists;
    SheetModel *m_model;
    SettingsTable *m_table;
    TextLabel *m_empty;
    TextLabel *m_problem;
    QLineEdit *m_name;
    QPushButton *m_add;
    QComboBox *m_target;
    QPushButton *m_merge;
    QPushButton *m_separate;
    QPushButton *m_remove;
};

} // namespace yanben
