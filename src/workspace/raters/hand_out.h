#pragma once

#include "domain/storage_fault.h"
#include "workspace/act.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/state.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace yanben
{

/// Somebody who could be handed a file of his own.
struct RaterToServe
{
    StaffId rater{};
    QString name;
    RaterProgress progress;
    std::optional<QDateTime> lastHandedOut;

    friend bool operator==(const RaterToServe &, const RaterToServe &) = default;
};

/// Everybody who rates something by this version.
std::vector<RaterToServe> ratersToServe(const State &state, RubricVersionId version);

/// 评分-张三.yanben; what can't stand in a file name is replaced.
QString raterFileName(const QString &rater);
/// Where the rater's file goes in the folder, with a number behind the name when that one is taken, by a file or by one
/// of `taken`.
QString raterFilePath(const QString &folder, const QString &rater, const QStringList &taken);

/// 分发评分: the rows that the school's file keeps of what it hands out, one per rater.
Act handOutRaterFiles(const State &state, RubricVersionId version, const std::vector<StaffId> &raters,
                      const QString &who, const QDateTime &at);

/// Makes the file of one row of handOutRaterFiles(): a school file with the same program and the same grid that holds
/// what this rater needs and nothing else. Of the roster those whom he is to rate; of the rubric his criteria; of the
/// records his own. No mark of anybody else, no history, nothing published. Rows keep their uids, by which they are
/// found again. Throws StorageError; a file that is there already is refused with Exists.
void writeRaterFile(const State &state, const RaterFile &row, const QString &path);

struct RaterFileOrder
{
    StaffId rater{};
    QString path;
};

/// What became of one order; without a fault the file is there.
struct RaterFileResult
{
    RaterFileOrder order;
    std::optional<StorageFaultFacts> fault;
};

struct HandedOut
{
    Act act; ///< to be run: the rows of the files that are there
    std::vector<RaterFileResult> files;
};

/// Writes a file for each order; one that can't be written does not hold up the others.
HandedOut handOut(const State &state, RubricVersionId version, const std::vector<RaterFileOrder> &orders,
                  const QString &who, const QDateTime &at);

} // namespace yanben
