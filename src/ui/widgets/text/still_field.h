#pragma once

#include <QBoxLayout>
#include <QObject>
#include <QPointer>

class QScrollArea;
class QSpacerItem;

namespace yanben
{

/// Keeps the field that has the keyboard where it is on the screen while something above it comes and goes: what it
/// lies in is scrolled, and where scrolling does not suffice there is empty room until the keyboard is elsewhere. Lives
/// with the area.
class StillField final : public QObject
{
    Q_OBJECT

public:
    /// `column` is the layout of what the area scrolls.
    StillField(QScrollArea &area, QBoxLayout &column);

    /// The fields were made anew: this one, which has its place in the content already, is to lie where another was,
    /// from the top of what is seen.
    void takeOver(QWidget &field, int place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void hold();
    void holdLater();
    /// From the top of the content.
    int placeOf(const QWidget &field) const;
    void setRoom(QSpacerItem &spacer, int height);
    bool isThere() const;
    /// That the content asks for, with the room that it has.
    int contentHeight() const;

    QScrollArea &m_area;
    QPointer<QBoxLayout> m_column; ///< goes before the fields in it do, which then lose the keyboard
    QSpacerItem *m_above;
    QSpacerItem *m_below;
    QPointer<QWidget> m_field;
    int m_inContent = 0; ///< where the field was when it was last looked at
    int m_onScreen = 0;  ///< from the top of what is seen
    bool m_isHolding = false;
    bool m_isCut = false; ///< the bar stands beyond what there is to scroll
};

} // namespace yanben
