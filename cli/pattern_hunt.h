// `offkey hunt --pattern`: what a regular expression finds in the objects of repositories, answered
// with ties and conditions as a hunt in the store is. Nothing is stored.
//
// Place in the flow: cli/hunt_command.cc -> HuntInObjects -> Sweep() of each repository ->
// engine/attribution/hunt.h HuntIn.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "cli/options.h"
#include "cli/people_access.h"
#include "engine/attribution/hunt.h"
#include "engine/model/coverage.h"

namespace offkey {

class JsonWriter;

// What was searched.
struct SearchedObjects {
  uint64_t repositories = 0;
  uint32_t window_bytes = 0;            // W of the pattern
  Coverage coverage;                    // of all of them; notes name the repository
  std::vector<std::string> incomplete;  // repositories, sorted
  bool wrong_path = false;              // one that was typed leads to no repository
};

struct PatternAnswer {
  HuntAnswer answer;
  SearchedObjects searched;
};

// Searches the repositories in options.paths; without any, those that the store knows and that
// `question.query.repo` names. Calls back with the findings of one repository after the other, in
// the order of their names, and from this thread's call only.
//
// Errors: kInvalidArgument: the pattern (see RuleOfPattern), nobody to search, options; those of
// the store and of HuntIn. A repository that cannot be read is in the coverage, not an error.
absl::StatusOr<PatternAnswer> HuntInObjects(const Options& options, const HuntQuestion& question,
                                            const People& known, int64_t now,
                                            const HuntCallback& callback);

// As SourceText and AppendSourceJson of cli/store_source.h.
std::string SourceText(const SearchedObjects& searched, bool verbose);
void AppendSourceJson(const SearchedObjects& searched, JsonWriter* json);

}  // namespace offkey
