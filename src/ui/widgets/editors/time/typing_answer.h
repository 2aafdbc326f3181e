#pragma once

#include "ui/widgets/typed_answer.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace yanben
{

class ReasonBubble;

/// Says beside a field, while it is typed in, what the text means so far. Neither the keyboard nor the layout moves for
/// it; a screen reader finds it as the field's description. Down writes the ways to go on, one after the other. Lives
/// with the field.
class TypingAnswer final : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<TypedAnswer(const QString &typed)>;

    TypingAnswer(QLineEdit &field, Read read);

    /// Until something is typed again.
    void hush();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer();
    bool writeNextWay();

    QLineEdit &m_field;
    Read m_read;
    QString m_typed; ///< what the ways go on from
    QStringList m_ways;
    QString m_said;
    QString m_before; ///< how the field is described otherwise
    QPointer<ReasonBubble> m_bubble;
};

} // namespace yanben
