#include "ui/widgets/editors/rich_text/rich_text_edit.h"

#include "documents/words/rich_text_html.h"
#include "ui/widgets/editors/rich_text/rich_text_document.h"

#include <QAction>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextList>

#include <chrono>

using namespace std::chrono_literals;

namespace yanben
{

namespace
{

struct Format
{
    const char *name;
    QKeySequence keys;
    std::optional<BlockKind> kind; ///< empty: bold
};

} // namespace

RichTextEdit::RichTextEdit(const QString &name, QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(name);
    setAutoFormatting(QTextEdit::AutoNone);
    setTabChangesFocus(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, &RichTextEdit::commit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!isReadOnly())
            m_rest.start();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichTextEdit::showFormats);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichTextEdit::showFormats);
    addFormats();
    setRichText({});
}

void RichTextEdit::addFormats()
{
    const Format formats[] = {
        {QT_TR_NOOP("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), std::nullopt},
        {QT_TR_NOOP("Heading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), BlockKind::Heading},
        {QT_TR_NOOP("Numbered list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7), BlockKind::NumberedItem},
        {QT_TR_NOOP("Bullets"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), BlockKind::BulletItem},
    };
    for (const Format &format : formats) {
        auto *action = new QAction(tr(format.name), this);
        action->setCheckable(true);
        action->setShortcut(format.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(tr("%1 (%2)").arg(action->text(), format.keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, kind = format.kind](bool on) {
            if (kind)
                toggleKind(*kind);
            else
                setBold(on);
        });
        addAction(action);
        m_formats.append(action);
    }
}

void RichTextEdit::setRichText(const RichText &text)
{
    const QSignalBlocker quiet{this};
    fillDocument(*document(), text);
    moveCursor(QTextCursor::Start);
    m_committed = richText();
    m_rest.stop();
    showFormats();
}

RichText RichTextEdit::richText() const
{
    return richTextOf(*document());
}

bool RichTextEdit::isDirty() const
{
    return richText() != m_committed;
}

void RichTextEdit::commit()
{
    m_rest.stop();
    if (!isReadOnly() && isDirty())
        emit edited();
}

void RichTextEdit::setBold(bool bold)
{
    if (isReadOnly() || kindOf(textCursor().block()) == BlockKind::Heading)
        return showFormats();
    setFontWeight(bold ? QFont::Bold : QFont::Normal);
}

void RichTextEdit::toggleKind(BlockKind kind)
{
    if (isReadOnly())
        return;
    const bool has = kindOf(document()->findBlock(textCursor().selectionStart())) == kind;
    setKind(textCursor(), has ? BlockKind::Paragraph : kind);
    showFormats();
}

void RichTextEdit::showFormats()
{
    const BlockKind kind = kindOf(textCursor().block());
    const bool bold = kind != BlockKind::Heading && fontWeight() > QFont::Medium;
    const bool checked[] = {bold, kind == BlockKind::Heading, kind == BlockKind::NumberedItem,
                            kind == BlockKind::BulletItem};
    for (qsizetype i = 0; i < m_formats.size(); ++i)
        m_formats[i]->setChecked(checked[i]);
}

QVariant RichTextEdit::loadResource(int, const QUrl &)
{
    return {};
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText();
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const QString html = source->html();
    if (html.size() > mostPastedHtml) {
        emit pasteRefused(tr("Not pasted: this is too much for one section. Paste it in parts."));
        return;
    }
    RichText text = html.isEmpty() ? RichText{} : richTextFromHtml(html);
    if (text.isEmpty())
        text = richTextFromPlain(source->text().left(mostPasted + 1));
    if (text.plainText().size() > mostPasted || (html.isEmpty() && source->text().size() > mostPasted)) {
        emit pasteRefused(tr("Not pasted: this is too much for one section. Paste it in parts."));
        return;
    }
    QTextCursor cursor = textCursor();
    insertRichText(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        // With nothing left to take back here, the keys belong to the program's own steps again.
        const bool undoElsewhere = key->matches(QKeySequence::Undo) && !document()->isUndoAvailable();
        const bool redoElsewhere = key->matches(QKeySequence::Redo) && !document()->isRedoAvailable();
        if (undoElsewhere || redoElsewhere) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReadOnly() || !enter) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    const BlockKind kind = kindOf(cursor.block());
    if (cursor.block().length() == 1 && kind != BlockKind::Paragraph) {
        // Enter on an empty item ends the list.
        setKind(cursor, BlockKind::Paragraph);
    } else {
        cursor.beginEditBlock();
        cursor.insertBlock();
        cursor.endEditBlock();
        if (kind == BlockKind::Heading && cursor.atBlockEnd())
            setKind(cursor, BlockKind::Paragraph);
        setTextCursor(cursor);
    }
    ensureCursorVisible();
    showFormats();
}

void RichTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        document()->setDefaultFont(font());
}

} // namespace yanben
