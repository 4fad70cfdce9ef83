// Named rules: credentials without a form of their own (32 hexadecimal digits, a UUID) that are
// certain because a provider's word and a role ("api key") name them. README.md, "Named rules",
// says how the YAML looks; here it becomes openings and a pattern like any other rule's, and the
// question which word stands near enough is answered.
//
// Place in the flow: rule_loader -> ExpandNamedRule -> CompiledRules; ScannerThread asks RankName
// of each match. All named rules share the openings of their roles, so their number costs nothing
// per byte; WordIndex finds the few rules whose words stand around a candidate.
//
// Thread rule: free functions; WordIndex is constant after Build.
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "engine/rule/value_pattern.h"

namespace offkey {

struct Rule;

// Words, roles and names are kept in lower case, their parts separated by one space: "api key"
// stands for api_key, apiKey, API-KEY, "Api Key" ...
struct NamedForm {
  std::vector<std::string> words;
  std::vector<std::string> roles;
  std::vector<std::string> names;
  std::string value;

  ValuePattern form;  // of `value`; set by ExpandNamedRule
};

// How an opening of named rules ends a role.
enum class RoleEnd : uint8_t {
  kName,  // `api_key=`: one byte behind the role
  kCall,  // `Client("`: the argument of a constructor, which needs no role
};

// A named candidate, in offsets of one text. The pattern of a named rule begins where the role
// ends, with a group that holds the rest of the name: "_PROD".
struct NamedSpan {
  RoleEnd role = RoleEnd::kName;
  size_t role_end = 0;
  std::string_view tail;
  size_t secret_begin = 0;
  size_t secret_end = 0;
};

// Bytes before the role's end and behind the secret that RankName looks at.
inline constexpr uint32_t kContextBefore = 256;
inline constexpr uint32_t kContextAfter = 128;
// The longest word, role or name.
inline constexpr size_t kMaxPhraseBytes = 40;
// Number of the group that holds the rest of the name.
inline constexpr int kTailGroup = 1;

// What may stand between a role and its value, as one RE2 with the group of the tail.
const std::string& NamedSyntax();
// The opening of RoleEnd::kCall.
std::string_view NamedCallOpening();

// Fills keywords, openings, pattern, and unless given min_entropy, min_digits, sample, examples and
// near misses, from rule->named. Errors: kInvalidArgument, what is wrong with the form.
absl::Status ExpandNamedRule(Rule* rule);

// A pattern that matches, anchored at a role's end, wherever the pattern of one of the rules does:
// NamedSyntax() and enough bytes of the value's alphabet. One for all rules, so that nearly every
// candidate is done with before any word is looked for.
class NamedFilter {
 public:
  void Add(const NamedForm& form);
  std::string Pattern() const;

 private:
  struct Range {
    uint32_t least = 0;
    uint32_t most = 0;
    std::string end;  // what must follow
  };
  std::map<std::string, Range> ranges_;  // by alphabet, as a class
};

// How well the name of a match names the rule's credential: the less the better, nullopt when no
// role of the rule ends there, or no word stands where it must. Depends on kContextBefore bytes
// before the role's end and kContextAfter behind the secret.
std::optional<uint32_t> RankName(const NamedForm& form, std::string_view text,
                                 const NamedSpan& span);

// False only when RankName says nullopt whatever the secret: a cheap look before the pattern.
bool MayName(const NamedForm& form, std::string_view text, RoleEnd end, size_t role_end);

// Which rules have a word or a name in a text. May report too many, never too few.
class WordIndex {
 public:
  void Add(const NamedForm& form, uint32_t rule);
  void Build();

  // Appends the rules, unsorted, some twice. `squeezed` is scratch.
  void Find(std::string_view text, std::string* squeezed, std::vector<uint32_t>* rules) const;

 private:
  // A word is looked up by the hash of its head, the first bytes of it, at most this many.
  static constexpr size_t kMaxHead = 4;
  static constexpr size_t kHashes = size_t{1} << 14;
  struct Entry {
    uint32_t hash = 0;
    uint32_t rule = 0;
    std::string word;  // without spaces
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  static uint32_t Hash(std::string_view head);
  void Look(std::string_view text, size_t head, std::vector<uint32_t>* rules) const;

  std::vector<Entry> words_;         // sorted
  std::vector<uint32_t> begin_;      // by hash, into words_
  std::bitset<kHashes> heads_;       // hashes that there are
  std::bitset<kMaxHead + 1> sizes_;  // lengths of heads that there are
};

}  // namespace offkey
