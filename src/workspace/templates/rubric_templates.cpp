#include "workspace/templates/rubric_templates.h"

#include "domain/json/rubric/rubric_json.h"
#include "workspace/queries/term_rows.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <ranges>
#include <stdexcept>

// A static library's resources are dropped by the linker unless something asks for them; the macro has to stand outside
// of any namespace.
static void takeTemplateResource()
{
    Q_INIT_RESOURCE(rubric_templates);
}

namespace yanben
{

using namespace Qt::StringLiterals;

std::vector<RubricTemplate> builtInRubrics()
{
    takeTemplateResource();
    std::vector<RubricTemplate> templates;
    for (const QLatin1StringView name :
         {"teacher-hundred"_L1, "teacher-additive"_L1, "group-hundred"_L1, "school-check"_L1}) {
        QFile file{u":/templates/"_s + name + u".json"_s};
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error{"a built-in rubric is missing"};
        auto sheet = rubricSheetFromJson(file.readAll());
        if (!sheet)
            throw std::logic_error{"a built-in rubric can't be read"};
        templates.push_back({.term = {}, .sheet = *std::move(sheet)});
    }
    return templates;
}

std::vector<RubricTemplate> rubricsOfOtherTerms(const State &state, TermId term)
{
    std::vector<RubricTemplate> templates;
    const std::vector<const Term *> terms = termsOf(state);
    for (const Term *each : std::views::reverse(terms)) {
        if (each->id == term)
            continue;
        for (const Rubric *rubric : rubricsOf(state, each->id)) {
            RubricSheet sheet = rubricSheet(state, versionInUse(state, rubric->id)->id);
            if (!sheet.criteria.empty())
                templates.push_back({.term = each->title, .sheet = std::move(sheet)});
        }
    }
    return templates;
}

std::vector<RubricTemplate> templatesFor(const State &state, TermId term, RubricSubject subject)
{
    std::vector<RubricTemplate> templates = rubricsOfOtherTerms(state, term);
    std::ranges::move(builtInRubrics(), std::back_inserter(templates));
    std::erase_if(templates, [subject](const RubricTemplate &each) { return each.sheet.terms.subject != subject; });
    return templates;
}

} // namespace yanben
