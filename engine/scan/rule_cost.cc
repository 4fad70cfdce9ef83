// Covered by tests/unit/scan/rule_cost_test.cc.
#include "engine/scan/rule_cost.h"

#include <hs.h>
#include <time.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "engine/base/check.h"
#include "engine/model/text.h"
#include "engine/rule/anchor_builder.h"
#include "engine/rule/compiled_impl.h"
#include "engine/rule/concat.h"
#include "engine/scan/opening_finder.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

// Scanned for one measurement of the whole set, at least.
constexpr uint64_t kLeastBytes = 16'000'000;

double Median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

// Of this thread's processor time: what else runs on the machine is not counted.
double ThreadNanoseconds() {
  struct timespec now = {};
  OFFKEY_CHECK(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0, "no clock of the thread");
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

template <typename Run>
double Nanoseconds(const Run& run) {
  const double begin = ThreadNanoseconds();
  run();
  return ThreadNanoseconds() - begin;
}

// Some openings in anchors and a database of their own.
class OpeningScan {
 public:
  OpeningScan(const CompiledRules::Impl& impl, const std::vector<OpeningIndex>& openings) {
    AnchorBuilder builder;
    std::vector<const char*> expressions;
    std::vector<unsigned> flags;
    std::vector<OpeningIndex> ids;
    for (const OpeningIndex index : openings) {
      const Opening& opening = impl.openings[index];
      if (!opening.has_expression() ||
          builder.Add(index, opening.expression, opening.ignore_case)) {
        continue;
      }
      ids.push_back(index);
      expressions.push_back(opening.expression.c_str());
      flags.push_back(opening.ignore_case ? HS_FLAG_CASELESS : 0u);
    }
    anchors_ = builder.Build();
    if (!ids.empty()) Compile(expressions, flags, ids);
    finder_.emplace(anchors_, database_.get());
  }

  // Of one scan of all texts; the mean of `times`.
  double Nanoseconds(const std::vector<std::string_view>& texts, int times) {
    return offkey::Nanoseconds([&] {
             for (int i = 0; i < times; ++i) Scan(texts);
           }) /
           times;
  }

 private:
  void Compile(const std::vector<const char*>& expressions, const std::vector<unsigned>& flags,
               const std::vector<OpeningIndex>& ids) {
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    OFFKEY_CHECK(hs_compile_multi(expressions.data(), flags.data(), ids.data(),
                                  static_cast<unsigned>(expressions.size()), HS_MODE_BLOCK, nullptr,
                                  &database, &error) == HS_SUCCESS,
                 "openings that compiled together do not compile in part");
    database_.reset(database);
  }

  void Scan(const std::vector<std::string_view>& texts) {
    for (const std::string_view text : texts) {
      found_.clear();
      finder_->Find(text, 0, &found_);
    }
  }

  AnchorSet anchors_;
  HyperscanDatabase database_;
  std::optional<OpeningFinder> finder_;
  std::vector<Candidate> found_;
};

// Candidates of one opening in one text.
struct Places {
  size_t text = 0;
  std::vector<Candidate> candidates;
};

class CostMeter {
 public:
  CostMeter(std::shared_ptr<const CompiledRules> rules, const std::vector<std::string_view>& texts)
      : rules_(std::move(rules)),
        impl_(rules_->impl()),
        texts_(texts),
        scanner_(rules_),
        places_(rules_->opening_count()) {}

  CostReport Count() {
    CostReport report;
    std::vector<Candidate> candidates;
    for (size_t t = 0; t < texts_.size(); ++t) {
      report.bytes += texts_[t].size();
      candidates.clear();
      scanner_.FindCandidates(texts_[t], 0, &candidates);
      report.candidates += candidates.size();
      for (const Candidate& candidate : candidates) {
        std::vector<Places>& places = places_[candidate.opening];
        if (places.empty() || places.back().text != t) places.push_back({t, {}});
        places.back().candidates.push_back(candidate);
      }
    }
    report.items = Items();
    for (CostItem& item : report.items) {
      for (const OpeningIndex opening : item.openings) item.candidates += CandidatesOf(opening);
    }
    std::stable_sort(
        report.items.begin(), report.items.end(),
        [](const CostItem& a, const CostItem& b) { return a.candidates > b.candidates; });
    return report;
  }

  CostReport Measure(const CostOptions& options) {
    CostReport report = Count();
    if (report.bytes == 0) return report;
    const double per_megabyte = 1e6 / static_cast<double>(report.bytes);
    // A short corpus is scanned several times for one measurement.
    times_ = static_cast<int>(std::max<uint64_t>(1, kLeastBytes / report.bytes));
    const auto median = [&](const auto& run) {
      std::vector<double> times;
      times.reserve(static_cast<size_t>(options.passes));
      for (int pass = 0; pass < options.passes; ++pass) times.push_back(run());
      return Median(std::move(times)) * per_megabyte;
    };
    for (CostItem& item : report.items) {
      OpeningScan alone(impl_, item.openings);
      item.alone = median([&] { return alone.Nanoseconds(texts_, 1); });
      MeasureConfirm(median, &item);
    }
    MeasureAdded(options, per_megabyte, &report);
    const auto confirm_all = [&] {
      double sum = 0;
      for (OpeningIndex i = 0; i < places_.size(); ++i) sum += ConfirmAll(&scanner_, i, i);
      return sum;
    };
    report.confirm = median(confirm_all);
    std::stable_sort(report.items.begin(), report.items.end(),
                     [&](const CostItem& a, const CostItem& b) {
                       return a.price(report.noise) > b.price(report.noise);
                     });
    return report;
  }

 private:
  // A rule with openings of its own is one item; so is each opening that named and assigned rules
  // share.
  std::vector<CostItem> Items() const {
    std::vector<CostItem> items;
    std::vector<std::vector<OpeningIndex>> of_rule(rules_->rule_count());
    for (OpeningIndex i = 0; i < impl_.openings.size(); ++i) {
      const Opening& opening = impl_.openings[i];
      if (!opening.named) {
        for (const RuleIndex rule : opening.rules) of_rule[rule].push_back(i);
        continue;
      }
      CostItem item;
      item.name = opening.expression;
      item.rules = opening.rules.size();
      item.openings = {i};
      items.push_back(std::move(item));
    }
    for (RuleIndex r = 0; r < of_rule.size(); ++r) {
      if (of_rule[r].empty()) continue;
      CostItem item;
      item.name = rules_->rule(r).id;
      item.rule = r;
      item.openings = std::move(of_rule[r]);
      items.push_back(std::move(item));
    }
    return items;
  }

  uint64_t CandidatesOf(OpeningIndex opening) const {
    uint64_t count = 0;
    for (const Places& places : places_[opening]) count += places.candidates.size();
    return count;
  }

  // `as`: the opening's number in the scanner's own rules.
  double ConfirmAll(ScannerThread* scanner, OpeningIndex opening, OpeningIndex as) {
    return Nanoseconds([&] {
      for (const Places& places : places_[opening]) {
        const Text text(texts_[places.text]);
        matches_.clear();
        for (const Candidate& candidate : places.candidates) {
          scanner->Confirm(text, {candidate.end, as}, &matches_);
        }
      }
    });
  }

  template <typename Median>
  void MeasureConfirm(const Median& median, CostItem* item) {
    if (item->candidates == 0) return;
    const bool shares = item->rule.has_value() &&
                        std::any_of(item->openings.begin(), item->openings.end(),
                                    [&](auto i) { return impl_.openings[i].rules.size() > 1; });
    if (!shares) {
      const auto run = [&] {
        double sum = 0;
        for (const OpeningIndex i : item->openings) sum += ConfirmAll(&scanner_, i, i);
        return sum;
      };
      run();  // builds the patterns
      item->confirm = median(run);
      return;
    }
    // Alone, so that the others of its openings are not counted.
    const auto alone = CompiledRules::Compile({rules_->rule(*item->rule)}, {});
    OFFKEY_CHECK(alone.ok(), "a rule that compiled with others does not compile alone");
    ScannerThread scanner(*alone);
    const auto run = [&] {
      double sum = 0;
      for (const OpeningIndex i : item->openings) {
        const std::vector<Opening>& own = (*alone)->impl().openings;
        const auto same = std::find_if(own.begin(), own.end(), [&](const Opening& opening) {
          return opening.expression == impl_.openings[i].expression;
        });
        OFFKEY_CHECK(same != own.end(), "a rule alone lacks one of its openings");
        sum += ConfirmAll(&scanner, i, static_cast<OpeningIndex>(same - own.begin()));
      }
      return sum;
    };
    run();
    item->confirm = median(run);
  }

  // The whole set and the set without one item's openings, one after the other in each pass, so
  // that both see the same machine.
  void MeasureAdded(const CostOptions& options, double per_megabyte, CostReport* report) {
    std::vector<OpeningIndex> all(impl_.openings.size());
    for (OpeningIndex i = 0; i < all.size(); ++i) all[i] = i;
    OpeningScan whole(impl_, all);
    std::vector<double> times;
    times.reserve(static_cast<size_t>(options.passes));
    std::vector<double> deviations;
    for (int pass = 0; pass < options.passes; ++pass) {
      times.push_back(whole.Nanoseconds(texts_, times_));
    }
    for (const size_t i : Suspects(*report, options.suspects)) {
      CostItem& item = report->items[i];
      std::vector<OpeningIndex> rest;
      for (const OpeningIndex opening : all) {
        const std::vector<RuleIndex>& users = impl_.openings[opening].rules;
        const bool its_own =
            std::find(item.openings.begin(), item.openings.end(), opening) != item.openings.end() &&
            (!item.rule.has_value() || users.size() == 1);
        if (!its_own) rest.push_back(opening);
      }
      OpeningScan without(impl_, rest);
      std::vector<double> differences;
      for (int pass = 0; pass < options.passes; ++pass) {
        times.push_back(whole.Nanoseconds(texts_, times_));
        differences.push_back(times.back() - without.Nanoseconds(texts_, times_));
      }
      const double median = Median(differences);
      item.added = std::max(0.0, median * per_megabyte);
      for (const double difference : differences)
        deviations.push_back(std::abs(difference - median));
    }
    report->scan = Median(std::move(times)) * per_megabyte;
    report->noise = Median(std::move(deviations)) * per_megabyte;
  }

  static std::set<size_t> Suspects(const CostReport& report, size_t most) {
    std::set<size_t> suspects;
    for (const auto price : {&CostItem::confirm, &CostItem::alone}) {
      std::vector<size_t> order(report.items.size());
      for (size_t i = 0; i < order.size(); ++i) order[i] = i;
      std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return report.items[a].*price > report.items[b].*price;
      });
      order.resize(std::min(order.size(), most));
      suspects.insert(order.begin(), order.end());
    }
    return suspects;
  }

  const std::shared_ptr<const CompiledRules> rules_;
  const CompiledRules::Impl& impl_;
  const std::vector<std::string_view>& texts_;
  ScannerThread scanner_;
  std::vector<std::vector<Places>> places_;  // by opening
  std::vector<Match> matches_;
  int times_ = 1;
};

}  // namespace

CostReport CountCandidates(std::shared_ptr<const CompiledRules> rules,
                           const std::vector<std::string_view>& texts) {
  return CostMeter(std::move(rules), texts).Count();
}

CostReport MeasureRuleCost(std::shared_ptr<const CompiledRules> rules,
                           const std::vector<std::string_view>& texts, const CostOptions& options) {
  return CostMeter(std::move(rules), texts).Measure(options);
}

}  // namespace offkey
