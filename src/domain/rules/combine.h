#pragma once

namespace yanben
{

enum class Combine { Sum, Mean, Best };

} // namespace yanben
