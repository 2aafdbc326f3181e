#include "ui/pages/scores/fields/amounts.h"
#include "ui/pages/scores/fields/fields_by_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/count_box.h"

#include <QLineEdit>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// One field per case: how often for fixed points, else the points of each time.
class TallyFields final : public RecordFields
{
public:
    TallyFields(const TallyRule &rule, const FieldsInput &input)
    {
        if (const auto *facts = std::get_if<TallyRecord>(&input.record.data.observed))
            m_said = *facts;
        for (const TallyCase &each : rule.cases) {
            if (const auto *points = std::get_if<Points>(&each.points))
                addCount(each, *points, input.isWritable);
            else
                addAmounts(each, std::get<PointsRange>(each.points), input.isWritable);
        }
    }

private:
    struct Count
    {
        QString key;
        CountBox *box;
    };

    struct Amounts
    {
        QString key;
        PointsRange range;
        QLineEdit *edit;
    };

    void addCount(const TallyCase &each, Points points, bool isWritable)
    {
        auto *box = new CountBox;
        const QString key = recordKey(each);
        for (const CaseCount &counted : m_said.counts) {
            if (counted.caseName == key)
                box->setCount(counted.count);
        }
        box->setEnabled(isWritable);
        const QString sign = points > Points{} ? u"+"_s : QString{};
        addField(RecordFields::tr("%1: times (%2 each)").arg(each.name, sign + points.toString()), box);
        m_counts.push_back({.key = key, .box = box});
        connect(box, &QDoubleSpinBox::valueChanged, this, &TallyFields::read);
    }

    void addAmounts(const TallyCase &each, const PointsRange &range, bool isWritable)
    {
        auto *edit = new QLineEdit;
        const QString key = recordKey(each);
        for (const CaseAmounts &amounts : m_said.amounts) {
            if (amounts.caseName == key)
                edit->setText(amountsText(amounts.amounts));
        }
        edit->setReadOnly(!isWritable);
        addField(RecordFields::tr("%1: points each time (%2 to %3)")
                     .arg(each.name, range.low.toString(), range.high.toString()),
                 edit);
        m_amounts.push_back({.key = key, .range = range, .edit = edit});
        connect(edit, &QLineEdit::editingFinished, this, &TallyFields::read);
    }

    void read()
    {
        TallyRecord all;
        for (const Count &each : m_counts) {
            if (each.box->count() > Points{})
                all.counts.push_back({.caseName = each.key, .count = each.box->count()});
        }
        for (const Amounts &each : m_amounts) {
            const auto amounts = amountsOf(each.edit->text());
            const bool fits = amounts && std::ranges::all_of(*amounts, [&](Points amount) {
                                  return each.range.low <= amount && amount <= each.range.high;
                              });
            setBad(*each.edit, !fits,
                   fits ? QString{}
                        : RecordFields::tr("Type numbers from %1 to %2 with 、 between.")
                              .arg(each.range.low.toString(), each.range.high.toString()));
            if (!fits)
                return;
            if (!amounts->empty())
                all.amounts.push_back({.caseName = each.key, .amounts = *amounts});
        }
        if (all == m_said)
            return;
        m_said = all;
        emit edited(recorded(std::move(all)));
    }

    TallyRecord m_said;
    std::vector<Count> m_counts;
    std::vector<Amounts> m_amounts;
};

} // namespace

std::unique_ptr<RecordFields> fieldsFor(const TallyRule &rule, const FieldsInput &input)
{
    return std::make_unique<TallyFields>(rule, input);
}

} // namespace yanben
