#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace yanben
{

/// In the order of the navigation; the first has Ctrl+1, the ninth Ctrl+9, those behind it Ctrl+Shift+1 and so on.
enum class PageId {
    Overview,
    Plan,
    Calendar,
    Schedule,
    Rubric,
    Scores,
    GroupScores,
    Review,
    Totals,
    Overall,
    Staff,
    Settings
};

/// Where to go: a page, on it the row with this key, in that row a named part (a column or a field).
struct Target
{
    PageId page = PageId::Overview;
    std::optional<qint64> id;
    QString part;

    bool operator==(const Target &) const = default;
};

/// One page of the program. It is built when it is first shown, refreshed when what it shows may have changed, and
/// asks for what it can't do itself through signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    QString title() const;
    QString iconName() const;

    /// What the status bar says at the right while the page is shown.
    virtual QString hint() const;
    /// Called before every showing. What happens while it is shown, a page follows itself: an act may come in the
    /// middle of typing, and only the page knows what must stay.
    virtual void refresh() = 0;
    /// Whoever had the keyboard is gone: its main table takes it. False when it has none that is shown.
    virtual bool takeKeyboard();
    /// False when the page has no such place; it then stays as it was.
    virtual bool jumpTo(const Target &target);
    /// A shown page commits open editors here before the program leaves it; false keeps it (an invalid entry).
    virtual bool leave();

    /// File ▸ Print and Export belong to the shown page; both are off where this is false.
    virtual bool canPrint() const;
    virtual void print();
    virtual bool canExport() const;
    virtual void exportTable();

signals:
    void hintChanged();
    void capabilitiesChanged();
    void jumpRequested(const yanben::Target &target);

private:
    PageId m_id;
};

} // namespace yanben
