#include "ui/pages/rubric_chooser.h"

#include "workspace/queries/term_rows.h"

namespace yanben
{

RubricChooser::RubricChooser(const State &state, CurrentRubric &rubric, std::function<bool()> leave, QWidget &parent)
    : QComboBox{&parent}, m_state{state}, m_rubric{rubric}, m_leave{std::move(leave)}
{
    setAccessibleName(tr("Rubric"));
    setToolTip(tr("The rubric that this page shows"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(&rubric, &CurrentRubric::choicesChanged, this, &RubricChooser::fill);
    connect(&rubric, &CurrentRubric::changed, this, &RubricChooser::fill);
    connect(this, &QComboBox::activated, this, &RubricChooser::choose);
    fill();
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
