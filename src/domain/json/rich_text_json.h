#pragma once

#include "domain/rich_text.h"

#include <QByteArray>

#include <optional>

namespace yanben
{

/// [{"kind":"paragraph","spans":[{"text":"…","bold":true}]}], compact.
QByteArray toJson(const RichText &text);

/// Empty for anything that is no such text.
std::optional<RichText> richTextFromJson(const QByteArray &json);

} // namespace yanben
