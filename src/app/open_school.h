#pragma once

#include "app/file_desks.h"
#include "ui/acts/step_desk.h"
#include "ui/pages/page_context.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/lists/command_palette.h"
#include "workspace/live/findings_book.h"
#include "workspace/search/search.h"
#include "workspace/session/file_examination.h"
#include "workspace/session/school_session.h"

#include <QObject>

#include <memory>

namespace yanben
{

class Actions;
class Settings;

/// One school file in the window: its session, what its pages stand on, and the wires between file and frame. It is
/// gone before the next file is opened; the window must have let go of the pages by then.
class OpenSchool final : public QObject
{
    Q_OBJECT

public:
    OpenSchool(std::unique_ptr<SchoolSession> session, Settings &settings, ShellSettings &views, MainWindow &window,
               Actions &actions);
    ~OpenSchool() override;

    SchoolSession &session() { return *m_session; }
    QString path() const { return m_session->workspace().path(); }

    /// Shows the pages, the banner of a file that is open to look, terms and operator.
    void show();
    /// Waits until everything is written. False when steps could not be and the person does not want to lose them.
    bool letGo();
    /// Makes the backup that is due and says why when it could not be made.
    void backUp(BackupWhen when);
    /// At the person's wish, with what is being typed.
    void backUpNow();
    /// Reads again when somebody else has written; called when the window gets active.
    void lookAround();
    /// Lets the person change name and role. False when they thought better of it.
    bool askOperator();

signals:
    /// 接管: open again, to write.
    void takeOverRequested();
    /// Put this backup in the place of the file.
    void restoreRequested(const QString &backup);

private:
    void connectFile();
    void connectFrame();
    void tellLoss(const StorageFaultFacts &facts, const std::vector<ActRow> &lost);
    void tellBackup(const QString &words, BackupWhen when);
    static QString secondFolderWords(const StorageFaultFacts &facts);
    void showSaved();
    void updateSteps();
    void updateTerms();
    void updateOperator();
    void updateFindings();
    void showSteps();
    void examine();
    PageList pages();
    /// Null in a school's own file.
    const RaterFile *raterFile() const;
    std::vector<PaletteHit> search(const QString &words);
    /// The term that was chosen in this school on this computer, while it is there.
    void chooseRememberedTerm();
    /// Unless it is the one of today, which needs no choice and is another one next year.
    void rememberTerm();
    std::optional<Operator> signer();
    void sign(const Operator &who);
    QString schoolUid() const;

    std::unique_ptr<SchoolSession> m_session;
    Settings &m_settings;
    MainWindow &m_window;
    Actions &m_actions;
    CurrentTerm m_term;
    CurrentRubrics m_rubrics;
    ActFeedback m_feedback;
    StepDesk m_steps;
    PaperDesk m_paper;
    FindingsBook m_findings;
    Search m_search;
    PageContext m_context;
    std::optional<Operator> m_operator;
    QTime m_savedAt;         ///< when the file was last known to hold everything
    bool m_isBehind = false; ///< the file could not be read after a failure
    QStringList m_lostSteps; ///< not in the file, and nobody has said to have seen it
    QString m_lossText;
    SessionBackups m_backups;
    SessionOperators m_operators;
    std::unique_ptr<FileExamination> m_examination;
};

} // namespace yanben
