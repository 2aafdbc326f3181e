#include "domain/json/json_value.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr std::size_t deepest = 100;

/// `position` counts bytes from 1.
QString lineAndCharacter(QByteArrayView text, std::size_t position)
{
    const qsizetype before = std::clamp<qsizetype>(static_cast<qsizetype>(position) - 1, 0, text.size());
    const QByteArrayView read = text.first(before);
    const auto line = std::ranges::count(read, '\n') + 1;
    const QByteArrayView ofLine = read.sliced(read.lastIndexOf('\n') + 1);
    // What continues a character of UTF-8 is none of its own.
    const auto characters = std::ranges::count_if(ofLine, [](char each) { return (each & 0xC0) != 0x80; });
    return QStringLiteral("%1:%2").arg(line).arg(characters + 1);
}

// Builds the tree bottom up; each open container waits on the stack with the key that is being read.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TreeBuilder(QByteArrayView text) : m_text{text} {}

    bool null() override { return put(JsonValue{}); }
    bool boolean(bool value) override { return put(JsonValue{value}); }
    bool number_integer(number_integer_t value) override { return put(JsonValue{std::int64_t{value}}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return put(JsonValue{JsonNumber{QString::number(value)}});
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        // The parser writes the decimal sign of the C locale that is in force.
        QString number = QString::fromStdString(text);
        for (QChar &sign : number) {
            if (!sign.isDigit() && !QStringView{u"+-eE"}.contains(sign))
                sign = u'.';
        }
        return put(JsonValue{JsonNumber{number}});
    }
    bool string(string_t &text) override { return put(JsonValue{QString::fromStdString(text)}); }
    bool binary(binary_t &) override { return fail(ProblemCode::NotJson, {}); }

    bool start_object(std::size_t) override { return open(false); }
    bool key(string_t &text) override
    {
        Open &top = m_open.back();
        top.key = QString::fromStdString(text);
        if (std::ranges::find(top.members, top.key, &std::pair<QString, JsonValue>::first) != top.members.end())
            return fail(ProblemCode::DoubledKey, top.key);
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return fail(ProblemCode::NotJson, lineAndCharacter(m_text, position));
    }

    Parsed<JsonValue> result()
    {
        if (m_problem)
            return std::move(*m_problem);
        return std::move(m_root);
    }

private:
    struct Open
    {
        bool isArray = false;
        QString key;
        JsonArray items;
        JsonObject members;
    };

    bool put(JsonValue value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
        } else if (Open &top = m_open.back(); top.isArray) {
            top.items.push_back(std::move(value));
        } else {
            top.members.emplace_back(top.key, std::move(value));
        }
        return true;
    }

    bool open(bool isArray)
    {
        if (m_open.size() == deepest)
            return fail(ProblemCode::TooDeep, {});
        m_open.push_back({.isArray = isArray, .key = {}, .items = {}, .members = {}});
        return true;
    }

    bool close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        return put(done.isArray ? JsonValue{std::move(done.items)} : JsonValue{std::move(done.members)});
    }

    bool fail(ProblemCode code, QString detail)
    {
        if (!m_problem)
            m_problem = JsonProblem{.path = path(), .code = code, .detail = std::move(detail)};
        return false;
    }

    QString path() const
    {
        QString path;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            if (m_open[i].isArray)
                path += u'[' + QString::number(m_open[i].items.size()) + u']';
            else
                path += (path.isEmpty() ? QString{} : QStringLiteral(".")) + m_open[i].key;
        }
        return path;
    }

    QByteArrayView m_text;
    std::vector<Open> m_open;
    JsonValue m_root;
    std::optional<JsonProblem> m_problem;
};

} // namespace

Parsed<JsonValue> parseJson(QByteArrayView text)
{
    TreeBuilder builder{text};
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.result();
}

} // namespace yanben
