#pragma once

#include "cli/command.h"
#include "cli/fault_words.h"
#include "workspace/queries/term_rows.h"

#include <QDate>

namespace yanben
{

/// A file opened to look, and its current term: the one of today, else the last one before.
struct OpenTerm
{
    std::unique_ptr<Workspace> workspace;
    TermId term{};

    const State &state() const { return workspace->state(); }
};

inline OpenTerm openTerm(const QString &path)
{
    OpenTerm open{.workspace = readingFrom(path, [&path] { return openToLook(path, cliName()); })};
    const auto term = termFor(open.state(), QDate::currentDate());
    if (!term)
        refuseInput(QStringLiteral("%1：文件里还没有学期。请先在学校设置中新建学期。").arg(path));
    open.term = *term;
    return open;
}

/// The rubric that --title names; without it the main one, or none where the term has none.
inline std::optional<RubricId> rubricWanted(const CommandLine &line, const OpenTerm &open)
{
    const std::optional<QString> wanted = line.value(QStringLiteral("title"));
    if (!wanted) {
        const Rubric *main = rubricOf(open.state(), open.term);
        return main ? std::optional{main->id} : std::nullopt;
    }
    QStringList titles;
    for (const Rubric *rubric : rubricsOf(open.state(), open.term)) {
        titles << newestVersionOf(open.state(), rubric->id)->terms.title;
        if (titles.back() == *wanted)
            return rubric->id;
    }
    refuseInput(titles.isEmpty() ? QStringLiteral("%1：本学期还没有考评细则。请先写细则。").arg(line.place(0))
                                 : QStringLiteral("%1：本学期没有细则“%2”。可选：%3。")
                                       .arg(line.place(0), *wanted, titles.join(QStringLiteral("、"))));
}

} // namespace yanben
