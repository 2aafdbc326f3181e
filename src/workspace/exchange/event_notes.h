#pragma once

#include "documents/ics/ics_cut.h"
#include "domain/schedule/term.h"
#include "workspace/exchange/activity_import.h"

namespace yanben
{

// What has to be known of an event, for the list of what an import would do.

/// Of a series that was cut to the term.
std::vector<EventNote> notesOfCut(const IcsItem &whole, const IcsCut &cut, const Term &term);
/// Which meetings of a series that is new are left out or otherwise.
std::vector<EventNote> notesOfMeetings(const IcsItem &item, const Term &term);
/// Attendees who are not taken.
std::vector<EventNote> notesOfPeople(const State &state, const IcsPeople &people);
/// Who comes to one meeting of a series alone, or not to that one: a series has one audience here.
std::vector<EventNote> notesOfPeopleOnce(const IcsItem &item, const Term &term);
/// Attendees and hours that are not taken, zones and lines that nobody knows, own words that can't be read.
std::vector<EventNote> notesOfRest(const State &state, const IcsItem &item);

} // namespace yanben
