#include "ui/pages/scores/fields/amounts.h"
#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>

#include <algorithm>

namespace yanben
{

namespace
{

class RatingFields final : public RecordFields
{
public:
    RatingFields(const RatingRule &rule, const FieldsInput &input) : m_rule{rule}, m_edit{new QLineEdit}
    {
        if (const auto *facts = std::get_if<RatingsRecord>(&input.record.data.observed))
            m_edit->setText(amountsText(facts->ratings));
        m_said = m_edit->text();
        m_edit->setReadOnly(!input.isWritable);
        addField(RecordFields::tr("Marks (0 to %1)").arg(rule.max.toString()), m_edit);
        connect(m_edit, &QLineEdit::editingFinished, this, &RatingFields::read);
    }

private:
    bool fits(Points mark) const
    {
        const bool onStep =
            !m_rule.step || *m_rule.step <= Points{} || mark.inHundredths() % m_rule.step->inHundredths() == 0;
        return Points{} <= mark && mark <= m_rule.max && onStep;
    }

    void read()
    {
        if (m_edit->text() == m_said)
            return;
        const auto marks = amountsOf(m_edit->text());
        const bool allFit = marks && std::ranges::all_of(*marks, [this](Points mark) { return fits(mark); });
        setBad(*m_edit, !allFit,
               allFit ? QString{}
                      : RecordFields::tr("Type marks from 0 to %1 with 、 between.").arg(m_rule.max.toString()));
        if (!allFit)
            return;
        m_said = m_edit->text();
        emit edited(marks->empty() ? Record{} : recorded(RatingsRecord{.ratings = *marks}));
    }

    RatingRule m_rule;
    QLineEdit *m_edit;
    QString m_said;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const RatingRule &rule, const FieldsInput &input)
{
    return std::make_unique<RatingFields>(rule, input);
}

} // namespace yanben
