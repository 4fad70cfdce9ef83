// What stands between a role and its value: the syntaxes of assignments, in every language at once.
// A candidate is a role's end; where its value can begin, and whether there is any, is answered
// here for all named rules together, so that their number costs nothing.
//
// Place in the flow: ScannerThread asks, in this order, NamedFilter (as one RE2), ValueRuns
// (value_runs.h), WordIndex (named_form.h), FindValueStarts; then the few rules that are left try
// their value at each start. Thread rule: free functions and constant objects. Offsets are bytes of
// one text.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "engine/rule/value_pattern.h"

namespace offkey {

// How an opening of named rules stands to its value.
enum class RoleEnd : uint8_t {
  kName,      // `api_key=`: one byte behind the role
  kCall,      // `Acme("4f0c...`: the first argument of a call, which needs no role
  kArgument,  // `Acme("id", "4f0c...`: a later one
  kUser,      // `curl -u 4f0c...`: a key in the place of a user's name
};

// Those that need no role, and have openings of their own.
inline constexpr std::array kCallEnds = {RoleEnd::kCall, RoleEnd::kArgument, RoleEnd::kUser};

// What may follow a role, and what makes `key` in `keyboard` no candidate: not letters.
std::string_view AfterRole();
// The opening of a RoleEnd other than kName. It ends behind the first kCallValueBytes bytes of the
// value, without which every string that is given to a function would be a candidate.
std::string_view NamedCallOpening(RoleEnd end);
inline constexpr uint32_t kCallValueBytes = 16;
// Whether such an opening sees every value of a form.
bool CallsHold(const ValuePattern& form);
// Bytes from a call's name to the first byte of its argument at the most.
inline constexpr uint32_t kMaxCallBytes = 192;

// Where the name of a call ends (`Acme`, `rollbar.init`; of `auth=("user", "...")` it is `auth`)
// and its argument begins.
struct CallPlace {
  size_t name_end = 0;
  size_t value = 0;
};
// For an opening that ends at `end`; nullopt when it is no call.
std::optional<CallPlace> ReadCall(std::string_view text, RoleEnd role, size_t end);
// Where a value that begins at `value` ends at the latest: in calls it holds certain bytes only.
size_t CallValueEnd(std::string_view text, size_t value);
// A value begins at most so many bytes behind its role, although the pattern could reach further:
// no one writes so, and every byte of it would have to be gathered for each candidate.
inline constexpr uint32_t kMaxSyntaxBytes = 160;
// From a role's end to its value, as one bounded pattern; case does not count.
const std::string& NamedSyntax();
// The same behind the tail.
const std::string& NamedSyntaxBehindTail();

// End of the rest of the name that begins at a role's end: "_PROD", "2", "_for_acme". One way of
// reading only: what follows a tail is no part of a name.
size_t TailEnd(std::string_view text, size_t role_end);

// Whether a value can begin at `at`, for the byte before it: a quote, an operator, a space, or an
// operator that is written as an escape.
bool MayBeginValue(std::string_view text, size_t at);

// Whether [begin, end) is only the first part of a JSON web token: its header, or that and its
// body.
bool IsHeadOfToken(std::string_view text, size_t begin, size_t end);

// A pattern that matches, anchored at a role's end, wherever a value of one of the rules stands
// behind NamedSyntax(), and never ends earlier. One for all rules, for the longest match, so that
// nearly every candidate is done with before any word is looked for. The alphabets are taken
// together: one each would make RE2 build new states for nearly every text.
class NamedFilter {
 public:
  void Add(const ValuePattern& form);
  std::string Pattern() const;

 private:
  std::bitset<256> bytes_;
  uint32_t least_ = std::numeric_limits<uint32_t>::max();
};

// What a random value shows and an identifier often lacks: a digit where the rule asks for one;
// where it does not, a digit or both cases, as far as the alphabet has them (twenty random letters
// and digits lack a digit once in thirty times, and both cases besides once in a million).
enum class ValueEvidence : uint8_t { kDigit, kDigitOrBothCases, kNone };
ValueEvidence EvidenceOf(const ValuePattern& form, uint32_t min_digits);
bool HasEvidence(ValueEvidence evidence, std::string_view value);

}  // namespace offkey
