#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace yanben
{

/// A school file in a folder of its own, with one term (2018—2019学年第二学期) and an editor who signs.
class TestSchool
{
public:
    TestSchool() : m_workspace{Workspace::create(path(), school())} { sign(); }

    QString path() const { return m_folder.filePath(QStringLiteral("school.yanben")); }
    Workspace &workspace() { return *m_workspace; }
    ActRunner &acts() { return m_workspace->acts(); }
    const State &state() const { return m_workspace->state(); }
    const Term &term() const { return state().all<Term>().begin()->second; }

    /// As after a restart of the program.
    void reopen()
    {
        m_workspace.reset();
        m_workspace = Workspace::open(path());
        sign();
    }

    void sign(Role role = Role::Editor)
    {
        acts().setSigner([role] { return Operator{QStringLiteral("研训处"), role}; });
    }

    static NewSchool school()
    {
        NewSchool school;
        school.name = QStringLiteral("平山镇中心校");
        school.term.code = QStringLiteral("2018-2019-2");
        school.term.title = QStringLiteral("2018—2019学年第二学期");
        school.term.first = {2019, 3, 4};
        school.term.last = {2019, 7, 12};
        return school;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace yanben
