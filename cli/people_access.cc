#include "cli/people_access.h"

#include <ctime>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/people_file.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"

namespace offkey {

int64_t CurrentTime() { return static_cast<int64_t>(std::time(nullptr)); }

absl::StatusOr<People> OpenPeople(const Options& options) {
  People people;
  OFFKEY_ASSIGN_OR_RETURN(Installation installation, Installation::Open(/*keys_optional=*/false));
  people.installation = std::make_unique<Installation>(std::move(installation));
  OFFKEY_ASSIGN_OR_RETURN(people.store, people.installation->OpenStore(options));
  OFFKEY_ASSIGN_OR_RETURN(RosterSnapshot snapshot, people.store->ReadRoster());
  people.revision = snapshot.revision;
  OFFKEY_ASSIGN_OR_RETURN(people.roster, Roster::Build(std::move(snapshot.people)));
  return people;
}

absl::StatusOr<int64_t> TimeOption(const std::string& option, const std::string& text) {
  const std::optional<CommitTime> time = ParseRfc3339(text);
  if (time) return time->seconds;
  return absl::InvalidArgumentError(
      absl::StrCat(option, ": \"", PrintablePath(text), "\" is not a time; ", kTimeAdvice));
}

}  // namespace offkey
