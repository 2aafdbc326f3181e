#include "domain/overall/overall_check.h"

#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/rubric_places.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr Points hundred = Points::whole(100);

QString stagePath(const OverallSheet &sheet, std::size_t stage)
{
    return sheet.hasStages() ? at({}, "stages", stage) : QString{};
}

class OverallCheck
{
public:
    explicit OverallCheck(const OverallSheet &sheet) : m_sheet{sheet} {}

    std::vector<OverallProblem> problems()
    {
        if (m_sheet.stages.empty())
            report(QStringLiteral("parts"), OverallFault::NoParts);
        if (m_sheet.hasStages())
            checkStages();
        for (std::size_t i = 0; i < m_sheet.stages.size(); ++i)
            checkParts(m_sheet.stages[i].parts, stagePath(m_sheet, i));
        for (const RubricProblem &problem : checkGrades(m_sheet.grades)) {
            report(problem.path,
                   problem.fault == RubricFault::DuplicateName ? OverallFault::DuplicateName
                                                               : OverallFault::GradesOutOfOrder,
                   problem.detail);
        }
        return std::move(m_problems);
    }

private:
    void report(const QString &path, OverallFault fault, const QString &detail = {})
    {
        m_problems.push_back({path, fault, detail});
    }

    /// The entries' percentages are there, above 0 and 100 together; a sum says nothing while one is not stated.
    template <typename Entries, typename Name>
    void checkPercents(const Entries &entries, const QString &path, const char *list, Name name)
    {
        Points sum;
        bool allStated = true;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const QString place = under(at(path, list, i), "percent");
            const std::optional<Points> &percent = entries[i].percent;
            if (!percent) {
                report(place, OverallFault::Unstated, std::invoke(name, entries[i]));
                allStated = false;
                continue;
            }
            if (*percent <= Points{})
                report(place, OverallFault::NotPositive, percent->toString());
            sum += *percent;
        }
        if (allStated && !entries.empty() && sum != hundred)
            report(under(path, list), OverallFault::PercentSum, sum.toString());
    }

    template <typename Entries, typename Name>
    void checkNames(const Entries &entries, const QString &path, const char *list, Name name)
    {
        forEachDuplicate(entries, name, [&](std::size_t i, const QString &found, const QString &) {
            report(at(path, list, i), OverallFault::DuplicateName, found);
        });
    }

    void checkStages()
    {
        checkNames(m_sheet.stages, {}, "stages", &OverallStage::name);
        checkPercents(m_sheet.stages, {}, "stages", &OverallStage::name);
        for (std::size_t i = 0; i < m_sheet.stages.size(); ++i) {
            const std::optional<EntryTerms> &enter = m_sheet.stages[i].enter;
            const QString place = under(at({}, "stages", i), "enter");
            if (enter && i == 0)
                report(place, OverallFault::NobodyBefore);
            if (const auto *best = enter ? std::get_if<BestEnter>(&*enter) : nullptr; best && best->count < 1)
                report(place, OverallFault::NotPositive, QString::number(best->count));
        }
    }

    void checkParts(const std::vector<OverallPart> &parts, const QString &path)
    {
        if (parts.empty())
            report(under(path, "parts"), OverallFault::NoParts);
        checkNames(parts, path, "parts", &OverallPart::rubric);
        checkPercents(parts, path, "parts", &OverallPart::rubric);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].of && *parts[i].of <= Points{})
                report(under(at(path, "parts", i), "of"), OverallFault::NotPositive, parts[i].of->toString());
        }
    }

    const OverallSheet &m_sheet;
    std::vector<OverallProblem> m_problems;
};

/// Path and value of a part by its place among all.
std::pair<QString, const OverallPart *> partAt(const OverallSheet &sheet, std::size_t part)
{
    for (std::size_t i = 0; i < sheet.stages.size(); ++i) {
        const std::vector<OverallPart> &parts = sheet.stages[i].parts;
        if (part < parts.size())
            return {at(stagePath(sheet, i), "parts", part), &parts[part]};
        part -= parts.size();
    }
    return {};
}

bool hasSeveralUnits(const RubricSheet &rubric)
{
    const auto unitOf = [&](const CriterionSpec &criterion) { return criterion.unit.value_or(rubric.terms.unit); };
    return std::ranges::any_of(rubric.criteria, [&](const CriterionSpec &criterion) {
        return unitOf(criterion) != unitOf(rubric.criteria.front());
    });
}

} // namespace

std::vector<OverallProblem> checkOverall(const OverallSheet &sheet)
{
    return OverallCheck{sheet}.problems();
}

QString partPath(const OverallSheet &sheet, std::size_t part)
{
    return partAt(sheet, part).first;
}

std::optional<Points> scaleOf(const RubricTerms &terms)
{
    return terms.convert ? std::optional{terms.convert->to} : terms.fullMark;
}

std::optional<OverallProblem> checkPart(const OverallSheet &sheet, std::size_t part, const RubricSheet &rubric)
{
    const auto [path, found] = partAt(sheet, part);
    if (!found)
        return std::nullopt;
    if (rubric.terms.subject != sheet.subject)
        return OverallProblem{path, OverallFault::OtherSubject, found->rubric};
    if (hasSeveralUnits(rubric))
        return OverallProblem{path, OverallFault::SeveralUnits, found->rubric};
    const std::optional<Points> scale = scaleOf(rubric.terms);
    if (found->of || scale == hundred)
        return std::nullopt;
    const QString place = under(path, "of");
    if (!scale)
        return OverallProblem{place, OverallFault::NoFullMark, found->rubric};
    return OverallProblem{place, OverallFault::NotOfHundred, scale->toString()};
}

} // namespace yanben
