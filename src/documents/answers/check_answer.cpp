#include "documents/answers/check_answer.h"

#include "documents/words/finding_text.h"
#include "domain/json/json_writer.h"

namespace yanben
{

QByteArray checkAnswer(const std::vector<FindingAnswer> &findings, const Term &term)
{
    const auto answer = [&term](const FindingAnswer &one) -> JsonValue {
        return JsonObjectBuilder{}
            .add(u"severity", QString{severityWord(one.finding.severity)})
            .add(u"code", QString{findingCodeWord(one.finding.code)})
            .add(u"target", one.target)
            .add(u"message", findingText(one.finding, term))
            .addList(u"fixes", one.finding.fixes,
                     [&term](const FindingFix &fix) { return textValue(findingFixText(fix, term)); });
    };
    return writeJson(JsonObjectBuilder{}.addList(u"findings", findings, answer), JsonStyle::Indented);
}

} // namespace yanben
