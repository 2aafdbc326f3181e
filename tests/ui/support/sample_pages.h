#pragma once

#include "ui/support/page_bench.h"
#include "workspace/sample/sample_school.h"

#include <QTemporaryDir>

namespace yanben
{

/// The file of the sample school in a folder of its own; an editor signs.
class SampleSchool
{
public:
    SampleSchool()
    {
        createSample(path());
        m_workspace = Workspace::open(path());
        m_workspace->acts().setSigner([] { return Operator{QStringLiteral("研训处"), Role::Editor}; });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("sample.yanben")); }
    Workspace &workspace() { return *m_workspace; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// The sample school with everything that a page stands on.
class SamplePages
{
public:
    explicit SamplePages(QDate day = {2019, 4, 10}) : m_bench{day} {}

    QString path() const { return m_bench.school.path(); }
    PageContext &context() { return m_bench.context; }
    Workspace &workspace() { return m_bench.context.workspace; }
    ActRunner &acts() { return workspace().acts(); }
    const State &state() const { return m_bench.state(); }
    FakeSettings &settings() { return m_bench.settings; }
    PaperDesk &paper() { return m_bench.paper; }

private:
    SchoolBench<SampleSchool> m_bench;
};

} // namespace yanben
