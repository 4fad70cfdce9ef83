// Covered by tests/unit/attribution/merge_suggestions_test.cc.
#include "engine/attribution/merge_suggestions.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

constexpr int64_t kDaySeconds = 86'400;

std::string DayText(int64_t day) { return FormatDate({day * kDaySeconds, 0}); }

class Suggester {
 public:
  explicit Suggester(const Roster& roster) : roster_(roster) {}

  void Suggest(std::string a, std::string b, const char* reason, std::string evidence) {
    if (a == b || a.empty() || b.empty()) return;
    const Resolution of_a = roster_.ResolveEmail(a, std::nullopt);
    const Resolution of_b = roster_.ResolveEmail(b, std::nullopt);
    const auto settled = [](const Resolution& resolution) {
      return resolution.exactness == Exactness::kMachine || !resolution.candidates.empty();
    };
    // Machines are nobody's; and the roster has said of both whose they are.
    if (of_a.exactness == Exactness::kMachine || of_b.exactness == Exactness::kMachine) return;
    if (settled(of_a) && settled(of_b)) return;
    if (b < a) std::swap(a, b);
    found_.emplace(std::tuple(a, b, std::string(reason)), std::move(evidence));
  }

  std::vector<MergeSuggestion> Take() const {
    std::vector<MergeSuggestion> suggestions;
    for (const auto& [key, evidence] : found_) {
      suggestions.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), evidence});
    }
    return suggestions;
  }

 private:
  const Roster& roster_;
  std::map<std::tuple<std::string, std::string, std::string>, std::string> found_;
};

using DaysOfAddress = std::map<std::string, std::set<int64_t>>;

void SuggestByName(const std::string& name, const DaysOfAddress& addresses, Suggester* out) {
  if (name.empty() || addresses.size() > kMaxAddressesOfName) return;
  for (auto a = addresses.begin(); a != addresses.end(); ++a) {
    for (auto b = std::next(a); b != addresses.end(); ++b) {
      const auto& [address_a, days_a] = *a;
      const auto& [address_b, days_b] = *b;
      if (*days_a.begin() > *days_b.rbegin() || *days_b.begin() > *days_a.rbegin()) continue;
      const auto common =
          std::count_if(days_a.begin(), days_a.end(),
                        [&days = days_b](int64_t day) { return days.count(day) > 0; });
      out->Suggest(address_a, address_b, "same name",
                   absl::StrCat("\"", name, "\", commits from ", DayText(*days_a.begin()), " to ",
                                DayText(*days_a.rbegin()), " and from ", DayText(*days_b.begin()),
                                " to ", DayText(*days_b.rbegin()), ", ", common,
                                common == 1 ? " day in common" : " days in common"));
    }
  }
}

}  // namespace

absl::StatusOr<std::vector<MergeSuggestion>> SuggestMerges(Store& store, const Roster& roster,
                                                           absl::Span<const MailmapPair> mailmap) {
  Suggester suggester(roster);
  std::map<std::string, DaysOfAddress> by_name;
  OFFKEY_RETURN_IF_ERROR(store.ForEachCommitDay([&](const CommitDay& day) {
    by_name[FoldName(day.name)][std::string(day.folded_email)].insert(day.day);
    return absl::OkStatus();
  }));
  for (const auto& [name, addresses] : by_name) SuggestByName(name, addresses, &suggester);

  OFFKEY_ASSIGN_OR_RETURN(const std::vector<std::string> all, store.ListAddresses());
  std::map<std::pair<std::string, std::string>, std::string> first_of_account;
  for (const std::string& address : all) {
    const auto no_reply = ParseNoReplyAddress(address);
    if (!no_reply || no_reply->id.empty() || no_reply->id_may_be_login) continue;
    const auto [first, is_new] =
        first_of_account.try_emplace({no_reply->host, no_reply->id}, address);
    if (is_new) continue;
    suggester.Suggest(first->second, address, "same account",
                      absl::StrCat("both are account ", no_reply->id, " at ", no_reply->host));
  }

  for (const MailmapPair& pair : mailmap) {
    std::string evidence = absl::StrCat("the mailmap gives <", pair.commit_email, ">");
    if (!pair.commit_name.empty()) absl::StrAppend(&evidence, " of \"", pair.commit_name, "\"");
    absl::StrAppend(&evidence, " the address <", pair.proper_email, ">");
    suggester.Suggest(FoldEmail(pair.commit_email), FoldEmail(pair.proper_email), "mailmap",
                      std::move(evidence));
  }
  return suggester.Take();
}

}  // namespace offkey
