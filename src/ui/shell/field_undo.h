#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace yanben
{

/// Ctrl+Z belongs to the field that has the keyboard only while it holds typing that is not written yet; otherwise it
/// takes back the program's last step. Redo likewise. A RichTextEdit decides for itself.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    explicit FieldUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void watch(QLineEdit &line);
    bool isUntouched() const;
    bool canRedo() const;

    QPointer<QWidget> m_field; ///< that has, or had last, the keyboard
    QPointer<QLineEdit> m_line;
    QPointer<QPlainTextEdit> m_text;
    std::unique_ptr<QObject> m_watch; ///< lives as long as the field has the keyboard
    QString m_written;
    bool m_isTyping = false;
};

} // namespace yanben
