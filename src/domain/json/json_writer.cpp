#include "domain/json/json_writer.h"

#include <algorithm>

namespace yanben
{

void appendJsonText(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray encoded = text.toUtf8();
    out += '"';
    // Hardly any text holds a sign that has to be written otherwise.
    const bool isPlainText = std::ranges::none_of(
        encoded, [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
    if (isPlainText) {
        out += encoded;
        out += '"';
        return;
    }
    for (const char c : encoded) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[(c >> 4) & 0xf];
                out += hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

namespace
{

bool isPlain(const JsonValue &value)
{
    return !value.array() && !value.object();
}

constexpr qsizetype usualSize = 1024;

class Writer
{
public:
    explicit Writer(JsonStyle style) : m_indented{style == JsonStyle::Indented} { m_out.reserve(usualSize); }

    void write(const JsonValue &value, int depth)
    {
        if (const bool *boolean = value.boolean())
            m_out += *boolean ? "true" : "false";
        else if (const QString *text = value.text())
            appendJsonText(m_out, *text);
        else if (const JsonNumber *number = value.number())
            m_out += number->text.toLatin1();
        else if (const JsonArray *items = value.array())
            writeArray(*items, depth);
        else if (const JsonObject *members = value.object())
            writeObject(*members, depth);
        else
            m_out += "null";
    }

    QByteArray take()
    {
        if (m_indented)
            m_out += '\n';
        return std::move(m_out);
    }

private:
    void writeArray(const JsonArray &items, int depth)
    {
        const bool oneLine = !m_indented || std::ranges::all_of(items, isPlain);
        m_out += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            separate(i > 0, oneLine, depth + 1);
            write(items[i], depth + 1);
        }
        close(items.empty() || oneLine, depth);
        m_out += ']';
    }

    void writeObject(const JsonObject &members, int depth)
    {
        const bool oneLine =
            !m_indented || (depth > 1 && std::ranges::all_of(members, isPlain, &JsonObject::value_type::second));
        m_out += '{';
        for (std::size_t i = 0; i < members.size(); ++i) {
            separate(i > 0, oneLine, depth + 1);
            appendJsonText(m_out, members[i].first);
            m_out += m_indented ? ": " : ":";
            write(members[i].second, depth + 1);
        }
        close(members.empty() || oneLine, depth);
        m_out += '}';
    }

    void separate(bool comma, bool oneLine, int depth)
    {
        if (comma)
            m_out += m_indented && oneLine ? ", " : ",";
        if (!oneLine)
            newLine(depth);
    }

    void close(bool sameLine, int depth)
    {
        if (!sameLine)
            newLine(depth);
    }

    void newLine(int depth)
    {
        m_out += '\n';
        m_out += QByteArray(depth, ' ');
    }

    bool m_indented;
    QByteArray m_out;
};

} // namespace

QByteArray writeJson(const JsonValue &value, JsonStyle style)
{
    Writer writer{style};
    writer.write(value, 0);
    return writer.take();
}

} // namespace yanben
