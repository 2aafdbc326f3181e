#pragma once

#include "domain/numbers/points.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QLineEdit;

namespace yanben
{

/// The fields in which percentages and marks of an overall result are typed, and how they are read.
class OverallFields
{
    Q_DECLARE_TR_FUNCTIONS(yanben::OverallFields)

public:
    /// `without` stands there while nothing does; `width` 0 is any.
    static QLineEdit *field(const QString &text, const QString &name, const QString &without, int width);
    /// For the source's words in place of a percentage.
    static QLineEdit *unstatedField(const QString &text);
    /// Empty for none.
    static QString percentText(const std::optional<Points> &points);
    /// Empty for nothing typed; a percent sign may stand behind it. False, with the field marked, for what is no
    /// number.
    static bool readNumber(QLineEdit &field, std::optional<Points> &number);
    /// With `words` where no number stands there.
    static bool readPercent(QLineEdit &percent, const QLineEdit &unstated, std::optional<Points> &number,
                            QString &words);
};

} // namespace yanben
