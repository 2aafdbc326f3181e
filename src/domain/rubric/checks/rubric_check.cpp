#include "domain/rubric/checks/rubric_check.h"

#include "domain/rubric/rubric_places.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

class TermsCheck
{
public:
    explicit TermsCheck(std::vector<RubricProblem> &problems) : m_problems{problems} {}

    void check(const RubricSheet &sheet)
    {
        const RubricTerms &terms = sheet.terms;
        if (terms.total.floor && terms.total.cap && *terms.total.cap < *terms.total.floor)
            report(QStringLiteral("total.cap"), RubricFault::CapBelowFloor, terms.total.cap->toString());
        refuseNegative(terms.fullMark, QStringLiteral("full_mark"));
        refuseNegative(terms.bonusCap, QStringLiteral("bonus.cap"));
        for (std::size_t i = 0; i < terms.sections.size(); ++i)
            refuseNegative(terms.sections[i].weight, at({}, "sections", i));
        checkConversion(sheet);
        std::ranges::copy(checkGrades(terms.grades), std::back_inserter(m_problems));
        checkQuotas(terms);
        checkVetoes(sheet);
        refuseDuplicates(terms.sections, "sections", &RubricSection::name);
        refuseDuplicates(terms.vetoes, "vetoes", &Veto::name);
    }

    void report(const QString &path, RubricFault fault, const QString &detail = {})
    {
        m_problems.push_back({path, fault, detail});
    }

    void reportAlike(const QString &path, RubricFault fault, const QString &name, const QString &earlier)
    {
        m_problems.push_back({path, fault, name, earlier == name ? QString{} : earlier});
    }

    void refuseNegative(const std::optional<Points> &number, const QString &path)
    {
        if (number && *number < Points{})
            report(path, RubricFault::Negative, number->toString());
    }

private:
    template <typename Item, typename Name>
    void refuseDuplicates(const std::vector<Item> &items, const char *list, Name name)
    {
        forEachDuplicate(items, name, [&](std::size_t i, const QString &found, const QString &earlier) {
            reportAlike(at({}, list, i), RubricFault::DuplicateName, found, earlier);
        });
    }

    static bool hasGrade(const RubricTerms &terms, const QString &name)
    {
        return std::ranges::find(terms.grades, name, &Grade::name) != terms.grades.end();
    }

    void checkConversion(const RubricSheet &sheet)
    {
        const std::optional<Conversion> &convert = sheet.terms.convert;
        if (!convert)
            return;
        if (convert->to <= Points{})
            report(QStringLiteral("convert.to"), RubricFault::NotPositive, convert->to.toString());
        const auto isStated = [](const CriterionSpec &each) { return each.weight.has_value(); };
        const bool dividesByNothing = convert->of == ConvertBase::All && !sheet.criteria.empty() &&
                                      std::ranges::all_of(sheet.criteria, isStated) && weightSum(sheet) == Points{};
        if (dividesByNothing)
            report(QStringLiteral("convert.of"), RubricFault::ConvertWithoutWeight);
    }

    void checkQuotas(const RubricTerms &terms)
    {
        refuseDuplicates(terms.gradeQuotas, "grade_quota", &GradeQuota::grade);
        for (std::size_t i = 0; i < terms.gradeQuotas.size(); ++i) {
            const GradeQuota &quota = terms.gradeQuotas[i];
            const QString place = at({}, "grade_quota", i);
            if (!hasGrade(terms, quota.grade))
                report(place, RubricFault::UnknownName, quota.grade);
            if (quota.atMostPercent < Points{} || quota.atMostPercent > Points::whole(100))
                report(place, RubricFault::NotAPercentage, quota.atMostPercent.toString());
        }
    }

    void checkVetoes(const RubricSheet &sheet)
    {
        for (std::size_t i = 0; i < sheet.terms.vetoes.size(); ++i) {
            const Veto &veto = sheet.terms.vetoes[i];
            const QString place = at({}, "vetoes", i);
            if (veto.grade && !hasGrade(sheet.terms, *veto.grade))
                report(place, RubricFault::UnknownName, *veto.grade);
            if (veto.criterion &&
                std::ranges::find(sheet.criteria, *veto.criterion, &CriterionSpec::no) == sheet.criteria.end())
                report(place, RubricFault::UnknownName, *veto.criterion);
            if (veto.effect == VetoEffect::Consequences && veto.consequences.empty())
                report(place + QStringLiteral(".consequences"), RubricFault::EmptyTable);
            forEachDuplicate(veto.consequences, &Consequence::text,
                             [&](std::size_t j, const QString &found, const QString &earlier) {
                                 reportAlike(at(place, "consequences", j), RubricFault::DuplicateName, found, earlier);
                             });
        }
    }

    std::vector<RubricProblem> &m_problems;
};

} // namespace

bool isDoubtful(RubricFault fault)
{
    return fault == RubricFault::Unreachable || fault == RubricFault::FactorSum || fault == RubricFault::OutOfOrder ||
           fault >= RubricFault::AboveCap;
}

std::vector<RubricProblem> checkGrades(const std::vector<Grade> &grades)
{
    std::vector<RubricProblem> problems;
    for (std::size_t i = 0; i < grades.size(); ++i) {
        const bool isOpenEarly = !grades[i].atLeast && i + 1 < grades.size();
        const bool isTooGood =
            i > 0 && grades[i].atLeast && grades[i - 1].atLeast && *grades[i].atLeast >= *grades[i - 1].atLeast;
        if (isOpenEarly || isTooGood)
            problems.push_back({at({}, "grades", i), RubricFault::GradesOutOfOrder, grades[i].name});
    }
    forEachDuplicate(grades, &Grade::name, [&](std::size_t i, const QString &found, const QString &earlier) {
        problems.push_back(
            {at({}, "grades", i), RubricFault::DuplicateName, found, earlier == found ? QString{} : earlier});
    });
    return problems;
}

std::vector<RubricProblem> checkRubric(const RubricSheet &sheet)
{
    std::vector<RubricProblem> problems;
    TermsCheck check{problems};
    const RubricTerms &terms = sheet.terms;
    const bool convertsAll = terms.convert && terms.convert->of == ConvertBase::All;

    std::vector<QString> looks;
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const CriterionSpec &criterion = sheet.criteria[i];
        const QString place = at({}, "criteria", i);
        const QString look = lookOf(criterion.no);
        if (const auto same = std::ranges::find(looks, look); same != looks.end())
            check.reportAlike(under(place, "no"), RubricFault::DuplicateNumber, criterion.no,
                              sheet.criteria[static_cast<std::size_t>(same - looks.begin())].no);
        looks.push_back(look);
        const bool givesFull = criterion.whenMissing == WhenMissing::Full || criterion.whenExempt == WhenOut::Full ||
                               criterion.whenNotApplicable == WhenOut::Full;
        if (!criterion.weight && givesFull)
            check.report(under(place, "weight"), RubricFault::FullWithoutWeight);
        if (!criterion.weight && convertsAll && isWeighed(criterion, terms))
            check.report(under(place, "weight"), RubricFault::ConvertWithoutWeight);
        check.refuseNegative(criterion.weight, under(place, "weight"));
        if (criterion.section && !terms.sections.empty() &&
            std::ranges::find(terms.sections, *criterion.section, &RubricSection::name) == terms.sections.end())
            check.report(under(place, "section"), RubricFault::UnknownName, *criterion.section);
        std::ranges::copy(checkRule(criterion.rule, under(place, "rule")), std::back_inserter(problems));
    }
    check.check(sheet);
    return problems;
}

std::vector<RubricProblem> problemsOf(const std::vector<RubricProblem> &problems, std::size_t place)
{
    const QString start = QStringLiteral("criteria[%1].").arg(place);
    std::vector<RubricProblem> own;
    for (const RubricProblem &problem : problems) {
        if (problem.path.startsWith(start))
            own.push_back(
                {problem.path.sliced(start.size()), problem.fault, problem.detail, problem.alike, problem.bound});
    }
    return own;
}

bool isWeighed(const CriterionSpec &criterion, const RubricTerms &terms)
{
    return !criterion.bonus && criterion.unit.value_or(terms.unit) == terms.unit;
}

Points weightSum(const RubricSheet &sheet)
{
    Points sum;
    for (const CriterionSpec &criterion : sheet.criteria) {
        if (isWeighed(criterion, sheet.terms))
            sum += criterion.weight.value_or(Points{});
    }
    return sum;
}

std::vector<SectionSum> sectionSums(const RubricSheet &sheet)
{
    std::vector<SectionSum> sums;
    for (const RubricSection &section : sheet.terms.sections)
        sums.push_back({.name = section.name, .weight = section.weight});
    for (const CriterionSpec &criterion : sheet.criteria) {
        if (!criterion.section)
            continue;
        auto found = std::ranges::find(sums, *criterion.section, &SectionSum::name);
        if (found == sums.end())
            found = sums.insert(sums.end(), {.name = *criterion.section});
        ++found->criteria;
        if (isWeighed(criterion, sheet.terms))
            found->sum += criterion.weight.value_or(Points{});
    }
    return sums;
}

bool sumsUp(const RubricSheet &sheet)
{
    return !sheet.terms.fullMark || sheet.terms.convert || weightSum(sheet) == *sheet.terms.fullMark;
}

} // namespace yanben
