#pragma once

#include "documents/tables/clipboard_table.h"
#include "domain/rubric/rubric.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace yanben
{

class TextLabel;

/// A table from Excel, WPS or Word on its way into the rubric: which column is what, and the criteria it gives.
class CriteriaPaste final : public QDialog
{
    Q_OBJECT

public:
    enum class Use { Ignore, No, Title, Weight, Standard, Method };

    /// `firstNumber` numbers rows that have no number of their own.
    CriteriaPaste(ClipboardTable table, int firstNumber, QWidget *parent = nullptr);

    void setUse(int column, Use use);
    std::vector<CriterionSpec> criteria() const { return read().criteria; }

private:
    struct Reading
    {
        std::vector<CriterionSpec> criteria;
        int leftOut = 0;           ///< rows with words, but without a content
        QStringList unreadWeights; ///< no numbers; their criteria have no weight
    };
    Reading read() const;
    void adopt();
    static Use guess(const QString &head);

    ClipboardTable m_table;
    int m_firstNumber;
    int m_firstRow = 0; ///< 1 when the first row is a head
    std::vector<QComboBox *> m_uses;
    QTableWidget *m_preview;
    TextLabel *m_count;
    QPushButton *m_ok;
};

} // namespace yanben
