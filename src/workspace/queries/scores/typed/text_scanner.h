#pragma once

#include "workspace/queries/scores/typed/typed_score.h"

#include <QStringList>

#include <functional>
#include <vector>

class QRegularExpression;

namespace yanben
{

using PartNames = std::vector<QString>;

TypedScoreProblem problemOf(TypedScoreFault fault, const QString &detail = {});
bool isDigitSign(QChar sign);
/// Between two facts of one text.
bool isBetweenFacts(QChar sign);
Result<Points, TypedScoreProblem> typedNumber(const QString &text);
/// The parts without blanks around them; empty ones are left out.
QStringList splitText(const QString &text, const QRegularExpression &between);
/// 1,200 is one number to whoever wrote it.
bool hasThousands(const QString &text);
/// 0 or 无.
bool isNothingTyped(const QString &text);
/// A 缺席、B 迟到.
QString lettered(const PartNames &names);
/// Empty when none fits, or several do.
std::optional<std::size_t> onlyNameThat(const PartNames &names, const std::function<bool(const QString &)> &fits);
/// By its beginning, its letter or a part of it, while only one name is meant.
std::optional<std::size_t> shortenedName(const PartNames &names, const QString &word);

/// Reads a text from its beginning on.
class TextScanner
{
public:
    explicit TextScanner(const QString &text) : m_rest{text.trimmed()} {}

    bool atEnd() const { return m_rest.isEmpty(); }
    const QString &rest() const { return m_rest; }
    void skip(const std::function<bool(QChar)> &fits);
    void skipBetween();
    /// What may stand between a name and its number.
    void skipSign();
    QString takeWhile(const std::function<bool(QChar)> &fits);
    /// The longest name that stands here in full.
    std::optional<std::size_t> fullName(const PartNames &names);
    /// With its sign; empty when none stands here.
    QString number();

private:
    QString m_rest;
};

} // namespace yanben
