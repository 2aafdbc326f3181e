#include "ui/pages/scores/inspector/state_box.h"

#include "ui/pages/scores/score_texts.h"

namespace yanben
{

StateBox::StateBox(RecordState state, bool isToBeReviewed, QWidget *parent) : QComboBox{parent}
{
    static constexpr RecordState states[] = {RecordState::Recorded, RecordState::Missing, RecordState::Absent,
                                             RecordState::Exempt, RecordState::NotApplicable};
    for (const RecordState each : states) {
        addItem(recordStateText(each), static_cast<int>(each));
        if (each == state)
            setCurrentIndex(count() - 1);
    }
    setPlaceholderText(tr("To be reviewed"));
    if (isToBeReviewed)
        setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this, state, isToBeReviewed](int index) {
        const auto other = static_cast<RecordState>(itemData(index).toInt());
        if (other != state)
            emit chosen(other);
        else if (isToBeReviewed)
            setCurrentIndex(-1);
    });
}

} // namespace yanben
