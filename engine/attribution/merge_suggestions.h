// Addresses that may be one person's, for somebody to decide. Nothing here changes the roster, and
// no commit is ever attributed by it.
//
// Place in the flow: Store (days and names of history), Roster, mailmap lines -> SuggestMerges ->
// `offkey people suggest`.
#pragma once

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

// A line of a mailmap: who commits as `commit_email` (under `commit_name`, if there is one) is
// `proper_email`.
struct MailmapPair {
  std::string commit_email;
  std::string proper_email;
  std::string commit_name;
};

struct MergeSuggestion {
  std::string a;  // folded addresses; a < b
  std::string b;
  std::string reason;    // "same name", "same account", "mailmap"
  std::string evidence;  // a sentence; may hold bytes of history
};

// Names that more addresses than this have (root, admin) suggest nothing.
inline constexpr size_t kMaxAddressesOfName = 20;

// Sorted, each once. Two addresses are suggested that the roster does not know to be one person's
// or two different people's, when they share a display name and the times of their commits overlap,
// when they are no-reply addresses with one account's number, or when a mailmap joins them.
absl::StatusOr<std::vector<MergeSuggestion>> SuggestMerges(Store& store, const Roster& roster,
                                                           absl::Span<const MailmapPair> mailmap);

}  // namespace offkey
