#include "documents/words/untitled_text.h"

namespace yanben
{

using namespace Qt::StringLiterals;

QString titleText(const QString &title)
{
    return title.isEmpty() ? u"（未填内容）"_s : title;
}

FindingFacts factsNaming(const Finding &finding, const QString &untitled, const QString &ofSession)
{
    FindingFacts facts = finding.facts;
    const bool isOfTwo = std::holds_alternative<OverlapTarget>(finding.target);
    const bool isOfActivity = isOfTwo || std::holds_alternative<ActivityTarget>(finding.target);
    if (isOfActivity && facts.title.isEmpty())
        facts.title = untitled;
    if ((isOfTwo || finding.code == FindingCode::RowOrder) && facts.other.isEmpty())
        facts.other = untitled;
    if (facts.sessions.size() == 2) {
        facts.title = ofSession.arg(facts.title, QString::number(facts.sessions.front()));
        facts.other = ofSession.arg(facts.other, QString::number(facts.sessions.back()));
    }
    return facts;
}

} // namespace yanben
