#include "workspace/acts/scoring/rubric/criterion_numbers.h"

#include "domain/rubric/rubric_places.h"
#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

int numberBehind(const QStringList &numbers)
{
    std::optional<int> last;
    for (const QString &each : numbers) {
        constexpr int mostDigits = 6; // what is longer is a code
        const QString look = lookOf(each);
        bool isNumber = false;
        const int number = look.toInt(&isNumber);
        if (isNumber && look.size() <= mostDigits)
            last = std::max(last.value_or(number), number);
    }
    return last.value_or(static_cast<int>(numbers.size())) + 1;
}

QStringList doubledNumbers(const QStringList &numbers)
{
    QStringList doubled;
    const std::vector<QString> all{numbers.begin(), numbers.end()};
    forEachDuplicate(
        all, [](const QString &each) { return each; },
        [&](std::size_t, const QString &, const QString &earlier) {
            if (!doubled.contains(earlier))
                doubled << earlier;
        });
    return doubled;
}

QStringList numbersOf(const State &state, RubricVersionId version)
{
    QStringList numbers;
    for (const CriterionVersion *row : criteriaOf(state, version))
        numbers << row->spec.no;
    return numbers;
}

bool countUp(const QStringList &numbers)
{
    bool isNumber = false;
    const int first = numbers.value(0).toInt(&isNumber);
    int place = 0;
    return isNumber &&
           std::ranges::all_of(numbers, [&](const QString &each) { return each == QString::number(first + place++); });
}

void numberInOrder(ActBuilder &builder, RubricVersionId version, const std::vector<const CriterionVersion *> &rows,
                   const QStringList &numbers)
{
    std::map<QString, QString> given;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const QString &number = numbers.at(static_cast<qsizetype>(place));
        given.emplace(rows[place]->spec.no, number);
        builder.change<CriterionVersion>(rows[place]->id, [&number](CriterionVersion &row) { row.spec.no = number; });
    }
    builder.change<RubricVersion>(version, [&given](RubricVersion &row) {
        for (Veto &veto : row.terms.vetoes) {
            if (const auto found = given.find(veto.criterion.value_or(QString{})); found != given.end())
                veto.criterion = found->second;
        }
    });
}

const CriterionVersion *numbered(const State &state, RubricVersionId version, const QString &number)
{
    const std::vector<const CriterionVersion *> all = criteriaOf(state, version);
    const auto found =
        std::ranges::find_if(all, [&number](const CriterionVersion *row) { return row->spec.no == number; });
    return found == all.end() ? nullptr : *found;
}

std::map<CriterionVersionId, QString> numbersForDoubled(const State &state, RubricVersionId version)
{
    std::map<CriterionVersionId, QString> given;
    std::set<QString> seen;
    int next = numberBehind(numbersOf(state, version));
    for (const CriterionVersion *row : criteriaOf(state, version)) {
        if (!seen.insert(lookOf(row->spec.no)).second)
            given.emplace(row->id, QString::number(next++));
    }
    return given;
}

Act renumberDoubled(const State &state, RubricVersionId version)
{
    const std::map<CriterionVersionId, QString> given = numbersForDoubled(state, version);
    QStringList names;
    for (const auto &[id, number] : given)
        names << number + u". "_s + state.get<CriterionVersion>(id).spec.title;
    ActBuilder builder{state, ActKind::EditCriterion, names};
    for (const auto &[id, number] : given)
        builder.change<CriterionVersion>(id, [&number](CriterionVersion &row) { row.spec.no = number; });
    return builder.take();
}

} // namespace yanben
