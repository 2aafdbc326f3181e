#include "ui/widgets/lists/column_mapping.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yanben
{

namespace
{

constexpr int sampleCharacters = 7;

QString sampleOf(const ClipboardTable &table, int column, int from)
{
    for (std::size_t row = static_cast<std::size_t>(from); row < table.rows.size(); ++row) {
        const QString text = table.rows[row][static_cast<std::size_t>(column)].text.simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

ColumnMapping::ColumnMapping(const ClipboardTable &table, const QStringList &uses, QWidget *parent)
    : QScrollArea(parent), m_table(table)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < table.columns(); ++column) {
        auto *box = new QVBoxLayout;
        auto *choice = new QComboBox;
        choice->addItems(uses);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(sampleCharacters);
        choice->setAccessibleName(tr("Column %1").arg(column + 1));
        auto *sample = new TextLabel({}, TextRole::Muted);
        sample->setScale(0.9);
        sample->setMinimumWidth(1);
        box->addWidget(choice);
        box->addWidget(sample);
        layout->addLayout(box, 1);
        m_choices.push_back(choice);
        m_samples.push_back(sample);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, column](int use) { emit useChanged(column, use); });
    }
    setWidget(row);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHeadRows(0);
    setFixedHeight(row->sizeHint().height() + fontMetrics().height());
}

int ColumnMapping::use(int column) const
{
    return m_choices.at(static_cast<std::size_t>(column))->currentIndex();
}

void ColumnMapping::setUse(int column, int use)
{
    QComboBox &choice = *m_choices.at(static_cast<std::size_t>(column));
    const QSignalBlocker quiet(choice);
    choice.setCurrentIndex(use);
}

void ColumnMapping::setHeadRows(int rows)
{
    for (std::size_t column = 0; column < m_samples.size(); ++column)
        m_samples[column]->setText(fontMetrics().elidedText(sampleOf(m_table, static_cast<int>(column), rows),
                                                            Qt::ElideRight, fontMetrics().height() * sampleCharacters));
}

} // namespace yanben
