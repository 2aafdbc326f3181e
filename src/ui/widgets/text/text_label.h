#pragma once

#include <QLabel>

namespace yanben
{

enum class TextRole { Normal, Muted, Accent, Warning, Danger, Ok, Info };

/// A label of plain text in a colour role and a size relative to the application's font; it follows both when they
/// change.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Normal, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setScale(double factor, bool bold = false);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    TextRole m_role;
    double m_factor = 1.0;
    bool m_bold = false;
};

/// Several lines that can be selected and copied.
TextLabel *paragraph(const QString &text, TextRole role = TextRole::Normal);

} // namespace yanben
