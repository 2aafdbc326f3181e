#include "ui/pages/rubric/weight_words.h"

namespace yanben
{

QString WeightWords::nameOf(const WeightLevel &level)
{
    switch (level.of) {
    case WeightLevel::Of::Criteria: return tr("All criteria");
    case WeightLevel::Of::Sections: return tr("Sections together");
    case WeightLevel::Of::Section: return tr("“%1”").arg(level.section);
    }
    Q_UNREACHABLE();
}

QString WeightWords::differenceOf(const WeightLevel &level)
{
    const Points missing = level.missing();
    if (missing > Points{})
        return tr("%1 missing").arg(missing.toString());
    return missing < Points{} ? tr("%1 over").arg((-missing).toString()) : tr("adds up");
}

QString WeightWords::lineOf(const WeightLevel &level)
{
    return tr("%1: %2 of %3, %4")
        .arg(nameOf(level), level.sum.toString(), level.wanted.toString(), differenceOf(level));
}

} // namespace yanben
