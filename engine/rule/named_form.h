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

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/rule/named_syntax.h"
#include "engine/rule/value_pattern.h"

namespace offkey {

struct Rule;

// Words, roles and names are kept in lower case, their parts separated by one space: "api key"
// stands for api_key, apiKey, API-KEY, "Api Key" ...
struct NamedForm {
  std::vector<std::string> words;
  std::vector<std::string> roles;  // as the rule gives them: see RolesOf
  std::vector<std::string> names;
  std::string value;

  // Of `value`; set by ExpandNamedRule.
  ValuePattern form;
  ValueEvidence evidence = ValueEvidence::kNone;
  bool exact = false;  // the rule is of high confidence
};

// A named candidate, in offsets of one text. `tail` is the rest of the name: "_PROD".
struct NamedSpan {
  RoleEnd role = RoleEnd::kName;
  size_t role_end = 0;
  std::string_view tail;
  bool near = false;  // nothing assigns the value (near_word.h)
  size_t secret_begin = 0;
  size_t secret_end = 0;
};

// Bytes before the role's end and behind the secret that RankName looks at.
inline constexpr uint32_t kContextBefore = 256;
inline constexpr uint32_t kContextAfter = 128;
// The longest value; more would have to be gathered for every candidate.
inline constexpr uint32_t kMaxValueBytes = 256;
// The longest word, role or name.
inline constexpr size_t kMaxPhraseBytes = 40;
// Which of a provider's kinds is given to a call without saying what it is (`Acme("...")`, see
// RoleEnd), the likeliest being 0: first the key, behind an id the secret. nullopt for those that
// are always named.
std::optional<uint32_t> ArgumentRank(const NamedForm& form, RoleEnd end);

// The roles of the form, those that all have that give none; of a form without words none. What
// they say stands in memory once, not with each of thousands of rules.
const std::vector<std::string>& RolesOf(const NamedForm& form);

// Whether a provider's word can name a value by itself (`acme: "4f0c..."`): it has an opening. Only
// those of exact forms can (NamedForm::exact): the word of a form of any width stands before too
// much.
bool NamesAlone(const NamedForm& form, std::string_view word);
// The words behind which values are looked for: the ends of roles, names, and the words that name a
// value by themselves. Each once; they live as long as the form.
std::vector<std::string_view> OpeningPhrases(const NamedForm& form);
// The opening of such a word, as text.
std::string WordOpening(std::string_view word);
// The texts of a rule's openings, as its YAML or its form says them.
std::vector<std::string> OpeningTexts(const Rule& rule);

// Fills pattern (of the value and what may follow, to be tried where a value can begin), and unless
// given min_entropy, min_digits, sample, examples and near misses, from rule->named. Errors:
// kInvalidArgument, what is wrong with the form.
absl::Status ExpandNamedRule(Rule* rule);

// How well the name of a match names the rule's credential: the less the better, nullopt when no
// role of the rule ends there, or no word stands where it must. Depends on kContextBefore bytes
// before the role's end and kContextAfter behind the secret.
std::optional<uint32_t> RankName(const NamedForm& form, std::string_view text,
                                 const NamedSpan& span);

// False only when RankName says nullopt whatever the secret: a cheap look before the pattern.
bool MayName(const NamedForm& form, std::string_view text, RoleEnd end, size_t role_end);

// Where words can stand that RankName accepts, for any rule of the set.
struct WordScope {
  size_t begin = 0;
  size_t end = 0;
};

// Which rules have a word or a name in a text. May report too many, never too few.
class WordIndex {
 public:
  void Add(const NamedForm& form, uint32_t rule);
  void Build();

  // `value_end` is where the secret ends at the latest.
  WordScope Scope(std::string_view text, RoleEnd end, size_t role_end, size_t value_end) const;

  // Appends the rules, unsorted, some twice. `squeezed` is scratch.
  void Find(std::string_view text, std::string* squeezed, std::vector<uint32_t>* rules) const;

 private:
  // A word is looked up by the hash of its head, the first bytes of it, at most this many.
  static constexpr size_t kMaxHead = 4;
  static constexpr size_t kLeastHead = 2;
  static constexpr int kHashBits = 14;
  struct Entry {
    uint32_t hash = 0;
    uint32_t rule = 0;
    std::string word;  // without spaces
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  // The words with heads of one length.
  struct Heads {
    std::vector<Entry> words;     // sorted
    std::vector<uint32_t> begin;  // by hash, into words
    std::bitset<size_t{1} << kHashBits> hashes;
  };
  static uint32_t Hash(uint32_t head) { return (head * 0x9E3779B1u) >> (32 - kHashBits); }
  static uint32_t ReadHead(std::string_view text, size_t size);
  static void Look(const Heads& heads, uint32_t hash, std::string_view text,
                   std::vector<uint32_t>* rules);

  void AddRoleParts(std::string_view phrase);
  // Whether a part of a name, in lower case, leaves it nobody's.
  bool IsRolePart(std::string_view part) const;
  // Whether the name in [begin, end) has a part that is neither neutral nor part of a role.
  bool IsAnothers(std::string_view text, size_t begin, size_t end) const;

  std::array<Heads, kMaxHead + 1> heads_;     // by length
  std::bitset<size_t{1} << 16> first_bytes_;  // the first two of every word
  std::vector<std::string> role_parts_;       // sorted
  bool has_default_roles_ = false;            // those of RolesOf are among them
};

}  // namespace offkey
