#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/weight_acts.h"

namespace yanben
{

class RubricModel;

/// Says at which levels the weights of a draft do not add up, how much is missing or over, and offers the ways out.
class SumBanner final : public Banner
{
    Q_OBJECT

public:
    SumBanner(PageContext &context, const RubricModel &model, QWidget *parent = nullptr);

    /// Shown while something does not add up, or rules give more than their criteria weigh; hidden for none.
    void adopt(const RubricVersion *version);

signals:
    void sectionsWanted();

private:
    /// The numbers of the criteria whose weights are in no sum, each with why.
    QStringList countedApart(const RubricTerms &terms) const;
    void tellRulesAboveWeights();
    void addWaysToConvert(RubricVersionId version, const WeightLevel &whole);
    void addWaysToSpread(RubricVersionId version, const std::vector<WeightLevel> &wrong);
    void adjust(RubricVersionId version);

    PageContext &m_context;
    const RubricModel &m_model;
};

} // namespace yanben
