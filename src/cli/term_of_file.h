#pragma once

#include "cli/command.h"
#include "cli/fault_words.h"
#include "workspace/queries/term_rows.h"

#include <QDate>

namespace yanben
{

/// A file opened to look, and its current term: the one that was asked for, else the one of today, else the last one
/// before.
struct OpenTerm
{
    std::unique_ptr<Workspace> workspace;
    TermId term{};

    const State &state() const { return workspace->state(); }
};

/// By its code or title.
inline TermId termCalled(const QString &path, const State &state, const QString &name)
{
    QStringList titles;
    for (const Term *term : termsOf(state)) {
        if (name == term->code || name == term->title)
            return term->id;
        titles << term->title;
    }
    refuseInput(
        QStringLiteral("%1：文件里没有学期“%2”。可选：%3。").arg(path, name, titles.join(QStringLiteral("、"))));
}

inline OpenTerm openTerm(const QString &path, const std::optional<QString> &name = {})
{
    OpenTerm open{.workspace = readingFrom(path, [&path] { return openToLook(path, cliName()); })};
    const auto term = termFor(open.state(), QDate::currentDate());
    if (!term)
        refuseInput(QStringLiteral("%1：文件里还没有学期。请先在学校设置中新建学期。").arg(path));
    open.term = name ? termCalled(path, open.state(), *name) : *term;
    return open;
}

inline constexpr QStringView termOptionSays = u"哪个学期，写它的名称或代码（2018-2019-2）；不写为今天所在的学期";

/// For a command whose first place is the file.
inline void addTermOption(CommandLine &line)
{
    line.addValue(QStringLiteral("term"), QStringLiteral("NAME"), termOptionSays.toString());
}
inline OpenTerm openTerm(const CommandLine &line)
{
    return openTerm(line.place(0), line.value(QStringLiteral("term")));
}

/// What the rubrics of the term are called, by the versions that are counted by.
inline QStringList rubricTitles(const OpenTerm &open)
{
    QStringList titles;
    for (const Rubric *rubric : rubricsOf(open.state(), open.term))
        titles << versionInUse(open.state(), rubric->id)->terms.title;
    return titles;
}

/// There is no main rubric: none at all, or only those of groups and the school, which --title has to name.
[[noreturn]] inline void refuseRubric(const QString &path, const OpenTerm &open)
{
    const QStringList titles = rubricTitles(open);
    refuseInput(titles.isEmpty() ? QStringLiteral("%1：本学期还没有考评细则。请先写细则。").arg(path)
                                 : QStringLiteral("%1：本学期没有教师的细则。请用 --title 指明：%2。")
                                       .arg(path, titles.join(QStringLiteral("、"))));
}

/// The rubric that --title names, by its title in use or that of its draft; without it the main one, or none where the
/// term has none.
inline std::optional<RubricId> rubricWanted(const CommandLine &line, const OpenTerm &open)
{
    const std::optional<QString> wanted = line.value(QStringLiteral("title"));
    if (!wanted) {
        const Rubric *main = rubricOf(open.state(), open.term);
        return main ? std::optional{main->id} : std::nullopt;
    }
    for (const auto titled : {versionInUse, newestVersionOf}) {
        std::vector<RubricId> found;
        for (const Rubric *rubric : rubricsOf(open.state(), open.term)) {
            if (titled(open.state(), rubric->id)->terms.title == *wanted)
                found.push_back(rubric->id);
        }
        if (found.size() > 1)
            refuseInput(QStringLiteral("%1：本学期有%2份细则都叫“%3”。请先在程序里改成不同的名称。")
                            .arg(line.place(0), QString::number(found.size()), *wanted));
        if (!found.empty())
            return found.front();
    }
    const QStringList titles = rubricTitles(open);
    refuseInput(titles.isEmpty() ? QStringLiteral("%1：本学期还没有考评细则。请先写细则。").arg(line.place(0))
                                 : QStringLiteral("%1：本学期没有细则“%2”。可选：%3。")
                                       .arg(line.place(0), *wanted, titles.join(QStringLiteral("、"))));
}

} // namespace yanben
