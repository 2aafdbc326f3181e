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

} // namespace yanben
