#pragma once

#include "domain/numbers/points.h"
#include "domain/overall/overall.h"
#include "domain/records/record_data.h"
#include "domain/rich_text.h"
#include "domain/rubric/rubric.h"
#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"
#include "storage/storage_error.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace yanben
{

/// A column that does not hold what its type can say: the file was written by something else, or is damaged.
class ColumnError : public StorageError
{
public:
    explicit ColumnError(const char *what) : StorageError{StorageFault::Damaged, QString::fromLatin1(what)} {}
};

/// The words that stand for an enumeration's values in the file, in the order of the values.
template <typename E>
struct Words;

template <typename T>
concept Worded = std::is_enum_v<T> && requires
{
    Words<T>::all;
};

template <typename T>
concept Key = std::is_enum_v<T> && !Worded<T> && std::same_as<std::underlying_type_t<T>, qint64>;

inline QVariant toColumn(const QString &value)
{
    return value.isNull() ? QVariant{QStringLiteral("")} : QVariant{value};
}
inline QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toColumn(int value)
{
    return qint64{value};
}
QVariant toColumn(QDate value);            ///< throws ColumnError for a day that the file cannot say
QVariant toColumn(const QDateTime &value); ///< UTC, ISO with milliseconds
QVariant toColumn(Points value);
QVariant toColumn(Qt::DayOfWeek value);
QVariant toColumn(const When &value);
QVariant toColumn(const WeekNumbering &value);
QVariant toColumn(const std::vector<WeekMark> &value);
QVariant toColumn(const Timetable &value);
QVariant toColumn(const RichText &value);
QVariant toColumn(const RubricTerms &value);
QVariant toColumn(const CriterionSpec &value);
QVariant toColumn(const OverallSheet &value);
QVariant toColumn(const RecordData &value);
QVariant toColumn(const std::vector<QString> &value);
QVariant toColumn(const std::vector<Participant> &value);
QVariant toColumn(const std::vector<Phase> &value);
QVariant toColumn(const std::vector<AssignedLevel> &value);
QVariant toColumn(YearMonth value); ///< 2019-03

template <Key T>
QVariant toColumn(T value)
{
    return static_cast<qint64>(value);
}

template <Worded T>
QVariant toColumn(T value)
{
    return QString{Words<T>::all.at(static_cast<std::size_t>(value))};
}

template <typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant{};
}

void fromColumn(const QVariant &column, QString &value);
void fromColumn(const QVariant &column, bool &value);
void fromColumn(const QVariant &column, int &value);
void fromColumn(const QVariant &column, QDate &value);
void fromColumn(const QVariant &column, QDateTime &value);
void fromColumn(const QVariant &column, Points &value);
void fromColumn(const QVariant &column, Qt::DayOfWeek &value);
void fromColumn(const QVariant &column, When &value);
void fromColumn(const QVariant &column, WeekNumbering &value);
void fromColumn(const QVariant &column, std::vector<WeekMark> &value);
void fromColumn(const QVariant &column, Timetable &value);
void fromColumn(const QVariant &column, RichText &value);
void fromColumn(const QVariant &column, RubricTerms &value);
void fromColumn(const QVariant &column, CriterionSpec &value);
void fromColumn(const QVariant &column, OverallSheet &value);
void fromColumn(const QVariant &column, RecordData &value);
void fromColumn(const QVariant &column, std::vector<QString> &value);
void fromColumn(const QVariant &column, std::vector<Participant> &value);
void fromColumn(const QVariant &column, std::vector<Phase> &value);
void fromColumn(const QVariant &column, std::vector<AssignedLevel> &value);
void fromColumn(const QVariant &column, YearMonth &value);

template <Key T>
void fromColumn(const QVariant &column, T &value)
{
    bool isNumber = false;
    value = static_cast<T>(column.toLongLong(&isNumber));
    if (!isNumber)
        throw ColumnError{"a key is no number"};
}

template <Worded T>
void fromColumn(const QVariant &column, T &value)
{
    const QString word = column.toString();
    for (std::size_t i = 0; i < Words<T>::all.size(); ++i) {
        if (Words<T>::all[i] == word) {
            value = static_cast<T>(i);
            return;
        }
    }
    throw ColumnError{"a word that this program does not know"};
}

template <typename T>
void fromColumn(const QVariant &column, std::optional<T> &value)
{
    if (column.isNull())
        value.reset();
    else
        fromColumn(column, value.emplace());
}

} // namespace yanben
