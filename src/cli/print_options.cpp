#include "cli/print_options.h"

#include "cli/term_of_file.h"
#include "workspace/papers/term_bundle.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

struct PaperWord
{
    QStringView word;
    TermPaper paper;
    QStringView says;
};
constexpr std::array papers{PaperWord{u"plan", TermPaper::Plan, u"计划，附日程表和细则"},
                            PaperWord{u"schedule", TermPaper::Schedule, u"活动日程表"},
                            PaperWord{u"calendar", TermPaper::Calendar, u"月历，每月一张"},
                            PaperWord{u"weeks", TermPaper::Weeks, u"周次表（行事历）"},
                            PaperWord{u"counts", TermPaper::Counts, u"次数要求一览表"},
                            PaperWord{u"bulletin", TermPaper::Bulletin, u"每周安排"},
                            PaperWord{u"signin", TermPaper::SignIn, u"签到表，每次活动一份"},
                            PaperWord{u"record", TermPaper::Record, u"活动记录表，每次活动一份"},
                            PaperWord{u"person", TermPaper::People, u"个人活动安排，每人一份"},
                            PaperWord{u"group", TermPaper::Groups, u"教研组活动安排，每组一份"},
                            PaperWord{u"place", TermPaper::Places, u"场地活动安排，每处一份"},
                            PaperWord{u"rubric", TermPaper::Rubric, u"考评细则"},
                            PaperWord{u"scores", TermPaper::Scores, u"评分表"},
                            PaperWord{u"slips", TermPaper::Slips, u"反馈单，每人一份"},
                            PaperWord{u"totals", TermPaper::Totals, u"学期总评"},
                            PaperWord{u"weekly", TermPaper::WeeklyChecks, u"每周检查评等表，每个条目一张"},
                            PaperWord{u"ranking", TermPaper::Ranking, u"单项名次表，按一个条目的得分排列"},
                            PaperWord{u"all", TermPaper::All, u"学期全部资料"}};

bool isOfMeetings(TermPaper paper)
{
    return paper == TermPaper::SignIn || paper == TermPaper::Record;
}

bool isOfNames(TermPaper paper)
{
    return TermPaper::People <= paper && paper <= TermPaper::Places;
}

bool isOfRubrics(TermPaper paper)
{
    return paper >= TermPaper::Rubric;
}

bool isOne(TermPaper paper, TermPaper other)
{
    return paper == other;
}

bool hasPaper(TermPaper paper)
{
    return takesSheet(paper) || paper == TermPaper::All;
}

bool hasBulletins(TermPaper paper)
{
    return paper == TermPaper::Bulletin || paper == TermPaper::All;
}

struct PrintOption
{
    QStringView name;
    QStringView value; ///< empty: a flag
    QStringView says;
    bool (*goesWith)(TermPaper);
};
bool isAny(TermPaper)
{
    return true;
}

constexpr std::array options{
    PrintOption{u"term", u"NAME", termOptionSays, isAny},
    PrintOption{u"week", u"N", u"只印这一周；不写为有内容的各周，还没有活动时为本周（不在学期内为第一周）",
                [](TermPaper paper) { return isOne(paper, TermPaper::Bulletin); }},
    PrintOption{u"joined", u"", u"每周安排接排，一页可印几周；不写为每周一页", hasBulletins},
    PrintOption{u"activity", u"N", u"只印日程表中的第 N 项活动", isOfMeetings},
    PrintOption{u"blank", u"", u"空白表，供手写", isOfMeetings},
    PrintOption{u"name", u"NAME", u"只印这一位（姓名或工号）、这一组或这一处", isOfNames},
    PrintOption{u"teacher", u"NAME", u"只印这一位的反馈单",
                [](TermPaper paper) { return isOne(paper, TermPaper::Slips); }},
    PrintOption{u"criterion", u"NO", u"按哪个条目排名次，写它的编号或名称",
                [](TermPaper paper) { return isOne(paper, TermPaper::Ranking); }},
    PrintOption{u"title", u"TITLE", u"用哪份细则，写它的名称；不写为教师的第一份，weekly 为各组的每一份，all 为全部",
                isOfRubrics},
    PrintOption{u"parts", u"LIST", u"有哪些资料，用逗号分开，如 plan,weeks,signin",
                [](TermPaper paper) { return isOne(paper, TermPaper::All); }},
    PrintOption{u"paper", u"A4|A3", u"纸张大小，只用于 .pdf", hasPaper},
    PrintOption{u"landscape", u"", u"横向，只用于 .pdf", hasPaper},
    PrintOption{u"portrait", u"", u"纵向，只用于 .pdf", hasPaper},
    PrintOption{u"both-sides", u"", u"双面打印时每份从一张新纸开始，只用于 .pdf",
                [](TermPaper paper) { return isHandedOut(paper) || paper == TermPaper::All; }},
};

QString wordOf(TermPaper paper)
{
    const auto found = std::ranges::find(papers, paper, &PaperWord::paper);
    return found->word.toString();
}

/// signin 和 record
QString papersOf(const PrintOption &option)
{
    QStringList words;
    for (const PaperWord &each : papers) {
        if (option.goesWith(each.paper))
            words << each.word.toString();
    }
    const QString last = words.takeLast();
    return words.isEmpty() ? last : words.join(u"、"_s) + u" 和 "_s + last;
}

QString spelled(const PrintOption &option)
{
    return u"--%1 %2"_s.arg(option.name, option.value).trimmed();
}

} // namespace

std::optional<TermPaper> paperCalled(QStringView word)
{
    const auto found = std::ranges::find(papers, word, &PaperWord::word);
    return found == papers.end() ? std::nullopt : std::optional{found->paper};
}

QString paperWords(const QString &between)
{
    QStringList words;
    for (const PaperWord &each : papers)
        words << each.word.toString();
    return words.join(between);
}

void addPrintOptions(CommandLine &line)
{
    line.addValue(u"o"_s, u"OUT"_s, {});
    for (const PrintOption &option : options) {
        if (option.value.isEmpty())
            line.addFlag(option.name.toString(), {});
        else
            line.addValue(option.name.toString(), option.value.toString(), {});
    }
}

void refuseForeignOptions(const CommandLine &line, TermPaper paper)
{
    for (const PrintOption &option : options) {
        if (line.has(option.name.toString()) && !option.goesWith(paper))
            line.refuse(u"--%1 只用于 %2"_s.arg(option.name.toString(), papersOf(option)));
    }
}

QString printHelp(std::optional<TermPaper> paper)
{
    QString text =
        u"用法：yanben-cli print FILE %1 -o OUT.pdf|OUT.xlsx [选项]"_s.arg(paper ? wordOf(*paper) : u"资料"_s);
    if (!paper)
        text += u"\n资料："_s;
    for (const PaperWord &each : papers) {
        if (!paper || each.paper == *paper)
            text += helpLine(each.word.toString(), each.says.toString());
    }
    text += u"\n选项："_s + helpLine(u"-o OUT"_s, u"写到哪个文件，以 .pdf 结尾；只是一张表的也可以 .xlsx 结尾"_s);
    for (const PrintOption &option : options) {
        if (!paper)
            text += helpLine(spelled(option), option.goesWith == isAny
                                                  ? option.says.toString()
                                                  : option.says.toString() + u"（"_s + papersOf(option) + u"）"_s);
        else if (option.goesWith(*paper))
            text += helpLine(spelled(option), option.says.toString());
    }
    return text + helpLine(u"--help"_s, paper ? u"显示这段说明"_s : u"显示这段说明；写在一种资料之后只说明它"_s);
}

std::vector<TermPaper> bundleCalled(const CommandLine &line, const QString &words)
{
    const std::vector<TermPaper> possible = bundlePapers();
    QStringList choices;
    for (const TermPaper paper : possible)
        choices << wordOf(paper);
    std::vector<TermPaper> parts;
    for (const QString &word : words.split(u',')) {
        const std::optional<TermPaper> paper = paperCalled(word.trimmed());
        if (!paper || std::ranges::count(possible, *paper) == 0)
            line.refuse(u"--parts 里的“%1”不是一种资料，可选 %2"_s.arg(word.trimmed(), choices.join(u"、"_s)));
        parts.push_back(*paper);
    }
    return parts;
}

} // namespace yanben
