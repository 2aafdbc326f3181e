#pragma once

#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"

namespace yanben
{

/// A page on the sample school, shown, with the keyboard.
template <typename Shown>
struct SampleDesk
{
    SamplePages sample;
    Shown page{sample.context()};

    explicit SampleDesk(QSize size = {1080, 700}) { showActive(page, size); }

    const State &state() const { return sample.state(); }
    std::size_t steps() { return sample.acts().steps().size(); }
    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    void undo() { REQUIRE(sample.acts().undo() == RunResult::Done); }
};

} // namespace yanben
