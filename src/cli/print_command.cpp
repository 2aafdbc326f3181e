#include "cli/commands.h"
#include "cli/term_of_file.h"
#include "documents/output_file.h"
#include "documents/paper/pdf_writer.h"
#include "documents/tables/xlsx_writer.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/subjects.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

struct PaperWord
{
    QStringView word;
    TermPaper paper;
};
constexpr std::array papers{PaperWord{u"plan", TermPaper::Plan},
                            PaperWord{u"schedule", TermPaper::Schedule},
                            PaperWord{u"calendar", TermPaper::Calendar},
                            PaperWord{u"weeks", TermPaper::Weeks},
                            PaperWord{u"bulletin", TermPaper::Bulletin},
                            PaperWord{u"signin", TermPaper::SignIn},
                            PaperWord{u"rubric", TermPaper::Rubric},
                            PaperWord{u"scores", TermPaper::Scores},
                            PaperWord{u"slips", TermPaper::Slips},
                            PaperWord{u"totals", TermPaper::Totals},
                            PaperWord{u"all", TermPaper::All}};

TermPaper paperOf(const CommandLine &line)
{
    QStringList words;
    for (const auto &[word, paper] : papers) {
        if (line.place(1) == word)
            return paper;
        words << word.toString();
    }
    line.refuse(u"不能打印“%1”，可选 %2"_s.arg(line.place(1), words.join(u"、"_s)));
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
    case NoPaper::NoSuchTeacher: refuseInput(u"%1：这位教师不计分，没有反馈单。请换一位教师。"_s.arg(path));
    case NoPaper::NoActivities: refuseInput(u"%1：本学期的日程表里还没有活动。请先编排活动。"_s.arg(path));
    case NoPaper::NoSuchWeek:
        refuseInput(u"%1：本学期没有第%2周。请检查周次。"_s.arg(path, QString::number(choice.week.value_or(0))));
    }
    Q_UNREACHABLE();
}

QByteArray pdfOf(const CommandLine &line, const OpenTerm &open, const PaperChoice &choice)
{
    const PaperFonts fonts;
    const TermPages made = termPages(open.state(), open.term, choice, fonts);
    if (made.fault)
        refusePaper(line.place(0), open, choice, *made.fault);
    const auto pdf = writePdf(made.pages, open.state().get<Term>(open.term).title, fonts);
    if (!pdf)
        throw CommandFailure{ExitStatus::NotWritten, u"不能生成 PDF。请检查临时文件夹是否有空间。"_s};
    return *pdf;
}

QByteArray xlsxOf(const CommandLine &line, const OpenTerm &open, const PaperChoice &choice)
{
    const bool isOfSeveral = choice.paper == TermPaper::Plan || choice.paper == TermPaper::All ||
                             choice.paper == TermPaper::Calendar || choice.paper == TermPaper::SignIn;
    const bool oneTable = !isOfSeveral && (choice.paper != TermPaper::Slips || choice.subject.has_value()) &&
                          (choice.paper != TermPaper::Bulletin || choice.week.has_value());
    if (!oneTable)
        line.refuse(u"%1 不是一张表，不能写成 .xlsx，请写成 .pdf"_s.arg(line.place(1)));
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

} // namespace

CommandResult runPrint(const QStringList &arguments)
{
    CommandLine line{u"print"_s, u"FILE plan|schedule|calendar|weeks|bulletin|signin|rubric|scores|slips|totals|all "
                                 "-o OUT.pdf|OUT.xlsx [--title TITLE] [--teacher NAME] [--week N]"_s};
    line.addValue({u"o"_s});
    line.addValue({u"teacher"_s});
    line.addValue({u"title"_s});
    line.addValue({u"week"_s});
    line.read(arguments, 2, 2);
    PaperChoice choice{.paper = paperOf(line)};
    const QString output = line.needed(u"o"_s);
    const QString suffix = QFileInfo{output}.suffix().toLower();
    if (suffix != u"pdf"_s && suffix != u"xlsx"_s)
        line.refuse(u"不能写成“%1”，文件名要以 .pdf 或 .xlsx 结尾"_s.arg(QFileInfo{output}.fileName()));
    const auto teacher = line.value(u"teacher"_s);
    if (teacher && choice.paper != TermPaper::Slips)
        line.refuse(u"--teacher 只用于 slips"_s);
    if (line.has(u"title"_s) && choice.paper <= TermPaper::SignIn)
        line.refuse(u"--title 只用于细则和评分"_s);
    if (const auto week = line.value(u"week"_s)) {
        bool isNumber = false;
        choice.week = week->toInt(&isNumber);
        if (choice.paper != TermPaper::Bulletin || !isNumber)
            line.refuse(u"--week 只用于 bulletin，后面写周次，如 --week 3"_s);
    }

    const OpenTerm open = openTerm(line.place(0));
    if (line.has(u"title"_s))
        choice.rubric = rubricWanted(line, open);
    if (teacher)
        choice.subject = subjectOf(line.place(0), open, choice, *teacher);
    const QByteArray bytes = suffix == u"pdf"_s ? pdfOf(line, open, choice) : xlsxOf(line, open, choice);
    if (const auto problem = writeOutputFile(output, bytes))
        throw CommandFailure{ExitStatus::NotWritten, u"%1：%2。"_s.arg(output, outputText(*problem))};
    return textResult(u"已写入 %1"_s.arg(output));
}

} // namespace yanben
