// Covered by tests/unit/pipeline/rule_catch_up_test.cc and, against whole sweeps with random
// changes of rules, by tests/e2e/rule_change_test.py.
#include "engine/pipeline/rule_catch_up.h"

#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "absl/container/flat_hash_map.h"
#include "engine/base/packed_bytes.h"
#include "engine/pipeline/object_scan.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {
namespace {

using git::ObjectFate;
using Flagged = KnownHistory::Flagged;

constexpr std::string_view kMagic = "offkeyR1";
// Of objects that are scanned again: so many bytes are always few, and this share of all is. They
// are put together one by one, which costs several times what a walk does.
constexpr uint64_t kFewBytes = 32u << 20;
constexpr uint64_t kMostShare = 64;

// One numbering for the credentials of several tables.
class JoinedCredentials {
 public:
  explicit JoinedCredentials(uint32_t first) : first_(first) {}

  uint32_t Number(std::string_view secret) {
    return first_ + CredentialRef::Local(table_.Intern(secret));
  }
  uint32_t end() const { return first_ + static_cast<uint32_t>(table_.size()); }

 private:
  uint32_t first_;
  CredentialTable table_{0};
};

bool ByPlace(const RopeMatch& a, const RopeMatch& b) {
  return std::tie(a.start, a.end, a.rule) < std::tie(b.start, b.end, b.rule);
}

// Who hides whom, as DeltaScanner says for an object that is scanned whole.
void SetShadows(const CompiledRules& rules, std::vector<RopeMatch>* matches) {
  std::sort(matches->begin(), matches->end(), ByPlace);
  std::vector<Match> plain;
  plain.reserve(matches->size());
  for (const RopeMatch& match : *matches) {
    Match& one = plain.emplace_back();
    one.start = match.start;
    one.end = match.end;
    one.rule = match.rule;
    one.inner = match.inner;
  }
  const std::vector<bool> shadowed = FindShadowed(rules, plain);
  for (size_t i = 0; i < matches->size(); ++i) (*matches)[i].shadowed = shadowed[i];
}

class CatchUpRun {
 public:
  CatchUpRun(const std::shared_ptr<const CompiledRules>& rules, const RuleChange& change,
             const git::ObjectStore& store, KnownHistory* history)
      : rules_(rules),
        change_(change),
        store_(store),
        history_(*history),
        credentials_(history->credential_count()),
        scanner_(rules, 0, {}) {}

  bool Run(git::WalkOptions options);

 private:
  bool ScanFresh(git::WalkOptions options);
  bool KeepOld();
  void AddFresh(const FlaggedObject& object, const ObjectScan& scan);
  bool ScanAgain();
  Flagged& At(ObjectNumber number, ObjectKind kind);

  const std::shared_ptr<const CompiledRules>& rules_;
  const RuleChange& change_;
  const git::ObjectStore& store_;
  KnownHistory& history_;
  JoinedCredentials credentials_;
  DeltaScanner scanner_;
  std::vector<Flagged> flagged_;
  absl::flat_hash_map<ObjectNumber, size_t> places_;  // in flagged_
  std::vector<ObjectNumber> again_;                   // to be scanned with all rules
  std::vector<ObjectNumber> named_files_;
};

Flagged& CatchUpRun::At(ObjectNumber number, ObjectKind kind) {
  const auto [place, inserted] = places_.try_emplace(number, flagged_.size());
  if (inserted) {
    flagged_.emplace_back();
    flagged_.back().number = number;
    flagged_.back().kind = kind;
  }
  return flagged_[place->second];
}

// What the rules that stayed had found.
bool CatchUpRun::KeepOld() {
  const bool any_gone =
      std::find(change_.now.begin(), change_.now.end(), RuleChange::kGone) != change_.now.end();
  for (const Flagged& object : history_.flagged()) {
    Flagged kept = object;
    kept.matches.clear();
    bool again = false;
    for (RopeMatch match : object.matches) {
      if (match.rule >= change_.now.size()) return false;
      const RuleIndex now = change_.now[match.rule];
      again = again || (any_gone && match.recoded) ||
              (now == RuleChange::kGone && change_.named[match.rule]);
      if (now == RuleChange::kGone) continue;
      match.rule = now;
      kept.matches.push_back(match);
    }
    if (again) again_.push_back(object.number);
    if (kept.matches.empty()) continue;
    if (kept.matches.size() < object.matches.size()) {
      SetShadows(*rules_, &kept.matches);  // sorts them, too
      std::erase_if(kept.positions, [&](const MatchPosition& position) {
        const auto match = std::lower_bound(
            kept.matches.begin(), kept.matches.end(), position.start,
            [](const RopeMatch& one, uint64_t start) { return one.start < start; });
        return match == kept.matches.end() || match->start != position.start;
      });
    }
    At(object.number, object.kind) = std::move(kept);
  }
  return true;
}

void CatchUpRun::AddFresh(const FlaggedObject& object, const ObjectScan& scan) {
  Flagged& joined = At(object.number, object.kind);
  const size_t old = joined.matches.size();
  ForEachMatch(object.rope, [&](RopeMatch match) {
    const CredentialTable& table = scan.credentials(CredentialRef::Worker(match.credential));
    match.credential = credentials_.Number(table.secret(CredentialRef::Local(match.credential)));
    joined.matches.push_back(match);
  });
  const auto is_recoded = [](const RopeMatch& match) { return match.recoded; };
  bool again = std::any_of(joined.matches.begin(), joined.matches.end(), is_recoded);
  std::map<std::pair<uint64_t, uint64_t>, bool> claims;  // of named rules: whether a fresh one's
  for (size_t i = 0; i < joined.matches.size() && !again; ++i) {
    const RopeMatch& match = joined.matches[i];
    if (!rules_->rule(match.rule).named.has_value()) continue;
    const auto [claim, first] = claims.try_emplace({match.start, match.end}, i >= old);
    again = !first && claim->second != (i >= old);
  }
  if (again) again_.push_back(object.number);
  SetShadows(*rules_, &joined.matches);

  const auto positions = scan.positions(object);
  if ((old > 0 && joined.positions.empty()) || positions.empty()) {
    joined.positions.clear();  // asked for when they are needed
    return;
  }
  joined.positions.insert(joined.positions.end(), positions.begin(), positions.end());
  std::sort(joined.positions.begin(), joined.positions.end(),
            [](const MatchPosition& a, const MatchPosition& b) { return a.start < b.start; });
  joined.positions.erase(std::unique(joined.positions.begin(), joined.positions.end(),
                                     [](const MatchPosition& a, const MatchPosition& b) {
                                       return a.start == b.start;
                                     }),
                         joined.positions.end());
}

bool CatchUpRun::ScanFresh(git::WalkOptions options) {
  const absl::StatusOr<std::shared_ptr<const CompiledRules>> fresh =
      rules_->Restricted(change_.fresh);
  if (!fresh.ok()) return false;
  options.known = nullptr;
  options.sizes = nullptr;
  options.objects_done = nullptr;
  options.bytes_done = nullptr;
  const auto workers = static_cast<unsigned>(oneapi::tbb::this_task_arena::max_concurrency());
  ObjectScan scan(*fresh, workers, {}, nullptr);
  git::FateTable fates(store_.object_count());
  git::ForestWalk walk(store_, &fates, options);
  walk.Run(git::KindSet().With(ObjectKind::kCommit).With(ObjectKind::kTag).With(ObjectKind::kBlob),
           &scan);
  const std::vector<bool>& known = history_.known();
  for (ObjectNumber number = 0; number < store_.object_count(); ++number) {
    const ObjectFate fate = fates.Get(number);
    if (known[number] && fate != ObjectFate::kScanned && fate != ObjectFate::kUnseen) return false;
  }
  for (const FlaggedObject& object : scan.TakeFlagged()) {
    if (known[object.number]) AddFresh(object, scan);
  }
  for (const ObjectNumber number : scan.TakeUnfamiliar()) {
    if (known[number]) again_.push_back(number);
  }
  for (const ObjectNumber number : scan.TakeNamedFiles()) {
    if (known[number]) named_files_.push_back(number);
  }
  return true;
}

bool CatchUpRun::ScanAgain() {
  std::sort(again_.begin(), again_.end());
  again_.erase(std::unique(again_.begin(), again_.end()), again_.end());
  std::vector<uint64_t> sizes(store_.object_count(), 0);
  history_.AddSizes(&sizes);
  uint64_t bytes = 0;
  for (const ObjectNumber number : again_) bytes += sizes[number];
  if (bytes > std::max(kFewBytes, history_.content_bytes() / kMostShare)) return false;
  std::vector<uint64_t> starts;
  for (const ObjectNumber number : again_) {
    ObjectKind kind = ObjectKind::kBlob;
    std::string content;
    if (store_.Read(number, &kind, &content) != ObjectFate::kScanned) return false;
    ObjectView view;
    view.number = number;
    view.kind = kind;
    view.size = content.size();
    view.whole = content;
    Flagged& object = At(number, kind);
    object.matches.clear();
    object.positions.clear();
    starts.clear();
    ForEachMatch(scanner_.Scan(view).rope, [&](RopeMatch match) {
      starts.push_back(match.start);
      match.credential = credentials_.Number(
          scanner_.credentials().secret(CredentialRef::Local(match.credential)));
      object.matches.push_back(match);
    });
    if (object.matches.size() > kMostPositionsPerObject) continue;
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    FindPositions(view.text(), starts, &object.positions);
  }
  return true;
}

bool CatchUpRun::Run(git::WalkOptions options) {
  if (!KeepOld()) return false;
  if (change_.fresh_count > 0 && !ScanFresh(options)) return false;
  if (!ScanAgain()) return false;
  std::erase_if(flagged_, [](const Flagged& object) { return object.matches.empty(); });
  history_.SetFlagged(std::move(flagged_), credentials_.end());
  history_.AddNamedFiles(named_files_);
  for (RuleIndex i = 0; i < rules_->rule_count(); ++i) {
    const Rule& rule = rules_->rule(i);
    if (change_.fresh[i] && (rule.whole_file.has_value() || rule.file_lines.has_value())) {
      history_.ForgetTrees();
    }
  }
  return true;
}

}  // namespace

std::string EncodeRuleList(const CompiledRules& rules) {
  std::string bytes(kMagic);
  PackedWriter out(&bytes);
  out.Number(rules.rule_count());
  for (RuleIndex i = 0; i < rules.rule_count(); ++i) {
    const Digest digest = rules.RuleDigest(i);
    bytes.append(reinterpret_cast<const char*>(digest.data()), digest.size());
    out.Number(rules.rule(i).named.has_value());
  }
  return bytes;
}

std::optional<RuleChange> CompareRules(std::string_view then, const CompiledRules& rules) {
  if (then.substr(0, kMagic.size()) != kMagic) return std::nullopt;
  PackedReader in(then.substr(kMagic.size()));
  absl::flat_hash_map<std::string, RuleIndex> numbers;
  for (RuleIndex i = 0; i < rules.rule_count(); ++i) {
    const Digest digest = rules.RuleDigest(i);
    numbers.emplace(std::string(digest.begin(), digest.end()), i);
  }
  RuleChange change;
  change.fresh.assign(rules.rule_count(), true);
  uint64_t kept = 0;
  for (size_t left = in.Count(); left > 0 && in.ok(); --left) {
    const auto now = numbers.find(std::string(in.Fixed(sizeof(Digest))));
    change.named.push_back(in.Number() != 0);
    change.now.push_back(now == numbers.end() ? RuleChange::kGone : now->second);
    if (now == numbers.end()) continue;
    change.fresh[now->second] = false;
    ++kept;
  }
  if (!in.ok() || !in.at_end()) return std::nullopt;
  change.fresh_count = rules.rule_count() - kept;
  change.gone_count = change.now.size() - kept;
  if (change.fresh_count > rules.rule_count() / 2) return std::nullopt;
  return change;
}

bool CatchUp(const std::shared_ptr<const CompiledRules>& rules, const RuleChange& change,
             const git::ObjectStore& store, git::WalkOptions options, KnownHistory* history) {
  return CatchUpRun(rules, change, store, history).Run(options);
}

}  // namespace offkey
