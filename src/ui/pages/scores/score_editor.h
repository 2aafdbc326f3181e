#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/scores/score_paste.h"

#include <QMimeData>
#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>
#include <set>

namespace yanben
{

/// A place in the book: teacher by row, criterion by column.
struct BookCell
{
    int row = 0;
    int column = 0;

    friend auto operator<=>(const BookCell &, const BookCell &) = default;
};

/// Turns what a person does on the page into acts; one call, one step to undo.
class ScoreEditor final : public QObject
{
    Q_OBJECT

public:
    /// Asks whether somebody was absent: the reason (may be empty), or nothing when it was not meant.
    using ConfirmAbsent = std::function<std::optional<QString>(const QString &names)>;
    /// Shows what a foreign table would write; the person may map its columns otherwise. False when it was not meant.
    using PreviewPaste = std::function<bool(ScorePaste &)>;

    ScoreEditor(PageContext &context, ScoreBook &book, QObject *parent = nullptr);

    void setConfirmAbsent(ConfirmAbsent confirm) { m_confirmAbsent = std::move(confirm); }
    void setPreviewPaste(PreviewPaste preview) { m_previewPaste = std::move(preview); }

    /// Why the text can't go into the cell; empty when it can.
    std::optional<QString> problem(BookCell cell, const QString &text) const;
    /// False, and nothing is written, when the text is refused. 缺 is asked about first.
    bool type(BookCell cell, const QString &text);
    /// The note stays unless the record has one.
    bool set(BookCell cell, const Record &record);
    bool setNote(BookCell cell, const QString &note);
    bool putEntry(BookCell cell, const RecordEntry &entry);
    bool removeEntry(BookCell cell, RecordEntryId entry);
    /// 缺席 needs a reason or a yes.
    bool setAbsent(BookCell cell);

    /// In every column the topmost chosen cell goes into those below it; a single cell takes the one above.
    bool fillDown(const std::set<BookCell> &cells);
    bool clear(const std::set<BookCell> &cells);

    /// What the cells show, for Excel and WPS, and their records for this program.
    std::unique_ptr<QMimeData> copy(const std::set<BookCell> &cells) const;
    /// `chosen`: a single copied value goes into all of them, a block starts at the first.
    bool paste(const QMimeData &data, const std::set<BookCell> &chosen);

    /// The cell is there, the file can be written, and the sheet is not with the reviewer or filed.
    bool isEditable(BookCell cell) const;

signals:
    void refused(const QString &message);

private:
    struct Copied;
    using Written = std::vector<std::pair<BookCell, Record>>;

    /// What is refused because of the sheet's state is left to the act, which says so.
    bool isThere(BookCell cell) const;
    /// Asks once for the reason of all new absences. False when the person thought better of it.
    bool confirmAbsences(Written &records);
    bool write(ActKind kind, Written records);
    /// Runs what build() makes, and says why it could not be made.
    bool run(const std::function<ScoreAct()> &build);
    QString sentence(const ScoreFault &fault) const;
    QStringList subjectsOf(const std::set<BookCell> &cells) const;
    Record withNote(BookCell cell, Record record) const;
    bool refuseCopied();
    bool pasteOne(const QString &text, const std::optional<Copied> &copied, const std::set<BookCell> &chosen);
    /// A block of this program's own, if every cell of it has its place there and can be read.
    std::optional<Written> ownBlock(const Copied &copied, BookCell start) const;

    PageContext &m_context;
    ScoreBook &m_book;
    ConfirmAbsent m_confirmAbsent;
    PreviewPaste m_previewPaste;
};

} // namespace yanben
