#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

namespace yanben
{

enum class SchoolFault { NameMissing };

/// Null only in a file that holds no school.
const School *schoolOf(const State &state);

Result<Act, SchoolFault> renameSchool(const State &state, const QString &name);
/// 落款; empty: papers are signed with the school's name.
Act editSignature(const State &state, const QString &signature);
/// 第一责任人: whoever of the roster has that name, else the name as it is; empty: nobody.
Act editResponsible(const State &state, const QString &name);

} // namespace yanben
