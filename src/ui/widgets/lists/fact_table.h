#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QTableWidget;

namespace yanben
{

/// A table to read, by rows; the last column takes the room that is left.
QTableWidget *factTable(const QString &name, const QStringList &heads, int rows);
/// The height that so many of its rows need, with the head; all of them without a number.
int heightOfRows(const QTableWidget &table, std::optional<int> rows = {});
/// The text, which also is its own tip. The head of the column stands as its facts do.
void putFact(QTableWidget &table, int row, int column, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace yanben
