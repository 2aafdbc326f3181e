#include "cli/score_inputs.h"

#include "documents/words/scoring/publication_text.h"
#include "documents/words/scoring/rubric/rubric_fault_text.h"
#include "documents/words/scoring/total_text.h"
#include "documents/words/scoring/working_text.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "domain/rubric/checks/rule_reach.h"
#include "scoring/grade_quota.h"
#include "scoring/rules/score_records.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr qint64 largestInput = 50'000'000;

/// What the rubric as a whole does not have is no name of a criterion's rule.
QString recordProblemText(const RecordProblem &problem, const RubricSheet &rubric)
{
    if (problem.fault.code != FaultCode::UnknownName)
        return faultText(problem.fault);
    if (!problem.no)
        return u"细则里没有一票否决“%1”，请改为细则中的名称"_s.arg(problem.fault.detail);
    const bool isThere = std::ranges::count(rubric.criteria, *problem.no, &CriterionSpec::no) > 0;
    return isThere ? faultText(problem.fault) : u"细则里没有这一条，请改为细则中的条目编号"_s;
}

std::vector<AnswerFinding> droppedFindings(const RubricSheet &rubric, std::span<const SheetResult> sheets)
{
    if (!rubric.terms.convert || rubric.terms.convert->of != ConvertBase::All)
        return {};
    QStringList names;
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const CriterionSpec &spec = rubric.criteria[i];
        const auto isDropped = [i](const SheetResult &sheet) {
            return i < sheet.outcomes.size() && !sheet.outcomes[i].counted &&
                   (sheet.outcomes[i].state == RecordState::NotApplicable ||
                    sheet.outcomes[i].state == RecordState::Exempt);
        };
        if (isWeighed(spec, rubric.terms) && spec.weight > Points{} && std::ranges::any_of(sheets, isDropped))
            names << spec.no + u". "_s + spec.title;
    }
    if (names.isEmpty())
        return {};
    return {{.severity = u"warning"_s,
             .code = u"CONVERT_WITH_DROPPED"_s,
             .target = u"rubric"_s,
             .message = u"总分按全部权重折算，这些条目不适用或免考核的人因此少得分：%1"_s.arg(names.join(u'、'))}};
}

} // namespace

QByteArray readInput(const QString &path)
{
    QFile file{path};
    if (!file.exists())
        refuseInput(u"%1：没有这个文件。请检查路径。"_s.arg(path));
    if (QFileInfo{path}.isDir())
        refuseInput(u"%1：这是一个文件夹。请写明其中的文件。"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        refuseInput(u"%1：不能读取。请检查是否有权限。"_s.arg(path));
    if (file.size() > largestInput)
        refuseInput(u"%1：文件大于 50 MB。请检查是否给错了文件。"_s.arg(path));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        refuseInput(u"%1：文件是空的。请检查是否给错了文件。"_s.arg(path));
    QStringDecoder decoder{QStringDecoder::Utf8};
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        refuseInput(u"%1：不是 UTF-8 编码的文本。请检查是否给错了文件，或另存为 UTF-8。"_s.arg(path));
    return bytes;
}

RubricSheet readRubric(const QString &path)
{
    RubricSheet rubric = taken(rubricSheetFromJson(readInput(path)), path);
    for (const RubricProblem &problem : checkRubric(rubric)) {
        if (!isDoubtful(problem.fault))
            refuseInput(u"%1：%2（%3）：%4。"_s.arg(path, shortenedPath(rubricPlaceText(rubric, problem.path)),
                                                    shortenedPath(problem.path), rubricFaultText(problem)));
    }
    return rubric;
}

ScoredFiles scoreFilePair(const QString &rubricPath, const QString &recordsPath)
{
    ScoredFiles scored{.rubric = readRubric(rubricPath), .records = {}, .sheets = {}};
    scored.records = taken(recordsSheetFromJson(readInput(recordsPath)), recordsPath);
    ScoredRecords results = scoreRecords(ScoringPlan{scored.rubric}, scored.records, Detail::Explained);
    if (!results.problems.empty()) {
        const RecordProblem &problem = results.problems.front();
        const QString place = problem.no ? criterionPlace(problem.name, *problem.no) : u"“%1”"_s.arg(problem.name);
        refuseInput(u"%1：%2：%3。"_s.arg(recordsPath, place, recordProblemText(problem, scored.rubric)));
    }
    scored.sheets = std::move(results.sheets);
    return scored;
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
    for (const SectionSum &section : sectionSums(rubric)) {
        if (!section.addsUp())
            findings.push_back({.severity = u"error"_s,
                                .code = u"SECTION_SUM"_s,
                                .target = u"sections/"_s + section.name,
                                .message = u"一级指标“%1”的条目权重合计 %2 分，写明的是 %3 分"_s.arg(
                                    section.name, section.sum.toString(), section.weight->toString())});
    }
    std::vector<RubricProblem> problems = checkRubric(rubric);
    std::ranges::move(checkReach(rubric), std::back_inserter(problems));
    for (const RubricProblem &problem : problems) {
        const bool isDoubt = isDoubtful(problem.fault);
        findings.push_back(
            {.severity = isDoubt ? u"warning"_s : u"error"_s,
             .code = isDoubt ? u"RUBRIC_DOUBTFUL"_s : u"RUBRIC_INVALID"_s,
             .target = problem.path,
             .message = u"%1：%2"_s.arg(rubricPlaceText(rubric, problem.path), rubricFaultText(problem))});
    }
    return findings;
}

std::vector<AnswerFinding> sheetFindings(const RubricSheet &rubric, const std::vector<QString> &names,
                                         std::span<const SheetResult> sheets)
{
    const RubricTerms &terms = rubric.terms;
    std::vector<AnswerFinding> findings;
    const bool dividesByPossible = terms.convert && terms.convert->of == ConvertBase::Possible;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const SheetResult &sheet = sheets[i];
        if (sheet.contradicts)
            findings.push_back({.severity = u"error"_s,
                                .code = u"PUBLISHED_CONTRADICTS"_s,
                                .target = names[i],
                                .message = u"“%1”%2"_s.arg(names[i], contradictionText())});
        else if (dividesByPossible && !sheet.provisional && sheet.possible == Points{} && !sheet.total)
            findings.push_back({.severity = u"warning"_s,
                                .code = u"NOTHING_POSSIBLE"_s,
                                .target = names[i],
                                .message = u"“%1”%2"_s.arg(names[i], nothingPossibleText())});
        else if (sheet.unjudged)
            findings.push_back({.severity = u"warning"_s,
                                .code = u"NOTHING_COUNTED"_s,
                                .target = names[i],
                                .message = u"“%1”%2"_s.arg(names[i], nothingCountedText())});
    }
    for (const QuotaExceeded &each : exceededQuotas(terms, sheets))
        findings.push_back({.severity = u"warning"_s,
                            .code = u"GRADE_QUOTA_EXCEEDED"_s,
                            .target = u"grade_quota/"_s + each.grade,
                            .message = quotaText(each, names)});
    std::ranges::move(droppedFindings(rubric, sheets), std::back_inserter(findings));
    return findings;
}

std::vector<AnswerFinding> exemptFindings(const RecordsSheet &records)
{
    std::vector<AnswerFinding> findings;
    for (const SubjectRecords &subject : records.subjects) {
        for (const CriterionRecord &each : subject.records) {
            if (each.record.state == RecordState::Exempt && each.record.note.trimmed().isEmpty())
                findings.push_back({.severity = u"warning"_s,
                                    .code = u"EXEMPT_WITHOUT_REASON"_s,
                                    .target = subject.name + u'/' + each.no,
                                    .message = u"免考核没有写原因，请在 note 中写明"_s,
                                    .where = criterionPlace(subject.name, each.no)});
        }
    }
    return findings;
}

QString criterionPlace(const QString &name, const QString &no)
{
    return u"“%1”的条目 %2"_s.arg(name, no);
}

ExitStatus statusOf(const std::vector<AnswerFinding> &findings)
{
    const bool isError =
        std::ranges::any_of(findings, [](const AnswerFinding &each) { return each.severity == u"error"_s; });
    return isError ? ExitStatus::Findings : ExitStatus::Done;
}

QByteArray findingLines(const std::vector<AnswerFinding> &findings)
{
    QByteArray lines;
    for (const AnswerFinding &finding : findings)
        lines += u"%1 %2%3\n"_s
                     .arg(finding.code, finding.where.isEmpty() ? QString{} : finding.where + u'：', finding.message)
                     .toUtf8();
    return lines;
}

} // namespace yanben
