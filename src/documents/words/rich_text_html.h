#pragma once

#include "domain/rich_text.h"

namespace yanben
{

/// What a copied piece of Word, WPS or a web page becomes: text, bold, lists and headings. Pictures, links, colours,
/// scripts and everything that would have to be fetched are left out, and numbers that Word writes before its list
/// items. It never fails; blocks without text are dropped.
RichText richTextFromHtml(QStringView html);

/// Lines become paragraphs.
RichText richTextFromPlain(const QString &text);

/// Without control characters and characters that stand for objects; line ends and tabs become blanks.
QString cleanedText(const QString &text);

} // namespace yanben
