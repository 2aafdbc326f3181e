#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/review/review_data.h"
#include "ui/pages/sheets/sheet_steps.h"

#include <array>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace yanben
{

class EmptyState;
class PageHeader;
class ReviewPart;
class SegmentedControl;

/// 评分审核: how far the scores are, what is unusual in them, and how they compare. It changes no score.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    enum class Part { Progress, Totals, Outliers, Equal, Terms, SideBySide };
    static constexpr std::size_t partCount = 6;

    explicit ReviewPage(PageContext &context, QWidget *parent = nullptr);

    QString hint() const override;
    void refresh() override;
    bool jumpTo(const Target &target) override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportTable() override;

    void showPart(Part part);
    /// Null until it was shown.
    ReviewPart *part(Part part) const { return m_parts[static_cast<std::size_t>(part)]; }
    /// A name that no group has shows everybody.
    void chooseGroup(const QString &group);
    /// Null while the shown part has something to show.
    const EmptyState *shownEmptyState() const;
    const ReviewData &reviewed() const { return m_data; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    ReviewPart *makePart(Part part);
    ReviewPart &current();
    bool hasSheets() const;
    void fillGroups();
    void fillPart();
    void showSheetless();
    /// Those of the chosen lines; without any the shown group, among everybody.
    SheetSteps::Sheets teachers() const;

    PageContext &m_context;
    ScoreBook *m_book;
    ReviewData m_data;
    PageHeader *m_header;
    SegmentedControl *m_ways;
    QComboBox *m_groups;
    QPushButton *m_steps = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack; ///< the three empty states, then the parts as they are made
    EmptyState *m_noRubric;
    EmptyState *m_noTeachers;
    EmptyState *m_nothing;
    std::array<ReviewPart *, partCount> m_parts{};
    Part m_part = Part::Progress;
    bool m_stale = true;
};

} // namespace yanben
