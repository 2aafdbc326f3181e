#include "workspace/templates/rubric_templates.h"

#include "domain/json/rubric_json.h"
#include "workspace/queries/term_rows.h"

#include <QFile>

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
        const Rubric *rubric = each->id == term ? nullptr : rubricOf(state, each->id);
        const RubricVersion *version = rubric ? versionInUse(state, rubric->id) : nullptr;
        if (!version)
            continue;
        RubricSheet sheet = rubricSheet(state, version->id);
        if (!sheet.criteria.empty())
            templates.push_back({.term = each->title, .sheet = std::move(sheet)});
    }
    return templates;
}

} // namespace yanben
