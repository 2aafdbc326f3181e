#include "cli/commands.h"
#include "cli/overall_scores.h"
#include "cli/score_inputs.h"
#include "cli/score_tables.h"
#include "cli/term_of_file.h"
#include "documents/answers/score_answer.h"
#include "documents/words/scoring/rubric/veto_text.h"
#include "documents/words/scoring/working_text.h"
#include "workspace/papers/scores/result_remarks.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

CommandResult answer(const CommandLine &line, const ScoreAnswer &table, std::vector<AnswerFinding> findings)
{
    std::ranges::move(sheetFindings(table.rubric, table.names, table.sheets), std::back_inserter(findings));
    CommandResult result{.status = statusOf(findings), .output = {}, .line = {}};
    if (line.has(u"json"_s)) {
        result.output = scoreAnswerJson(table.rubric, table.names, table.sheets, findings);
    } else if (line.has(u"csv"_s)) {
        result.output = scoresAsCsv(table);
    } else {
        result.output = scoresAsText(table) + findingLines(findings);
    }
    return result;
}

CommandResult scoreFiles(const CommandLine &line)
{
    ScoredFiles scored = scoreFilePair(line.needed(u"rubric"_s), line.needed(u"records"_s));
    ScoreAnswer table{
        .rubric = std::move(scored.rubric), .names = {}, .sheets = std::move(scored.sheets), .remarks = {}};
    for (std::size_t i = 0; i < table.sheets.size(); ++i) {
        const SubjectRecords &subject = scored.records.subjects[i];
        table.names.push_back(subject.name);
        table.remarks.push_back(heldVetoesText(table.rubric.terms, table.sheets[i].vetoes, subject.employment));
    }
    std::vector<AnswerFinding> findings = rubricFindings(table.rubric);
    std::ranges::move(exemptFindings(scored.records), std::back_inserter(findings));
    return answer(line, table, std::move(findings));
}

CommandResult scoreSchool(const CommandLine &line)
{
    const QString path = line.place(0);
    const OpenTerm open = openTerm(line);
    const std::optional<RubricId> rubric = rubricWanted(line, open);
    if (!rubric)
        refuseRubric(path, open);
    const RubricVersion &version = *versionInUse(open.state(), *rubric);
    ScoreAnswer table{.rubric = rubricSheet(open.state(), version.id), .names = {}, .sheets = {}, .remarks = {}};
    const ResultRemarks remarks{open.state(), version};
    std::vector<AnswerFinding> findings = rubricFindings(table.rubric);
    for (SubjectScore &score : scoreRubric(open.state(), *rubric, Detail::Explained)) {
        table.names.push_back(subjectName(open.state(), score.subject));
        QStringList remark{score.result.contradicts ? contradictionRemark() : QString{}, remarks.besides(score)};
        remark.removeAll(QString{});
        table.remarks.push_back(remark.join(u'；'));
        for (std::size_t i = 0; i < score.result.outcomes.size(); ++i) {
            if (const auto &fault = score.result.outcomes[i].fault)
                findings.push_back({.severity = u"error"_s,
                                    .code = u"RECORD_INVALID"_s,
                                    .target = table.names.back() + u'/' + table.rubric.criteria[i].no,
                                    .message = faultText(*fault),
                                    .where = criterionPlace(table.names.back(), table.rubric.criteria[i].no)});
        }
        if (score.result.tooLarge)
            findings.push_back({.severity = u"error"_s,
                                .code = u"RECORD_INVALID"_s,
                                .target = table.names.back(),
                                .message = faultText({FaultCode::TooLarge, {}}),
                                .where = u"“%1”"_s.arg(table.names.back())});
        table.sheets.push_back(std::move(score.result));
    }
    return answer(line, table, std::move(findings));
}

} // namespace

CommandResult runScore(const QStringList &arguments)
{
    CommandLine line{
        u"score"_s,
        u"FILE [--term NAME] [--title TITLE] [--json|--csv]，或 --rubric R.rubric.json --records R.records.json "
        "[--json|--csv]，或 --overall O.overall.json --part 细则名称=R.rubric.json,R.records.json … [--json]"_s};
    line.addFlag(u"json"_s, u"写成 JSON"_s);
    line.addFlag(u"csv"_s, u"写成 CSV"_s);
    addTermOption(line);
    line.addValue(u"title"_s, u"TITLE"_s, u"用哪份细则，写它的名称；不写为教师的第一份"_s);
    line.addValue(u"rubric"_s, u"FILE"_s, u"不用学校文件：细则文件，与 --records 同用"_s);
    line.addValue(u"records"_s, u"FILE"_s, u"不用学校文件：记录文件，与 --rubric 同用"_s);
    line.addValue(u"overall"_s, u"FILE"_s, u"综合评定文件，与 --part 同用"_s);
    line.addValue(u"part"_s, u"PART"_s, u"综合评定的一部分：细则名称=细则文件,记录文件；可写几次"_s);
    line.read(arguments, 0, 1);
    if (line.has(u"json"_s) && line.has(u"csv"_s))
        line.refuse(u"--json 和 --csv 只能用一个"_s);
    const bool byFiles = line.has(u"rubric"_s) || line.has(u"records"_s);
    const bool isOverall = line.has(u"overall"_s) || line.has(u"part"_s);
    if (isOverall &&
        (byFiles || line.places() == 1 || line.has(u"csv"_s) || line.has(u"title"_s) || line.has(u"term"_s)))
        line.refuse(u"--overall 只与 --part、--json 同用"_s);
    if (isOverall)
        return scoreOverall(line);
    if (byFiles == (line.places() == 1))
        line.refuse(byFiles ? u"学校文件与 --rubric、--records 只能用一种"_s : u"缺少文件"_s);
    if (byFiles && (line.has(u"title"_s) || line.has(u"term"_s)))
        line.refuse(u"--title 和 --term 只用于学校文件"_s);
    return byFiles ? scoreFiles(line) : scoreSchool(line);
}

} // namespace yanben
