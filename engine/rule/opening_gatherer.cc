// Covered by tests/unit/rule/compiled_rules_test.cc.
#include "engine/rule/opening_gatherer.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/rule/concat.h"
#include "engine/rule/near_word.h"
#include "engine/rule/opening_pattern.h"

namespace offkey {
namespace {

// Finds the opening of a text, or makes one. Most openings stand in many rules (the roles of the
// named ones), and to check an opening's text costs more than to look it up.
class OpeningGatherer {
 public:
  OpeningGatherer(CompiledRules::Impl* impl, Faults* faults) : impl_(impl), faults_(faults) {
    calls_.fill(kFaulty);
  }

  void Add(RuleIndex index) {
    const Rule& rule = impl_->rules[index]->rule;
    if (rule.named.has_value()) return AddNamed(index);
    if (rule.openings.empty() && rule.keywords.empty()) {
      faults_->Add(rule, "it has neither keywords nor openings; add one");
    }
    for (size_t i = 0; i < rule.openings.size(); ++i) {
      size_t& opening =
          by_text_.try_emplace({rule.openings[i], FlagsOf(rule)}, kFaulty).first->second;
      if (opening == kFaulty) opening = FindText(rule, rule.openings[i], i);
      if (opening != kFaulty) AddUser(index, &impl_->openings[opening]);
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

  // The opening of a rule's text, the i-th; kFaulty, and it was said, when there can be none.
  size_t FindText(const Rule& rule, std::string_view text, size_t i) {
    absl::StatusOr<std::string> expression = CheckOpening(text);
    if (!expression.ok()) {
      faults_->AddOpening(rule, i, Concat("opening '", text, "': ", expression.status().message()));
      return kFaulty;
    }
    return Find(rule, *std::move(expression));
  }

  void AddNamed(RuleIndex index) {
    const Rule& rule = impl_->rules[index]->rule;
    const NamedForm& named = *rule.named;
    const bool is_near = IsFoundNear(named.form);
    for (const std::string_view phrase : OpeningPhrases(named)) {
      size_t& number = by_phrase_.try_emplace(phrase, kFaulty).first->second;
      if (number == kFaulty) number = FindText(rule, WordOpening(phrase), 0);
      if (number == kFaulty) continue;
      Opening& opening = impl_->openings[number];
      AddUser(index, &opening);
      // Of the words behind which a value may stand that nothing names.
      opening.near =
          opening.near || (is_near && NamesAlone(named, phrase) && IsWord(named, phrase));
    }
    for (size_t i = 0; i < kCallEnds.size(); ++i) {
      if (!ArgumentRank(named, kCallEnds[i]).has_value()) continue;
      if (calls_[i] == kFaulty) calls_[i] = FindText(rule, NamedCallOpening(kCallEnds[i]), 0);
      if (calls_[i] != kFaulty) AddUser(index, &impl_->openings[calls_[i]]);
    }
  }
  static bool IsWord(const NamedForm& named, std::string_view phrase) {
    return std::find(named.words.begin(), named.words.end(), phrase) != named.words.end();
  }

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
  std::unordered_map<Key, size_t, HashOfKey> by_text_;      // of the others
  std::unordered_map<std::string_view, size_t> by_phrase_;  // of named rules
  std::array<size_t, kCallEnds.size()> calls_;              // likewise
  std::unordered_map<std::string, size_t> by_expression_;
};

}  // namespace

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

}  // namespace offkey
