#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace yanben
{

/// The steps of 评分表 as menu items, for every page that shows teachers' results.
class SheetSteps final : public QObject
{
    Q_OBJECT

public:
    struct Teachers
    {
        std::vector<StaffId> chosen;
        std::vector<StaffId> shown;
    };

    /// `page` is what the dialogs stand over; `teachers` says who is meant when a step is chosen.
    SheetSteps(PageContext &context, QWidget &page, std::function<Teachers()> teachers);

    /// Puts the steps into a menu of the page.
    void fill(QMenu &menu);
    /// Shows what would come out otherwise than it was published, and corrects what is chosen.
    void correct();

private:
    void take(SheetStep step);
    void showObjections();
    void editVetoes();
    /// The one teacher who is meant. Tells when it is not one.
    std::optional<StaffId> oneTeacher();
    QStringList subjects(const std::vector<StaffId> &staff) const;
    std::optional<RubricId> rubric() const;

    PageContext &m_context;
    QWidget &m_page;
    std::function<Teachers()> m_teachers;
};

} // namespace yanben
