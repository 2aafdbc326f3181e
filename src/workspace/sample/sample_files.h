#pragma once

#include "domain/plan.h"
#include "domain/records/record_data.h"
#include "domain/records/records_sheet.h"
#include "domain/rubric/rubric.h"
#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace yanben
{

// The built-in sample as its resources hold it: people, groups and topics by name, no keys.

struct SamplePlan
{
    QString school;
    Term term;
    std::vector<Stage> stages;
    QString title;
    std::vector<Section> sections;
    std::vector<std::pair<LeaderRole, QString>> leaders;
    std::vector<QString> forms;
    std::vector<QString> places;
};

/// Whom the plan names, without marks; everybody else of the roster stands in the records.
struct SampleStaff
{
    std::vector<QString> groups;                    ///< 全体教师 first
    std::vector<std::pair<QString, QString>> named; ///< name and post
};

struct SampleSession
{
    std::vector<QString> presenters;
    std::vector<QString> audience;
    QString place;
};

struct SampleActivity
{
    QString title;
    QString topic;
    When when;
    std::vector<QString> forms;
    bool backgroundTask = false;
    std::vector<SampleSession> sessions;
};

struct SampleSchedule
{
    std::vector<QString> topics;
    std::vector<SampleActivity> activities;
};

struct SampleFiles
{
    SamplePlan plan;
    SampleStaff staff;
    SampleSchedule schedule;
    RubricSheet rubric;
    RecordsSheet records;
};

/// Throws StorageError (Other) when a resource is not what this program was built with.
SampleFiles readSampleFiles();

} // namespace yanben
