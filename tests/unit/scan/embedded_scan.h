// What a scanner with the rules of the binary finds in a text.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/rule/rule_loader.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

class EmbeddedScan : public testing::Test {
 protected:
  using Found = std::tuple<size_t, size_t, std::string>;  // start, end, rule

  static std::shared_ptr<const CompiledRules> Rules() {
    static const auto rules = [] {
      auto loaded = LoadEmbeddedRules();
      EXPECT_TRUE(loaded.ok());
      return *CompiledRules::Compile(*std::move(loaded), {});
    }();
    return rules;
  }

  // Not shadowed ones.
  std::set<Found> Scan(std::string_view text) {
    scanner_.Scan(text, &matches_);
    const std::vector<bool> shadowed = FindShadowed(*Rules(), matches_);
    std::set<Found> found;
    for (size_t i = 0; i < matches_.size(); ++i) {
      if (shadowed[i]) continue;
      found.emplace(matches_[i].start, matches_[i].end, Rules()->rule(matches_[i].rule).id);
    }
    return found;
  }

  ScannerThread scanner_{Rules()};
  std::vector<Match> matches_;
};

}  // namespace offkey
