#pragma once

#include "ui/pages/settings/table_part.h"
#include "workspace/acts/school/stage_acts.h"

class QComboBox;

namespace yanben
{

class DateField;

/// 阶段 of a chosen term.
class StagesPart final : public TablePart
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
    void add() override;
    void removeCurrent() override;
    void move(bool later);
    void updateButtons() override;
    void updateTrouble();
    void updateNote();

    std::vector<const Stage *> m_stages;
    QComboBox *m_term;
    TextLabel *m_note;
    DateField *m_first;
    QPushButton *m_earlier;
    QPushButton *m_later;
    std::optional<TermId> m_chosen;
    std::optional<TermId> m_followed; ///< the term that the pages show
};

} // namespace yanben
