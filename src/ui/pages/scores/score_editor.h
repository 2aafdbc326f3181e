#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/scores/line_order.h"
#include "ui/pages/scores/paste/score_paste.h"
#include "ui/pages/scores/score_refusals.h"
#include "ui/widgets/tone.h"
#include "workspace/queries/scores/typed/counted_once.h"

#include <QMimeData>
#include <QObject>
#include <QPoint>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace yanben
{

/// Cells that are about to become absent or exempt.
struct StateQuestion
{
    RecordState state = RecordState::Absent;
    std::set<BookCell> cells;
    QString known; ///< the note that all of them have already
};

/// What a text that is still being typed would record, and the points that it gives: 2 次 → 8 分.
struct TypedReading
{
    QString text; ///< or why it can't be read; empty for an empty one
    Tone tone = Tone::Info;
};

/// An exemption stands with its reason or not at all; an absence wants a yes.
bool isReasonNeeded(RecordState state);

/// Turns what a person does on the page into acts; one call, one step to undo.
class ScoreEditor final : public QObject
{
    Q_OBJECT

public:
    /// Asks before somebody is recorded as absent or exempt: the reason, or nothing when it was not meant. Of an
    /// absence it may be empty.
    using AskReason = std::function<std::optional<QString>(const StateQuestion &)>;
    /// Shows what a foreign table would write; the person may map its columns otherwise. False when it was not meant.
    using PreviewPaste = std::function<bool(ScorePaste &)>;

    ScoreEditor(PageContext &context, ScoreBook &book, QObject *parent = nullptr);

    void setAskReason(AskReason ask) { m_askReason = std::move(ask); }
    void setPreviewPaste(PreviewPaste preview) { m_previewPaste = std::move(preview); }

    /// Asks what stands open for a while. False when it was declined, or, which is told, when the file was read anew
    /// meanwhile: rows and columns may be others then.
    bool asked(const std::function<bool()> &question);

    /// Why the text can't go into the cell; empty when it can.
    std::optional<QString> problem(BookCell cell, const QString &text) const;
    TypedReading reading(BookCell cell, const QString &text) const;
    /// Says of which cell a typed text was given up, and why.
    void tellKept(BookCell cell, const QString &reason);
    /// False, and nothing is written, when the text is refused. 缺 and 免 are asked about first.
    bool type(BookCell cell, const QString &text);
    /// The note stays unless the record has one.
    bool set(BookCell cell, const Record &record);
    bool setNote(BookCell cell, const QString &note);
    bool putEntry(BookCell cell, const RecordEntry &entry);
    bool removeEntry(BookCell cell, RecordEntryId entry);

    // Of all chosen cells, or of none where one of them is closed or can't take it.
    bool fill(const std::set<BookCell> &cells, const Record &record);
    /// To each cell its own.
    bool give(const std::map<BookCell, Record> &records);
    /// 缺席 needs a reason or a yes, 免考核 a reason.
    bool setState(const std::set<BookCell> &cells, RecordState state);
    /// `by` more of the case, or less: countableCases() has its key.
    bool count(const std::set<BookCell> &cells, const QString &key, int by);
    ScoreRefusals refusals() const { return ScoreRefusals{m_book}; }
    /// As the rows stand on the screen.
    void setLineOrder(LineOrder order) { m_order = std::move(order); }

    /// In every column the topmost chosen cell goes into those below it; a single cell takes the one above. The
    /// `spared` ones stay as they are.
    bool fillDown(const std::set<BookCell> &cells, const std::set<BookCell> &spared = {});
    /// The cells that fillDown() gives another record.
    std::set<BookCell> changedByFillDown(const std::set<BookCell> &cells) const;
    bool clear(const std::set<BookCell> &cells);

    /// What the cells record, as it is typed, for Excel and WPS, and their records for this program: either can be
    /// pasted back.
    std::unique_ptr<QMimeData> copy(const std::set<BookCell> &cells) const;
    /// `chosen`: a single copied value goes into all of them, a block starts at the first.
    bool paste(const QMimeData &data, const std::set<BookCell> &chosen);

    /// The cell is there, the file can be written by whoever works, and the sheet is not with the reviewer or filed.
    bool isEditable(BookCell cell) const;
    /// Why nothing can be entered; empty where it can.
    QString closedText(BookCell cell) const;

signals:
    void refused(const QString &message);

private:
    struct Copied;
    using Written = std::vector<std::pair<BookCell, Record>>;

    /// What is refused because of the sheet's state is left to the act, which says so.
    bool isThere(BookCell cell) const;
    enum class Wrote { Yes, No, ReasonCancelled };
    /// Asks once for the reason of all new absences, once for that of all new exemptions.
    Wrote askReasons(Written &records);
    bool isRefused(const std::set<BookCell> &cells);
    Written filledDown(const std::set<BookCell> &cells) const;
    /// Says why nothing was written, unless the person cancelled the question about a reason.
    Wrote tryWrite(ActKind kind, Written records);
    /// The same; of a paste that is told as well, as its rest is not written either.
    bool write(ActKind kind, Written records);
    /// Runs what build() makes, and says why it could not be made.
    bool run(const std::function<ScoreAct()> &build);
    QStringList subjectsOf(const std::set<BookCell> &cells) const;
    Record withNote(BookCell cell, Record record) const;
    /// The cell holds just this already.
    bool stands(BookCell cell, const Record &record) const;
    /// What a foreign program reads: what was recorded, as it would be typed.
    QString copiedText(BookCell cell) const;
    bool pasteTable(ScorePaste &paste);
    /// As foreign text over the whole of the chosen block.
    ClipboardTable tableOver(const QString &text, const std::set<BookCell> &chosen) const;
    /// 按…计 belongs to the person: what stands in the cell stays, nobody takes it over from another.
    void keepGroup(BookCell cell, Record &record) const;
    bool refuseCopied();
    bool pasteOne(const QString &text, const std::optional<Copied> &copied, const std::set<BookCell> &chosen);
    /// A block of this program's own, if every cell of it has its place there and can be read.
    std::optional<Written> ownBlock(const Copied &copied, int line, int column) const;

    PageContext &m_context;
    ScoreBook &m_book;
    LineOrder m_order;
    AskReason m_askReason;
    PreviewPaste m_previewPaste;
};

} // namespace yanben
