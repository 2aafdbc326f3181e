#pragma once

#include <QWidget>

namespace yanben
{

class FieldColumn;
class InspectorPanel;
class Rest;

/// The panel beside a table with what is chosen there. It is filled a moment after the last wish, so that moving over
/// the table stays quick, and whoever types in it keeps the keyboard when it is filled anew.
class SettlingInspector : public QWidget
{
    Q_OBJECT

public:
    /// At once, with the keyboard in the first field, whose text is chosen.
    void takeKeyboard();

protected:
    SettlingInspector(const QString &name, QWidget *parent);

    /// Empties the panel and adds the fields of what is chosen now.
    virtual void fill() = 0;
    /// Whether fill() would show again what is shown: only then the keyboard returns to its field.
    virtual bool showsChosen() const = 0;

    InspectorPanel &panel() { return *m_panel; }
    /// Fills a moment later; several calls are one.
    void settle();
    void fillNow();
    /// Fields that can have the keyboard back; the name of each is its place among them.
    void addField(const QString &label, QWidget *field);
    void addColumn(FieldColumn *column);
    /// For fields that only show: takeKeyboard() leaves the keyboard where it is.
    void declineKeyboard() { m_first = nullptr; }
    void giveKeyboard(QWidget &field);

private:
    void name(QWidget &field);
    /// A cell is: it would lose what stands in it.
    bool isTypedInto() const;

    InspectorPanel *m_panel;
    Rest *m_rest;
    QWidget *m_first = nullptr;
    int m_fields = 0;
};

} // namespace yanben
