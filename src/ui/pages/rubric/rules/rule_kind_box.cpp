#include "ui/pages/rubric/rules/rule_kind_box.h"

namespace yanben
{

RuleKindBox::RuleKindBox(const Rule &rule, QWidget *parent) : QComboBox{parent}
{
    const std::pair<NewRule, QString> ways[] = {{NewRule::Deduct, tr("Deduct (from a base, each time)")},
                                                {NewRule::AddUp, tr("Add up (each time, with a cap)")},
                                                {NewRule::Levels, tr("Levels (one of some)")},
                                                {NewRule::Rating, tr("Rating (a mark up to a maximum)")},
                                                {NewRule::Quota, tr("Quota (a required number)")},
                                                {NewRule::Bands, tr("Bands (points by a value)")},
                                                {NewRule::Rank, tr("Rank (points by place)")},
                                                {NewRule::Awards, tr("Awards (by level and prize)")},
                                                {NewRule::Conditions, tr("Conditions (met or not)")},
                                                {NewRule::Convert, tr("Convert (so many points per so much)")},
                                                {NewRule::Ratio, tr("Ratio (value to reference)")},
                                                {NewRule::Composite, tr("Composite (parts with factors)")}};
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    const NewRule before = startOf(rule);
    for (const auto &[kind, name] : ways) {
        addItem(name, static_cast<int>(kind));
        if (kind == before)
            setCurrentIndex(count() - 1);
    }
    connect(this, &QComboBox::activated, this, [this, before](int place) {
        const auto kind = static_cast<NewRule>(itemData(place).toInt());
        if (kind != before)
            emit chosen(kind);
    });
}

} // namespace yanben
