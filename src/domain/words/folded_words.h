#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// Chinese text in one spelling: half-width digits and marks, simplified characters of the trade, no spaces or
/// quotation marks; a line break ends a sentence. Every place is known in the text as it was typed.
class FoldedWords
{
public:
    explicit FoldedWords(QStringView typed);

    const QString &text() const { return m_text; }
    /// From the first to the last character of a stretch, as typed.
    qsizetype typedFrom(qsizetype at) const { return m_places[static_cast<std::size_t>(at)]; }
    qsizetype typedLength(qsizetype from, qsizetype length) const;
    QString typed(qsizetype from, qsizetype length) const;

private:
    QString m_typed;
    QString m_text;
    std::vector<qsizetype> m_places;
};

/// 0.5, 12, 半, 两, 十五, 一百二十, 零点五 in folded text; none for anything else and for more than two places.
std::optional<Points> numberOf(QStringView folded);
/// A whole number from 1 in an int.
std::optional<int> countOf(QStringView folded);

} // namespace yanben
