#include "app/open_school.h"

#include "app/page_list.h"
#include "app/settings.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/acts/act_text.h"
#include "ui/dialogs/operator_dialog.h"
#include "ui/dialogs/steps_dialog.h"
#include "ui/findings/page_badges.h"
#include "ui/pages/subject_words.h"
#include "ui/shell/actions.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/status_line.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/rater_rights.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace yanben
{

OpenSchool::OpenSchool(std::unique_ptr<SchoolSession> session, Settings &settings, ShellSettings &views,
                       MainWindow &window, Actions &actions)
    : m_session{std::move(session)},
      m_settings{settings},
      m_window{window},
      m_actions{actions},
      m_term{m_session->workspace(), QDate::currentDate()},
      m_rubrics{m_session->workspace(), m_term},
      m_feedback{m_session->workspace().acts()},
      m_paper{&window},
      m_findings{m_session->workspace()},
      m_search{m_session->workspace().state()},
      m_context{.workspace = m_session->workspace(),
                .term = m_term,
                .rubrics = m_rubrics,
                .acts = m_feedback,
                .paper = m_paper,
                .settings = views,
                .today = [] { return QDate::currentDate(); }},
      m_backups{*m_session,
                settings,
                {.backUp = [this] { backUpNow(); },
                 .restore = [this](const QString &backup) { emit restoreRequested(backup); }}},
      m_operators{*m_session,
                  {.signing = [this] { return m_operator; }, .sign = [this](const Operator &who) { sign(who); }}}
{
    chooseRememberedTerm();
    m_findings.setToday(m_context.today);
    m_findings.setTerm(m_term.id());
    if (!window.painted())
        m_findings.hold();
    if (const RaterFile *file = raterFile()) {
        m_operator = Operator{displayName(m_context.state(), file->rater), Role::Editor};
    } else if (const auto remembered = settings.operatorOf(schoolUid())) {
        if (const std::optional<Role> role = roleOf(remembered->role))
            m_operator = Operator{remembered->name, *role};
    }
    m_session->workspace().acts().setSigner([this] { return signer(); }, [this] { return m_operator; });
    connectFile();
    connectFrame();
}

OpenSchool::~OpenSchool() = default;

void OpenSchool::show()
{
    m_window.setFileName(QFileInfo{path()}.fileName());
    m_window.header().setFileOpen(true);
    updateTerms();
    updateOperator();
    updateSteps();
    const PageList list = pages();
    m_window.header().setTermsManageable(std::ranges::find(list, PageId::Settings, &PageEntry::id) != list.end());
    m_window.setPages(list);
    m_actions.setFileState(true, m_context.writable());
    if (m_context.writable())
        showSaved();
    else
        m_window.status().setSaveState(Tone::Neutral, tr("To look only"));
    if (const std::optional<StorageFaultFacts> &why = m_session->restriction()) {
        Banner &banner = m_window.showBanner(BannerId::LookOnly, Tone::Warning, lookOnlyText(*why));
        if (why->fault == StorageFault::LockedElsewhere) {
            connect(banner.addAction(tr("Take over")), &QPushButton::clicked, this, &OpenSchool::takeOverRequested,
                    Qt::QueuedConnection);
        }
    }
    m_window.whenPainted(this, [this] {
        if (m_findings.held()) {
            m_findings.release();
            m_window.refresh();
        }
        updateFindings();
        if (m_operator)
            m_session->setSigner(m_operator->name);
        m_session->workspace().acts().loadHistory();
        if (const std::optional<StorageFaultFacts> &fault = m_session->secondBackupFault())
            tellBackup(secondFolderWords(*fault), BackupWhen::Always);
        examine();
    });
}

void OpenSchool::examine()
{
    m_examination = std::make_unique<FileExamination>(path());
    connect(m_examination.get(), &FileExamination::done, this, [this](const std::vector<SchoolFileProblem> &problems) {
        if (problems.empty())
            return;
        for (const SchoolFileProblem &problem : problems)
            spdlog::error("the file has a problem of kind {} ({} places)", static_cast<int>(problem.kind),
                          problem.count);
        Banner &banner = m_window.showBanner(BannerId::Unsound, Tone::Danger, fileProblemsText(problems).whole());
        if (m_context.writable()) {
            connect(banner.addAction(tr("Restore a backup…")), &QPushButton::clicked,
                    m_actions.action(ActionId::Restore), &QAction::trigger, Qt::QueuedConnection);
        }
    });
}

void OpenSchool::connectFile()
{
    ActRunner &acts = m_session->workspace().acts();
    connect(&acts, &ActRunner::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches<Term>())
            updateTerms();
        m_window.hideBanner(BannerId::Refused);
    });
    connect(&acts, &ActRunner::stepsChanged, this, &OpenSchool::updateSteps);
    connect(&acts, &ActRunner::saving, &m_window.status(), &StatusLine::setSaving);
    connect(&acts, &ActRunner::saved, this, [this] {
        showSaved();
        if (m_lostSteps.isEmpty())
            m_window.hideBanner(BannerId::WriteFailed);
    });
    connect(&acts, &ActRunner::failed, this, &OpenSchool::tellLoss);
    connect(&acts, &ActRunner::reloaded, this, [this] {
        m_isBehind = false;
        updateTerms();
    });
    connect(&m_findings, &FindingsBook::changed, this, &OpenSchool::updateFindings, Qt::QueuedConnection);
    const auto refuse = [this](const QString &message) {
        Banner &banner = m_window.showBanner(BannerId::Refused, Tone::Warning, message);
        connect(banner.addAction(tr("Close")), &QPushButton::clicked, this,
                [this] { m_window.hideBanner(BannerId::Refused); });
    };
    connect(&m_feedback, &ActFeedback::refused, this, refuse);
    connect(&m_feedback, &ActFeedback::told, &m_window.status(), &StatusLine::announce);
    connect(&m_paper, &PaperDesk::failed, this, refuse);
    connect(&m_paper, &PaperDesk::announced, &m_window.status(), &StatusLine::announce);
}

void OpenSchool::connectFrame()
{
    const auto act = [this](ActionId id, auto function) {
        connect(m_actions.action(id), &QAction::triggered, this, function);
    };
    // What is being typed is a step too, the first to be taken back.
    const auto settled = [this](auto function) {
        return [this, function] {
            Page *page = m_window.currentPage();
            if (!page || page->leave())
                function();
        };
    };
    act(ActionId::Undo, settled([this] { m_feedback.undo(); }));
    act(ActionId::Redo, settled([this] { m_feedback.redo(); }));
    act(ActionId::Steps, settled([this] { showSteps(); }));
    HeaderBar &header = m_window.header();
    connect(&header, &HeaderBar::termChosen, this, [this](TermId term) {
        if (m_window.takeLeave())
            m_term.choose(term);
    });
    connect(&header, &HeaderBar::termsRequested, this, [this] {
        m_window.jumpTo({PageId::Settings, std::nullopt, QStringLiteral("terms")});
    });
    connect(&header, &HeaderBar::operatorRequested, this, &OpenSchool::askOperator);
    connect(&m_term, &CurrentTerm::changed, this, [this] {
        rememberTerm();
        m_findings.setTerm(m_term.id());
        updateTerms();
        updateFindings();
    });
    m_window.commandPalette().setProvider([this](const QString &words) { return search(words); });
}

void OpenSchool::updateSteps()
{
    const auto text = [](const std::optional<ActRow> &act) {
        return act ? std::optional{actText(*act)} : std::nullopt;
    };
    m_actions.setUndo(text(m_session->workspace().acts().undoable()));
    m_actions.setRedo(text(m_session->workspace().acts().redoable()));
}

void OpenSchool::updateTerms()
{
    std::vector<TermEntry> choices;
    for (const Term *term : termsOf(m_context.state())) {
        QString detail = rangeText(term->first, term->last, *term, WhenStyle::Short);
        if (const std::optional<int> week = weekInTerm(*term, m_context.today()))
            detail += tr(" · week %1").arg(*week);
        choices.push_back({.id = term->id, .name = term->title, .detail = detail});
    }
    m_window.header().setTerms(choices, m_term.id());
}

void OpenSchool::updateOperator()
{
    const auto role = [this] { return raterFile() ? tr("rater") : roleName(m_operator->role); };
    m_window.header().setOperator(m_operator ? std::optional{tr("%1 · %2").arg(m_operator->name, role())}
                                             : std::nullopt);
}

void OpenSchool::updateFindings()
{
    if (raterFile()) { // they are the office's affair
        m_window.status().setFindings(std::nullopt);
        m_window.setBadges({});
        return;
    }
    m_window.status().setFindings(static_cast<int>(m_findings.findings().size()));
    m_window.setBadges(pageBadges(m_context.state(), m_findings));
}

void OpenSchool::chooseRememberedTerm()
{
    const std::optional<QString> uid = m_settings.termOf(schoolUid());
    for (const Term *term : termsOf(m_context.state())) {
        if (uid == term->uid)
            m_term.choose(term->id);
    }
}

void OpenSchool::rememberTerm()
{
    const Term *term = m_term.term();
    const bool isChosen = term && term->id != termFor(m_context.state(), m_context.today());
    m_settings.setTerm(schoolUid(), isChosen ? std::optional{term->uid} : std::nullopt);
}

std::optional<Operator> OpenSchool::signer()
{
    if (!m_operator)
        askOperator();
    return m_operator;
}

bool OpenSchool::askOperator()
{
    if (raterFile()) // he and nobody else works in it
        return false;
    OperatorDialog dialog{m_operator.value_or(Operator{tr("Research office"), Role::Editor}), m_operators.knownNames(),
                          &m_window};
    if (dialog.exec() != QDialog::Accepted)
        return false;
    sign(dialog.value());
    return true;
}

void OpenSchool::sign(const Operator &who)
{
    m_operator = who;
    m_session->setSigner(who.name);
    m_settings.setOperator(schoolUid(), {who.name, roleWord(who.role)});
    updateOperator();
    m_window.hideBanner(BannerId::Refused);
    m_window.refresh();
}

void OpenSchool::showSteps()
{
    const auto lines = [this] {
        std::vector<StepLine> list;
        const std::vector<Step> steps = m_session->workspace().acts().steps();
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            list.push_back({.id = keyOf(step->act.id),
                            .when = QLocale{}.toString(step->act.at.toLocalTime(), QLocale::ShortFormat),
                            .who = step->act.who,
                            .what = actText(step->act),
                            .undone = step->undone,
                            .undoable = !step->undone && step->replayable && !step->givenOut && m_context.writable()});
        }
        return list;
    };
    StepsDialog dialog{lines(), &m_window};
    connect(&dialog, &StepsDialog::undoRequested, this, [&](qint64 id) {
        m_feedback.undoThrough(ActId{id});
        dialog.setSteps(lines());
    });
    dialog.exec();
}

PageList OpenSchool::pages()
{
    PageList list = pageList(m_context, m_findings, m_backups, m_operators);
    if (const RaterFile *file = raterFile()) {
        const RubricVersion &version = m_context.state().get<RubricVersion>(file->version);
        std::erase_if(list,
                      [his = scoresPageOf(version.terms.subject)](const PageEntry &page) { return page.id != his; });
    }
    return list;
}

const RaterFile *OpenSchool::raterFile() const
{
    return raterFileOf(m_context.state());
}

QString OpenSchool::schoolUid() const
{
    return m_session->workspace().reader().schoolUid();
}

void OpenSchool::lookAround()
{
    m_session->workspace().lookForOthers();
    if (!m_context.writable() || m_session->holdsLock())
        return;
    Banner &banner =
        m_window.showBanner(BannerId::LookOnly, Tone::Warning,
                            tr("Somebody else has taken this file over. What you enter now may be refused."));
    connect(banner.addAction(tr("Take over")), &QPushButton::clicked, this, &OpenSchool::takeOverRequested,
            Qt::QueuedConnection);
}

} // namespace yanben
