#include "ui/widgets/editors/rich_text/rich_text_document.h"

#include "documents/words/rich_text_html.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace yanben
{

namespace
{

constexpr int headingLevel = 3;
constexpr double linePercent = 150;

QTextBlockFormat formatOf(const QTextDocument &document, BlockKind kind)
{
    QTextBlockFormat format;
    format.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
    if (kind == BlockKind::Paragraph)
        format.setTextIndent(2 * QFontMetricsF(document.defaultFont()).horizontalAdvance(QChar{u'国'}));
    if (kind == BlockKind::Heading)
        format.setHeadingLevel(headingLevel);
    return format;
}

QTextCharFormat weight(bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

bool isBold(const QTextCharFormat &format)
{
    return format.fontWeight() > QFont::Medium;
}

QTextListFormat::Style styleOf(BlockKind kind)
{
    return kind == BlockKind::NumberedItem ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
}

/// The block at the cursor becomes `kind`; an item joins a list of its kind that ends right before it.
void apply(QTextCursor &cursor, BlockKind kind)
{
    const bool isItem = kind == BlockKind::NumberedItem || kind == BlockKind::BulletItem;
    if (QTextList *list = cursor.currentList()) {
        if (isItem && list->format().style() == styleOf(kind))
            return;
        list->remove(cursor.block());
    }
    cursor.setBlockFormat(formatOf(*cursor.document(), kind));
    if (!isItem)
        return;
    const QTextBlock before = cursor.block().previous();
    QTextList *above = before.isValid() ? before.textList() : nullptr;
    if (above && above->format().style() == styleOf(kind)) {
        above->add(cursor.block());
        return;
    }
    QTextListFormat list;
    list.setStyle(styleOf(kind));
    list.setNumberSuffix(QStringLiteral("."));
    cursor.createList(list);
}

void setWeight(const QTextBlock &block, bool bold)
{
    QTextCursor whole{block};
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    whole.mergeCharFormat(weight(bold));
    whole.mergeBlockCharFormat(weight(bold));
}

void insertSpans(QTextCursor &cursor, const Block &block)
{
    for (const Span &span : block.spans)
        cursor.insertText(span.text, weight(span.bold || block.kind == BlockKind::Heading));
}

void append(std::vector<Block> &blocks, BlockKind kind, bool &fresh, const QString &text, bool bold)
{
    QString tidy = cleanedText(text);
    if (tidy.isEmpty())
        return;
    if (fresh)
        blocks.push_back({kind, {}});
    fresh = false;
    std::vector<Span> &spans = blocks.back().spans;
    if (!spans.empty() && spans.back().bold == bold)
        spans.back().text += tidy;
    else
        spans.push_back({tidy, bold});
}

} // namespace

void fillDocument(QTextDocument &document, const RichText &text)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor{&document};
    apply(cursor, BlockKind::Paragraph);
    bool first = true;
    for (const Block &block : text.blocks) {
        if (!first)
            cursor.insertBlock(formatOf(document, BlockKind::Paragraph), weight(false));
        first = false;
        apply(cursor, block.kind);
        insertSpans(cursor, block);
    }
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

RichText richTextOf(const QTextDocument &document)
{
    RichText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockKind kind = kindOf(block);
        bool fresh = true;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const bool bold = kind != BlockKind::Heading && isBold(fragment.charFormat());
            const QStringList lines = fragment.text().split(QChar{QChar::LineSeparator});
            for (qsizetype i = 0; i < lines.size(); ++i) {
                fresh = fresh || i > 0;
                append(text.blocks, kind, fresh, lines[i], bold);
            }
        }
        if (!fresh && text.blocks.back().plainText().trimmed().isEmpty())
            text.blocks.pop_back();
    }
    return text;
}

void insertRichText(QTextCursor &cursor, const RichText &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool first = true;
    for (const Block &block : text.blocks) {
        const bool continues = first && block.kind == BlockKind::Paragraph;
        const bool emptyHere = cursor.block().length() == 1;
        if (!first || (!continues && !emptyHere)) {
            cursor.insertBlock(formatOf(*cursor.document(), BlockKind::Paragraph), weight(false));
        }
        if (!continues)
            apply(cursor, block.kind);
        first = false;
        insertSpans(cursor, block);
    }
    cursor.endEditBlock();
}

BlockKind kindOf(const QTextBlock &block)
{
    if (const QTextList *list = block.textList())
        return list->format().style() == QTextListFormat::ListDecimal ? BlockKind::NumberedItem : BlockKind::BulletItem;
    return block.blockFormat().headingLevel() > 0 ? BlockKind::Heading : BlockKind::Paragraph;
}

void setKind(QTextCursor cursor, BlockKind kind)
{
    const int last = cursor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const bool wasHeading = kindOf(block) == BlockKind::Heading;
        QTextCursor at{block};
        apply(at, kind);
        if (wasHeading != (kind == BlockKind::Heading))
            setWeight(block, !wasHeading);
    }
    cursor.endEditBlock();
}

} // namespace yanben
