#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <vector>

namespace yanben
{

enum class PageGroup { Term, Appraisal, Archive };

/// Names are translated at each call, so a change of the language shows at once.
QString pageTitle(PageId id);
QString pageIcon(PageId id);
/// Under which a settings file keeps the page; unlike the number it never changes.
QLatin1StringView pageWord(PageId id);
std::optional<PageId> pageOfWord(QStringView word);
PageGroup pageGroup(PageId id);
QString groupTitle(PageGroup group);

struct PageEntry
{
    PageId id = PageId::Overview;
    std::function<std::unique_ptr<Page>(QWidget *parent)> make;
};

/// The pages of the program in the order of the navigation. A page is made when it is first shown.
using PageList = std::vector<PageEntry>;

} // namespace yanben
