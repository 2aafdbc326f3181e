#pragma once

#include "ui/pages/settings/settings_part.h"
#include "workspace/acts/school/stage_acts.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace yanben
{

class Banner;
class SettingsTable;
class SheetModel;
class TextLabel;

/// 阶段 of a chosen term.
class StagesPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit StagesPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A term.
    bool choose(qint64 term) override;

private:
    SheetModel *makeModel();
    const Stage &stageAt(int row) const;
    std::optional<StageId> current() const;
    void tell(std::optional<StageFault> fault);
    void add();
    void removeCurrent();
    void move(bool later);
    void updateButtons();
    void updateTrouble();

    std::vector<const Stage *> m_stages;
    SheetModel *m_model;
    SettingsTable *m_table;
    QComboBox *m_term;
    Banner *m_trouble;
    TextLabel *m_problem;
    TextLabel *m_empty;
    QLineEdit *m_name;
    QDateEdit *m_first;
    QPushButton *m_add;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_remove;
    std::optional<TermId> m_chosen;
    std::optional<TermId> m_followed; ///< the term that the pages show
};

} // namespace yanben
