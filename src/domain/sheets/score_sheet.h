#pragma once

#include "domain/ids.h"
#include "domain/numbers/points.h"
#include "domain/records/record_data.h"
#include "domain/rubric/rubric.h"
#include "domain/subject.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace yanben
{

/// The rubric of a term. What it says stands in its versions.
struct Rubric
{
    RubricId id{};
    QString uid;
    TermId term{};

    friend bool operator==(const Rubric &, const Rubric &) = default;
};

enum class VersionState { Draft, Published };

struct RubricVersion
{
    RubricVersionId id{};
    QString uid;
    RubricId rubric{};
    int number = 1;
    VersionState state = VersionState::Draft;
    QString publishedBy;
    std::optional<QDateTime> publishedAt;
    RubricTerms terms;

    friend bool operator==(const RubricVersion &, const RubricVersion &) = default;
};

/// What stays the same criterion through all versions of its rubric; records hang on it.
struct Criterion
{
    CriterionId id{};
    QString uid;
    RubricId rubric{};
    QString key; ///< unique in the rubric

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

struct CriterionVersion
{
    CriterionVersionId id{};
    QString uid;
    RubricVersionId version{};
    CriterionId criterion{};
    int position = 0;
    std::optional<TopicId> topic; ///< wins over the name in the spec, which only files use
    CriterionSpec spec;

    friend bool operator==(const CriterionVersion &, const CriterionVersion &) = default;
};

/// 自评, 初评, 审核, 公布, 归档: how far a sheet has come.
enum class SheetState { SelfRating, FirstRating, Review, Published, Archived };

/// 评分表: one subject of one rubric. Who has none yet stands where a new one does.
struct ScoreSheet
{
    SheetId id{};
    QString uid;
    TermId term{};
    RubricId rubric{};
    Subject subject{};
    SheetState state = SheetState::FirstRating;
    QString movedBy; ///< who brought it into its state; empty while nobody has
    std::optional<QDateTime> movedAt;
    QString comment;   ///< of whoever returned it, or looks at it in Review; empty otherwise
    QString commentBy; ///< who wrote it; empty where the file does not tell
    std::optional<QDateTime> commentAt;

    friend bool operator==(const ScoreSheet &, const ScoreSheet &) = default;
};

enum class RecordSource { Self, Office, Rater };

/// 谁评的: the teacher, the office, or one member of the criterion's panel.
struct Voice
{
    RecordSource source = RecordSource::Office;
    std::optional<StaffId> rater = {}; ///< of a Rater only

    friend auto operator<=>(const Voice &, const Voice &) = default;
};

/// What was observed for one sheet and criterion by one source. Without a row the criterion is 未评. Of a tally the
/// data is the fold of the entries, otherwise what was typed; the note is 依据 / 备注, or the reason of an exemption.
struct CellRecord
{
    RecordId id{};
    QString uid;
    SheetId sheet{};
    CriterionId criterion{};
    Voice voice;
    Record record;
    std::optional<QDateTime> handedIn; ///< of a rater: from then on it counts, and he changes it no more

    friend bool operator==(const CellRecord &, const CellRecord &) = default;
};

/// One dated case or amount of a tally, with its evidence.
struct RecordEntry
{
    RecordEntryId id{};
    QString uid;
    RecordId record{};
    std::optional<QDate> day;
    QString caseKey;
    std::optional<Points> count;  ///< in hundredths, as halves occur
    std::optional<Points> amount; ///< signed as written
    QString evidence;
    QString attachment; ///< a web address, or the path of a file, from the school file's folder where it begins at no
                        ///< root; the file itself is not kept
    QString madeBy;
    QString why;

    friend bool operator==(const RecordEntry &, const RecordEntry &) = default;
};

/// A veto of the rubric that holds for one sheet. None does before somebody says so and on what grounds.
struct SheetVeto
{
    SheetVetoId id{};
    QString uid;
    SheetId sheet{};
    QString name; ///< as the rubric names it
    QString evidence;

    friend bool operator==(const SheetVeto &, const SheetVeto &) = default;
};

} // namespace yanben
