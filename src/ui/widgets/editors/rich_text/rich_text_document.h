#pragma once

#include "domain/rich_text.h"

#include <QTextCursor>

class QTextDocument;

namespace yanben
{

// Between the block form of the file and the document of an editor: only kinds of blocks, text and bold pass.

/// Replaces the content and forgets the document's undo steps. One block of the text is one of the document.
void fillDocument(QTextDocument &document, const RichText &text);

/// Blocks without text are left out, neighbours of one weight are one span; a line break inside a block divides it.
RichText richTextOf(const QTextDocument &document);

/// In place of the selection; the first paragraph continues the block that the cursor stands in.
void insertRichText(QTextCursor &cursor, const RichText &text);

BlockKind kindOf(const QTextBlock &block);
/// All blocks of the selection.
void setKind(QTextCursor cursor, BlockKind kind);

} // namespace yanben
