// Covered by tests/unit/attribution/offboard_roster_test.cc and tests/e2e/people_test.py.
#include "engine/attribution/person_lookup.h"

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"

namespace offkey {

std::string PersonText(const RosterPerson& person) {
  if (person.name.empty() || person.name == person.id) return person.id;
  return absl::StrCat(person.name, " (", person.id, ")");
}

std::string PeopleText(const std::vector<const RosterPerson*>& people) {
  std::string text;
  for (const RosterPerson* person : people) {
    absl::StrAppend(&text, text.empty() ? "" : ", ", PersonText(*person));
  }
  return text;
}

absl::StatusOr<const RosterPerson*> FindPerson(const Roster& roster, std::string_view who,
                                               int64_t now) {
  if (const RosterPerson* person = roster.Find(who)) {
    // An id that is an address may have been given to somebody else since.
    const Resolution holder = roster.ResolveEmail(who, now);
    if (holder.person == nullptr || holder.person == person) return person;
  }
  const std::string shown = PrintablePath(who);
  Resolution resolution = roster.ResolveEmail(who, now);
  if (resolution.exactness == Exactness::kOutside && resolution.person == nullptr) {
    return absl::InvalidArgumentError(
        absl::StrCat("nobody has ", shown, " now and several people had it: ",
                     PrintablePath(PeopleText(resolution.candidates)), "; name one by id"));
  }
  if (resolution.person != nullptr) return resolution.person;
  if (resolution.exactness == Exactness::kAmbiguous) {
    return absl::InvalidArgumentError(absl::StrCat(
        shown, " belongs to several people: ", PrintablePath(PeopleText(resolution.candidates)),
        "; name one by id"));
  }
  std::string message = absl::StrCat("nobody in the roster has ", shown);
  const auto named = roster.NamedLike(who);
  if (!named.empty()) {
    absl::StrAppend(&message, "; people of that name: ", PrintablePath(PeopleText(named)),
                    "; name one by id or e-mail address");
  } else {
    absl::StrAppend(&message, "; `offkey people list` shows who is in it");
  }
  return absl::NotFoundError(message);
}

}  // namespace offkey
