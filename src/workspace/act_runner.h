#pragma once

#include "domain/storage_fault.h"
#include "workspace/act.h"
#include "workspace/session/operator.h"
#include "workspace/state.h"
#include "workspace/write_queue.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace yanben
{

enum class RunResult {
    Done,
    Nothing,      ///< the act changes nothing, or there is no step to take back
    Unsigned,     ///< nobody said who acts
    NotPermitted, ///< the role may not do this
    NotTheRaters, ///< in a file that was handed to a rater: it is not a record of his
    ReadOnly,     ///< the file is open to look
    Stale,        ///< a row has moved on since; nothing was changed
    GivenOut,     ///< results were published after this step
    TooOld,       ///< made under an older schema: can be read, not taken back
    Unreadable    ///< the file did not answer; nothing was changed, and failed() has said why
};

/// What an act touched.
struct ChangeNotice
{
    ActKind kind{};
    std::vector<Change> changes;

    template <typename T>
    bool touches() const
    {
        return std::ranges::any_of(changes,
                                   [](const Change &change) { return std::holds_alternative<Edit<T>>(change); });
    }
};

/// A line of the list of steps.
struct Step
{
    ActRow act;
    bool undone = false;
    bool ofThisSitting = false;
    bool replayable = true; ///< false for acts from before the last migration
    bool givenOut = false;  ///< a publication of results, or something before one: it stays
};

/// The only way to change the open file. Every act is applied in memory at once and handed to the writer; what cannot
/// be written is taken out of memory again by reading the file anew (failed(), then reloaded()).
class ActRunner final : public QObject
{
    Q_OBJECT

public:
    using Signer = std::function<std::optional<Operator>()>;

    /// `reader` stays open for the history; `queue` is null when the file is open to look only.
    /// `lastAct` is the file's last one when the rows of the state were read.
    ActRunner(State &state, const Database &reader, WriteQueue *queue, qint64 lastAct, QObject *parent = nullptr);

    /// Asked before every write; a person is asked at most once a sitting by what stands behind it.
    /// `known` says who would sign, and never asks.
    void setSigner(Signer signer, Signer known = {})
    {
        m_signer = std::move(signer);
        m_known = std::move(known);
    }
    /// Who works, as far as somebody has said so.
    std::optional<Operator> knownOperator() const { return m_known ? m_known() : std::nullopt; }
    /// Who acts, for rows that keep a name themselves; may ask. Empty when nobody wants to sign.
    std::optional<Operator> operatorNow() const { return m_signer ? m_signer() : std::nullopt; }

    RunResult run(Act act);

    /// The step that Ctrl+Z would take back: only of this sitting. Empty when there is none.
    std::optional<ActRow> undoable() const;
    std::optional<ActRow> redoable() const;
    RunResult undo();
    RunResult redo();

    /// All steps of the file, oldest first, without the takings back themselves.
    std::vector<Step> steps();
    /// Takes back this step and every later one that still stands, newest first; stops at the first that can't be.
    RunResult undoThrough(ActId act);
    RunResult redoThrough(ActId act);

    /// Every act that changed this row, oldest first, with what each made of it.
    std::vector<std::pair<ActRow, Change>> historyOf(const Change &row);
    /// The same of each row of this kind that there was and is no more.
    std::vector<std::vector<std::pair<ActRow, Change>>> historiesOfGone(const Change &kind);
    /// What a step changed, which must be replayable.
    std::vector<Change> changesOf(const Step &step);

    /// Reads the acts of earlier sittings, so that redo after a restart is offered; later calls cost nothing.
    void loadHistory();
    void flush();
    bool isSaving() const { return m_queue && !m_queue->isIdle(); }
    /// Reads everything anew if somebody else has written since.
    void lookForOthers();

signals:
    void changed(const yanben::ChangeNotice &notice);
    void stepsChanged();
    void saving();
    void saved();
    /// Why the file could not be written or read, and the acts that are not in it therefore; they have to be made
    /// again.
    void failed(const yanben::StorageFaultFacts &facts, const std::vector<yanben::ActRow> &lost);
    /// Everything has been read anew from the file.
    void reloaded();

private:
    RunResult perform(Act act, std::optional<ActId> reverts);
    RunResult revert(ActId original, bool again);
    std::vector<Change> changesOf(ActId act);
    std::vector<std::pair<ActRow, Change>> historyOf(const QString &entity, qint64 id) const;
    void remember(const ActRow &act);
    /// The newest standing publication of results; empty when there is none.
    std::optional<ActId> lastGivenOut() const;
    void reload();
    void readHistory();
    /// What the file can't be read for is told by failed().
    template <typename Work>
    auto tried(Work work) -> decltype(work());

    State &m_state;
    const Database &m_reader;
    WriteQueue *m_queue;
    Signer m_signer;
    Signer m_known;
    QString m_sitting;
    bool m_historyLoaded = false;
    bool m_isBehind = false; ///< the rows could not be read after a failure: first of all the next act reads them
    qint64 m_lastKey;        ///< of the last act that the rows show
    std::map<ActId, ActRow> m_acts;                 ///< those known: this sitting's, and all after loadHistory()
    std::map<ActId, std::vector<Change>> m_changes; ///< of this sitting's acts
    std::vector<ActRow> m_unwritten;                ///< on their way to the disk
    std::vector<ActId> m_done;
    std::vector<ActId> m_undone;
};

} // namespace yanben
