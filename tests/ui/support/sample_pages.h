#pragma once

#include "ui/pages/page_context.h"
#include "ui/support/fake_pages.h"
#include "workspace/sample/sample_school.h"

#include <QTemporaryDir>
#include <QWidget>

namespace yanben
{

/// The sample school with everything that a page stands on; an editor signs.
class SamplePages
{
public:
    SamplePages()
    {
        createSample(path());
        m_workspace = Workspace::open(path());
        m_workspace->acts().setSigner([] { return Operator{QStringLiteral("研训处"), Role::Editor}; });
        m_term = std::make_unique<CurrentTerm>(*m_workspace, QDate{2019, 4, 10});
        m_rubrics = std::make_unique<CurrentRubrics>(*m_workspace, *m_term);
        m_acts = std::make_unique<ActFeedback>(m_workspace->acts());
        m_paper = std::make_unique<PaperDesk>(&m_window);
        m_context.emplace(PageContext{.workspace = *m_workspace,
                                      .term = *m_term,
                                      .rubrics = *m_rubrics,
                                      .acts = *m_acts,
                                      .paper = *m_paper,
                                      .settings = m_settings,
                                      .today = [] {
                                          return QDate{2019, 4, 10};
                                      }});
    }

    QString path() const { return m_folder.filePath(QStringLiteral("sample.yanben")); }
    PageContext &context() { return *m_context; }
    Workspace &workspace() { return *m_workspace; }
    ActRunner &acts() { return m_workspace->acts(); }
    const State &state() const { return m_workspace->state(); }
    FakeSettings &settings() { return m_settings; }
    PaperDesk &paper() { return *m_paper; }

private:
    QTemporaryDir m_folder;
    QWidget m_window;
    FakeSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CurrentTerm> m_term;
    std::unique_ptr<CurrentRubrics> m_rubrics;
    std::unique_ptr<ActFeedback> m_acts;
    std::unique_ptr<PaperDesk> m_paper;
    std::optional<PageContext> m_context;
};

} // namespace yanben
