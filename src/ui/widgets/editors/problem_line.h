#pragma once

#include "ui/widgets/text/text_label.h"

namespace yanben
{

class WhenEdit;

/// The line under a time that says why it is refused. When it goes while the field is being typed in, its place stays
/// until the person has finished there: nothing below moves under the hands.
class ProblemLine final : public TextLabel
{
    Q_OBJECT

public:
    explicit ProblemLine(WhenEdit &field, QWidget *parent = nullptr);

    /// Empty: all is well.
    void say(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepPlace(bool keep);

    WhenEdit &m_field;
};

} // namespace yanben
