#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// ROW_ORDER: a row that begins before the dated row above it.
std::vector<Finding> checkRowOrder(const CheckInput &input);

/// LOCATION_MISSING. A background task is no meeting and needs no place.
std::vector<Finding> checkLocations(const CheckInput &input);

/// LEADER_MISSING: a session of a group's meeting without 参加领导 (row B35). A background task is no meeting.
std::vector<Finding> checkLeaders(const CheckInput &input);

/// PARTICIPANTS_CONTRADICT_TITLE: 低段 in the title and only 高段 in the audience, or the other way round; 低年 and
/// 高年 mean the same.
std::vector<Finding> checkParticipants(const CheckInput &input);

/// GROUP_NAME_UNKNOWN: names of an audience that stand for nobody, and are like those of groups (row B06).
std::vector<Finding> checkGroupNames(const CheckInput &input);

/// FORM_NOT_IN_LIST, one finding for each form.
std::vector<Finding> checkForms(const CheckInput &input);

/// TOPIC_WITHOUT_ACTIVITY and TOPIC_WITHOUT_CRITERION, each once there is a schedule, or a rubric, at all.
std::vector<Finding> checkTopics(const CheckInput &input);

} // namespace yanben
