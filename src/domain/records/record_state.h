#pragma once

namespace yanben
{

/// Absent is 0 points and a decision; Missing is nothing yet.
enum class RecordState { Missing, Absent, Exempt, NotApplicable, Recorded };

} // namespace yanben
