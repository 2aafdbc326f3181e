#include "ui/pages/review/review_part.h"

#include "documents/paper/paper_job.h"

namespace yanben
{

std::vector<PaperPage> ReviewPart::pages(const PaperFonts &fonts) const
{
    PaperJob job{fonts};
    for (const PrintTable &table : papers())
        job.add(table);
    return job.take();
}

} // namespace yanben
