#include "workspace/papers/scores/honour_paper.h"

#include "workspace/queries/scores/honours.h"
#include "workspace/queries/subjects.h"

namespace yanben
{

HonourDocument honourPaper(const State &state, std::optional<TermId> term, std::optional<HonourKind> kind)
{
    HonourDocument document{.school = state.get<School>(SchoolId{1}).name,
                            .term = term ? state.get<Term>(*term).title : QString{},
                            .kind = kind,
                            .lines = {}};
    for (const Honour *honour : honoursOf(state, term, kind)) {
        document.lines.push_back({.day = honour->date,
                                  .term = state.get<Term>(honour->term).title,
                                  .kind = honour->kind,
                                  .name = subjectName(state, honour->subject),
                                  .title = honour->title,
                                  .note = honour->note,
                                  .level = honour->level,
                                  .issuer = honour->issuer});
    }
    return document;
}

} // namespace yanben
