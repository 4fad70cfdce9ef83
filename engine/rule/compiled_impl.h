// What a CompiledRules holds. For engine/rule and engine/scan only: the types of Hyperscan and RE2
// stop here.
//
// Thread rule: everything is constant after Compile(), but for the RE2 of a rule, which is built on
// first use under a once_flag (a set of hundreds would otherwise cost more than a whole short run).
#pragma once

#include <hs.h>
#include <re2/re2.h>

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/anchors.h"
#include "engine/rule/checks.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/encoding.h"
#include "engine/rule/value_runs.h"

namespace offkey {

// Shortest and longest match in bytes.
struct Width {
  uint32_t least = 0;
  uint32_t most = 0;
};

// Bytes on either side of a possible match that \b, ^ and $ look at; one would do, two are kept.
inline constexpr uint32_t kBoundaryBytes = 2;

// Capturing groups that a pattern may have.
inline constexpr int kMaxPatternGroups = 31;

// A pattern that is built on first use.
class LazyPattern {
 public:
  void Set(std::string pattern, bool longest) {
    text_ = std::move(pattern);
    longest_ = longest;
  }
  const re2::RE2& Get() const;

 private:
  std::string text_;
  bool longest_ = false;
  mutable std::once_flag once_;
  mutable std::unique_ptr<re2::RE2> pattern_;
};

struct CompiledRule {
  CompiledRule(Rule r, SecretChecks c) : rule(std::move(r)), checks(std::move(c)) {}

  // The pattern, built on first use.
  const re2::RE2& Pattern() const;
  // A pattern that matches wherever Pattern() does, perhaps elsewhere too, and is cheap to build:
  // the first to be asked.
  const re2::RE2& Probe() const;
  // Number of the group `secret`; 0, the whole match, when there is none. Valid after Pattern().
  int secret_group() const { return secret_group_; }

  Rule rule;
  SecretChecks checks;
  Width pattern_width;
  std::optional<char> required_byte;  // of every match; see engine/rule/required_byte.h

 private:
  mutable std::once_flag once_;
  mutable std::unique_ptr<re2::RE2> pattern_;
  mutable int secret_group_ = 0;
  mutable std::once_flag probe_once_;
  mutable std::unique_ptr<re2::RE2> probe_;  // nullptr where it would be the pattern itself
};

// Where an Opening keeps the rule for a kind of value and a strength of evidence.
inline constexpr size_t kAssignedKinds = 3;
inline constexpr size_t kAssignedSlots = kAssignedKinds * 2;
inline constexpr size_t AssignedSlot(AssignedKind kind, Strength strength) {
  return static_cast<size_t>(kind) * 2 + (strength == Strength::kStrong ? 1 : 0);
}

// How the beginning of an encoded opening is told from its end.
enum class EncodedPlaceBy : uint8_t {
  kRun,    // kRunBytes characters of runs before it
  kMarks,  // the fourth escape before it
  kJoin,   // kJoinedBehind bytes behind a join
  kWidth,  // the opening's width before it
  // Before the byte behind a run:
  kTail,       // kRunBytes characters of it
  kShortTail,  // one less
  kWidthTail,  // the opening's width, that byte in it
};
constexpr bool IsTail(EncodedPlaceBy place) { return place >= EncodedPlaceBy::kTail; }

struct Opening {
  std::string expression;  // in the form of CheckOpening
  bool ignore_case = false;
  std::vector<RuleIndex> rules;  // sorted
  Width width;
  uint32_t before = 0;
  uint32_t after = 0;

  // Found by its anchors; by Hyperscan otherwise.
  bool anchored = false;

  // Of an opening of encoded text, which has no rules (encoded_openings.h); without an expression
  // it is found by EncodedFinder.
  Encoding encoding = Encoding::kPlain;
  EncodedPlaceBy place_by = EncodedPlaceBy::kRun;
  bool has_expression() const { return !expression.empty(); }
  bool for_hyperscan() const { return has_expression() && !anchored; }

  // An opening belongs to named and assigned rules only, or to none.
  bool named = false;
  RoleEnd role = RoleEnd::kName;
  // Of a provider's word, behind which values may stand that nothing names (near_word.h).
  bool near = false;
  // The assigned rule for each kind of value and strength of evidence.
  std::array<std::optional<RuleIndex>, kAssignedSlots> assigned;
};

struct HyperscanDeleter {
  void operator()(hs_database* database) const { hs_free_database(database); }
};
using HyperscanDatabase = std::unique_ptr<hs_database, HyperscanDeleter>;

struct CompiledRules::Impl {
  // Sorted by id; shared with restricted sets.
  std::vector<std::shared_ptr<CompiledRule>> rules;
  std::vector<Opening> openings;            // an OpeningIndex is the index
  std::vector<RuleIndex> whole_file_rules;  // which have no opening
  std::vector<RuleIndex> file_lines_rules;  // nor have these
  LazyPattern first_line;                   // of any of the latter, coarse
  AnchorSet anchors;
  HyperscanDatabase database;  // nullptr when every opening is anchored
  EncodedKeys encoded_keys;
  EncodedKeys inner_keys;  // those of them that stand inside an opening
  // Of a restricted set: the keys of the rules that were not kept. nullptr otherwise.
  std::unique_ptr<EncodedKeys> familiar_keys;
  size_t plain_openings = 0;  // the others, behind them, are of encodings
  uint32_t max_opening_bytes = 0;
  uint32_t max_plain_opening_bytes = 0;
  uint32_t window_bytes = 0;
  // Of the named rules: their words, and what must stand behind a role.
  WordIndex words;
  ValueRuns runs;
  ValueRuns call_runs;         // of the rules whose values are looked for in calls
  std::string filter_pattern;  // text of `filter`
  LazyPattern filter;
  LazyPattern syntax;  // NamedSyntaxBehindTail()
  std::string digest;
  // Asked for by each sweep, or by none.
  std::once_flag shared_digest_made;
  Digest shared_digest = {};
};

// The options of every RE2 of ours.
re2::RE2::Options PatternOptions();

}  // namespace offkey
