#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/plan_document.h"

namespace yanben
{

/// Documents that are printed or filed together: their pages follow each other and count on. Each begins a page.
class PaperJob
{
public:
    explicit PaperJob(const PaperFonts &fonts) : m_fonts(fonts) {}

    void add(const PrintTable &table);
    void add(const PlanDocument &plan);

    /// The numbered pages of all that was added. The job is empty afterwards.
    std::vector<PaperPage> take();

private:
    const PaperFonts &m_fonts;
    std::vector<PaperPage> m_pages;
};

/// One table by itself.
std::vector<PaperPage> tablePages(const PrintTable &table, const PaperFonts &fonts);

} // namespace yanben
