#pragma once

#include "domain/records/records_sheet.h"
#include "domain/rubric/rubric.h"

#include <QString>

#include <random>
#include <utility>
#include <vector>

namespace yanben
{

/// Random rubrics with every parameter of every kind of rule, and records of all states for them: recorded by the
/// office or by raters, faulty now and then. The same seed gives the same ones. What a check of the rubric would refuse
/// may occur.
class WildRubrics
{
public:
    explicit WildRubrics(unsigned seed) : m_random{seed} {}

    RubricSheet rubric();
    SubjectRecords subject(const RubricSheet &rubric);

    int number(int least, int most) { return std::uniform_int_distribution<int>{least, most}(m_random); }
    bool oneIn(int times) { return number(1, times) == 1; }

private:
    Points points(int least, int most);
    std::optional<Points> perhaps(int least, int most);
    Amount amount(int most);
    QString name() { return QString{QChar{u'A' + number(0, 3)}}; }

    Rule rule(int depth);
    RuleKind kind(int depth);
    TallyRule tally();
    QuotaRule quota();
    BandsRule bands(int depth);
    std::vector<Band> bandList();
    RankRule rank();
    AwardsRule awards();

    Record record(const Rule &rule);
    RecordData data(const Rule &rule);
    Observation observe(const RatingRule &rule);
    Observation observe(const LevelsRule &rule);
    Observation observe(const TallyRule &rule);
    Observation observe(const QuotaRule &rule);
    Observation observe(const BandsRule &rule);
    Observation observe(const RankRule &rule);
    Observation observe(const AwardsRule &rule);
    Observation observe(const ConditionsRule &rule);
    Observation observe(const ConvertRule &rule);
    Observation observe(const RatioRule &rule);
    Observation observe(const CompositeRule &rule);
    Panel panel(const Rule &rule);

    const QString m_groups[3] = {QStringLiteral("语文"), QStringLiteral("数学"), QStringLiteral("外语")};
    std::mt19937 m_random;
    /// Of everybody's marks in this term, as a panel has so many members.
    int m_marks = number(1, 5);
};

} // namespace yanben
