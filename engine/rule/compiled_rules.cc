// Compile: gather the openings, take widths and database from the cache or work them out, then the
// window of each opening. Covered by tests/unit/rule/compiled_rules_test.cc, and as a whole by
// tests/unit/scan.
#include "engine/rule/compiled_rules.h"

#include <hs.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "engine/base/check.h"
#include "engine/base/status_macros.h"
#include "engine/rule/anchor_builder.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/rule/encoded_openings.h"
#include "engine/rule/opening_gatherer.h"
#include "engine/rule/relaxed_pattern.h"
#include "engine/rule/required_byte.h"
#include "engine/rule/rule_cache.h"
#include "engine/rule/rule_digest.h"
#include "engine/rule/rule_faults.h"
#include "engine/rule/rule_widths.h"

namespace offkey {
namespace {

constexpr int64_t kPatternMemoryBytes = int64_t{16} << 20;

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
    // The pattern of a named rule is made of groups, which require none.
    std::optional<char> required;
    if (!rule.named.has_value()) {
      required = RequiredByte(rule.pattern, rule.openings.empty() ? rule.keywords : rule.openings);
    }
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
  impl->digest = DigestOfRules(impl->rules);

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

Digest CompiledRules::RuleDigest(RuleIndex index) const { return DigestOfRule(rule(index)); }

Digest CompiledRules::SharedDigest() const {
  std::call_once(impl_->shared_digest_made,
                 [this] { impl_->shared_digest = DigestOfShared(*impl_); });
  return impl_->shared_digest;
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
