#include "cli/commands.h"
#include "cli/fault_words.h"
#include "domain/json/json_writer.h"
#include "workspace/sample/sample_school.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

/// 2018—2019学年第二学期. Empty for a code that is none.
QString termTitle(const QString &code)
{
    static const QRegularExpression form{u"^(\\d{4})-(\\d{4})-([12])$"_s};
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch() || match.captured(1).toInt() + 1 != match.captured(2).toInt())
        return {};
    return u"%1—%2学年第%3学期"_s.arg(match.captured(1), match.captured(2),
                                      match.captured(3) == u"1"_s ? u"一"_s : u"二"_s);
}

QDate dayOf(const CommandLine &line, const QString &option)
{
    const QString text = line.needed(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        line.refuse(u"--%1 的日期“%2”不对，请写成 2019-03-04 这样"_s.arg(option, text));
    return day;
}

Term termOf(const CommandLine &line)
{
    Term term;
    term.code = line.needed(u"term"_s);
    term.title = termTitle(term.code);
    if (term.title.isEmpty())
        line.refuse(u"--term 的学期“%1”不对，请写成 2018-2019-2 这样"_s.arg(term.code));
    term.first = dayOf(line, u"from"_s);
    term.last = dayOf(line, u"to"_s);
    if (term.last < term.first)
        line.refuse(u"学期的最后一天在第一天之前，请对调 --from 和 --to"_s);
    if (term.first.daysTo(term.last) > 366)
        line.refuse(u"学期长过一年，请检查 --from 和 --to"_s);
    const int year = term.code.first(4).toInt();
    if (term.first.year() < year || term.last.year() > year + 1)
        line.refuse(u"--from 和 --to 不在 %1 学年里，请检查 --term 和日期"_s.arg(term.code.first(9)));
    const QString start = line.value(u"week-starts"_s).value_or(u"monday"_s);
    if (start != u"monday"_s && start != u"sunday"_s)
        line.refuse(u"--week-starts 只能是 monday 或 sunday"_s);
    term.weekStart = start == u"sunday"_s ? Qt::Sunday : Qt::Monday;
    return term;
}

void refuseOneFile(const CommandLine &line, const QString &source, const QString &destination)
{
    const QString real = QFileInfo{source}.canonicalFilePath();
    if (!real.isEmpty() && real == QFileInfo{destination}.canonicalFilePath())
        line.refuse(u"两处是同一个文件，请换一个文件名"_s);
}

} // namespace

CommandResult runNew(const QStringList &arguments)
{
    CommandLine line{
        u"new"_s, u"FILE --school NAME --term 2018-2019-2 --from 2019-03-04 --to 2019-07-12 [--week-starts sunday]"_s};
    line.addValue(u"school"_s, u"NAME"_s, u"学校名称"_s);
    line.addValue(u"term"_s, u"CODE"_s, u"学期，如 2018-2019-2"_s);
    line.addValue(u"from"_s, u"DATE"_s, u"学期第一天，第1周从这一天所在的周算起"_s);
    line.addValue(u"to"_s, u"DATE"_s, u"学期最后一天"_s);
    line.addValue(u"week-starts"_s, u"DAY"_s, u"一周从哪天开始：monday（不写即是）或 sunday"_s);
    line.read(arguments, 1, 1);
    const QString path = line.place(0);
    const NewSchool school{.name = line.needed(u"school"_s).trimmed(), .term = termOf(line)};
    writingTo(path, {}, [&] { Workspace::create(path, school); });
    return textResult(u"已新建 %1：%2，%3"_s.arg(path, school.name, school.term.title));
}

CommandResult runSample(const QStringList &arguments)
{
    CommandLine line{u"sample"_s, u"FILE"_s};
    line.read(arguments, 1, 1);
    const QString path = line.place(0);
    writingTo(path, {}, [&path] { createSample(path); });
    return textResult(u"已生成示例 %1"_s.arg(path));
}

CommandResult runVerify(const QStringList &arguments)
{
    CommandLine line{u"verify"_s, u"FILE [--json]"_s};
    line.addFlag(u"json"_s, u"写成 JSON"_s);
    line.read(arguments, 1, 1);
    const QString path = line.place(0);
    const auto problems = readingFrom(path, [&path] { return problemsOf(path, cliName()); });

    const auto word = [](const SchoolFileProblem &problem) {
        switch (problem.kind) {
        case SchoolFileProblem::Kind::Pages: return std::pair{u"pages"_s, u"数据页"_s};
        case SchoolFileProblem::Kind::References: return std::pair{u"references"_s, u"引用"_s};
        case SchoolFileProblem::Kind::Schema: return std::pair{u"schema"_s, u"结构"_s};
        case SchoolFileProblem::Kind::Rows: return std::pair{u"rows"_s, u"数据行"_s};
        case SchoolFileProblem::Kind::History: return std::pair{u"history"_s, u"修改记录"_s};
        }
        Q_UNREACHABLE();
    };
    const ExitStatus status = problems.empty() ? ExitStatus::Done : ExitStatus::Findings;
    if (line.has(u"json"_s)) {
        const JsonValue document =
            JsonObjectBuilder{}
                .add(u"ok", problems.empty())
                .addList(u"problems", problems, [&word](const SchoolFileProblem &problem) -> JsonValue {
                    return JsonObjectBuilder{}
                        .add(u"kind", word(problem).first)
                        .add(u"where", problem.where)
                        .add(u"count", std::int64_t{problem.count});
                });
        return {.status = status, .output = writeJson(document, JsonStyle::Indented), .line = {}};
    }
    if (problems.empty())
        return textResult(u"%1 完好"_s.arg(path));
    QString text;
    for (const SchoolFileProblem &problem : problems)
        text += u"%1：%2（%3 处）\n"_s.arg(word(problem).second, problem.where, QString::number(problem.count));
    return {.status = status,
            .output = text.toUtf8(),
            .line = u"%1：文件有损坏之处。请用 restore 恢复最近的备份。"_s.arg(path)};
}

CommandResult runBackup(const QStringList &arguments)
{
    CommandLine line{u"backup"_s, u"FILE DEST"_s};
    line.read(arguments, 2, 2);
    const QString path = line.place(0);
    QString destination = line.place(1);
    if (QFileInfo{destination}.isDir())
        destination = QDir{destination}.filePath(QFileInfo{path}.fileName());
    refuseOneFile(line, path, destination);
    writingTo(destination, path, [&] { copySchool(path, destination, cliName()); });
    return textResult(u"已备份到 %1"_s.arg(destination));
}

CommandResult runRestore(const QStringList &arguments)
{
    CommandLine line{u"restore"_s, u"BACKUP DEST"_s};
    line.read(arguments, 2, 2);
    const QString backup = line.place(0);
    const QString destination = line.place(1);
    refuseOneFile(line, backup, destination);
    const auto kept = writingTo(destination, backup, [&] { return restoreSchool(backup, destination, cliName()); });
    QString text = u"已恢复到 %1"_s.arg(destination);
    if (kept)
        text += u"，原来的文件留在 %1"_s.arg(*kept);
    return textResult(text);
}

} // namespace yanben
