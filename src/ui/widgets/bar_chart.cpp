#include "ui/widgets/bar_chart.h"

#include "documents/loaded_part.h"

namespace yanben
{

BarChart *makeBarChart(QWidget *parent)
{
    using Make = BarChart *(*)(QWidget *);
    const auto make = reinterpret_cast<Make>(loadedPart("chart", "yanben_make_bar_chart"));
    return make ? make(parent) : nullptr;
}

} // namespace yanben
