#pragma once

#include "ui/widgets/tone.h"

#include <QStringList>

namespace yanben
{

/// What is said of a text while it is typed.
struct TypedAnswer
{
    QString words{}; ///< empty: nothing is said
    Tone tone = Tone::Neutral;
    QStringList ways{}; ///< whole texts that end what has begun, where a choice is left
};

} // namespace yanben
