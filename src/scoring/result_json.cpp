#include "scoring/result_json.h"

#include "domain/json/json_members.h"
#include "domain/json/json_writer.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr JsonWords<RecordState, 5> stateWords{{
    {RecordState::Missing, u"missing"},
    {RecordState::Absent, u"absent"},
    {RecordState::Exempt, u"exempt"},
    {RecordState::NotApplicable, u"not_applicable"},
    {RecordState::Recorded, u"recorded"},
}};

constexpr JsonWords<Limit, 3> limitWords{{
    {Limit::None, u"none"},
    {Limit::Floor, u"floor"},
    {Limit::Cap, u"cap"},
}};

/// Writes an object as writeJson() does, compact; a tree of values between would take most of the time, and every
/// published sheet is written again to be compared.
class ObjectText
{
public:
    explicit ObjectText(QByteArray &out) : m_out{out} { m_out += '{'; }
    ~ObjectText() { m_out += '}'; }
    Q_DISABLE_COPY_MOVE(ObjectText)

    void add(const char *key, const QString &text)
    {
        begin(key);
        appendJsonText(m_out, text);
    }
    template <typename E, std::size_t N>
    void add(const char *key, const JsonWords<E, N> &words, E meaning)
    {
        const auto found = std::ranges::find(words, meaning, &JsonWords<E, N>::value_type::first);
        add(key, found->second.toString());
    }
    void add(const char *key, const Exact &value) { add(key, value.toFraction()); }
    void add(const char *key, const Decimal &value) { add(key, value.toString()); }
    void add(const char *key, Points value)
    {
        begin(key);
        m_out += value.toString().toLatin1();
    }
    void add(const char *key, int value)
    {
        begin(key);
        m_out += QByteArray::number(value);
    }
    template <typename T>
    void add(const char *key, const std::optional<T> &value)
    {
        if (value)
            add(key, *value);
    }
    void addIfTrue(const char *key, bool value)
    {
        if (!value)
            return;
        begin(key);
        m_out += "true";
    }
    template <typename T, typename Write>
    void addList(const char *key, const std::vector<T> &items, Write write)
    {
        begin(key);
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_out += ',';
            write(m_out, items[i]);
        }
        m_out += ']';
    }

private:
    void begin(const char *key)
    {
        m_out += m_isEmpty ? "\"" : ",\"";
        m_out += key;
        m_out += "\":";
        m_isEmpty = false;
    }

    QByteArray &m_out;
    bool m_isEmpty = true;
};

void writeOutcome(QByteArray &out, const Outcome &outcome)
{
    ObjectText object{out};
    object.add("state", stateWords, outcome.state);
    object.add("points", outcome.points);
    object.add("level", outcome.level);
    if (outcome.limited != Limit::None)
        object.add("limited", limitWords, outcome.limited);
    object.addIfTrue("counted", outcome.counted);
    object.addIfTrue("blocks", outcome.blocks);
}

void writeTotal(QByteArray &out, const UnitTotal &total)
{
    ObjectText object{out};
    object.add("unit", total.unit);
    object.add("total", total.total);
    object.add("exact", total.exact);
    object.add("possible", total.possible);
}

[[noreturn]] void refuse(const QString &text)
{
    throw JsonError{ProblemCode::NotADecimal, text};
}

/// Digits of any length.
Exact readWhole(QStringView text, const QString &whole)
{
    Exact value;
    if (text.isEmpty())
        refuse(whole);
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            refuse(whole);
        value = value * Exact{std::int64_t{10}} + Exact{std::int64_t{letter.unicode() - u'0'}};
    }
    return value;
}

Exact readFraction(const JsonValue &value)
{
    const QString text = readText(value);
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = QStringView{text}.mid(isNegative ? 1 : 0);
    const qsizetype bar = digits.indexOf(u'/');
    const Exact numerator = readWhole(bar < 0 ? digits : digits.first(bar), text);
    const Exact denominator = bar < 0 ? Exact{std::int64_t{1}} : readWhole(digits.mid(bar + 1), text);
    if (denominator.isZero())
        refuse(text);
    return isNegative ? -(numerator / denominator) : numerator / denominator;
}

Decimal readDecimal(const JsonValue &value)
{
    const QString text = readText(value);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype scale = point < 0 ? 0 : text.size() - point - 1;
    bool isNumber = false;
    const qlonglong units = QString{text}.remove(u'.').toLongLong(&isNumber);
    if (!isNumber || text.count(u'.') > 1 || scale > Decimal::maximumScale)
        refuse(text);
    return Decimal::ofUnits(units, static_cast<int>(scale));
}

Outcome readOutcome(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        Outcome outcome;
        outcome.state = in.required(u"state", [](const JsonValue &word) { return readWord(stateWords, word); });
        outcome.points = in.optional(u"points", readFraction);
        outcome.level = in.optional(u"level", readText);
        outcome.limited = in.optional(u"limited", [](const JsonValue &word) {
                                return readWord(limitWords, word);
                            }).value_or(Limit::None);
        outcome.counted = in.optional(u"counted", readBool).value_or(false);
        outcome.blocks = in.optional(u"blocks", readBool).value_or(false);
        return outcome;
    });
}

UnitTotal readTotal(const JsonValue &value)
{
    return readObject(value, [](JsonMembers &in) {
        return UnitTotal{.unit = in.required(u"unit", readText),
                         .total = in.optional(u"total", readDecimal),
                         .exact = in.optional(u"exact", readFraction),
                         .possible = in.required(u"possible", readPoints)};
    });
}

SheetResult readResult(JsonMembers &in)
{
    SheetResult result;
    result.outcomes = in.requiredList(u"outcomes", readOutcome);
    result.totals = in.requiredList(u"totals", readTotal);
    result.provisional = in.optional(u"provisional", readBool).value_or(false);
    result.blocking = in.optional(u"blocking", readCount).value_or(0);
    result.counted = in.required(u"counted", readCount);
    result.earned = in.required(u"earned", readFraction);
    result.beforeConverting = in.optional(u"before_converting", readFraction);
    result.exact = in.optional(u"exact", readFraction);
    result.total = in.optional(u"total", readDecimal);
    result.possible = in.optional(u"possible", readPoints);
    result.grade = in.optional(u"grade", readText);
    result.tooLarge = in.optional(u"too_large", readBool).value_or(false);
    result.rankedLast = in.optional(u"ranked_last", readBool).value_or(false);
    result.notEligible = in.list(u"not_eligible", readText);
    return result;
}

} // namespace

QByteArray toJson(const SheetResult &result)
{
    constexpr qsizetype usualSize = 2048;
    QByteArray out;
    out.reserve(usualSize);
    {
        ObjectText object{out};
        object.addList("outcomes", result.outcomes, writeOutcome);
        object.addList("totals", result.totals, writeTotal);
        object.addIfTrue("provisional", result.provisional);
        if (result.blocking != 0)
            object.add("blocking", result.blocking);
        object.add("counted", result.counted);
        object.add("earned", result.earned);
        object.add("before_converting", result.beforeConverting);
        object.add("exact", result.exact);
        object.add("total", result.total);
        object.add("possible", result.possible);
        object.add("grade", result.grade);
        object.addIfTrue("too_large", result.tooLarge);
        object.addIfTrue("ranked_last", result.rankedLast);
        if (!result.notEligible.empty())
            object.addList("not_eligible", result.notEligible, appendJsonText);
    }
    return out;
}

Parsed<SheetResult> sheetResultFromJson(QByteArrayView text)
{
    return readDocument(text, [](const JsonValue &value) { return readObject(value, readResult); });
}

} // namespace yanben
