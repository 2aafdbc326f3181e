#include "workspace/acts/scoring/veto_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/sheet_acts.h"

#include <algorithm>
#include <map>

namespace yanben
{

std::vector<HeldVeto> vetoesOf(const State &state, RubricId rubric, Subject subject)
{
    std::vector<HeldVeto> vetoes;
    const ScoreSheet *sheet = scoreSheetOf(state, rubric, subject);
    for (const auto &[id, veto] : state.all<SheetVeto>()) {
        if (sheet && veto.sheet == sheet->id)
            vetoes.push_back({veto.name, veto.evidence});
    }
    std::ranges::sort(vetoes, {}, &HeldVeto::name);
    return vetoes;
}

ScoreAct setVetoes(const State &state, RubricId rubric, const QStringList &names, Subject subject,
                   const std::vector<HeldVeto> &vetoes)
{
    if (const SheetState at = sheetState(state, rubric, subject); isClosed(at))
        return ScoreFault{SheetClosed{.subject = subject, .state = at}};
    ActBuilder builder{state, ActKind::EditVetoes, names};
    std::map<QString, SheetVeto> there;
    if (const ScoreSheet *sheet = scoreSheetOf(state, rubric, subject)) {
        for (const auto &[id, veto] : state.all<SheetVeto>()) {
            if (veto.sheet == sheet->id)
                there.emplace(veto.name, veto);
        }
    }
    std::optional<SheetId> sheet;
    for (const HeldVeto &held : vetoes) {
        if (const auto found = there.find(held.name); found != there.end()) {
            SheetVeto row = found->second;
            row.evidence = held.evidence;
            builder.update(row);
            there.erase(found);
            continue;
        }
        SheetVeto row;
        if (!sheet)
            sheet = sheetFor(builder, state, rubric, subject);
        row.sheet = *sheet;
        row.name = held.name;
        row.evidence = held.evidence;
        builder.insert(row);
    }
    for (const auto &[name, veto] : there)
        builder.remove<SheetVeto>(veto.id);
    return builder.take();
}

ScoreAct addVetoes(const State &state, RubricId rubric, const QStringList &names,
                   const std::vector<std::pair<Subject, HeldVeto>> &vetoes)
{
    ActBuilder builder{state, ActKind::EditVetoes, names};
    for (const auto &[subject, veto] : vetoes) {
        if (const SheetState at = sheetState(state, rubric, subject); isClosed(at))
            return ScoreFault{SheetClosed{.subject = subject, .state = at}};
        if (std::ranges::count(vetoesOf(state, rubric, subject), veto.name, &HeldVeto::name) > 0)
            continue;
        SheetVeto row;
        row.sheet = sheetFor(builder, state, rubric, subject);
        row.name = veto.name;
        row.evidence = veto.evidence;
        builder.insert(row);
    }
    return builder.take();
}

} // namespace yanben
