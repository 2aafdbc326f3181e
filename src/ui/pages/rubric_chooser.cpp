#include "ui/pages/rubric_chooser.h"

#include "workspace/queries/term_rows.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace yanben
{

RubricChooser::RubricChooser(const State &state, CurrentRubric &rubric, std::function<bool()> leave, QWidget &parent)
    : QComboBox{&parent}, m_state{state}, m_rubric{rubric}, m_leave{std::move(leave)}
{
    setAccessibleName(tr("Rubric"));
    setToolTip(tr("The rubric that this page shows"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(&rubric, &CurrentRubric::choicesChanged, this, &RubricChooser::fill);
    connect(&rubric, &CurrentRubric::changed, this, &RubricChooser::fill);
    connect(this, &QComboBox::activated, this, &RubricChooser::choose);
    fill();
}

QSize RubricChooser::sizeHint() const
{
    int widest = 0;
    for (int place = 0; place < count(); ++place)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(place)));
    const QSize least = minimumSizeHint();
    const int shown = fontMetrics().horizontalAdvance(u'X') * minimumContentsLength();
    return {std::max(least.width(), least.width() - shown + widest), least.height()};
}

void RubricChooser::paintEvent(QPaintEvent *)
{
    QStylePainter painter{this};
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void RubricChooser::fill()
{
    clear();
    for (const Rubric *rubric : m_rubric.choices()) {
        const QString &title = newestVersionOf(m_state, rubric->id)->terms.title;
        addItem(title, keyOf(rubric->id));
        setItemData(count() - 1, title, Qt::ToolTipRole);
        if (m_rubric.id() == rubric->id)
            setCurrentIndex(count() - 1);
    }
    setVisible(count() > 1);
    updateGeometry();
}

void RubricChooser::choose(int place)
{
    const auto wanted = static_cast<RubricId>(itemData(place).toLongLong());
    if (m_leave())
        m_rubric.choose(wanted);
    else
        fill();
}

} // namespace yanben
