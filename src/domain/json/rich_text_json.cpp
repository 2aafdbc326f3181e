#include "domain/json/rich_text_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yanben
{

namespace
{

constexpr std::array kindWords{QLatin1StringView{"paragraph"}, QLatin1StringView{"heading"},
                               QLatin1StringView{"numbered"}, QLatin1StringView{"bullet"}};

} // namespace

QByteArray toJson(const RichText &text)
{
    QJsonArray blocks;
    for (const Block &block : text.blocks) {
        QJsonArray spans;
        for (const Span &span : block.spans) {
            QJsonObject object{{u"text"_s, span.text}};
            if (span.bold)
                object.insert(u"bold"_s, true);
            spans.append(object);
        }
        blocks.append(
            QJsonObject{{u"kind"_s, QString{kindWords.at(static_cast<std::size_t>(block.kind))}}, {u"spans"_s, spans}});
    }
    return QJsonDocument{blocks}.toJson(QJsonDocument::Compact);
}

std::optional<RichText> richTextFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    RichText text;
    for (const QJsonValue &item : document.array()) {
        const QString word = item[u"kind"].toString();
        const auto kind = std::ranges::find_if(kindWords, [&word](QLatin1StringView each) { return word == each; });
        if (kind == kindWords.end())
            return std::nullopt;
        Block &block = text.blocks.emplace_back();
        block.kind = static_cast<BlockKind>(kind - kindWords.begin());
        for (const QJsonValue &span : item[u"spans"].toArray())
            block.spans.push_back({.text = span[u"text"].toString(), .bold = span[u"bold"].toBool()});
    }
    return text;
}

} // namespace yanben
