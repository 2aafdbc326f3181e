#pragma once

#include "documents/tables/clipboard_table.h"
#include "domain/rubric/rubric.h"

#include <QDialog>

class QCheckBox;
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
    enum class Use { Ignore, No, Section, Title, Weight, Standard, Method };

    /// `taken` are the numbers of the criteria that stay. Rows without a number of their own go on behind them; where
    /// numbers would stand twice, the person is asked whether all do.
    CriteriaPaste(ClipboardTable table, QStringList taken, QWidget *parent = nullptr);

    void setUse(int column, Use use);
    std::vector<CriterionSpec> criteria() const;

private:
    struct Reading
    {
        std::vector<CriterionSpec> criteria;
        int leftOut = 0;           ///< rows with words, but without a content
        QStringList unreadWeights; ///< no numbers; their criteria have no weight
    };
    Reading read() const;
    /// What several columns are said to be, although one of them would be lost.
    QStringList doubledUses() const;
    bool isUsed(Use use) const;
    /// Numbers that would stand more than once.
    QStringList doubledBy(const std::vector<CriterionSpec> &criteria) const;
    void adopt();
    static Use guess(const QString &head);
    static QString name(Use use);

    ClipboardTable m_table;
    QStringList m_taken;
    int m_firstNumber;
    int m_firstRow = 0; ///< 1 when the first row is a head
    std::vector<QComboBox *> m_uses;
    QTableWidget *m_preview;
    QCheckBox *m_goesOn; ///< shown where numbers would stand twice
    TextLabel *m_count;
    QPushButton *m_ok;
};

} // namespace yanben
