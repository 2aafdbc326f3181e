#pragma once

#include <QPlainTextEdit>

namespace yanben
{

/// Writes when the keyboard leaves it: a note is one act, not one for every letter.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(const QString &note = {}, QWidget *parent = nullptr);

    /// In the place of what was typed and not handed over.
    void setNote(const QString &note);
    /// Hands over now what differs from the note that was given or handed over last.
    void commit();
    /// Shows again the note that was given or handed over last; false when it is that one.
    bool takeBack();

signals:
    void written(const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_note;
};

} // namespace yanben
