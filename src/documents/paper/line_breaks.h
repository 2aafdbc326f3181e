#pragma once

#include <QTextLayout>

namespace yanben
{

/// A layout's option that breaks between words, and anywhere in one that is wider than a line.
QTextOption betweenWords();

/// Whether a short item between 、 and 、, a name, may be divided between two lines.
enum class ListItems { Divided, Whole };

/// The next line of a layout with that option, `width` units wide; not valid when nothing is left. Where Qt breaks
/// inside a word that is too wide, a mark that closes what stands before it (，。、；）) goes to the next line with it.
/// A clock time, a date and what a dash or an opening bracket begins are divided only where they are wider than a line.
QTextLine nextLine(QTextLayout &layout, double width, ListItems items = ListItems::Divided);

} // namespace yanben
