#pragma once

#include "domain/subject.h"
#include "workspace/search/pinyin.h"
#include "workspace/state.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QListWidget;

namespace yanben
{

class SearchBox;
class TextLabel;

/// Teachers, groups and the school to be ticked, with a search by name, pinyin or group. Who is ticked stays so while
/// he is not shown, and is named below. Those who were ticked from the beginning, without anybody besides, go when
/// another kind is wanted.
class SubjectChooser final : public QWidget
{
    Q_OBJECT

public:
    SubjectChooser(const State &state, TermId term, const std::vector<Subject> &subjects,
                   const std::vector<Subject> &chosen, QWidget *parent = nullptr);

    /// In the order of the list.
    std::vector<Subject> chosen() const;
    /// Says at the list why the choice is refused; nothing when it is not.
    void setFault(const QString &reason);

signals:
    void changed();

private:
    void dropOffer();
    void filter();
    void tellChosen();

    std::vector<Subject> m_subjects;
    std::vector<Subject> m_offered; ///< ticked from the beginning
    std::vector<Pinyin> m_readings;
    QComboBox *m_kinds;
    SearchBox *m_search;
    QListWidget *m_list;
    TextLabel *m_none; ///< instead of an empty list
    TextLabel *m_told;
    TextLabel *m_fault;
};

} // namespace yanben
