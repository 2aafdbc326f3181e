#pragma once

namespace yanben
{

/// What a coloured widget means to say.
enum class Tone { Neutral, Accent, Ok, Info, Warning, Danger };

} // namespace yanben
