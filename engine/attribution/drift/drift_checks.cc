// Covered by tests/unit/attribution/drift_test.cc and tests/e2e/drift_test.py.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/attribution/drift/access_holdings.h"
#include "engine/attribution/drift/admin_powers.h"
#include "engine/attribution/drift/drift.h"
#include "engine/attribution/drift/remedy.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

constexpr int64_t kDay = 86400;

constexpr DriftRisk kRiskOf[kDriftReasons] = {
    DriftRisk::kUrgent, DriftRisk::kUrgent, DriftRisk::kHigh,   DriftRisk::kHigh,
    DriftRisk::kHigh,   DriftRisk::kHigh,   DriftRisk::kMedium, DriftRisk::kMedium,
    DriftRisk::kMedium, DriftRisk::kMedium, DriftRisk::kLow};

std::string Date(int64_t seconds) { return FormatDate({seconds, 0}); }
std::string Days(int64_t days) { return absl::StrCat(days, days == 1 ? " day" : " days"); }

// "Jane Doe (E17) left 2026-03-01, immediate, effective 2026-03-02 (HR export, entered by root)"
std::string DepartureText(const RosterPerson& person, const Departure& departure) {
  std::string text = absl::StrCat(PersonText(person), " left ", Date(departure.left_at), ", ",
                                  DepartureHowName(departure.how));
  if (departure.effective_at != departure.left_at) {
    absl::StrAppend(&text, ", effective ", Date(departure.effective_at));
  }
  std::string by = departure.source;
  if (!departure.recorded_by.empty()) {
    absl::StrAppend(&by, by.empty() ? "" : ", ", "entered by ", departure.recorded_by);
  }
  if (!by.empty()) absl::StrAppend(&text, " (", by, ")");
  return text;
}

// "from 2020-01-01 until 2024-08-26"
std::string SpanText(const ValidityInterval& span) {
  std::string text;
  if (span.from != kBeginningOfTime) absl::StrAppend(&text, " from ", Date(span.from));
  if (span.until != kEndOfTime) absl::StrAppend(&text, " until ", Date(span.until));
  return text;
}

// Why the roster means this person although nothing is exact.
std::string Reservation(const ListedHolder& holder) {
  if (holder.is_hint) return "; that it is theirs only its comment says";
  if (holder.resolution.exactness != Exactness::kOutside) return "";
  return absl::StrCat("; by the roster ", IdentityText(*holder.resolution.identity), " was theirs",
                      SpanText(holder.resolution.identity->validity));
}

class Checks {
 public:
  Checks(const Roster& roster, const DriftPolicy& policy, const AskedPeople* asked)
      : roster_(roster), policy_(policy), asked_(asked) {
    report_.policy = policy;
  }

  DriftReport Run(Holdings holdings) {
    for (Holdings::Listing& one : holdings.sources) {
      const bool stale = policy_.at - one.source.as_of > policy_.unused_days * kDay;
      report_.listings.push_back({one.kind, std::move(one.source), one.in_force, stale});
    }
    unproven_.resize(report_.listings.size());
    report_.accesses = holdings.accesses;
    for (DriftHolding& holding : holdings.all) {
      if (!Asked(holding)) continue;
      if (holding.is_access) {
        CheckAccess(holding);
        continue;
      }
      ++report_.judged;
      CheckHolding(holding);
      Collect(holding);
    }
    for (auto& [account, held] : accounts_) CheckAccount(std::move(held));
    Sort();
    Notes(holdings.log_only, holdings.shared_accesses);
    return std::move(report_);
  }

 private:
  // The credentials of one account, for what is said of it as a whole.
  struct Account {
    std::string name;
    ListedHolder holder;
    std::vector<DriftHolding> held;
  };

  bool Asked(const DriftHolding& holding) const {
    if (asked_ == nullptr) return true;
    return std::any_of(
        holding.holders.begin(), holding.holders.end(), [&](const ListedHolder& holder) {
          return holder.person != nullptr ? asked_->people.count(holder.person->id) > 0
                                          : asked_->addresses.count(holder.stated) > 0;
        });
  }

  void CheckHolding(const DriftHolding& holding) {
    DriftItem item;
    const auto add = [&](DriftReason reason, std::string text, int64_t days) {
      item.causes.push_back({reason, std::move(text), days});
    };
    for (const ListedHolder& holder : holding.holders) {
      if (holder.kind != HolderKind::kDeparted) continue;
      std::string text = DepartureText(*holder.person, *holder.departure) + Reservation(holder);
      if (holding.last_used_at && *holding.last_used_at >= holder.departure->effective_at) {
        item.used_after_leaving = true;
        absl::StrAppend(&text, "; USED AFTERWARDS, on ", Date(*holding.last_used_at));
      }
      add(DriftReason::kDeparted, std::move(text),
          (policy_.at - holder.departure->effective_at) / kDay);
    }
    const std::string unused = CheckUse(holding, &item);
    if (holding.is_root && !holding.is_password) {
      std::string text = "a key of the root user may do everything, and no policy bounds it";
      if (!holding.last_used_for.empty()) {
        absl::StrAppend(&text, "; it was last used for ", holding.last_used_for);
      }
      add(DriftReason::kRootKey, std::move(text), 0);
    }
    const std::string admin = AdminPowers(holding.issuer, holding.credential_kind, holding.power);
    if (!admin.empty() && !unused.empty()) {
      add(DriftReason::kExcessPower, absl::StrCat("can administer (", admin, ") and ", unused), 0);
    }
    for (const Minter& minter : holding.minters) {
      add(DriftReason::kMintedByDeparted,
          absl::StrCat(minter.by_creation ? "made by, and so known to, somebody who is gone: "
                                          : "made while the account was somebody's who is gone: ",
                       DepartureText(*minter.person, *minter.departure)),
          (policy_.at - minter.departure->effective_at) / kDay);
    }
    CheckAge(holding, &item);
    if (!roster_.empty() && holding.Foremost().kind == HolderKind::kNobody && !holding.is_root &&
        holding.Foremost().account.empty()) {
      add(DriftReason::kOrphan, "its listing names nobody", 0);
    }
    if (!roster_.empty() && holding.Foremost().kind == HolderKind::kMachine &&
        holding.Foremost().account.empty()) {
      add(DriftReason::kMachineUnowned, "nobody answers for it, as far as its listing says", 0);
    }
    EmitOf(holding, std::move(item));
  }

  // What somebody who is gone can still read. A listing of before they left shows that they could
  // then, and not that nobody has ended it since.
  void CheckAccess(const DriftHolding& holding) {
    const ListedHolder& holder = holding.holders.front();
    const int64_t gone_at = holder.departure->effective_at;
    DriftItem item;
    std::string text = DepartureText(*holder.person, *holder.departure) + Reservation(holder);
    if (holding.created_at && *holding.created_at >= gone_at) {
      absl::StrAppend(&text, "; GIVEN AFTERWARDS, on ", Date(*holding.created_at));
    }
    if (holding.expires_at) {
      absl::StrAppend(&text, "; it ends by itself on ", Date(*holding.expires_at));
    }
    const int64_t as_of = holding.use_as_of;
    const int64_t age = (policy_.at - as_of) / kDay;
    absl::StrAppend(&text, "; listed on ", Date(as_of),
                    age > 0 ? absl::StrCat(", ", Days(age), " ago") : "");
    item.listed_after_leaving = as_of >= gone_at;
    if (!item.listed_after_leaving) {
      absl::StrAppend(&text, ", before they left: it may have ended since, a newer listing tells");
    }
    item.causes.push_back(
        {DriftReason::kDepartedAccess, std::move(text), (policy_.at - gone_at) / kDay});
    EmitOf(holding, std::move(item));
  }

  // What the listing proves of its use; a clause, empty when it is used or nothing is proved.
  std::string CheckUse(const DriftHolding& holding, DriftItem* item) {
    if (!holding.last_use_stated) {
      if (!holding.is_account) ++unstated_;
      return "";
    }
    const size_t source = UseSource(holding);
    if (report_.listings[source].stale) {
      ++unproven_[source];
      return "";
    }
    const int64_t as_of = holding.use_as_of;
    if (!holding.last_used_at) {
      if (!holding.created_at) {
        ++undated_;
        return "";
      }
      const int64_t days = (as_of - *holding.created_at) / kDay;
      if (days < policy_.unused_days) return "";
      item->causes.push_back(
          {DriftReason::kNeverUsed,
           absl::StrCat("never used in the ", Days(days), " since ", Date(*holding.created_at)),
           days});
      return "was never used";
    }
    const int64_t days = (as_of - *holding.last_used_at) / kDay;
    if (days < policy_.unused_days) return "";
    std::string text =
        absl::StrCat("not used for ", Days(days), ", since ", Date(*holding.last_used_at));
    if (!holding.last_used_for.empty()) {
      absl::StrAppend(&text, " (", holding.last_used_for, ")");
    }
    item->causes.push_back({DriftReason::kUnused, std::move(text), days});
    return absl::StrCat("was not used for ", Days(days));
  }

  // The listing whose word on use counts.
  size_t UseSource(const DriftHolding& holding) const {
    for (const HoldingRecord& record : holding.records) {
      if (report_.listings[record.source].source.as_of == holding.use_as_of &&
          (holding.records.size() == 1 || record.kind == "aws-credential-report")) {
        return record.source;
      }
    }
    return holding.records.front().source;
  }

  void CheckAge(const DriftHolding& holding, DriftItem* item) {
    if (holding.is_account || holding.is_password || !holding.created_at) return;
    const int64_t days = (policy_.at - *holding.created_at) / kDay;
    if (days <= policy_.max_age_days) return;
    std::string text = absl::StrCat("made ", Days(days), " ago, on ", Date(*holding.created_at));
    if (holding.never_expires) absl::StrAppend(&text, ", and never expires");
    if (holding.expires_at) absl::StrAppend(&text, ", expires ", Date(*holding.expires_at));
    item->causes.push_back({DriftReason::kOverAge, std::move(text), days});
  }

  void Collect(const DriftHolding& holding) {
    for (const ListedHolder& holder : holding.holders) {
      // Nobody is meant to have the root user of an account.
      if (holder.account.empty() || holding.is_root) continue;
      Account& account = accounts_[holder.account];
      if (account.held.empty()) {
        account.name = holder.stated;
        account.holder = holder;
      }
      // A listing of accounts knows its name better than a number does.
      if (holding.is_account) account.name = holder.stated;
      if (holder.kind < account.holder.kind) account.holder = holder;
      account.held.push_back(holding);
    }
  }

  // An item about the account with the records of `held`.
  DriftItem AccountItem(const Account& account,
                        const std::vector<const DriftHolding*>& held) const {
    DriftItem item;
    item.about_account = true;
    const DriftHolding& first = *held.front();
    item.subject.issuer = first.issuer;
    item.subject.account = first.account;
    item.subject.name = account.name;
    item.subject.credential_kind = "account";
    item.subject.credential = account.holder.account;
    item.subject.holders = {account.holder};
    for (const DriftHolding* one : held) {
      item.subject.records.insert(item.subject.records.end(), one->records.begin(),
                                  one->records.end());
      item.subject.findings += one->findings;
      if (!one->is_account) item.credentials.push_back(one->credential);
    }
    std::sort(item.credentials.begin(), item.credentials.end());
    return item;
  }

  void CheckAccount(Account account) {
    std::vector<const DriftHolding*> all;
    for (const DriftHolding& one : account.held) all.push_back(&one);
    CheckSecondKey(account);
    if (roster_.empty()) return;
    const ListedHolder& holder = account.holder;
    if (holder.kind == HolderKind::kNobody) {
      std::string text = "no person of the roster has this account";
      if (holder.resolution.exactness == Exactness::kAmbiguous) {
        text = "several people of the roster have this account: " +
               PeopleText(holder.resolution.candidates);
      } else if (!holder.resolution.candidates.empty()) {
        text = "nobody has this account now; once it was of " +
               PeopleText(holder.resolution.candidates);
      }
      Say(account, all, DriftReason::kOrphan, std::move(text));
    }
    if (holder.kind == HolderKind::kMachine) {
      std::string text = UnownedText(holder);
      if (!text.empty()) Say(account, all, DriftReason::kMachineUnowned, std::move(text));
    }
  }

  // Why nobody answers for a machine; empty when somebody does.
  std::string UnownedText(const ListedHolder& holder) const {
    if (holder.person == nullptr) return "a machine that the roster does not list";
    const std::string kind = holder.person->kind == PersonKind::kBot ? "bot" : "shared account";
    const std::string& manager = holder.person->manager;
    if (manager.empty()) return absl::StrCat("a ", kind, " without a manager in the roster");
    const RosterPerson* person = roster_.Find(manager);
    if (person == nullptr) person = roster_.ResolveEmail(manager, policy_.at).person;
    if (person == nullptr) {
      return absl::StrCat("a ", kind, " whose manager, ", manager, ", the roster does not list");
    }
    const Departure* departure = DepartureAt(*person, policy_.at);
    if (departure == nullptr) return "";
    return absl::StrCat("a ", kind, " whose manager is gone: ", DepartureText(*person, *departure));
  }

  void Say(const Account& account, const std::vector<const DriftHolding*>& held, DriftReason reason,
           std::string text) {
    DriftItem item = AccountItem(account, held);
    if (!item.credentials.empty()) {
      absl::StrAppend(&text, "; it holds ", item.credentials.size(),
                      item.credentials.size() == 1 ? " credential" : " credentials", " in force");
    }
    item.causes.push_back({reason, std::move(text), 0});
    Emit(std::move(item));
  }

  void CheckSecondKey(const Account& account) {
    // By listing: two listings of different days show keys that never were active together.
    std::map<std::string, std::vector<const DriftHolding*>> by_listing;
    for (const DriftHolding& one : account.held) {
      if (one.issuer != "aws" || one.credential_kind != "access key" || one.is_root) continue;
      std::set<std::string> kinds;
      for (const HoldingRecord& record : one.records) kinds.insert(record.kind);
      for (const std::string& kind : kinds) by_listing[kind].push_back(&one);
    }
    const std::vector<const DriftHolding*>* newest = nullptr;
    int64_t newest_at = 0;
    for (const auto& [kind, keys] : by_listing) {
      int64_t at = 0;
      for (const HoldingRecord& record : keys.front()->records) {
        if (record.kind == kind) at = report_.listings[record.source].source.as_of;
      }
      if (newest != nullptr && at <= newest_at) continue;
      newest = &keys;
      newest_at = at;
    }
    if (newest == nullptr || newest->size() < 2) return;
    DriftItem item = AccountItem(account, *newest);
    item.causes.push_back(
        {DriftReason::kSecondKey,
         absl::StrCat(newest->size(), " active access keys, which only a rotation needs: ",
                      absl::StrJoin(item.credentials, ", ")),
         0});
    const auto less_used = [](const DriftHolding* a, const DriftHolding* b) {
      const int64_t none = kBeginningOfTime;
      return std::make_tuple(a->last_used_at.value_or(none), a->created_at.value_or(none),
                             a->credential) < std::make_tuple(b->last_used_at.value_or(none),
                                                              b->created_at.value_or(none),
                                                              b->credential);
    };
    const DriftHolding* const spare = *std::min_element(newest->begin(), newest->end(), less_used);
    DriftItem of_spare;
    of_spare.subject = *spare;
    item.action =
        spare->last_use_stated
            ? absl::StrCat("Deactivate ", SubjectText(of_spare), ", ",
                           spare->last_used_at ? "used longest ago" : "never used",
                           "; when nothing breaks, delete it.")
            : absl::StrCat(
                  "Find which of the keys of ", account.name,
                  " is not in use (aws-credential-report tells), deactivate and delete it.");
    Emit(std::move(item));
  }

  void EmitOf(const DriftHolding& subject, DriftItem item) {
    if (item.causes.empty()) return;
    item.subject = subject;
    Emit(std::move(item));
  }

  void Emit(DriftItem item) {
    if (item.causes.empty()) return;
    std::stable_sort(item.causes.begin(), item.causes.end(),
                     [](const DriftCause& a, const DriftCause& b) { return a.reason < b.reason; });
    item.risk = kRiskOf[static_cast<size_t>(item.causes.front().reason)];
    if (item.subject.findings > 0 && item.risk != DriftRisk::kUrgent) {
      item.risk = static_cast<DriftRisk>(static_cast<int>(item.risk) - 1);
      item.raised = true;
    }
    if (item.subject.is_access && !item.listed_after_leaving) item.risk = DriftRisk::kHigh;
    item.stale = std::all_of(
        item.subject.records.begin(), item.subject.records.end(),
        [&](const HoldingRecord& record) { return report_.listings[record.source].stale; });
    ChooseRemedy(&item);
    report_.items.push_back(std::move(item));
  }

  void Sort() {
    std::sort(report_.items.begin(), report_.items.end(),
              [](const DriftItem& a, const DriftItem& b) {
                const auto key = [](const DriftItem& item) {
                  return std::make_tuple(item.risk, item.causes.front().reason,
                                         !item.used_after_leaving, -item.causes.front().days);
                };
                const auto name = [](const DriftItem& item) {
                  return std::tie(item.subject.issuer, item.subject.account,
                                  item.subject.credential, item.subject.holders.front().stated,
                                  item.subject.records.front().entry_id, item.about_account);
                };
                return key(a) != key(b) ? key(a) < key(b) : name(a) < name(b);
              });
  }

  void Notes(uint64_t log_only, uint64_t shared_accesses) {
    std::vector<std::string>& notes = report_.notes;
    if (roster_.empty()) {
      notes.emplace_back(
          "the roster is empty: who is gone, and what is nobody's, is not known; `offkey people "
          "import` fills it");
    }
    for (size_t i = 0; i < unproven_.size(); ++i) {
      if (unproven_[i] == 0) continue;
      const DriftListing& listing = report_.listings[i];
      notes.push_back(absl::StrCat(PrintablePath(listing.source.file), " (", listing.kind,
                                   ") is of ", Date(listing.source.as_of), ", ",
                                   Days((policy_.at - listing.source.as_of) / kDay),
                                   " old: it cannot show what is unused; ", unproven_[i],
                                   unproven_[i] == 1 ? " credential was" : " credentials were",
                                   " not judged by use, import a newer one"));
    }
    if (unstated_ > 0) {
      notes.push_back(absl::StrCat(
          unstated_, unstated_ == 1 ? " credential" : " credentials",
          " in force of which no imported listing says when they were last used; for AWS keys "
          "aws-credential-report does. A listing that an older offkey imported: import it again"));
    }
    if (undated_ > 0) {
      notes.push_back(absl::StrCat(undated_, undated_ == 1 ? " credential" : " credentials",
                                   " never used, but when they were made is not listed: not judged "
                                   "by use"));
    }
    if (shared_accesses > 0) {
      notes.push_back(absl::StrCat(
          shared_accesses, shared_accesses == 1 ? " access is" : " accesses are",
          " of an identity that several people of the roster have at once, one of them gone: whose "
          "it is, is not known; `offkey access list` shows them, `offkey people resolve` who they "
          "are"));
    }
    if (log_only > 0 && asked_ == nullptr) {
      notes.push_back(absl::StrCat(log_only, log_only == 1 ? " key" : " keys",
                                   " known from logs alone: whether they exist say aws-access-keys "
                                   "and gcp-keys"));
    }
  }

  const Roster& roster_;
  const DriftPolicy& policy_;
  const AskedPeople* asked_;
  DriftReport report_;
  std::map<std::string, Account> accounts_;
  std::vector<uint64_t> unproven_;  // by listing
  uint64_t unstated_ = 0;
  uint64_t undated_ = 0;
};

}  // namespace

const char* DriftReasonName(DriftReason reason) {
  constexpr const char* kNames[kDriftReasons] = {
      "departed",   "departed_access", "root_key",   "excess_power", "minted_by_departed", "orphan",
      "never_used", "unused",          "second_key", "over_age",     "machine_unowned"};
  return kNames[static_cast<size_t>(reason)];
}

const char* DriftRiskName(DriftRisk risk) {
  constexpr const char* kNames[kDriftRisks] = {"urgent", "high", "medium", "low"};
  return kNames[static_cast<size_t>(risk)];
}

const char* DriftTaskName(DriftTask task) {
  constexpr const char* kNames[] = {"revoke", "disable",      "rotate",
                                    "narrow", "assign_owner", "end_access"};
  return kNames[static_cast<size_t>(task)];
}

uint64_t DriftReport::Count(DriftRisk risk) const {
  return static_cast<uint64_t>(std::count_if(
      items.begin(), items.end(), [&](const DriftItem& item) { return item.risk == risk; }));
}

uint64_t DriftReport::Count(DriftReason reason) const {
  return static_cast<uint64_t>(
      std::count_if(items.begin(), items.end(), [&](const DriftItem& item) {
        return std::any_of(item.causes.begin(), item.causes.end(),
                           [&](const DriftCause& cause) { return cause.reason == reason; });
      }));
}

uint64_t DriftReport::Count(HolderKind whose) const {
  return static_cast<uint64_t>(
      std::count_if(items.begin(), items.end(),
                    [&](const DriftItem& item) { return item.subject.Foremost().kind == whose; }));
}

absl::StatusOr<DriftReport> FindDrift(Store& store, const Roster& roster, const DriftPolicy& policy,
                                      const AskedPeople* asked) {
  OFFKEY_ASSIGN_OR_RETURN(Holdings holdings, ReadHoldings(store, roster, policy.at));
  OFFKEY_RETURN_IF_ERROR(AddDepartedAccess(store, roster, policy.at, asked, &holdings));
  if (holdings.entries == 0 && holdings.access_entries == 0) {
    return absl::FailedPreconditionError(
        "no issuer's listing was imported, so there is nothing to compare with; `offkey inventory "
        "import --kind KIND FILE` takes one over. For AWS: aws-credential-report and "
        "aws-access-keys; for GitHub: github-sso, github-fine-grained, github-deploy-keys; for "
        "GitLab: gitlab-tokens with gitlab-users; `offkey inventory kinds` names all. Who can read "
        "what takes `offkey access import` over");
  }
  return Checks(roster, policy, asked).Run(std::move(holdings));
}

}  // namespace offkey
