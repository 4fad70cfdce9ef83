// Covered by tests/unit/pipeline/file_scan_test.cc and tests/e2e/whole_file_test.py.
#include "engine/pipeline/whole_files.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "engine/scan/refused_secret.h"
#include "git/named_blobs.h"

namespace offkey {
namespace {

void AddSorted(RuleIndex rule, std::vector<RuleIndex>* rules) {
  const auto at = std::lower_bound(rules->begin(), rules->end(), rule);
  if (at == rules->end() || *at != rule) rules->insert(at, rule);
}

bool PlaceBefore(const Occurrence& a, const Occurrence& b) {
  return std::tie(a.path, a.start, a.end) < std::tie(b.path, b.start, b.end);
}

}  // namespace

WholeObjects::WholeObjects(std::shared_ptr<const CompiledRules> rules, unsigned worker,
                           bool keep_refused)
    : rules_(std::move(rules)), reader_(rules_, keep_refused), credentials_(worker) {}

// Appends to *rope what the rules make of the content.
void WholeObjects::Judge(const std::string& content, const std::vector<RuleIndex>& rules,
                         MatchRope* rope) {
  const std::optional<WholeFileValue> value = reader_.Read(content);
  if (!value.has_value()) return;
  std::vector<RopeMatch> matches;
  for (const RuleIndex rule : rules) {
    const std::optional<Match> match = reader_.Judge(*value, rule);
    if (!match.has_value()) continue;
    bool hidden = false;
    ForEachOverlap(*rope, match->start, match->end, false, [&](const RopeMatch& over) {
      hidden |= HidesWholeFile(over.rejection, match->rejection);
    });
    if (hidden) continue;
    std::string secret(value->text);
    if (match->rejection != Rejection::kNone) MarkRefused(match->rejection, &secret);
    RopeMatch one;
    one.start = match->start;
    one.end = match->end;
    one.dep_end = content.size();
    one.rule = rule;
    one.rejection = match->rejection;
    one.credential = credentials_.Intern(secret);
    WipeMemory(secret.data(), secret.size());
    matches.push_back(one);
  }
  // A credential by one rule's word is not listed as refused by another's.
  const bool any_taken = std::any_of(matches.begin(), matches.end(), [](const RopeMatch& match) {
    return match.rejection == Rejection::kNone;
  });
  if (any_taken) {
    std::erase_if(matches, [](const RopeMatch& m) { return m.rejection != Rejection::kNone; });
  }
  if (matches.empty()) return;
  const MatchRope added = arena_.Make(matches);
  const MatchRope both[] = {*rope, added};
  *rope = rope->empty() ? added : arena_.Join(both);
}

bool WholeObjects::AddTo(const git::ObjectStore& store, const git::TreeScan& trees,
                         const std::vector<ObjectNumber>& candidates,
                         std::vector<FlaggedObject>* flagged) {
  std::vector<FilePattern> patterns;
  std::vector<RuleIndex> rule_of;  // by pattern
  for (const RuleIndex rule : rules_->whole_file_rules()) {
    for (const FilePattern& pattern : rules_->rule(rule).whole_file->patterns) {
      patterns.push_back(pattern);
      rule_of.push_back(rule);
    }
  }
  std::vector<bool> asked(store.object_count(), false);
  for (const ObjectNumber number : candidates) asked[number] = true;
  const std::vector<git::NamedBlob> named = git::FindNamedBlobs(trees, asked, patterns);
  std::vector<FlaggedObject> fresh;
  std::vector<RuleIndex> rules;
  std::string content;
  bool any = false;
  for (size_t i = 0; i < named.size();) {
    const ObjectNumber number = named[i].blob;
    rules.clear();
    for (; i < named.size() && named[i].blob == number; ++i) {
      AddSorted(rule_of[named[i].pattern], &rules);
    }
    ObjectKind kind;
    if (store.Read(number, &kind, &content) != git::ObjectFate::kScanned) continue;
    const auto known =
        std::lower_bound(flagged->begin(), flagged->end(), number,
                         [](const FlaggedObject& f, ObjectNumber n) { return f.number < n; });
    const bool is_known = known != flagged->end() && known->number == number;
    FlaggedObject object = is_known ? *known : FlaggedObject();
    object.number = number;
    const RopeNode* const before = object.rope.node;
    Judge(content, rules, &object.rope);
    if (object.rope.node == before) continue;
    any = true;
    if (is_known) {
      *known = object;
    } else {
      fresh.push_back(object);
    }
  }
  WipeMemory(content.data(), content.size());
  const auto old = static_cast<ptrdiff_t>(flagged->size());
  flagged->insert(flagged->end(), fresh.begin(), fresh.end());
  std::inplace_merge(
      flagged->begin(), flagged->begin() + old, flagged->end(),
      [](const FlaggedObject& a, const FlaggedObject& b) { return a.number < b.number; });
  return any;
}

WholeFiles::WholeFiles(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key,
                       bool keep_refused, uint64_t max_places)
    : rules_(std::move(rules)), key_(key), max_places_(max_places), reader_(rules_, keep_refused) {}

void WholeFiles::CutPlaces(Content* content) const {
  if (max_places_ == 0 || content->places.size() < 2 * max_places_) return;
  std::sort(content->places.begin(), content->places.end(), PlaceBefore);
  content->places.resize(max_places_);
}

void WholeFiles::Add(const std::string& path, std::string_view content,
                     const std::vector<FileMatch>& matches) {
  if (!reader_.IsCandidate(content)) return;
  const std::optional<WholeFileValue> value = reader_.Read(content);
  bool over_credential = false;
  bool over_any = false;
  for (const FileMatch& match : matches) {
    if (match.match.start >= value->end || match.match.end <= value->start) continue;
    over_any = true;
    over_credential |= match.match.rejection == Rejection::kNone;
  }
  if (over_credential) return;
  Content& same = contents_[key_.Of(content)];
  if (same.total == 0) same.bytes = SecretBytes(content);
  for (const RuleIndex rule : rules_->whole_file_rules()) {
    if (!NamesFile(rules_->rule(rule), path)) continue;
    const std::optional<Match> match = reader_.Judge(*value, rule);
    if (!match.has_value() ||
        (over_any && HidesWholeFile(Rejection::kChecksum, match->rejection))) {
      continue;
    }
    AddSorted(rule, &same.named_by);
  }
  ++same.total;
  same.places.push_back(
      {Holder::kFile, ObjectId(), path, value->start, value->end, {1, value->start + 1}});
  CutPlaces(&same);
}

void WholeFiles::Merge(WholeFiles&& other) {
  for (auto& [digest, from] : other.contents_) {
    Content& to = contents_[digest];
    if (to.total == 0) {
      to = std::move(from);
      continue;
    }
    for (const RuleIndex rule : from.named_by) AddSorted(rule, &to.named_by);
    to.total += from.total;
    std::move(from.places.begin(), from.places.end(), std::back_inserter(to.places));
    CutPlaces(&to);
  }
  other.contents_.clear();
}

std::vector<WholeFiles::Found> WholeFiles::Take() {
  std::vector<Found> all;
  for (auto& [digest, content] : contents_) {
    if (content.named_by.empty()) continue;
    const std::optional<WholeFileValue> value = reader_.Read(content.bytes.ExposeBytes());
    std::vector<Match> matches;
    for (const RuleIndex rule : content.named_by) {
      const std::optional<Match> match = reader_.Judge(*value, rule);
      if (match.has_value()) matches.push_back(*match);
    }
    const bool any_taken = std::any_of(matches.begin(), matches.end(), [](const Match& match) {
      return match.rejection == Rejection::kNone;
    });
    std::vector<Fingerprint> told;
    for (const Match& match : matches) {
      if (any_taken && match.rejection != Rejection::kNone) continue;
      std::string secret(value->text);
      if (match.rejection != Rejection::kNone) MarkRefused(match.rejection, &secret);
      Found found;
      found.rule = match.rule;
      found.fingerprint = key_.Of(secret);
      found.secret = SecretBytes(secret);
      WipeMemory(secret.data(), secret.size());
      // Of several rules that say the same the first has the places.
      if (std::find(told.begin(), told.end(), found.fingerprint) == told.end()) {
        told.push_back(found.fingerprint);
        found.total = content.total;
        found.places = content.places;
      }
      all.push_back(std::move(found));
    }
  }
  contents_.clear();
  return all;
}

}  // namespace offkey
