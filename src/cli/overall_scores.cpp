#include "cli/overall_scores.h"

#include "cli/score_inputs.h"
#include "documents/answers/overall_answer.h"
#include "documents/words/scoring/overall_text.h"
#include "domain/overall/overall_check.h"
#include "domain/overall/overall_json.h"

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// TITLE=R.rubric.json,RECORDS.records.json
struct PartFiles
{
    QString title;
    QString rubric;
    QString records;
};

[[noreturn]] void refuseOverall(const OverallSheet &sheet, const OverallProblem &problem, const QString &path)
{
    const QString place = overallPlaceText(sheet, problem.path);
    refuseInput(u"%1：%2（%3）：%4。"_s.arg(path, place.isEmpty() ? u"综合评定"_s : place, problem.path,
                                            overallFaultText(problem)));
}

OverallSheet readOverall(const QString &path)
{
    OverallSheet sheet = taken(overallSheetFromJson(readInput(path)), path);
    if (const std::vector<OverallProblem> problems = checkOverall(sheet); !problems.empty())
        refuseOverall(sheet, problems.front(), path);
    return sheet;
}

/// A title may hold what parts the three, so the sheet says where it ends.
PartFiles partFiles(const CommandLine &line, const OverallSheet &sheet, const QString &option)
{
    const std::vector<const OverallPart *> parts = partsOf(sheet);
    const auto part =
        std::ranges::find_if(parts, [&](const OverallPart *each) { return option.startsWith(each->rubric + u'='); });
    if (part == parts.end())
        line.refuse(u"--part “%1”不是综合评定里的细则"_s.arg(option.section(u'=', 0, 0)));
    const QStringList files = option.mid((*part)->rubric.size() + 1).split(u',');
    if (files.size() != 2 || files.front().isEmpty() || files.back().isEmpty())
        line.refuse(u"--part “%1”要有细则文件和记录文件，中间用一个逗号"_s.arg((*part)->rubric));
    return {.title = (*part)->rubric, .rubric = files.front(), .records = files.back()};
}

std::map<QString, PartFiles> filesByTitle(const CommandLine &line, const OverallSheet &sheet)
{
    std::map<QString, PartFiles> files;
    for (const QString &option : line.values(u"part"_s)) {
        PartFiles part = partFiles(line, sheet, option);
        const QString title = part.title;
        if (!files.emplace(title, std::move(part)).second)
            line.refuse(u"--part “%1”出现两次"_s.arg(title));
    }
    for (const OverallPart *part : partsOf(sheet)) {
        if (!files.contains(part->rubric))
            line.refuse(u"缺少 --part \"%1=…\""_s.arg(part->rubric));
    }
    return files;
}

/// Subjects by name, in the order in which the parts first name them.
class Subjects
{
public:
    explicit Subjects(std::size_t parts) : m_parts{parts} {}

    void add(std::size_t part, const ScoredFiles &scored)
    {
        for (std::size_t i = 0; i < scored.sheets.size(); ++i) {
            const QString &name = scored.records.subjects[i].name;
            std::optional<PartMark> &mark = subject(name).marks[part];
            mark = partMark(scored.sheets[i]);
        }
    }

    const std::vector<QString> &names() const { return m_names; }
    const std::vector<OverallSubject> &all() const { return m_subjects; }

private:
    OverallSubject &subject(const QString &name)
    {
        const auto [place, isNew] = m_places.try_emplace(name, m_subjects.size());
        if (isNew) {
            m_names.push_back(name);
            m_subjects.push_back({.marks = std::vector<std::optional<PartMark>>(m_parts)});
        }
        return m_subjects[place->second];
    }

    std::size_t m_parts;
    std::vector<QString> m_names;
    std::vector<OverallSubject> m_subjects;
    std::map<QString, std::size_t> m_places;
};

QByteArray asText(const OverallSheet &sheet, const std::vector<QString> &names,
                  const std::vector<OverallResult> &results)
{
    QString lines = u"姓名\t综合得分\t名次\t等次\t计算\n"_s;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const OverallResult &result = results[i];
        const QString rank = result.rank ? QString::number(*result.rank) : overallStandingText(sheet, result);
        const QStringList fields{names[i], result.total ? result.total->toString() : QString{}, rank,
                                 result.grade.value_or(QString{}), overallWorkingText(sheet, result)};
        lines += fields.join(u'\t') + u'\n';
    }
    return lines.toUtf8();
}

} // namespace

CommandResult scoreOverall(const CommandLine &line)
{
    const QString path = line.needed(u"overall"_s);
    const OverallSheet sheet = readOverall(path);
    const std::map<QString, PartFiles> files = filesByTitle(line, sheet);
    const std::vector<const OverallPart *> parts = partsOf(sheet);

    Subjects subjects{parts.size()};
    std::vector<AnswerFinding> findings;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PartFiles &part = files.at(parts[i]->rubric);
        const ScoredFiles scored = scoreFilePair(part.rubric, part.records);
        if (const auto problem = checkPart(sheet, i, scored.rubric))
            refuseOverall(sheet, *problem, path);
        subjects.add(i, scored);
        std::vector<QString> names;
        for (const SubjectRecords &subject : scored.records.subjects)
            names.push_back(subject.name);
        std::vector<AnswerFinding> own = rubricFindings(scored.rubric);
        std::ranges::move(sheetFindings(scored.rubric, names, scored.sheets), std::back_inserter(own));
        for (AnswerFinding &finding : own) {
            finding.target = part.title + u'/' + finding.target;
            findings.push_back(std::move(finding));
        }
    }

    const std::vector<OverallResult> results = overallResults(sheet, subjects.all());
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i].tooLarge)
            refuseInput(u"%1：“%2”的得数太大，无法准确计算。请核对满分和记录。"_s.arg(path, subjects.names()[i]));
    }
    if (line.has(u"json"_s))
        return {.status = statusOf(findings),
                .output = overallAnswerJson(sheet, subjects.names(), results, findings),
                .line = {}};
    return {.status = statusOf(findings),
            .output = asText(sheet, subjects.names(), results) + findingLines(findings),
            .line = {}};
}

} // namespace yanben
