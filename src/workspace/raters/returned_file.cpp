#include "workspace/raters/returned_file.h"

#include "storage/storage_error.h"
#include "storage/verify.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/raters/rater_rights.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace yanben
{

namespace
{

constexpr qint64 largest = 64 << 20;

using Read = Result<ReturnedFile, UnreadableReturn>;

/// As the school that handed the file out knows it.
QString uidIn(const State &state, const RaterFile &file, Subject subject)
{
    if (const auto *staff = std::get_if<StaffId>(&subject))
        return state.get<StaffMember>(*staff).uid;
    if (const auto *group = std::get_if<GroupId>(&subject))
        return state.get<Group>(*group).uid;
    return *file.school;
}

Read readRatings(const State &state)
{
    const RaterFile *file = raterFileOf(state);
    if (!file || state.all<RaterFile>().size() != 1)
        return UnreadableReturn{.why = UnreadableReturn::Why::NotARaterFile};
    const Rubric &rubric = state.get<Rubric>(state.get<RubricVersion>(file->version).rubric);
    ReturnedFile read{.uid = file->uid,
                      .schoolUid = *file->school,
                      .rubricUid = rubric.uid,
                      .term = state.get<Term>(rubric.term).title,
                      .raterUid = state.get<StaffMember>(file->rater).uid,
                      .rater = displayName(state, file->rater),
                      .ratings = {}};
    std::map<CriterionId, const CriterionVersion *> criteria;
    for (const auto &[id, row] : state.all<CriterionVersion>()) {
        if (row.version == file->version)
            criteria.emplace(row.criterion, &row);
    }
    std::map<RecordId, std::vector<RecordEntry>> entries;
    for (const auto &[id, entry] : state.all<RecordEntry>())
        entries[entry.record].push_back(entry);
    const Voice his{.source = RecordSource::Rater, .rater = file->rater};
    for (const auto &[id, cell] : state.all<CellRecord>()) {
        const auto criterion = criteria.find(cell.criterion);
        const bool isEmpty = cell.record.state == RecordState::Missing && cell.record.note.isEmpty();
        if (cell.voice != his || criterion == criteria.end() || isEmpty)
            continue;
        const Subject subject = state.get<ScoreSheet>(cell.sheet).subject;
        read.ratings.push_back({.subjectUid = uidIn(state, *file, subject),
                                .subject = subjectName(state, subject),
                                .criterionUid = state.get<Criterion>(cell.criterion).uid,
                                .criterion = criterion->second->spec,
                                .record = cell.record,
                                .handedIn = cell.handedIn,
                                .entries = entries[id]});
    }
    return read;
}

Read readSound(const LoadedFile &file)
{
    if (!verify(file.reader).empty())
        return UnreadableReturn{.why = UnreadableReturn::Why::Unsound};
    try {
        return readRatings(file.state);
    } catch (const StaleChange &) { // a row refers to one that is marked as removed
        return UnreadableReturn{.why = UnreadableReturn::Why::Unsound};
    }
}

Read readOlder(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.yanben"));
    if (!folder.isValid() || !QFile::copy(path, copy))
        throw StorageError{{.fault = StorageFault::IoFailed, .path = path}, QStringLiteral("no copy could be made")};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return readSound(LoadedFile::load(copy, {.mode = OpenMode::ReadWrite, .pages = PageCheck::Always}));
}

} // namespace

Read readReturnedFile(const QString &path)
{
    if (QFileInfo{path}.size() > largest)
        return UnreadableReturn{.why = UnreadableReturn::Why::TooLarge};
    try {
        try {
            return readSound(LoadedFile::load(path, {.mode = OpenMode::ReadOnly, .pages = PageCheck::Always}));
        } catch (const StorageError &error) {
            if (error.kind() != StorageFault::TooOld)
                throw;
            return readOlder(path);
        }
    } catch (const StorageError &error) {
        StorageFaultFacts facts = error.facts();
        facts.path = path;
        return UnreadableReturn{.why = UnreadableReturn::Why::NotUsable, .facts = facts};
    }
}

} // namespace yanben
