#pragma once

#include "domain/rich_text.h"

#include <QTextEdit>
#include <QTimer>

class QAction;

namespace yanben
{

/// Edits a text in blocks. Its own undo works while it has the focus; leaving it or two seconds of rest hand the text
/// over through edited(). What is pasted or dropped is cleaned to blocks, and nothing is ever fetched.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Longer ones are refused whole: a book does not belong into a section.
    static constexpr qsizetype mostPasted = 100'000;
    static constexpr qsizetype mostPastedHtml = 4'000'000;

    explicit RichTextEdit(const QString &name, QWidget *parent = nullptr);

    /// Also forgets what could be undone here.
    void setRichText(const RichText &text);
    RichText richText() const;
    /// The text differs from what was set or handed over last.
    bool isDirty() const;
    /// Hands over now what is still waiting.
    void commit();
    /// Makes what is there now the text that was handed over.
    void setCommitted() { m_committed = richText(); }

    void setBold(bool bold);
    /// A second time makes a paragraph again.
    void toggleKind(BlockKind kind);
    /// Bold, heading, numbered list, bullets: for a bar or a menu.
    QList<QAction *> formatActions() const { return m_formats; }

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void edited();
    /// Why a paste was not taken, in the user's language.
    void pasteRefused(const QString &reason);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addFormats();
    void showFormats();

    RichText m_committed;
    QTimer m_rest;
    QList<QAction *> m_formats;
};

} // namespace yanben
