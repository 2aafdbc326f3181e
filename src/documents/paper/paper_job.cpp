#include "documents/paper/paper_job.h"

#include "documents/paper/page_painter.h"
#include "documents/paper/table/table_paginator.h"

namespace yanben
{

namespace
{

void append(std::vector<PaperPage> &pages, std::vector<PaperPage> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(pages));
}

} // namespace

void PaperJob::add(const PrintTable &table)
{
    append(m_pages, paginate(table, TextMeasure{m_fonts}));
}

void PaperJob::add(const PlanDocument &plan)
{
    append(m_pages, layoutPlan(plan, m_fonts));
}

std::vector<PaperPage> PaperJob::take()
{
    numberPages(m_pages, m_fonts);
    return std::exchange(m_pages, {});
}

std::vector<PaperPage> tablePages(const PrintTable &table, const PaperFonts &fonts)
{
    PaperJob job{fonts};
    job.add(table);
    return job.take();
}

} // namespace yanben
