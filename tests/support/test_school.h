#pragma once

#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace yanben
{

/// A school file in a folder of its own, with one term (2018—2019学年第二学期) and an editor who signs.
class TestSchool
{
public:
    TestSchool() : m_workspace{Workspace::create(path(), school())}
    {
        sign();
        watch();
    }
    /// What was done in memory has to reach the file, too.
    ~TestSchool()
    {
        acts().flush();
        if (!m_failuresExpected)
            CHECK(m_failures == 0);
    }
    Q_DISABLE_COPY_MOVE(TestSchool)
    /// The test makes the file refuse something.
    void expectFailures() { m_failuresExpected = true; }

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
        watch();
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
    void watch()
    {
        QObject::connect(&acts(), &ActRunner::failed, &acts(), [this] { ++m_failures; });
    }

    QTemporaryDir m_folder;
    int m_failures = 0;
    bool m_failuresExpected = false;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace yanben
