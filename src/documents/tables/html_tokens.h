#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

/// A piece of HTML: a tag with its lower-case name, or a text with its character references resolved.
struct HtmlToken
{
    QString name; ///< empty: a text
    bool closing = false;
    std::vector<std::pair<QString, QString>> attributes;
    QString text;

    QString attribute(QStringView attributeName) const;
};

/// Cuts HTML into tags and texts. Comments, declarations and what stands in scripts, styles and the title are left
/// out. It never fails: what is not a tag is text.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    std::optional<HtmlToken> next();

private:
    bool skipMarkup();
    HtmlToken tag(qsizetype end);

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace yanben
