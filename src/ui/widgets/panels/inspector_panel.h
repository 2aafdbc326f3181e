#pragma once

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace yanben
{

class StillField;
class TextLabel;

/// The sheet at the right of a page with what is chosen: title, subtitle, then labelled fields one under the other.
class InspectorPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InspectorPanel(const QString &name, QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &subtitle = {});
    /// A label over the field; it becomes the field's buddy, so the field has its name.
    void addField(const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    void addSection(const QString &title);
    /// Space that keeps the fields at the top; the last call.
    void addStretch();
    void clear();
    /// Gives the field the keyboard, scrolled into view.
    void goTo(QWidget *field);
    /// Scrolls as much of the part into view as there is room for, from its beginning.
    void reveal(QWidget *part);
    /// Begins with the heading again: what is shown is another thing.
    void goToTop();
    /// Gives all fields their places at once. What happens next may take long, and half a layout would be seen.
    void settle();
    /// From the top of what is seen, of a field in the panel.
    int placeOf(const QWidget &field) const;
    /// A field that was made anew and has the keyboard lies where the one before it did, at once.
    void keepAt(QWidget &field, int place);
    /// Shows a sentence instead of the fields while nothing is chosen.
    void setEmpty(bool empty, const QString &sentence = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_scroll;
    StillField *m_still;
    QWidget *m_content;
    QVBoxLayout *m_body;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_nothing;
};

} // namespace yanben
