#include "cli/commands.h"
#include "cli/term_of_file.h"
#include "documents/answers/when_answer.h"
#include "domain/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace yanben
{

CommandResult runWhen(const QStringList &arguments)
{
    CommandLine line{u"when"_s, u"FILE TEXT [--term NAME] [--json]"_s};
    addTermOption(line);
    line.addFlag(u"json"_s, u"写成 JSON"_s);
    line.read(arguments, 2, 2);
    const OpenTerm open = openTerm(line);
    const WhenAnswer answer = answerWhen(line.place(1), open.state().get<Term>(open.term));

    CommandResult result;
    if (!answer.understood) {
        result.status = ExitStatus::BadInput;
        result.line = answer.line;
    }
    if (line.has(u"json"_s))
        result.output = writeJson(answer.json, JsonStyle::Indented);
    else if (answer.understood)
        result.output = answer.line.toUtf8() + '\n';
    return result;
}

} // namespace yanben
