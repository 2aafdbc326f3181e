#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yanben
{

/// A label over the field; it becomes the field's buddy, so the field has its name.
void addLabelled(QVBoxLayout &layout, const QString &label, QWidget *field);
/// A heading with room above it.
void addHeading(QVBoxLayout &layout, const QString &title);

/// Labelled fields one under the other: a part of an inspector that stands in a file of its own.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget *parent = nullptr);

    /// Without a label: a field that says its name itself, such as a check box.
    void addField(const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    void addSection(const QString &title);
    /// The fields of a part within this part stand in its place.
    void addColumn(FieldColumn *column);
    /// In the order of Tab.
    const std::vector<QWidget *> &fields() const { return m_fields; }

private:
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_fields;
};

} // namespace yanben
