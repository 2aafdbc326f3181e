#include "storage/sqlite/column.h"

#include "domain/json/records/record_json.h"
#include "domain/json/records/record_scan.h"
#include "domain/json/rich_text_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/term_json.h"
#include "domain/json/when_json.h"
#include "domain/overall/overall_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

const QString yearMonthFormat = u"yyyy-MM"_s;

qint64 numberIn(const QVariant &column)
{
    bool isNumber = false;
    const qint64 number = column.toLongLong(&isNumber);
    if (!isNumber)
        throw ColumnError{"a column that should be a number is none"};
    return number;
}

QVariant textOf(const QByteArray &json)
{
    return QString::fromUtf8(json);
}

template <typename T>
T demanded(const Parsed<T> &parsed)
{
    if (!parsed)
        throw ColumnError{"a column holds JSON that is no such value"};
    return *parsed;
}

QJsonArray arrayIn(const QVariant &column)
{
    const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
    if (!document.isArray())
        throw ColumnError{"a column that should be a JSON list is none"};
    return document.array();
}

QVariant compact(const QJsonArray &array)
{
    return textOf(QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

QJsonArray peopleArray(const std::vector<Participant> &people)
{
    QJsonArray array;
    for (const Participant &participant : people) {
        if (participant.staff)
            array.append(QJsonObject{{u"staff"_s, keyOf(*participant.staff)}});
        else if (participant.group)
            array.append(QJsonObject{{u"group"_s, keyOf(*participant.group)}});
        else
            array.append(QJsonObject{{u"name"_s, participant.name}});
    }
    return array;
}

std::vector<Participant> peopleIn(const QJsonArray &array)
{
    std::vector<Participant> people;
    for (const QJsonValue &item : array) {
        Participant &participant = people.emplace_back();
        if (const QJsonValue staff = item[u"staff"]; staff.isDouble())
            participant.staff = StaffId{staff.toInteger()};
        else if (const QJsonValue group = item[u"group"]; group.isDouble())
            participant.group = GroupId{group.toInteger()};
        else
            participant.name = item[u"name"].toString();
    }
    return people;
}

} // namespace

QVariant toColumn(QDate value)
{
    constexpr int lastYear = 9999; // behind it ISO dates have no text
    if (!value.isValid() || value.year() < 1 || value.year() > lastYear)
        throw ColumnError{"a day that cannot be written"};
    return value.toString(Qt::ISODate);
}
QVariant toColumn(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}
QVariant toColumn(Points value)
{
    return qint64{value.inHundredths()};
}
QVariant toColumn(Qt::DayOfWeek value)
{
    return static_cast<qint64>(value);
}
QVariant toColumn(const When &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const WeekNumbering &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const std::vector<WeekMark> &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const Timetable &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const RichText &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const RubricTerms &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const CriterionSpec &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const OverallSheet &value)
{
    return textOf(toJson(value));
}
QVariant toColumn(const RecordData &value)
{
    return textOf(toJson(value));
}

QVariant toColumn(const std::vector<QString> &value)
{
    return compact(QJsonArray::fromStringList({value.begin(), value.end()}));
}

QVariant toColumn(const std::vector<Participant> &value)
{
    return compact(peopleArray(value));
}

QVariant toColumn(const std::vector<Phase> &value)
{
    QJsonArray array;
    for (const Phase &phase : value) {
        QJsonObject object{{u"name"_s, phase.name}};
        if (phase.when)
            object.insert(u"time"_s, QJsonDocument::fromJson(toJson(*phase.when)).object());
        if (!phase.people.empty())
            object.insert(u"people"_s, peopleArray(phase.people));
        if (phase.done)
            object.insert(u"done"_s,
                          QJsonObject{{u"by"_s, phase.done->by}, {u"on"_s, phase.done->on.toString(Qt::ISODate)}});
        array.append(object);
    }
    return compact(array);
}

QVariant toColumn(const std::vector<AssignedLevel> &value)
{
    QJsonArray array;
    for (const AssignedLevel &level : value) {
        QJsonObject object{{u"level"_s, level.level}, {u"people"_s, peopleArray(level.people)}};
        if (level.isOpen)
            object.insert(u"open"_s, true);
        array.append(object);
    }
    return compact(array);
}

QVariant toColumn(YearMonth value)
{
    return value.firstDay().toString(yearMonthFormat);
}

void fromColumn(const QVariant &column, QString &value)
{
    value = column.toString();
}
void fromColumn(const QVariant &column, bool &value)
{
    value = numberIn(column) != 0;
}
void fromColumn(const QVariant &column, int &value)
{
    value = static_cast<int>(numberIn(column));
}

void fromColumn(const QVariant &column, QDate &value)
{
    value = QDate::fromString(column.toString(), Qt::ISODate);
    if (!value.isValid())
        throw ColumnError{"a column that should be a day is none"};
}

void fromColumn(const QVariant &column, QDateTime &value)
{
    value = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
    if (!value.isValid())
        throw ColumnError{"a column that should be an instant is none"};
}

void fromColumn(const QVariant &column, Points &value)
{
    constexpr qint64 most = 100'000'000'000; // what can be typed
    const qint64 hundredths = numberIn(column);
    if (hundredths > most || hundredths < -most)
        throw ColumnError{"a number larger than any that can be typed"};
    value = Points::hundredths(hundredths);
}
void fromColumn(const QVariant &column, Qt::DayOfWeek &value)
{
    value = static_cast<Qt::DayOfWeek>(numberIn(column));
}

void fromColumn(const QVariant &column, When &value)
{
    value = demanded(whenFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, WeekNumbering &value)
{
    value = demanded(weekNumberingFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, std::vector<WeekMark> &value)
{
    value = demanded(weekMarksFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, Timetable &value)
{
    value = demanded(timetableFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, RichText &value)
{
    const std::optional<RichText> text = richTextFromJson(column.toString().toUtf8());
    if (!text)
        throw ColumnError{"a column holds JSON that is no rich text"};
    value = *text;
}

void fromColumn(const QVariant &column, RubricTerms &value)
{
    value = demanded(rubricTermsFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, CriterionSpec &value)
{
    value = demanded(criterionFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, OverallSheet &value)
{
    value = demanded(overallSheetFromJson(column.toString().toUtf8()));
}

void fromColumn(const QVariant &column, RecordData &value)
{
    const QString text = column.toString();
    if (auto scanned = scanRecordData(text))
        value = *std::move(scanned);
    else
        value = demanded(recordDataFromJson(text.toUtf8()));
}

void fromColumn(const QVariant &column, std::vector<QString> &value)
{
    value.clear();
    for (const QJsonValue &item : arrayIn(column))
        value.push_back(item.toString());
}

void fromColumn(const QVariant &column, std::vector<Participant> &value)
{
    value = peopleIn(arrayIn(column));
}

void fromColumn(const QVariant &column, std::vector<Phase> &value)
{
    value.clear();
    for (const QJsonValue &item : arrayIn(column)) {
        Phase &phase = value.emplace_back(Phase{.name = item[u"name"].toString()});
        if (const QJsonValue time = item[u"time"]; time.isObject())
            phase.when = demanded(whenFromJson(QJsonDocument{time.toObject()}.toJson(QJsonDocument::Compact)));
        phase.people = peopleIn(item[u"people"].toArray());
        if (const QJsonValue done = item[u"done"]; done.isObject()) {
            phase.done =
                DoneMark{.by = done[u"by"].toString(), .on = QDate::fromString(done[u"on"].toString(), Qt::ISODate)};
            if (!phase.done->on.isValid())
                throw ColumnError{"a step is done on no day"};
        }
    }
}

void fromColumn(const QVariant &column, std::vector<AssignedLevel> &value)
{
    value.clear();
    for (const QJsonValue &item : arrayIn(column))
        value.push_back({.level = item[u"level"].toString(),
                         .people = peopleIn(item[u"people"].toArray()),
                         .isOpen = item[u"open"].toBool()});
}

void fromColumn(const QVariant &column, YearMonth &value)
{
    const QDate first = QDate::fromString(column.toString(), yearMonthFormat);
    if (!first.isValid())
        throw ColumnError{"a column that should be a month is none"};
    value = {first.year(), first.month()};
}

} // namespace yanben
