#pragma once

namespace yanben
{

/// Raised when the same rubric and records give another result than before. A publication keeps the number it was
/// counted with; tests/fixtures hold what each has to reproduce.
constexpr int engineVersion = 1;

} // namespace yanben
