// Named rules: credentials without a form of their own (32 hexadecimal digits, a UUID) that are
// certain because a provider's word and a role ("api key") name them. README.md, "Named rules",
// says how the YAML looks; here it becomes openings and a pattern like any other rule's, and the
// question which word stands near enough is answered.
//
// Place in the flow: rule_loader -> ExpandNamedRule -> CompiledRules; ScannerThread asks RankName of
// each match. All named rules share the openings of their roles, so their number costs nothing per
// byte; WordIndex finds the few rules whose words stand around a candidate.
//
// Thread rule: free functions; WordIndex is constant after Build.
#pragma once

#include <bitset>
#include <cstdint>
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

  // Set by ExpandNamedRule.
  ValuePattern form;
  uint32_t head_bytes = 0;  // longest role and its tail
};

// Bytes before the pattern's first byte and behind the secret's last one that RankName looks at.
inline constexpr uint32_t kContextBefore = 192;
inline constexpr uint32_t kContextAfter = 128;
// The longest word, role or name.
inline constexpr size_t kMaxPhraseBytes = 40;

// What may stand between a name and its value, as one RE2 without captures.
const std::string& NamedSyntax();

// Fills keywords, openings, pattern, before_bytes, and unless given min_entropy, sample, examples
// and near misses, from rule->named. Errors: kInvalidArgument, what is wrong with the form.
absl::Status ExpandNamedRule(Rule* rule);

// How well the name of a match names the rule's credential: the less the better, nullopt when no
// word of the rule stands where it must. [match_begin, secret_begin) holds role and syntax.
// Depends on kContextBefore bytes before match_begin and kContextAfter behind secret_end.
std::optional<uint32_t> RankName(const NamedForm& form, std::string_view text, size_t match_begin,
                                 size_t secret_begin, size_t secret_end);

// What text must hold before the pattern of a named rule can match. A set of a thousand rules has a
// dozen alphabets, so most candidates are done with before any word is looked for.
struct ValueShape {
  ValueShape(const ValuePattern& form, bool needs_digit);

  // Takes in a form with the same alphabet.
  void Widen(const ValuePattern& form, bool needs_digit);

  // False only when no secret of this shape lies in `text` whole, of which `last` says that the
  // content ends with it.
  bool MayStandIn(std::string_view text, bool last) const;

  std::bitset<256> alphabet;
  uint32_t least = 0;
  uint32_t most = 0;
  bool digit = false;  // one at least
  // No byte of the alphabet can follow the secret, so that it ends where a run of such bytes ends.
  bool ends_with_run = false;
  // All are letters and digits, which end no syntax but "%3D" and "\n".
  bool begins_with_run = false;
};

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
