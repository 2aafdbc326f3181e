#include "calendar/weeks.h"
#include "cli/commands.h"
#include "cli/print_options.h"
#include "cli/term_of_file.h"
#include "documents/output_file.h"
#include "documents/paper/pdf_writer.h"
#include "documents/tables/xlsx_writer.h"
#include "documents/words/untitled_text.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

TermPaper paperOf(const CommandLine &line)
{
    const std::optional<TermPaper> paper = paperCalled(line.place(1));
    if (!paper)
        line.refuse(u"不能打印“%1”，可选 %2"_s.arg(line.place(1), paperWords(u"、"_s)));
    return *paper;
}

StaffId teacherOf(const QString &path, const State &state, const QString &name)
{
    std::vector<StaffId> found;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (member.workNumber == name && !name.isEmpty())
            return id;
        if (member.name == name)
            found.push_back(id);
    }
    if (found.empty())
        refuseInput(u"%1：没有教师“%2”。请检查姓名。"_s.arg(path, name));
    if (found.size() > 1)
        refuseInput(u"%1：有 %2 位教师叫“%3”。请改写工号。"_s.arg(path, QString::number(found.size()), name));
    return found.front();
}

/// Of a rubric for groups or the school the name is theirs.
Subject subjectOf(const QString &path, const OpenTerm &open, const PaperChoice &choice, const QString &name)
{
    if (!choice.rubric || subjectKind(open.state(), *choice.rubric) == RubricSubject::Teacher)
        return teacherOf(path, open.state(), name);
    for (const Subject subject : scoredSubjects(open.state(), *choice.rubric)) {
        if (subjectName(open.state(), subject) == name)
            return subject;
    }
    refuseInput(u"%1：这份细则不考核“%2”。请检查名称。"_s.arg(path, name));
}

[[noreturn]] void refusePaper(const QString &path, const OpenTerm &open, const PaperChoice &choice, NoPaper fault)
{
    const bool areTeachers = !choice.rubric || subjectKind(open.state(), *choice.rubric) == RubricSubject::Teacher;
    switch (fault) {
    case NoPaper::NoPlan: refuseInput(u"%1：本学期还没有计划。请先写计划。"_s.arg(path));
    case NoPaper::NoRubric: refuseRubric(path, open);
    case NoPaper::NoTeachers:
        refuseInput((areTeachers ? u"%1：没有计分的教师。请先在教师与分组中添加。"_s
                                 : u"%1：没有参加考核的组。请先在教师与分组中勾选“参加考核”。"_s)
                        .arg(path));
    case NoPaper::NoSuchTeacher:
        refuseInput(
            u"%1：“%2”不计分，没有反馈单。请换一位教师。"_s.arg(path, subjectName(open.state(), *choice.subject)));
    case NoPaper::NoCounts:
        refuseInput(u"%1：本学期还没有次数要求。请先在“活动日历”页的“次数要求”中添加。"_s.arg(path));
    case NoPaper::NoWeeklyChecks:
        refuseInput(
            u"%1：没有可以每周评等的条目。请先在组的考评细则里添加一条按次计分、每次分值固定的条目。"_s.arg(path));
    case NoPaper::NoSuchCriterion: refuseInput(u"%1：这份细则里没有这个条目。请检查编号。"_s.arg(path));
    case NoPaper::NoActivities:
        refuseInput((activitiesOf(open.state(), open.term).empty()
                         ? u"%1：本学期的日程表里还没有活动。请先编排活动，或用 --blank 打印空白表。"_s
                         : u"%1：本学期的活动都不用签到和记录：都是任务，已取消，或没有场次。请先编排场次，"
                           "或用 --blank 打印空白表。"_s)
                        .arg(path));
    case NoPaper::NoSuchWeek:
        refuseInput(u"%1：本学期没有第%2周，只有第%3—%4周。请检查周次。"_s.arg(
            path, QString::number(choice.week.value_or(0)),
            QString::number(firstWeek(open.state().get<Term>(open.term))),
            QString::number(lastWeek(open.state().get<Term>(open.term)))));
    case NoPaper::NoSuchActivity:
        refuseInput(u"%1：“%2”没有签到表和记录表：它是任务，已取消，或没有场次。请换一项活动。"_s.arg(
            path, titleText(open.state().get<Activity>(*choice.activity).title)));
    case NoPaper::NoSuchName:
        refuseInput(u"%1：本学期的安排里没有“%2”。请检查名称。"_s.arg(path, choice.name.value_or(QString{})));
    }
    Q_UNREACHABLE();
}

QByteArray pdfOf(const CommandLine &line, const OpenTerm &open, const PaperChoice &choice)
{
    const PaperFonts fonts;
    const TermPages made = termPages(open.state(), open.term, choice, fonts);
    if (made.fault)
        refusePaper(line.place(0), open, choice, *made.fault);
    if (made.pages.empty())
        refuseInput(u"%1：所选的资料本学期都没有。请用 --parts 改选。"_s.arg(line.place(0)));
    const auto pdf = writePdf(made.pages, open.state().get<Term>(open.term).title, fonts);
    if (!pdf)
        throw CommandFailure{ExitStatus::NotWritten, u"不能生成 PDF。请检查临时文件夹是否有空间。"_s};
    return *pdf;
}

QByteArray xlsxOf(const CommandLine &line, const OpenTerm &open, const PaperChoice &choice)
{
    const bool isOfSeveral = choice.paper == TermPaper::Plan || choice.paper == TermPaper::All ||
                             choice.paper == TermPaper::Calendar || choice.paper == TermPaper::WeeklyChecks ||
                             (TermPaper::SignIn <= choice.paper && choice.paper <= TermPaper::Places);
    const bool oneTable = !isOfSeveral && (choice.paper != TermPaper::Slips || choice.subject.has_value()) &&
                          (choice.paper != TermPaper::Bulletin || choice.week.has_value() || choice.joined);
    if (!oneTable) {
        const QString orOne = choice.paper == TermPaper::Slips ? u"，或用 --teacher 只写一位"_s
                              : choice.paper == TermPaper::Bulletin ? u"，或用 --week 只写一周、用 --joined 接排"_s
                                                                    : QString{};
        line.refuse(u"%1 不是一张表，不能写成 .xlsx，请写成 .pdf"_s.arg(line.place(1)) + orOne);
    }
    const TermTable made = termTable(open.state(), open.term, choice);
    if (made.fault)
        refusePaper(line.place(0), open, choice, *made.fault);
    const auto xlsx = writeXlsx(*made.table);
    if (!xlsx)
        throw CommandFailure{ExitStatus::NotWritten, u"不能生成表格。请检查临时文件夹是否有空间、程序是否安装完整。"_s};
    return *xlsx;
}

QString outputText(const OutputProblem &problem)
{
    switch (problem.fault) {
    case OutputFault::NotCreated: return u"不能在这里新建文件。请检查文件夹是否存在、是否可写"_s;
    case OutputFault::DiskFull: return u"磁盘已满，未写入。请腾出空间后重试"_s;
    case OutputFault::NotWritten: return u"写入时设备出错。请检查磁盘或 U 盘后重试"_s;
    case OutputFault::NotReplaced: return u"不能替换原有的文件。请关闭打开它的程序后重试"_s;
    }
    Q_UNREACHABLE();
}

/// --paper and the direction, where the paper leaves the choice.
std::optional<BundleSheet> sheetOf(const CommandLine &line)
{
    const auto size = line.value(u"paper"_s);
    const bool isUpright = line.has(u"portrait"_s);
    const bool isAcross = line.has(u"landscape"_s);
    if (!size && !isUpright && !isAcross)
        return std::nullopt;
    if (isUpright && isAcross)
        line.refuse(u"--landscape 和 --portrait 只能写一个"_s);
    BundleSheet sheet;
    if (size && size->toUpper() == u"A3"_s)
        sheet.size = QPageSize::A3;
    else if (size && size->toUpper() != u"A4"_s)
        line.refuse(u"没有纸张“%1”，可选 A4、A3"_s.arg(*size));
    if (isAcross || isUpright)
        sheet.orientation = isAcross ? QPageLayout::Landscape : QPageLayout::Portrait;
    return sheet;
}

/// The n-th of the schedule.
ActivityId activityOf(const CommandLine &line, const OpenTerm &open, const QString &number)
{
    const std::vector<const Activity *> all = activitiesOf(open.state(), open.term);
    bool isNumber = false;
    const int wanted = number.toInt(&isNumber);
    if (!isNumber)
        line.refuse(u"--activity 后面写日程表中的序号，如 --activity 3"_s);
    if (wanted < 1 || wanted > std::ssize(all))
        refuseInput(u"%1：日程表里没有第%2项活动，共%3项。请检查序号。"_s.arg(line.place(0), number,
                                                                              QString::number(std::ssize(all))));
    return all[static_cast<std::size_t>(wanted - 1)]->id;
}

/// By its number in the version in use, or its title.
std::size_t criterionOf(const CommandLine &line, const OpenTerm &open, std::optional<RubricId> rubric,
                        const QString &wanted)
{
    if (!rubric)
        refuseRubric(line.place(0), open);
    const std::vector<const CriterionVersion *> all = criteriaOf(open.state(), versionInUse(open.state(), *rubric)->id);
    QStringList numbers;
    std::vector<std::size_t> titled;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const CriterionSpec &spec = all[i]->spec;
        if (spec.no == wanted)
            return i;
        numbers << spec.no;
        if (spec.title == wanted)
            titled.push_back(i);
    }
    numbers.removeAll(QString{});
    if (titled.empty())
        refuseInput(numbers.isEmpty() ? u"%1：细则里没有条目“%2”。请检查名称。"_s.arg(line.place(0), wanted)
                                      : u"%1：细则里没有条目“%2”。可选编号：%3。"_s.arg(line.place(0), wanted,
                                                                                        numbers.join(u"、"_s)));
    if (titled.size() > 1)
        refuseInput(
            u"%1：细则里有 %2 个条目叫“%3”。请改写编号。"_s.arg(line.place(0), QString::number(titled.size()), wanted));
    return titled.front();
}

} // namespace

CommandResult runPrint(const QStringList &arguments)
{
    if (asksForHelp(arguments)) {
        std::optional<TermPaper> asked;
        for (const QString &argument : arguments)
            asked = asked ? asked : paperCalled(argument);
        return textResult(printHelp(asked));
    }
    CommandLine line{u"print"_s, u"FILE 资料 -o OUT.pdf|OUT.xlsx [选项]，资料和选项见 yanben-cli print --help"_s};
    addPrintOptions(line);
    line.read(arguments, 2, 2);
    PaperChoice choice{.paper = paperOf(line)};
    const QString output = line.needed(u"o"_s);
    const QString suffix = QFileInfo{output}.suffix().toLower();
    if (suffix != u"pdf"_s && suffix != u"xlsx"_s)
        line.refuse(u"不能写成“%1”，文件名要以 .pdf 或 .xlsx 结尾"_s.arg(QFileInfo{output}.fileName()));
    if (QFileInfo{output}.isDir())
        refuseInput(u"%1：这是一个文件夹。请写明其中的文件名。"_s.arg(output));
    refuseForeignOptions(line, choice.paper);
    if (const auto week = line.value(u"week"_s)) {
        bool isNumber = false;
        choice.week = week->toInt(&isNumber);
        if (!isNumber)
            line.refuse(u"--week 后面写周次，如 --week 3"_s);
    }
    const auto activity = line.value(u"activity"_s);
    choice.blank = line.has(u"blank"_s);
    if (activity && choice.blank)
        line.refuse(u"--activity 和 --blank 只能写一个"_s);
    choice.name = line.value(u"name"_s);
    choice.joined = line.has(u"joined"_s);
    if (choice.week && choice.joined)
        line.refuse(u"--week 和 --joined 只能写一个"_s);
    choice.today = QDate::currentDate();
    const std::optional<BundleSheet> sheet = sheetOf(line);
    if (choice.paper == TermPaper::All)
        choice.bundleSheet = sheet;
    else if (sheet)
        choice.sheet = PaperSheet{sheet->size, sheet->orientation.value_or(usualSheet(choice.paper).orientation)};
    choice.sides = line.has(u"both-sides"_s) ? PrintedSides::Both : PrintedSides::One;
    if ((sheet || choice.sides == PrintedSides::Both) && suffix != u"pdf"_s)
        line.refuse(u"--paper、--landscape、--portrait 和 --both-sides 只用于 .pdf"_s);
    const std::optional<QString> criterion =
        choice.paper == TermPaper::Ranking ? std::optional{line.needed(u"criterion"_s)} : std::nullopt;
    if (const auto parts = line.value(u"parts"_s))
        choice.parts = bundleCalled(line, *parts);

    const OpenTerm open = openTerm(line);
    if (activity)
        choice.activity = activityOf(line, open, *activity);
    if (line.has(u"title"_s))
        choice.rubric = rubricWanted(line, open);
    if (criterion)
        choice.criterion = criterionOf(line, open, rubricWanted(line, open), *criterion);
    if (const auto teacher = line.value(u"teacher"_s))
        choice.subject = subjectOf(line.place(0), open, choice, *teacher);
    const std::optional<int> emptyWeek = choice.paper == TermPaper::Bulletin && !choice.week
                                             ? emptyBulletinWeek(open.state(), open.term, QDate::currentDate())
                                             : std::nullopt;
    if (emptyWeek)
        choice.week = emptyWeek;
    const QByteArray bytes = suffix == u"pdf"_s ? pdfOf(line, open, choice) : xlsxOf(line, open, choice);
    if (const auto problem = writeOutputFile(output, bytes))
        throw CommandFailure{ExitStatus::NotWritten, u"%1：%2。"_s.arg(output, outputText(*problem))};
    QString said = u"已写入 %1"_s.arg(output);
    if (emptyWeek)
        said += u"：本学期还没有活动，印的是%1"_s.arg(weekName(open.state().get<Term>(open.term), *emptyWeek));
    return textResult(said);
}

} // namespace yanben
