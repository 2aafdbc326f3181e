#pragma once

#include "ui/pages/page_context.h"
#include "ui/shell/page.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <QObject>

#include <functional>

class QMenu;

namespace yanben
{

/// The steps of 评分表 as menu items, for every page that shows results.
class SheetSteps final : public QObject
{
    Q_OBJECT

public:
    /// Whose.
    struct Sheets
    {
        std::vector<Subject> chosen;
        std::vector<Subject> shown;
        bool isDeliberate = true;                  ///< somebody has chosen them, rather than only being there
        std::optional<CriterionId> criterion = {}; ///< where the cursor stands
    };

    /// `rubric` is what the page shows, `page` what the dialogs stand over; `sheets` says whose are meant when a step
    /// is chosen.
    SheetSteps(PageContext &context, CurrentRubric &rubric, Page &page, std::function<Sheets()> sheets);

    /// Puts the steps into a menu of the page.
    void fill(QMenu &menu);
    /// Shows what would come out otherwise than it was published, and corrects what is chosen.
    void correct();

private:
    void take(SheetStep step);
    /// At the end of the menu: which role may do what is off in it.
    void tellRoles(QMenu &menu);
    void showObjections();
    void editVetoes();
    /// The one that is meant. Tells when it is not one.
    std::optional<Subject> oneSubject();
    QStringList names(const std::vector<Subject> &subjects) const;

    PageContext &m_context;
    CurrentRubric &m_rubric;
    Page &m_page;
    std::function<Sheets()> m_sheets;
    std::vector<QAction *> m_roleLines;                ///< of the menu as it was shown last
    std::vector<std::pair<QAction *, ActKind>> m_acts; ///< what a role may not do is off in the menu
};

} // namespace yanben
