#pragma once

#include "documents/paper/table/print_table.h"

#include <vector>

namespace yanben
{

struct RosterLineDocument
{
    QString name;
    QString workNumber;
    QString post;
    QString employment = {};
    QString groups;
    QString joined;
    QString left;
    bool scored = true;
    QString note;
};

struct RosterDocument
{
    QString school;
    QString date;
    std::vector<RosterLineDocument> lines;
};

/// 教师名册
PrintTable rosterTable(const RosterDocument &document);

} // namespace yanben
