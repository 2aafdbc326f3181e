#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// People's names read some characters otherwise than sentences do: 单 is shàn, 曾 zēng, 仇 qiú, 朴 piáo.
enum class ReadAs { Name, Text };

/// A text as it is read, once made for many questions (making it costs far more than asking).
class Pinyin
{
public:
    Pinyin() = default;
    Pinyin(const QString &text, ReadAs readAs);

    /// "wangxun", "lüqing"
    QString joined() const;
    /// "wx"
    QString initials() const;

    /// How well `typed` finds the text, the less the better; empty when it does not. What is typed may be a piece of
    /// the text itself, or the beginnings of consecutive syllables: wangxun, wx, wangx, wxun; lv, lu and lü are one.
    /// Case, blanks and apostrophes don't count; nothing typed finds everything.
    std::optional<int> rank(QStringView typed) const;
    bool matches(QStringView typed) const { return rank(typed).has_value(); }

    /// Sorts by syllable, then tone, then the text; what does not begin with a Chinese character comes last, numbers
    /// by their value.
    const QString &sortKey() const { return m_sortKey; }

private:
    QString m_folded;
    std::vector<QString> m_syllables; ///< without tones; ü is kept
    QString m_sortKey;
};

} // namespace yanben
