#include "workspace/act_runner.h"

#include "storage/migrations.h"
#include "storage/sqlite/transaction.h"
#include "workspace/change_rows.h"
#include "workspace/raters/rater_rights.h"

#include <QUuid>

#include <utility>

namespace yanben
{

namespace
{

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isGivenOut(const ActRow &act)
{
    const std::optional<ActKind> kind = actKindOf(act.kind);
    return kind && isFinal(*kind);
}

} // namespace

ActRunner::ActRunner(State &state, const Database &reader, WriteQueue *queue, qint64 lastAct, QObject *parent)
    : QObject{parent}, m_state{state}, m_reader{reader}, m_queue{queue}, m_sitting{newUid()}, m_lastKey{lastAct}
{
    if (!m_queue)
        return;
    connect(m_queue, &WriteQueue::written, this, [this](ActId act) {
        std::erase_if(m_unwritten, [act](const ActRow &row) { return row.id == act; });
        if (m_queue->isIdle())
            emit saved();
    });
    const auto readAnew = [this] {
        try {
            reload();
        } catch (const StorageError &error) {
            m_isBehind = true;
            emit failed(error.facts(), {});
        }
    };
    connect(m_queue, &WriteQueue::failed, this, [this, readAnew](const StorageFaultFacts &facts) {
        const std::vector<ActRow> lost = std::exchange(m_unwritten, {});
        readAnew();
        emit failed(facts, lost);
    });
    connect(m_queue, &WriteQueue::changedElsewhere, this, readAnew);
}

template <typename Work>
auto ActRunner::tried(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &error) {
        emit failed(error.facts(), {});
        if constexpr (std::is_same_v<decltype(work()), RunResult>)
            return RunResult::Unreadable;
        else
            return decltype(work())();
    }
}

RunResult ActRunner::run(Act act)
{
    if (act.isEmpty())
        return RunResult::Nothing;
    return tried([&] { return perform(std::move(act), std::nullopt); });
}

RunResult ActRunner::perform(Act act, std::optional<ActId> reverts)
{
    if (!m_queue)
        return RunResult::ReadOnly;
    const std::optional<Operator> signer = m_signer ? m_signer() : std::nullopt;
    if (!signer)
        return RunResult::Unsigned;
    ActKind judged = act.kind;
    if (reverts)
        judged = actKindOf(m_acts.at(m_acts.at(*reverts).reverts.value_or(*reverts)).kind).value_or(act.kind);
    if (!permits(signer->role, judged))
        return RunResult::NotPermitted;
    if (const RaterFile *file = raterFileOf(m_state); file && !mayRater(m_state, *file, judged, act.changes))
        return RunResult::NotTheRaters;
    if (m_isBehind)
        reload();

    WriteJob job;
    for (const Change &change : act.changes) {
        job.versions.push_back(std::visit(
            [this]<typename T>(const Edit<T> &edit) { return m_state.table<T>().version(edit.id()); }, change));
    }
    try {
        m_state.apply(act.changes);
    } catch (const StaleChange &) {
        return RunResult::Stale;
    }

    const ActId id{++m_lastKey};
    job.act = {.id = id,
               .uid = newUid(),
               .at = QDateTime::currentDateTimeUtc(),
               .who = signer->name,
               .role = roleWord(signer->role),
               .kind = actWord(act.kind),
               .subjects = act.subjects,
               .why = act.why,
               .sitting = m_sitting,
               .schema = latestSchema(),
               .reverts = reverts};
    job.changes = act.changes;
    remember(job.act);
    m_changes.emplace(id, act.changes);
    m_unwritten.push_back(job.act);
    m_queue->push(std::move(job));
    emit saving();
    emit changed({act.kind, std::move(act.changes)});
    emit stepsChanged();
    return RunResult::Done;
}

void ActRunner::remember(const ActRow &act)
{
    m_acts.insert_or_assign(act.id, act);
    if (!act.reverts) {
        m_done.push_back(act.id);
        m_undone.clear();
        return;
    }
    const bool isUndo = act.kind == actWord(ActKind::Undo);
    std::vector<ActId> &from = isUndo ? m_done : m_undone;
    std::vector<ActId> &to = isUndo ? m_undone : m_done;
    std::erase(from, *act.reverts);
    to.push_back(*act.reverts);
}

std::optional<ActRow> ActRunner::undoable() const
{
    if (!m_queue || m_done.empty())
        return std::nullopt;
    const ActRow &last = m_acts.at(m_done.back());
    return last.sitting == m_sitting && !isGivenOut(last) ? std::optional{last} : std::nullopt;
}

std::optional<ActRow> ActRunner::redoable() const
{
    if (!m_queue || m_undone.empty())
        return std::nullopt;
    return m_acts.at(m_undone.back());
}

std::optional<ActId> ActRunner::lastGivenOut() const
{
    const auto found =
        std::find_if(m_done.rbegin(), m_done.rend(), [this](ActId act) { return isGivenOut(m_acts.at(act)); });
    return found == m_done.rend() ? std::nullopt : std::optional{*found};
}

RunResult ActRunner::undo()
{
    return undoable() ? tried([this] { return revert(m_done.back(), false); }) : RunResult::Nothing;
}

RunResult ActRunner::redo()
{
    return redoable() ? tried([this] { return revert(m_undone.back(), true); }) : RunResult::Nothing;
}

RunResult ActRunner::revert(ActId original, bool again)
{
    const ActRow &act = m_acts.at(original);
    if (act.schema != latestSchema())
        return RunResult::TooOld;
    Act step{.kind = again ? ActKind::Redo : ActKind::Undo, .subjects = act.subjects, .why = {}, .changes = {}};
    const std::vector<Change> changes = changesOf(original);
    if (again) {
        step.changes = changes;
    } else {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            step.changes.push_back(change->inverse());
    }
    return perform(std::move(step), original);
}

std::vector<Step> ActRunner::steps()
{
    loadHistory();
    std::vector<Step> steps;
    const std::optional<ActId> givenOut = lastGivenOut();
    for (const auto &[id, act] : m_acts) {
        if (act.reverts)
            continue;
        steps.push_back({.act = act,
                         .undone = std::ranges::find(m_undone, id) != m_undone.end(),
                         .ofThisSitting = act.sitting == m_sitting,
                         .replayable = act.schema == latestSchema(),
                         .givenOut = givenOut && id <= *givenOut});
    }
    // Steps that were taken back and then overtaken by a new act can't be brought again: they are not steps any more.
    std::erase_if(
        steps, [this](const Step &step) { return !step.undone && !std::ranges::binary_search(m_done, step.act.id); });
    return steps;
}

RunResult ActRunner::undoThrough(ActId act)
{
    loadHistory();
    const auto from = std::ranges::find(m_done, act);
    if (from == m_done.end())
        return RunResult::Nothing;
    if (std::any_of(from, m_done.end(), [this](ActId each) { return isGivenOut(m_acts.at(each)); }))
        return RunResult::GivenOut;
    return tried([&] {
        for (;;) {
            const ActId top = m_done.back();
            if (const RunResult result = revert(top, false); result != RunResult::Done)
                return result;
            if (top == act)
                return RunResult::Done;
        }
    });
}

RunResult ActRunner::redoThrough(ActId act)
{
    loadHistory();
    if (std::ranges::find(m_undone, act) == m_undone.end())
        return RunResult::Nothing;
    return tried([&] {
        for (;;) {
            const ActId top = m_undone.back();
            if (const RunResult result = revert(top, true); result != RunResult::Done)
                return result;
            if (top == act)
                return RunResult::Done;
        }
    });
}

std::vector<std::pair<ActRow, Change>> ActRunner::historyOf(const Change &row)
{
    flush();
    const ChangeRow wanted = toChangeRow(row);
    return tried([&] { return historyOf(wanted.entity, wanted.entityId); });
}

std::vector<std::vector<std::pair<ActRow, Change>>> ActRunner::historiesOfGone(const Change &kind)
{
    flush();
    const QString entity = toChangeRow(kind).entity;
    const auto isThere = [&](qint64 id) {
        return std::visit(
            [&]<typename T>(const Edit<T> &) { return m_state.find<T>(static_cast<IdOf<T>>(id)) != nullptr; }, kind);
    };
    return tried([&] {
        std::vector<std::vector<std::pair<ActRow, Change>>> histories;
        for (const qint64 id : ActLog{m_reader}.idsOf(entity)) {
            if (!isThere(id))
                histories.push_back(historyOf(entity, id));
        }
        return histories;
    });
}

std::vector<std::pair<ActRow, Change>> ActRunner::historyOf(const QString &entity, qint64 id) const
{
    std::vector<std::pair<ActRow, Change>> history;
    for (const auto &[act, change] : ActLog{m_reader}.historyOf(entity, id)) {
        if (act.schema == latestSchema())
            history.emplace_back(act, fromChangeRow(change));
    }
    return history;
}

std::vector<Change> ActRunner::changesOf(const Step &step)
{
    return tried([&] { return changesOf(step.act.id); });
}

void ActRunner::loadHistory()
{
    if (m_historyLoaded)
        return;
    flush();
    tried([this] { readHistory(); });
    emit stepsChanged();
}

void ActRunner::readHistory()
{
    const std::vector<ActRow> acts = ActLog{m_reader}.acts();
    m_historyLoaded = true;
    m_acts.clear();
    m_done.clear();
    m_undone.clear();
    for (const ActRow &act : acts)
        remember(act);
}

void ActRunner::lookForOthers()
{
    if (m_queue && !m_queue->isIdle())
        m_queue->lookForOthers();
    else
        tried([this] {
            if (m_isBehind || ActLog{m_reader}.lastKey() != m_lastKey)
                reload();
        });
}

std::vector<Change> ActRunner::changesOf(ActId act)
{
    if (const auto found = m_changes.find(act); found != m_changes.end())
        return found->second;
    flush();
    std::vector<Change> changes;
    for (const ChangeRow &row : ActLog{m_reader}.changesOf(act))
        changes.push_back(fromChangeRow(row));
    return changes;
}

void ActRunner::flush()
{
    if (m_queue)
        m_queue->flush();
}

void ActRunner::reload()
{
    if (m_queue)
        m_queue->restart();
    {
        const Snapshot snapshot{m_reader};
        m_state.load(m_reader);
        m_lastKey = ActLog{m_reader}.lastKey();
        m_changes.clear();
        m_historyLoaded = false;
        readHistory();
    }
    m_isBehind = false;
    emit stepsChanged();
    emit reloaded();
}

} // namespace yanben
