#pragma once

#include "ui/pages/settings/settings_part.h"

class QLineEdit;

namespace yanben
{

class PinyinCompleter;
class SettingsField;

/// 学校: name, 落款 and 第一责任人.
class SchoolPart final : public SettingsPart
{
    Q_OBJECT

public:
    explicit SchoolPart(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QString hint() const override { return tr("Enter saves a field, Esc takes the entry back"); }
    bool leave() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool commitName();
    void commitSignature();
    void commitResponsible();
    void fillNames();
    void restore();

    QLineEdit *m_name;
    QLineEdit *m_signature;
    QLineEdit *m_responsible;
    PinyinCompleter *m_names;
    SettingsField *m_nameField = nullptr;
};

} // namespace yanben
