// The author, committer or tagger line of an object: `Name <email> seconds zone`.
#pragma once

#include <cstdint>
#include <string_view>

namespace offkey::git {

// Views into the object's bytes. A part that is missing or garbage is empty or 0.
struct Person {
  std::string_view name;     // white space at the end removed, at the start kept: as git shows it
  std::string_view email;    // between the first < and the next >, as stored
  int64_t seconds = 0;       // since 1970-01-01 UTC; clamped to the range of int64
  int32_t zone_minutes = 0;  // east of UTC; clamped to a day either way
  bool well_formed = false;  // every part was there
};

// `line` without the header's name. Splits as git's split_ident_line does: the date is what follows
// the last >, so that an address with a > in it does not lose it. Pure; any thread.
Person ParsePerson(std::string_view line);

}  // namespace offkey::git
