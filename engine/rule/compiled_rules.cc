// Compile: gather the openings, take widths and database from the cache or work them out, then the
// window of each opening. Covered by tests/unit/rule/compiled_rules_test.cc, and as a whole by
// tests/unit/scan.
#include "engine/rule/compiled_rules.h"

#include <hs.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_join.h"
#include "engine/base/check.h"
#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/rule/anchor_builder.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/opening_pattern.h"
#include "engine/rule/relaxed_pattern.h"
#include "engine/rule/required_byte.h"
#include "engine/rule/rule_cache.h"

namespace offkey {
namespace {

// Part of every digest: to be raised when the meaning of a check or of a match changes.
constexpr std::string_view kSemantics = "offkey.rules.5";

constexpr int64_t kPatternMemoryBytes = int64_t{16} << 20;
constexpr int kMaxProgramSize = 20'000;
constexpr size_t kMaxPatternBytes = 4096;

class Faults {
 public:
  // `at`: where in the rule's file; the rule itself unless known better.
  void Add(const Rule& rule, std::string_view what, SourcePlace at = {}) {
    if (at.line == 0) at = {rule.line, rule.column};
    const std::string place = rule.file.empty()
                                  ? rule.id
                                  : Concat(rule.file, ":", at.line, ":", at.column, ": ", rule.id);
    faults_.push_back(Concat(place, ": ", what));
  }
  void AddPattern(const Rule& rule, std::string_view what) { Add(rule, what, rule.pattern_place); }
  void AddOpening(const Rule& rule, size_t number, std::string_view what) {
    Add(rule, what,
        number < rule.opening_places.size() ? rule.opening_places[number] : SourcePlace());
  }
  bool empty() const { return faults_.empty(); }
  absl::Status ToStatus() const { return absl::InvalidArgumentError(absl::StrJoin(faults_, "\n")); }

 private:
  std::vector<std::string> faults_;
};

// Length-prefixed, so that no two different rule sets can give the same bytes. They are gathered
// and hashed at once: of the ways measured the fastest, and this runs at every start.
class DigestWriter {
 public:
  void Text(std::string_view text) {
    Integer(text.size());
    Bytes(text);
  }
  void Integer(uint64_t value) {
    char bytes[8];
    for (int i = 0; i < 8; ++i) bytes[i] = static_cast<char>(value >> (8 * i));
    Bytes({bytes, sizeof(bytes)});
  }
  void Texts(const std::vector<std::string>& texts) {
    Integer(texts.size());
    for (const std::string& text : texts) Text(text);
  }
  Digest Finish() const { return Blake2b(bytes_); }

 private:
  void Bytes(std::string_view bytes) { bytes_.append(bytes); }

  std::string bytes_;
};

void AddRule(const Rule& rule, DigestWriter* digest) {
  digest->Text(rule.id);
  digest->Text(rule.name);
  digest->Text(rule.provider);
  digest->Integer(static_cast<uint64_t>(rule.confidence));
  digest->Integer(static_cast<uint64_t>(static_cast<int64_t>(rule.precedence)));
  digest->Texts(rule.keywords);
  digest->Integer(rule.keywords_ignore_case ? 1 : 0);
  digest->Texts(rule.openings);
  digest->Text(rule.pattern);
  digest->Integer(rule.before_bytes);
  digest->Integer(rule.named.has_value() ? 1 : 0);
  if (rule.named.has_value()) {
    digest->Texts(rule.named->words);
    digest->Texts(rule.named->roles);
    digest->Texts(rule.named->names);
  }
  digest->Integer(rule.assigned.has_value() ? 1 : 0);
  if (rule.assigned.has_value()) {
    digest->Integer(static_cast<uint64_t>(rule.assigned->kind));
    digest->Integer(static_cast<uint64_t>(rule.assigned->strength));
  }
  digest->Integer(rule.whole_file.has_value() ? 1 : 0);
  if (rule.whole_file.has_value()) {
    digest->Texts(rule.whole_file->paths);
    digest->Integer(
        rule.whole_file->kind.has_value() ? static_cast<uint64_t>(*rule.whole_file->kind) + 1 : 0);
    digest->Integer(static_cast<uint64_t>(rule.whole_file->strength));
  }
  digest->Integer(rule.file_lines.has_value() ? 1 : 0);
  if (rule.file_lines.has_value()) {
    digest->Texts(rule.file_lines->paths);
    digest->Text(rule.file_lines->others);
    digest->Integer(
        rule.file_lines->kind.has_value() ? static_cast<uint64_t>(*rule.file_lines->kind) + 1 : 0);
    digest->Integer(static_cast<uint64_t>(rule.file_lines->strength));
  }
  digest->Text(rule.checksum);
  digest->Text(Concat(rule.min_entropy));
  digest->Integer(rule.min_digits);
  digest->Text(rule.structure);
  digest->Texts(rule.stop_words);
  digest->Integer(rule.reject_placeholders ? 1 : 0);
  digest->Text(rule.extent);
  digest->Integer(rule.companions.size());
  for (const CompanionSpec& companion : rule.companions) {
    digest->Text(companion.rule);
    digest->Integer(companion.within_bytes);
  }
}

std::string RulesDigest(const std::vector<std::shared_ptr<CompiledRule>>& rules) {
  DigestWriter digest;
  digest.Text(kSemantics);
  digest.Integer(rules.size());
  for (const auto& rule : rules) AddRule(rule->rule, &digest);
  const Digest hash = digest.Finish();
  return HexEncode({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

// Hyperscan reads PCRE; of RE2's own syntax only the named group differs in the constructs that
// both have.
std::string AsPcre(std::string_view pattern) {
  std::string out;
  bool in_class = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
      continue;
    }
    if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      // A ']' right behind the opening bracket, or behind '[^', is a character.
      out += c;
      if (i + 1 < pattern.size() && pattern[i + 1] == '^') out += pattern[++i];
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') {
        out += "\\]";
        ++i;
      }
      continue;
    } else if (pattern.substr(i).starts_with("(?P<")) {
      const size_t close = pattern.find('>', i);
      if (close != std::string_view::npos) {
        out += "(?:";
        i = close;
        continue;
      }
    }
    out += c;
  }
  return out;
}

absl::StatusOr<Width> MeasureWidth(const std::string& expression, bool ignore_case) {
  hs_expr_info_t* info = nullptr;
  hs_compile_error_t* error = nullptr;
  const unsigned flags = HS_FLAG_ALLOWEMPTY | (ignore_case ? HS_FLAG_CASELESS : 0u);
  if (hs_expression_info(expression.c_str(), flags, &info, &error) != HS_SUCCESS) {
    const std::string message =
        error != nullptr && error->message != nullptr ? error->message : "unknown reason";
    hs_free_compile_error(error);
    return absl::InvalidArgumentError(message);
  }
  const Width width = {info->min_width, info->max_width};
  std::free(info);  // Hyperscan's default allocator is malloc.
  return width;
}

// Finds the opening of a text, or makes one. Most openings stand in many rules (the roles of the
// named ones), and to check an opening's text costs more than to look it up.
class OpeningGatherer {
 public:
  OpeningGatherer(CompiledRules::Impl* impl, Faults* faults) : impl_(impl), faults_(faults) {}

  void Add(RuleIndex index) {
    const Rule& rule = impl_->rules[index]->rule;
    if (rule.openings.empty() && rule.keywords.empty()) {
      faults_->Add(rule, "it has neither keywords nor openings; add one");
    }
    for (size_t i = 0; i < rule.openings.size(); ++i) {
      const auto it = by_text_.try_emplace({rule.openings[i], FlagsOf(rule)}, kFaulty).first;
      if (it->second == kFaulty) {
        absl::StatusOr<std::string> expression = CheckOpening(rule.openings[i]);
        if (!expression.ok()) {
          faults_->AddOpening(
              rule, i, Concat("opening '", rule.openings[i], "': ", expression.status().message()));
          continue;
        }
        it->second = Find(rule, *std::move(expression));
      }
      AddUser(index, &impl_->openings[it->second]);
    }
    if (!rule.openings.empty()) return;
    for (const std::string& keyword : rule.keywords) {
      AddUser(index, &impl_->openings[Find(rule, KeywordAsOpening(keyword))]);
    }
  }

 private:
  static constexpr size_t kFaulty = std::numeric_limits<size_t>::max();
  struct Key {
    std::string_view text;  // of a rule, which does not move
    int flags;
    bool operator==(const Key&) const = default;
  };
  struct HashOfKey {
    size_t operator()(const Key& key) const {
      return std::hash<std::string_view>()(key.text) + static_cast<size_t>(key.flags);
    }
  };

  static bool IsNamed(const Rule& rule) {
    return rule.named.has_value() || rule.assigned.has_value();
  }
  // Openings of different kinds are different openings.
  static int FlagsOf(const Rule& rule) {
    return (rule.keywords_ignore_case ? 1 : 0) + (IsNamed(rule) ? 2 : 0);
  }

  size_t Find(const Rule& rule, std::string expression) {
    const auto [it, is_new] =
        by_expression_.try_emplace(Concat(FlagsOf(rule), expression), impl_->openings.size());
    if (!is_new) return it->second;
    Opening opening;
    opening.expression = std::move(expression);
    opening.ignore_case = rule.keywords_ignore_case;
    opening.named = IsNamed(rule);
    for (const RoleEnd end : kCallEnds) {
      if (opening.expression == NamedCallOpening(end)) opening.role = end;
    }
    impl_->openings.push_back(std::move(opening));
    return it->second;
  }

  void AddUser(RuleIndex index, Opening* opening) {
    const Rule& rule = impl_->rules[index]->rule;
    if (rule.assigned.has_value()) {
      std::optional<RuleIndex>& assigned =
          opening->assigned[AssignedSlot(rule.assigned->kind, rule.assigned->strength)];
      if (assigned.has_value()) {
        faults_->Add(rule, Concat("'", impl_->rules[*assigned]->rule.id,
                                  "' answers for the same role, value and evidence"));
      }
      assigned = index;
    }
    std::vector<RuleIndex>& users = opening->rules;
    if (users.empty() || users.back() != index) users.push_back(index);
  }

  CompiledRules::Impl* const impl_;
  Faults* const faults_;
  std::unordered_map<Key, size_t, HashOfKey> by_text_;
  std::unordered_map<std::string, size_t> by_expression_;
};

void GatherOpenings(CompiledRules::Impl* impl, Faults* faults) {
  OpeningGatherer gatherer(impl, faults);
  for (size_t r = 0; r < impl->rules.size(); ++r) {
    if (impl->rules[r]->rule.whole_file.has_value()) {
      impl->whole_file_rules.push_back(static_cast<RuleIndex>(r));
    } else if (impl->rules[r]->rule.file_lines.has_value()) {
      impl->file_lines_rules.push_back(static_cast<RuleIndex>(r));
    } else {
      gatherer.Add(static_cast<RuleIndex>(r));
    }
  }
}

void MeasureOpenings(CompiledRules::Impl* impl, Faults* faults) {
  for (Opening& opening : impl->openings) {
    const Rule& rule = impl->rules[opening.rules.front()]->rule;
    const size_t number = static_cast<size_t>(
        std::find(rule.openings.begin(), rule.openings.end(), opening.expression) -
        rule.openings.begin());
    const absl::StatusOr<Width> width = MeasureWidth(opening.expression, opening.ignore_case);
    if (!width.ok()) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression, "': ", width.status().message()));
      continue;
    }
    opening.width = *width;
    if (width->least == 0) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression,
                                "' matches the empty text; name at least one character"));
    }
    if (width->most == std::numeric_limits<uint32_t>::max()) {
      faults->AddOpening(rule, number,
                         Concat("opening '", opening.expression, "' has no bound; write {n,m}"));
    }
  }
}

void MeasurePattern(CompiledRule* compiled, Faults* faults) {
  const Rule& rule = compiled->rule;
  if (rule.pattern.size() > kMaxPatternBytes) {
    faults->AddPattern(rule, Concat("the pattern has ", rule.pattern.size(), " bytes, at most ",
                                    kMaxPatternBytes, " are allowed; split the rule"));
    return;
  }
  const re2::RE2 pattern(rule.pattern, PatternOptions());
  if (!pattern.ok()) {
    faults->AddPattern(rule, Concat("the pattern is not RE2: ", pattern.error()));
    return;
  }
  if (pattern.ProgramSize() > kMaxProgramSize) {
    faults->AddPattern(rule,
                       "the pattern compiles to too large a program; make its repeats smaller");
    return;
  }
  if (pattern.NumberOfCapturingGroups() > kMaxPatternGroups) {
    faults->AddPattern(rule, Concat("the pattern has more than ", kMaxPatternGroups,
                                    " groups; write (?:...) for those that are not the secret"));
    return;
  }
  for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
    if (name != "secret") {
      faults->AddPattern(
          rule, Concat("the group '", name, "' has no meaning; only (?P<secret>...) is named"));
    }
  }
  const absl::StatusOr<Width> width = MeasureWidth(AsPcre(rule.pattern), false);
  if (!width.ok()) {
    faults->AddPattern(rule,
                       Concat("the pattern's width cannot be told: ", width.status().message()));
    return;
  }
  compiled->pattern_width = *width;
  if (width->least == 0) {
    faults->AddPattern(rule, "the pattern matches the empty text; name at least one character");
  }
}

// Of a line, which bounds it.
void MeasureLinePattern(CompiledRule* compiled, Faults* faults) {
  const Rule& rule = compiled->rule;
  const FileLinesForm& form = *rule.file_lines;
  compiled->pattern_width = {1, kMostLineBytes};
  for (const std::string* text : {&form.line, &form.others}) {
    const bool is_line = text == &form.line;
    const auto fault = [&](std::string_view what) {
      const SourcePlace place = is_line ? rule.pattern_place : form.others_place;
      faults->Add(rule, Concat(is_line ? "'line' " : "'others' ", what), place);
    };
    if (text->size() > kMaxPatternBytes) {
      fault(Concat("has ", text->size(), " bytes, at most ", kMaxPatternBytes,
                   " are allowed; split the rule"));
      continue;
    }
    const re2::RE2 pattern(*text, PatternOptions());
    if (!pattern.ok()) {
      fault(Concat("is not RE2: ", pattern.error()));
      continue;
    }
    if (pattern.ProgramSize() > kMaxProgramSize) {
      fault("compiles to too large a program; make its repeats smaller");
    }
    if (pattern.NumberOfCapturingGroups() > kMaxPatternGroups) {
      fault(Concat("has more than ", kMaxPatternGroups,
                   " groups; write (?:...) for those that are not the secret"));
    }
    for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
      if (is_line && (name == "secret" || name == "user")) continue;
      fault(Concat(
          "names the group '", name, "', which has no meaning; ",
          is_line ? "only (?P<secret>...) and (?P<user>...) have one" : "such lines hold nothing"));
    }
    if (is_line && !pattern.NamedCapturingGroups().contains("secret")) {
      fault("does not say what of it is the secret; put that into (?P<secret>...)");
    }
    if (!text->empty() && re2::RE2::FullMatch("", pattern)) {
      fault("matches the empty line; name at least one character");
    }
    if (!re2::RE2(CoarsePattern(*text), PatternOptions()).ok()) {
      fault("cannot stand beside others; write its groups as (?P<secret>...) and (?:...)");
    }
  }
}

// What the first line of a file of any of the rules looks like.
std::string FirstLinePattern(const CompiledRules::Impl& impl) {
  std::string all;
  for (const RuleIndex index : impl.file_lines_rules) {
    const FileLinesForm& form = *impl.rules[index]->rule.file_lines;
    for (const std::string* text : {&form.line, &form.others}) {
      if (text->empty()) continue;
      const std::string one = Concat("(?:", CoarsePattern(*text), ")");
      // The strong and the weak rule of one file have the same lines.
      if (all.find(one) != std::string::npos) continue;
      all += Concat(all.empty() ? "" : "|", one);
    }
  }
  return all;
}

// Known from the parts: to build a thousand patterns takes seconds.
void MeasureNamedPattern(CompiledRule* compiled) {
  const NamedForm& named = *compiled->rule.named;
  compiled->pattern_width = {named.form.least, kMaxSyntaxBytes + named.form.most + 2};
}

void MeasureTokenPattern(CompiledRule* compiled) {
  const ValuePattern& form = compiled->rule.token->form;
  compiled->pattern_width = {form.least, kTokenBefore + form.most + kTokenAfter};
}

void MeasurePatterns(CompiledRules::Impl* impl, Faults* faults) {
  for (const auto& rule : impl->rules) {
    if (rule->rule.named.has_value()) {
      MeasureNamedPattern(rule.get());
    } else if (rule->rule.assigned.has_value()) {
      rule->pattern_width = {1, static_cast<uint32_t>(kAssignmentReach)};
    } else if (rule->rule.token.has_value()) {
      MeasureTokenPattern(rule.get());
    } else if (rule->rule.whole_file.has_value()) {
      rule->pattern_width = {1, kMostWholeValueBytes};
    } else if (rule->rule.file_lines.has_value()) {
      MeasureLinePattern(rule.get(), faults);
    } else {
      MeasurePattern(rule.get(), faults);
    }
  }
}

// Also run after a start from the cache: the limit is an option, not a property of the rules.
void CheckWindows(const CompiledRules::Impl& impl, uint32_t max_window_bytes, Faults* faults) {
  std::vector<uint32_t> widest(impl.rules.size(), 0);  // opening of each rule
  for (const Opening& opening : impl.openings) {
    for (const RuleIndex r : opening.rules) widest[r] = std::max(widest[r], opening.width.most);
  }
  for (size_t r = 0; r < impl.rules.size(); ++r) {
    const CompiledRule& compiled = *impl.rules[r];
    if (compiled.pattern_width.most == std::numeric_limits<uint32_t>::max()) {
      faults->AddPattern(compiled.rule,
                         "the pattern has no bound, so no window can hold its matches; write {n,m} "
                         "instead of *, + "
                         "and {n,}, or use 'extent' for a long body");
      continue;
    }
    const uint64_t context = compiled.rule.named.has_value()
                                 ? uint64_t{kContextBefore} + kContextAfter
                                 : (compiled.rule.assigned.has_value() ? kNameReach : 0);
    const uint64_t window = uint64_t{widest[r]} + compiled.rule.before_bytes +
                            compiled.pattern_width.most + context + 2 * kBoundaryBytes;
    if (window <= max_window_bytes) continue;
    faults->AddPattern(
        compiled.rule,
        Concat("opening, before_bytes and pattern reach over ", window, " bytes, at most ",
               max_window_bytes,
               " are allowed; write smaller {n,m}, or use 'extent' for a long body"));
  }
}

void SetWindows(CompiledRules::Impl* impl) {
  for (Opening& opening : impl->openings) {
    for (const RuleIndex index : opening.rules) {
      const CompiledRule& compiled = *impl->rules[index];
      const bool named = compiled.rule.named.has_value();
      const bool assigned = compiled.rule.assigned.has_value();
      opening.before =
          std::max(opening.before, opening.width.most + compiled.rule.before_bytes +
                                       kBoundaryBytes + (named ? kContextBefore : 0) +
                                       (opening.role != RoleEnd::kName ? kMaxCallBytes : 0) +
                                       (assigned ? uint32_t{kNameReach} : 0));
      // A match begins at the opening's first byte at the latest.
      const uint32_t most = compiled.pattern_width.most;
      const uint32_t behind = most > opening.width.least ? most - opening.width.least : 0;
      opening.after =
          std::max(opening.after, behind + kBoundaryBytes + (named ? kContextAfter : 0));
      // Unless it is named, what stands behind it may be joined.
      if (!opening.named) {
        opening.after = std::max(opening.after, behind + kBoundaryBytes + kJoinedAfter);
      }
      // An assignment is read from the role's end on.
      if (assigned) opening.after = std::max(opening.after, uint32_t{kAssignmentReach});
    }
    impl->max_opening_bytes = std::max(impl->max_opening_bytes, opening.width.most);
    if (opening.encoding == Encoding::kPlain) {
      impl->max_plain_opening_bytes = std::max(impl->max_plain_opening_bytes, opening.width.most);
    }
    impl->window_bytes = std::max(impl->window_bytes, opening.before + opening.after);
  }
}

void BuildAnchors(CompiledRules::Impl* impl) {
  AnchorBuilder builder;
  for (size_t i = 0; i < impl->openings.size(); ++i) {
    const Opening& opening = impl->openings[i];
    if (opening.has_expression()) {
      builder.Add(static_cast<OpeningIndex>(i), opening.expression, opening.ignore_case);
    }
  }
  impl->anchors = builder.Build();
}

void MarkAnchored(CompiledRules::Impl* impl) {
  for (AnchorSet::AnchorIndex i = 0; i < impl->anchors.size(); ++i) {
    impl->openings[impl->anchors.opening(i)].anchored = true;
  }
}

// Of the openings that have no anchor.
void BuildDatabase(CompiledRules::Impl* impl, Faults* faults) {
  std::vector<const char*> expressions;
  std::vector<unsigned> flags;
  std::vector<unsigned> ids;
  for (size_t i = 0; i < impl->openings.size(); ++i) {
    if (!impl->openings[i].for_hyperscan()) continue;
    expressions.push_back(impl->openings[i].expression.c_str());
    flags.push_back(impl->openings[i].ignore_case ? HS_FLAG_CASELESS : 0u);
    ids.push_back(static_cast<unsigned>(i));
  }
  if (ids.empty()) return;
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  const hs_error_t result = hs_compile_multi(expressions.data(), flags.data(), ids.data(),
                                             static_cast<unsigned>(expressions.size()),
                                             HS_MODE_BLOCK, nullptr, &database, &error);
  if (result == HS_SUCCESS) {
    impl->database.reset(database);
    return;
  }
  const std::string message =
      error != nullptr && error->message != nullptr ? error->message : "unknown reason";
  const bool one = error != nullptr && error->expression >= 0;
  const Opening& culprit = impl->openings[one ? ids[static_cast<size_t>(error->expression)] : 0];
  faults->Add(impl->rules[culprit.rules.empty() ? 0 : culprit.rules.front()]->rule,
              one ? Concat("opening '", culprit.expression, "': ", message)
                  : Concat("the openings of all rules cannot be compiled together: ", message));
  hs_free_compile_error(error);
}

}  // namespace

re2::RE2::Options PatternOptions() {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  options.set_never_nl(false);
  options.set_max_mem(kPatternMemoryBytes);
  return options;
}

const re2::RE2& LazyPattern::Get() const {
  std::call_once(once_, [this] {
    re2::RE2::Options options = PatternOptions();
    options.set_longest_match(longest_);
    pattern_ = std::make_unique<re2::RE2>(text_, options);
    OFFKEY_CHECK(pattern_->ok(), "a pattern that was made from sound parts does not compile");
  });
  return *pattern_;
}

const re2::RE2& CompiledRule::Pattern() const {
  std::call_once(once_, [this] {
    pattern_ = std::make_unique<re2::RE2>(rule.pattern, PatternOptions());
    OFFKEY_CHECK(pattern_->ok(), "a pattern that Compile() accepted does not compile");
    const auto& groups = pattern_->NamedCapturingGroups();
    const auto secret = groups.find("secret");
    secret_group_ = secret == groups.end() ? 0 : secret->second;
  });
  return *pattern_;
}

const re2::RE2& CompiledRule::Probe() const {
  std::call_once(probe_once_, [this] {
    const std::string relaxed = RelaxedPattern(rule.pattern);
    if (relaxed == rule.pattern) return;
    probe_ = std::make_unique<re2::RE2>(relaxed, PatternOptions());
    OFFKEY_CHECK(probe_->ok(), "a pattern does not compile without its bounds");
  });
  return probe_ != nullptr ? *probe_ : Pattern();
}

absl::StatusOr<std::shared_ptr<const CompiledRules>> CompiledRules::Compile(
    std::vector<Rule> rules, const Options& options) {
  if (hs_valid_platform() != HS_SUCCESS) {
    return absl::FailedPreconditionError("this processor lacks SSSE3, which Hyperscan needs");
  }
  const auto by_id = [](const Rule& a, const Rule& b) { return a.id < b.id; };
  // Rules that were loaded are sorted, and to move a thousand costs a millisecond.
  if (!std::is_sorted(rules.begin(), rules.end(), by_id)) {
    std::sort(rules.begin(), rules.end(), by_id);
  }
  auto impl = std::make_unique<Impl>();
  Faults faults;
  for (Rule& rule : rules) {
    absl::StatusOr<SecretChecks> checks = SecretChecks::Make(rule);
    if (!checks.ok()) {
      faults.Add(rule, View(checks.status().message()));
      continue;
    }
    if (!impl->rules.empty() && impl->rules.back()->rule.id == rule.id) {
      faults.Add(rule, "the id is used twice; choose another");
    }
    const std::vector<std::string>& openings =
        rule.openings.empty() ? rule.keywords : rule.openings;
    const std::optional<char> required = RequiredByte(rule.pattern, openings);
    impl->rules.push_back(std::make_shared<CompiledRule>(std::move(rule), *std::move(checks)));
    impl->rules.back()->required_byte = required;
  }
  GatherOpenings(impl.get(), &faults);
  if (!faults.empty()) {
    // Everything that is wrong is told at once.
    MeasureOpenings(impl.get(), &faults);
    MeasurePatterns(impl.get(), &faults);
    CheckWindows(*impl, options.max_window_bytes, &faults);
    return faults.ToStatus();
  }
  impl->plain_openings = impl->openings.size();
  impl->digest = RulesDigest(impl->rules);

  std::optional<CachedRules> cached =
      ReadRuleCache(options, impl->digest, impl->openings.size(), impl->rules.size());
  if (cached.has_value()) {
    for (size_t i = 0; i < impl->openings.size(); ++i) {
      impl->openings[i].width = cached->opening_widths[i];
    }
    for (size_t i = 0; i < impl->rules.size(); ++i) {
      impl->rules[i]->pattern_width = cached->pattern_widths[i];
    }
    impl->encoded_keys = std::move(cached->encoded_keys);
    impl->anchors = std::move(cached->anchors);
    impl->inner_keys = std::move(cached->inner_keys);
    impl->database = std::move(cached->database);
  } else {
    MeasureOpenings(impl.get(), &faults);
    MeasurePatterns(impl.get(), &faults);
  }
  CheckWindows(*impl, options.max_window_bytes, &faults);
  if (!faults.empty()) return faults.ToStatus();
  if (!impl->openings.empty()) AddEncodedOpenings(&impl->openings);
  if (cached.has_value()) {
    MarkAnchored(impl.get());
  } else {
    KeysOf(impl->openings, &impl->encoded_keys, &impl->inner_keys);
    BuildAnchors(impl.get());
    MarkAnchored(impl.get());
    BuildDatabase(impl.get(), &faults);
    if (!faults.empty()) return faults.ToStatus();
    WriteRuleCache(options, *impl);
  }
  SetWindows(impl.get());
  NamedFilter filter;
  for (size_t i = 0; i < impl->rules.size(); ++i) {
    const Rule& rule = impl->rules[i]->rule;
    if (!rule.named.has_value()) continue;
    const NamedForm& named = *rule.named;
    impl->words.Add(named, static_cast<uint32_t>(i));
    filter.Add(named.form);
    impl->runs.Add(named.form, rule.min_digits);
    const bool in_calls = std::any_of(kCallEnds.begin(), kCallEnds.end(), [&](RoleEnd end) {
      return ArgumentRank(named, end).has_value();
    });
    if (in_calls) impl->call_runs.Add(named.form, rule.min_digits);
  }
  impl->words.Build();
  impl->filter_pattern = filter.Pattern();
  impl->filter.Set(impl->filter_pattern, true);
  impl->syntax.Set(Concat("(?i:", NamedSyntaxBehindTail(), ")"), false);
  impl->first_line.Set(FirstLinePattern(*impl), false);
  return std::shared_ptr<const CompiledRules>(new CompiledRules(std::move(impl)));
}

CompiledRules::CompiledRules(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
CompiledRules::~CompiledRules() = default;

size_t CompiledRules::rule_count() const { return impl_->rules.size(); }
const Rule& CompiledRules::rule(RuleIndex index) const { return impl_->rules[index]->rule; }
size_t CompiledRules::opening_count() const { return impl_->openings.size(); }
uint32_t CompiledRules::opening_bytes(OpeningIndex opening) const {
  return impl_->openings[opening].width.most;
}
uint32_t CompiledRules::before_bytes(OpeningIndex opening) const {
  return impl_->openings[opening].before;
}
uint32_t CompiledRules::after_bytes(OpeningIndex opening) const {
  return impl_->openings[opening].after;
}
uint32_t CompiledRules::max_opening_bytes() const { return impl_->max_opening_bytes; }
uint32_t CompiledRules::window_bytes() const { return impl_->window_bytes; }
const std::vector<RuleIndex>& CompiledRules::whole_file_rules() const {
  return impl_->whole_file_rules;
}
const std::vector<RuleIndex>& CompiledRules::file_lines_rules() const {
  return impl_->file_lines_rules;
}
const std::string& CompiledRules::digest() const { return impl_->digest; }

Digest CompiledRules::RuleDigest(RuleIndex index) const {
  DigestWriter digest;
  digest.Text(kSemantics);
  AddRule(rule(index), &digest);
  return digest.Finish();
}

Digest CompiledRules::SharedDigest() const {
  DigestWriter digest;
  digest.Text(impl_->filter_pattern);
  std::set<std::string> phrases;
  std::set<std::string> forms;
  for (const auto& compiled : impl_->rules) {
    if (!compiled->rule.named.has_value()) continue;
    const NamedForm& named = *compiled->rule.named;
    phrases.insert(named.roles.begin(), named.roles.end());
    phrases.insert(named.names.begin(), named.names.end());
    std::string form =
        Concat(named.form.least, " ", named.form.most, " ", static_cast<int>(named.evidence), " ",
               named.form.alphabet.to_string());
    for (const RoleEnd end : kCallEnds) {
      const auto rank = ArgumentRank(named, end);
      form += rank.has_value() ? '1' : '0';
    }
    forms.insert(std::move(form));
  }
  for (const std::set<std::string>* texts : {&phrases, &forms}) {
    digest.Texts({texts->begin(), texts->end()});
  }
  std::set<std::string> windows;
  for (const Opening& opening : impl_->openings) {
    if (!opening.named) continue;
    windows.insert(Concat(opening.expression, " ", opening.before, " ", opening.after));
  }
  digest.Texts({windows.begin(), windows.end()});
  digest.Integer(impl_->max_plain_opening_bytes);
  for (const std::vector<uint32_t>* keys :
       {&impl_->inner_keys.four(), &impl_->inner_keys.three()}) {
    digest.Integer(keys->size());
    for (const uint32_t key : *keys) digest.Integer(key);
  }
  return digest.Finish();
}

absl::StatusOr<std::shared_ptr<const CompiledRules>> CompiledRules::Restricted(
    const std::vector<bool>& keep) const {
  auto impl = std::make_unique<Impl>();
  impl->rules = impl_->rules;
  std::vector<Opening> familiar;
  for (size_t i = 0; i < impl_->plain_openings; ++i) {
    Opening opening = impl_->openings[i];
    const auto is_kept = [&](RuleIndex rule) { return keep[rule]; };
    if (!std::all_of(opening.rules.begin(), opening.rules.end(), is_kept)) {
      familiar.push_back(opening);
    }
    std::erase_if(opening.rules, [&](RuleIndex rule) { return !keep[rule]; });
    if (opening.rules.empty()) continue;
    for (std::optional<RuleIndex>& slot : opening.assigned) {
      if (slot.has_value() && !keep[*slot]) slot.reset();
    }
    opening.anchored = false;
    impl->openings.push_back(std::move(opening));
  }
  impl->plain_openings = impl->openings.size();
  for (const RuleIndex rule : impl_->whole_file_rules) {
    if (keep[rule]) impl->whole_file_rules.push_back(rule);
  }
  for (const RuleIndex rule : impl_->file_lines_rules) {
    if (keep[rule]) impl->file_lines_rules.push_back(rule);
  }
  AddEncodedOpenings(&impl->openings);
  impl->familiar_keys = std::make_unique<EncodedKeys>();
  EncodedKeys unused;
  KeysOf(familiar, impl->familiar_keys.get(), &unused);
  impl->encoded_keys = impl_->encoded_keys;
  impl->inner_keys = impl_->inner_keys;
  BuildAnchors(impl.get());
  MarkAnchored(impl.get());
  Faults faults;
  BuildDatabase(impl.get(), &faults);
  if (!faults.empty()) return faults.ToStatus();
  SetWindows(impl.get());
  impl->max_opening_bytes = impl_->max_opening_bytes;
  impl->max_plain_opening_bytes = impl_->max_plain_opening_bytes;
  impl->window_bytes = impl_->window_bytes;
  impl->words = impl_->words;
  impl->runs = impl_->runs;
  impl->call_runs = impl_->call_runs;
  impl->filter_pattern = impl_->filter_pattern;
  impl->filter.Set(impl->filter_pattern, true);
  impl->syntax.Set(Concat("(?i:", NamedSyntaxBehindTail(), ")"), false);
  impl->first_line.Set(FirstLinePattern(*impl), false);
  impl->digest = impl_->digest;
  return std::shared_ptr<const CompiledRules>(new CompiledRules(std::move(impl)));
}

}  // namespace offkey
