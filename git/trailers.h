// The trailers of a commit message: "Co-authored-by: Jane Doe <jane@example.com>" in its last
// paragraph, as `git interpret-trailers --parse --no-divider` prints them.
//
// Source: git's trailer.c and commit.c. The last paragraph counts when all its lines are trailers,
// or when git made one of them (Signed-off-by, cherry picks) and a quarter of them are trailers;
// the first paragraph never does. Comment lines at the end and old "Conflicts:" blocks are passed
// over.
//
// Thread rule: pure. Linear in the message, whatever its bytes; what follows a NUL is not read, as
// git does not.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offkey::git {

inline constexpr size_t kMaxTrailers = 256;  // of one message; the first ones

struct Trailer {
  std::string token;  // as written, "Co-authored-by"
  std::string value;  // its lines joined by a blank
};

std::vector<Trailer> ParseTrailers(std::string_view message);

// Whom a value names: "Jane Doe <jane@example.com>", or an address alone. Views into it; empty
// where it names nobody.
struct TrailerPerson {
  std::string_view name;
  std::string_view email;
};
TrailerPerson PersonInTrailer(std::string_view value);

}  // namespace offkey::git
