// Covered by tests/unit/pipeline/file_scan_test.cc and tests/e2e/whole_file_test.py.
#include "engine/pipeline/named_files.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/scan/refused_secret.h"

namespace offkey {
namespace {

void AddSorted(RuleIndex rule, std::vector<RuleIndex>* rules) {
  const auto at = std::lower_bound(rules->begin(), rules->end(), rule);
  if (at == rules->end() || *at != rule) rules->insert(at, rule);
}

// What of a content other rules have found.
class FoundBytes {
 public:
  FoundBytes(std::string_view content, const std::vector<FileMatch>& matches)
      : bytes_(content.size(), kNothing) {
    for (const FileMatch& match : matches) {
      const uint64_t end = std::min<uint64_t>(match.match.end, bytes_.size());
      const char what = match.match.rejection == Rejection::kNone ? kCredential : kRefused;
      for (uint64_t at = match.match.start; at < end; ++at) bytes_[at] = std::max(bytes_[at], what);
    }
  }

  bool Hides(const Match& match) const {
    const auto begin = bytes_.begin() + static_cast<ptrdiff_t>(match.start);
    const auto end = bytes_.begin() + static_cast<ptrdiff_t>(match.end);
    return std::any_of(begin, end, [&](char what) {
      return what != kNothing &&
             HidesNamedMatch(what == kCredential ? Rejection::kNone : Rejection::kChecksum,
                             match.rejection);
    });
  }

 private:
  static constexpr char kNothing = 0;
  static constexpr char kRefused = 1;
  static constexpr char kCredential = 2;
  std::string bytes_;  // by offset
};

}  // namespace

NamedObjects::NamedObjects(std::shared_ptr<const CompiledRules> rules, unsigned worker,
                           bool keep_refused)
    : rules_(std::move(rules)), reader_(rules_, keep_refused), credentials_(worker) {
  for (const RuleIndex rule : reader_.rules()) {
    for (const FilePattern& pattern : FilePatternsOf(rules_->rule(rule))) {
      patterns_.push_back(pattern);
      rule_of_.push_back(rule);
    }
  }
}

// Appends to *rope what the rules make of the content.
void NamedObjects::Judge(const std::string& content, const std::vector<RuleIndex>& rules,
                         MatchRope* rope) {
  std::vector<RopeMatch> matches;
  for (const NamedMatch& named : reader_.Judge(content, rules)) {
    const Match& match = named.match;
    bool hidden = false;
    ForEachOverlap(*rope, match.start, match.end, false, [&](const RopeMatch& over) {
      hidden |= HidesNamedMatch(over.rejection, match.rejection);
    });
    if (hidden) continue;
    std::string secret(named.secret.ExposeBytes());
    if (match.rejection != Rejection::kNone) MarkRefused(match.rejection, &secret);
    RopeMatch one;
    one.start = match.start;
    one.end = match.end;
    one.dep_end = content.size();
    one.rule = match.rule;
    one.rejection = match.rejection;
    one.credential = credentials_.Intern(secret);
    WipeMemory(secret.data(), secret.size());
    matches.push_back(one);
  }
  if (matches.empty()) return;
  const MatchRope added = arena_.Make(matches);
  const MatchRope both[] = {*rope, added};
  *rope = rope->empty() ? added : arena_.Join(both);
}

git::NamedBlobs NamedObjects::Find(const git::ObjectStore& store, const git::TreeScan& trees,
                                   const std::vector<ObjectNumber>& candidates) const {
  std::vector<bool> asked(store.object_count(), false);
  for (const ObjectNumber number : candidates) asked[number] = true;
  return git::FindNamedBlobs(trees, asked, patterns_);
}

bool NamedObjects::AddTo(const git::ObjectStore& store, const std::vector<git::NamedBlob>& named,
                         std::vector<FlaggedObject>* flagged) {
  std::vector<FlaggedObject> fresh;
  std::vector<RuleIndex> rules;
  std::string content;
  bool any = false;
  for (size_t i = 0; i < named.size();) {
    const ObjectNumber number = named[i].blob;
    rules.clear();
    for (; i < named.size() && named[i].blob == number; ++i) {
      AddSorted(rule_of_[named[i].pattern], &rules);
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

NamedFiles::NamedFiles(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key,
                       bool keep_refused, uint64_t max_places)
    : rules_(std::move(rules)), key_(key), max_places_(max_places), reader_(rules_, keep_refused) {}

void NamedFiles::CutPaths(Content* content) const {
  if (max_places_ == 0 || content->paths.size() < 2 * max_places_) return;
  std::sort(content->paths.begin(), content->paths.end());
  content->paths.resize(max_places_);
}

void NamedFiles::Add(const std::string& path, std::string_view content,
                     const std::vector<FileMatch>& matches) {
  Content& same = contents_[key_.Of(content)];
  std::vector<RuleIndex> fresh;
  for (const RuleIndex rule : reader_.rules()) {
    if (NamesFile(rules_->rule(rule), path) &&
        !std::binary_search(same.named_by.begin(), same.named_by.end(), rule)) {
      fresh.push_back(rule);
    }
  }
  if (!fresh.empty()) {
    const FoundBytes found(content, matches);
    for (NamedMatch& match : reader_.Judge(content, fresh)) {
      if (!found.Hides(match.match)) same.matches.push_back(std::move(match));
    }
    for (const RuleIndex rule : fresh) AddSorted(rule, &same.named_by);
  }
  ++same.total;
  same.paths.push_back(path);
  CutPaths(&same);
}

void NamedFiles::Merge(NamedFiles&& other) {
  for (auto& [digest, from] : other.contents_) {
    Content& to = contents_[digest];
    if (to.total == 0) {
      to = std::move(from);
      continue;
    }
    for (NamedMatch& match : from.matches) {
      if (!std::binary_search(to.named_by.begin(), to.named_by.end(), match.match.rule)) {
        to.matches.push_back(std::move(match));
      }
    }
    for (const RuleIndex rule : from.named_by) AddSorted(rule, &to.named_by);
    to.total += from.total;
    std::move(from.paths.begin(), from.paths.end(), std::back_inserter(to.paths));
    CutPaths(&to);
  }
  other.contents_.clear();
}

std::vector<NamedFiles::Found> NamedFiles::Take() {
  std::vector<Found> all;
  for (auto& [digest, content] : contents_) {
    SettleNamedMatches(&content.matches);
    uint64_t told_start = 0;
    std::vector<Fingerprint> told;  // there
    for (NamedMatch& match : content.matches) {
      const Match& at = match.match;
      std::string secret(match.secret.ExposeBytes());
      if (at.rejection != Rejection::kNone) MarkRefused(at.rejection, &secret);
      Found found;
      found.rule = at.rule;
      found.fingerprint = key_.Of(secret);
      found.secret = SecretBytes(secret);
      WipeMemory(secret.data(), secret.size());
      // Of several rules that say the same the first has the places.
      if (at.start != told_start) told.clear();
      told_start = at.start;
      if (std::find(told.begin(), told.end(), found.fingerprint) == told.end()) {
        told.push_back(found.fingerprint);
        found.total = content.total;
        for (const std::string& path : content.paths) {
          found.places.push_back(
              {Holder::kFile, ObjectId(), path, at.start, at.end, match.position});
        }
      }
      all.push_back(std::move(found));
    }
  }
  contents_.clear();
  return all;
}

}  // namespace offkey
