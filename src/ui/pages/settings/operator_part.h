#pragma once

#include "ui/pages/settings/settings_desks.h"
#include "ui/pages/settings/settings_part.h"

class QButtonGroup;
class QComboBox;

namespace yanben
{

class SettingsField;

/// 操作人: who signs on this computer, and as what. Kept outside the file, so a file open to look changes nothing here.
class OperatorPart final : public SettingsPart
{
    Q_OBJECT

public:
    OperatorPart(PageContext &context, OperatorDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    bool leave() override;

private:
    bool commit();

    OperatorDesk &m_desk;
    QComboBox *m_name;
    QButtonGroup *m_roles;
    SettingsField *m_nameField = nullptr;
    bool m_dirty = false;
};

} // namespace yanben
