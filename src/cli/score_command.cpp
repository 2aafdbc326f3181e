#include "cli/commands.h"
#include "cli/score_tables.h"
#include "cli/term_of_file.h"
#include "documents/answers/score_answer.h"
#include "documents/words/rubric_fault_text.h"
#include "documents/words/working_text.h"
#include "domain/json/record_json.h"
#include "domain/json/rubric_json.h"
#include "domain/records/records_sheet.h"
#include "domain/rubric_check.h"
#include "scoring/score_records.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/score_term.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr qint64 largestInput = 50'000'000;

QByteArray readInput(const QString &path)
{
    QFile file{path};
    if (!file.exists())
        refuseInput(u"%1：没有这个文件。请检查路径。"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        refuseInput(u"%1：不能读取。请检查是否有权限。"_s.arg(path));
    if (file.size() > largestInput)
        refuseInput(u"%1：文件大于 50 MB。请检查是否给错了文件。"_s.arg(path));
    return file.readAll();
}

template <typename Value>
Value taken(Parsed<Value> parsed, const QString &path)
{
    if (!parsed)
        refuseInput(jsonLine(parsed.error(), path));
    return *std::move(parsed);
}

std::vector<AnswerFinding> rubricFindings(const RubricSheet &rubric)
{
    std::vector<AnswerFinding> findings;
    if (!rubric.criteria.empty() && !sumsUp(rubric)) {
        findings.push_back({.severity = u"error"_s,
                            .code = u"RUBRIC_SUM"_s,
                            .target = u"rubric"_s,
                            .message = u"各条权重合计 %1 分，满分是 %2 分"_s.arg(
                                weightSum(rubric).toString(), rubric.terms.fullMark.value_or(Points{}).toString())});
    }
    for (const RubricProblem &problem : checkRubric(rubric)) {
        const bool isDoubt = isDoubtful(problem.fault);
        findings.push_back(
            {.severity = isDoubt ? u"warning"_s : u"error"_s,
             .code = isDoubt ? u"RUBRIC_DOUBTFUL"_s : u"RUBRIC_INVALID"_s,
             .target = problem.path,
             .message = u"%1：%2"_s.arg(rubricPlaceText(rubric, problem.path), rubricFaultText(problem))});
    }
    return findings;
}

CommandResult answer(const CommandLine &line, const ScoreTable &table, const std::vector<AnswerFinding> &findings)
{
    CommandResult result;
    if (std::ranges::any_of(findings, [](const AnswerFinding &each) { return each.severity == u"error"_s; }))
        result.status = ExitStatus::Findings;
    if (line.has(u"json"_s)) {
        result.output = scoreAnswerJson(table.rubric, table.names, table.sheets, findings);
    } else if (line.has(u"csv"_s)) {
        result.output = scoresAsCsv(table);
    } else {
        result.output = scoresAsText(table);
        for (const AnswerFinding &finding : findings)
            result.output += u"%1 %2\n"_s.arg(finding.code, finding.message).toUtf8();
    }
    return result;
}

CommandResult scoreFiles(const CommandLine &line)
{
    const QString rubricPath = line.needed(u"rubric"_s);
    const QString recordsPath = line.needed(u"records"_s);
    const RubricSheet rubric = taken(rubricSheetFromJson(readInput(rubricPath)), rubricPath);
    for (const RubricProblem &problem : checkRubric(rubric)) {
        if (!isDoubtful(problem.fault))
            refuseInput(u"%1：%2（%3）：%4。"_s.arg(rubricPath, rubricPlaceText(rubric, problem.path), problem.path,
                                                    rubricFaultText(problem)));
    }
    const RecordsSheet records = taken(recordsSheetFromJson(readInput(recordsPath)), recordsPath);
    ScoredRecords scored = scoreRecords(ScoringPlan{rubric}, records, Detail::Explained);
    if (!scored.problems.empty()) {
        const RecordProblem &problem = scored.problems.front();
        const QString place =
            problem.no ? u"“%1”的条目 %2"_s.arg(problem.name, *problem.no) : u"“%1”"_s.arg(problem.name);
        refuseInput(u"%1：%2：%3。"_s.arg(recordsPath, place, faultText(problem.fault)));
    }
    ScoreTable table{.rubric = rubric, .names = {}, .sheets = std::move(scored.sheets)};
    for (const SubjectRecords &subject : records.subjects)
        table.names.push_back(subject.name);
    return answer(line, table, rubricFindings(rubric));
}

CommandResult scoreSchool(const CommandLine &line)
{
    const QString path = line.place(0);
    const OpenTerm open = openTerm(path);
    const Rubric *row = rubricOf(open.state(), open.term);
    const RubricVersion *version = row ? versionInUse(open.state(), row->id) : nullptr;
    if (!version)
        refuseInput(u"%1：本学期还没有考评细则。请先写细则。"_s.arg(path));
    ScoreTable table{.rubric = rubricSheet(open.state(), version->id), .names = {}, .sheets = {}};
    std::vector<AnswerFinding> findings = rubricFindings(table.rubric);
    for (TeacherScore &score : scoreTerm(open.state(), open.term, Detail::Explained)) {
        table.names.push_back(displayName(open.state(), score.staff));
        for (std::size_t i = 0; i < score.result.outcomes.size(); ++i) {
            if (const auto &fault = score.result.outcomes[i].fault)
                findings.push_back({.severity = u"error"_s,
                                    .code = u"RECORD_INVALID"_s,
                                    .target = table.names.back() + u'/' + table.rubric.criteria[i].no,
                                    .message = faultText(*fault)});
        }
        table.sheets.push_back(std::move(score.result));
    }
    return answer(line, table, findings);
}

} // namespace

CommandResult runScore(const QStringList &arguments)
{
    CommandLine line{u"score"_s,
                     u"FILE [--json|--csv]，或 --rubric R.rubric.json --records R.records.json [--json|--csv]"_s};
    line.addFlag(u"json"_s);
    line.addFlag(u"csv"_s);
    line.addValue({u"rubric"_s});
    line.addValue({u"records"_s});
    line.read(arguments, 0, 1);
    if (line.has(u"json"_s) && line.has(u"csv"_s))
        line.refuse(u"--json 和 --csv 只能用一个"_s);
    const bool byFiles = line.has(u"rubric"_s) || line.has(u"records"_s);
    if (byFiles == (line.places() == 1))
        line.refuse(byFiles ? u"学校文件与 --rubric、--records 只能用一种"_s : u"缺少文件"_s);
    return byFiles ? scoreFiles(line) : scoreSchool(line);
}

} // namespace yanben
