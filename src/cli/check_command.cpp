#include "cli/commands.h"
#include "cli/finding_json.h"
#include "cli/term_of_file.h"
#include "documents/words/findings/finding_text.h"
#include "domain/json/json_writer.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/finding_labels.h"

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"错误"_s;
    case Severity::Warning: return u"警告"_s;
    case Severity::Notice: return u"提示"_s;
    }
    Q_UNREACHABLE();
}

JsonValue findingValue(const OpenTerm &open, const Finding &finding)
{
    const Term &term = open.state().get<Term>(open.term);
    return JsonObjectBuilder{}
        .add(u"severity", QString{severityWord(finding.severity)})
        .add(u"code", QString{findingCodeWord(finding.code)})
        .add(u"target", findingLabelOf(open.state(), open.term, finding.target))
        .add(u"message", findingText(finding, term))
        .addList(u"fixes", finding.fixes, [&term](const FindingFix &fix) { return fixValue(fix, term); });
}

} // namespace

CommandResult runCheck(const QStringList &arguments)
{
    CommandLine line{u"check"_s, u"FILE [--term NAME] [--json]"_s};
    addTermOption(line);
    line.addFlag(u"json"_s, u"写成 JSON"_s);
    line.read(arguments, 1, 1);
    const OpenTerm open = openTerm(line);
    FindingsBook book{*open.workspace};
    book.setToday([] { return QDate::currentDate(); });
    book.setTerm(open.term);

    CommandResult result;
    if (book.count(Severity::Error) > 0)
        result.status = ExitStatus::Findings;
    if (line.has(u"json"_s)) {
        const JsonValue document = JsonObjectBuilder{}.addList(
            u"findings", book.findings(), [&open](const Finding &finding) { return findingValue(open, finding); });
        result.output = writeJson(document, JsonStyle::Indented);
        return result;
    }
    const Term &term = open.state().get<Term>(open.term);
    QString text;
    for (const Finding &finding : book.findings())
        text += u"%1 %2 %3\n"_s.arg(severityName(finding.severity), QString{findingCodeWord(finding.code)},
                                    findingText(finding, term));
    result.output = (text.isEmpty() ? u"没有需要注意之处\n"_s : text).toUtf8();
    return result;
}

} // namespace yanben
