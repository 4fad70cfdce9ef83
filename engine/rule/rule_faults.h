// What is wrong with the rules of a set, gathered so that everything is told at once.
//
// Place in the flow: each step of CompiledRules::Compile -> Faults -> its status. Thread rule: a
// plain value of one compilation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_join.h"
#include "engine/rule/concat.h"
#include "engine/rule/rule.h"

namespace offkey {

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

}  // namespace offkey
