#include "domain/json/json_reader.h"

#include <algorithm>

namespace yanben
{

namespace
{

template <typename Number>
Number readFixed(const JsonValue &value)
{
    const JsonNumber *number = value.number();
    if (!number)
        throw JsonError{ProblemCode::WrongType, QStringLiteral("number")};
    const auto parsed = Number::parse(number->text);
    if (parsed)
        return *parsed;
    switch (parsed.error()) {
    case NumberFault::TooManyPlaces: throw JsonError{ProblemCode::TooManyPlaces, number->text};
    case NumberFault::TooLarge: throw JsonError{ProblemCode::OutOfRange, number->text};
    case NumberFault::Empty:
    case NumberFault::NotANumber: break;
    }
    throw JsonError{ProblemCode::NotADecimal, number->text};
}

} // namespace

void JsonError::inMember(QStringView key)
{
    const bool joinsDirectly = m_problem.path.isEmpty() || m_problem.path.startsWith(u'[');
    m_problem.path = key.toString() + (joinsDirectly ? QString{} : QStringLiteral(".")) + m_problem.path;
}

void JsonError::inItem(std::size_t index)
{
    const bool joinsDirectly = m_problem.path.isEmpty() || m_problem.path.startsWith(u'[');
    m_problem.path =
        u'[' + QString::number(index) + u']' + (joinsDirectly ? QString{} : QStringLiteral(".")) + m_problem.path;
}

bool readBool(const JsonValue &value)
{
    if (const bool *boolean = value.boolean())
        return *boolean;
    throw JsonError{ProblemCode::WrongType, QStringLiteral("boolean")};
}

int readInt(const JsonValue &value, int least, int most)
{
    const Points number = readPoints(value);
    if (!number.isWhole())
        throw JsonError{ProblemCode::WrongType, QStringLiteral("whole number")};
    const std::int64_t whole = number.inHundredths() / 100;
    if (whole < least || whole > most)
        throw JsonError{ProblemCode::OutOfRange, number.toString()};
    return static_cast<int>(whole);
}

int readCount(const JsonValue &value)
{
    return readInt(value, 0, 1'000'000);
}

int readPlace(const JsonValue &value)
{
    return readInt(value, 1, 1'000'000);
}

QString readText(const JsonValue &value)
{
    if (const QString *text = value.text())
        return *text;
    throw JsonError{ProblemCode::WrongType, QStringLiteral("text")};
}

QString readName(const JsonValue &value)
{
    QString text = readText(value);
    if (text.trimmed().isEmpty())
        throw JsonError{ProblemCode::EmptyText};
    return text;
}

Points readPoints(const JsonValue &value)
{
    return readFixed<Points>(value);
}

Factor readFactor(const JsonValue &value)
{
    return readFixed<Factor>(value);
}

std::optional<Points> readPointsOrNull(const JsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    return readPoints(value);
}

const JsonObject &objectOf(const JsonValue &value)
{
    if (const JsonObject *object = value.object())
        return *object;
    throw JsonError{ProblemCode::WrongType, QStringLiteral("object")};
}

} // namespace yanben
