#include "workspace/raters/hand_out.h"

#include "storage/repository.h"
#include "storage/tables.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/panels.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"
#include "workspace/raters/rater_excerpt.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

const QString ending = u".yanben"_s;

} // namespace

std::vector<RaterToServe> ratersToServe(const State &state, RubricVersionId version)
{
    std::vector<RaterToServe> raters;
    const Panels panels{state, state.get<RubricVersion>(version).rubric};
    for (const StaffId rater : panels.raters()) {
        RaterToServe &each = raters.emplace_back();
        each.rater = rater;
        each.name = displayName(state, rater);
        each.progress = raterProgress(state, version, rater);
        for (const auto &[id, row] : state.all<RaterFile>()) {
            if (row.rater == rater && row.version == version)
                each.lastHandedOut = std::max(each.lastHandedOut, std::optional{row.madeAt});
        }
    }
    return raters;
}

QString raterFileName(const QString &rater)
{
    static const QRegularExpression notInNames{u"[/\\\\:*?\"<>|\\x00-\\x1f\\x7f]"_s};
    // Names of 255 bytes are the limit of most file systems.
    return u"评分-"_s + QString{rater}.replace(notInNames, u"-"_s).trimmed().left(60) + ending;
}

QString raterFilePath(const QString &folder, const QString &rater, const QStringList &taken)
{
    const QDir place{folder};
    const QString name = raterFileName(rater);
    QString path = place.filePath(name);
    for (int number = 2; taken.contains(path) || QFileInfo::exists(path); ++number)
        path = place.filePath(u"%1-%2%3"_s.arg(name.chopped(ending.size())).arg(number).arg(ending));
    return path;
}

Act handOutRaterFiles(const State &state, RubricVersionId version, const std::vector<StaffId> &raters,
                      const QString &who, const QDateTime &at)
{
    QStringList names;
    for (const StaffId rater : raters)
        names << displayName(state, rater);
    ActBuilder builder{state, ActKind::HandOutRaterFiles, names};
    for (const StaffId rater : raters) {
        builder.insert(RaterFile{
            .id = {}, .uid = {}, .version = version, .rater = rater, .madeBy = who, .madeAt = at, .school = {}});
    }
    return builder.take();
}

void writeRaterFile(const State &state, const RaterFile &row, const QString &path)
{
    const RaterExcerpt excerpt{state, row};
    Database::create(path, [&](const Database &database) {
        Transaction transaction{database};
        Entities::forEach([&]<typename T>() {
            const Repository<T> repository{database};
            for (const T &each : excerpt.rows<T>())
                repository.insert(transaction, each);
        });
        // A synonym may stand before the group that it stands for, and a part before its whole.
        for (Group group : excerpt.rows<Group>()) {
            group.sameAs = state.get<Group>(group.id).sameAs;
            group.parent = state.get<Group>(group.id).parent;
            if (group.sameAs || group.parent)
                Repository<Group>{database}.update(transaction, group, 1);
        }
        transaction.commit();
    });
}

HandedOut handOut(const State &state, RubricVersionId version, const std::vector<RaterFileOrder> &orders,
                  const QString &who, const QDateTime &at)
{
    std::vector<StaffId> raters;
    std::ranges::transform(orders, std::back_inserter(raters), &RaterFileOrder::rater);
    HandedOut handed{.act = handOutRaterFiles(state, version, raters, who, at), .files = {}};
    std::vector<Change> written;
    QStringList names;
    for (std::size_t each = 0; each < orders.size(); ++each) {
        RaterFileResult &result = handed.files.emplace_back(RaterFileResult{.order = orders[each], .fault = {}});
        try {
            writeRaterFile(state, *std::get<Edit<RaterFile>>(handed.act.changes[each]).after, orders[each].path);
            written.push_back(handed.act.changes[each]);
            names << handed.act.subjects[static_cast<qsizetype>(each)];
        } catch (const StorageError &error) {
            result.fault = error.facts();
            result.fault->path = orders[each].path;
        }
    }
    handed.act.changes = std::move(written);
    handed.act.subjects = names;
    return handed;
}

} // namespace yanben
