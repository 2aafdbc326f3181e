#pragma once

#include <QImage>
#include <QLineF>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

// Paper is laid out in points (1/72 inch) and without regard to the device, so that the screen, the printer and the PDF
// show the same pages.

enum class PaperFace { Song, Hei, Kai, FangSong };

struct TextStyle
{
    PaperFace face = PaperFace::Song;
    double points = 10;
    bool bold = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// What a person chooses for a job.
struct PaperSheet
{
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    friend bool operator==(const PaperSheet &, const PaperSheet &) = default;
};

struct PageSetup
{
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QMarginsF margins{19, 20, 19, 24}; ///< millimetres; the page number stands in the lower one

    /// The whole sheet and the part between the margins, in points.
    QSizeF sheet() const;
    QRectF content() const;
    /// What a printer is set to: no margins of its own, the pages carry theirs.
    QPageLayout pageLayout() const;
    PaperSheet paperSheet() const { return {size, orientation}; }
    /// By how much titles and notes are larger than on A4.
    double distance() const { return size == QPageSize::A3 ? 1.3 : 1; }

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/// One line of text with the left end of its base line.
struct PlacedText
{
    QString text;
    TextStyle style;
    QPointF baseline;
    double width = 0;
};

/// The part of a table's cell that stands on this page.
struct PlacedCell
{
    QRectF box;
    std::optional<int> row; ///< absent for a head
    int column = 0;
    bool repeated = false; ///< a head, key column or merged label that an earlier page has already shown
};

/// A picture that is not made of lines and texts: a chart, in as many pixels as a printer can use.
struct PlacedPicture
{
    QRectF box;
    QImage image;
};

/// A finished page: what is on it and where.
struct PaperPage
{
    PageSetup setup;
    std::vector<PlacedText> texts;
    std::vector<QLineF> rules;
    std::vector<PlacedCell> cells;
    std::vector<PlacedPicture> pictures;
    QString footerLeft;
};

/// Puts a blank page behind an odd number, so that what follows begins a sheet that is printed on both sides.
void completeSheet(std::vector<PaperPage> &pages);

} // namespace yanben
