#pragma once

// Every kind of row of the file, for whoever goes through all of them.
#include "storage/tables/count_tables.h"
#include "storage/tables/eligibility_tables.h"
#include "storage/tables/finding_tables.h"
#include "storage/tables/honour_tables.h"
#include "storage/tables/objection_tables.h"
#include "storage/tables/overall_tables.h"
#include "storage/tables/panel_tables.h"
#include "storage/tables/plan_tables.h"
#include "storage/tables/publication_tables.h"
#include "storage/tables/rubric_tables.h"
#include "storage/tables/schedule_tables.h"
#include "storage/tables/school_tables.h"
#include "storage/tables/score_tables.h"
#include "storage/tables/staff_tables.h"
#include "storage/tables/term_tables.h"
