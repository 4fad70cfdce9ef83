// Covered by tests/unit/pipeline/file_scan_test.cc and tests/e2e/companions_test.py.
#include "engine/pipeline/file_companions.h"

namespace offkey {

uint32_t FileCompanions::NumberOf(const Fingerprint& fingerprint) {
  const auto next = static_cast<uint32_t>(fingerprints_.size());
  const auto [place, added] = numbers_.try_emplace(fingerprint, next);
  if (added) fingerprints_.push_back(fingerprint);
  return place->second;
}

void FileCompanions::AddFile(absl::Span<const FileMatch> matches) {
  if (rules_.empty()) return;
  places_.clear();
  for (const FileMatch& match : matches) {
    if (match.match.rejection != Rejection::kNone || !rules_.Takes(match.match.rule)) continue;
    places_.push_back(
        {match.match.start, match.match.end, match.match.rule, NumberOf(match.fingerprint)});
  }
  pairs_.Add(places_, {});
}

void FileCompanions::Merge(const FileCompanions& other) {
  other.pairs_.ForEachSide([&](uint32_t of, uint32_t with, bool alone) {
    pairs_.AddSide(NumberOf(other.fingerprints_[of]), NumberOf(other.fingerprints_[with]), alone);
  });
}

void FileCompanions::AttachTo(std::vector<Finding>* findings) const {
  absl::flat_hash_map<Fingerprint, Finding*> by_fingerprint;
  for (Finding& finding : *findings) by_fingerprint.emplace(finding.fingerprint, &finding);
  for (const CompanionLink& link : pairs_.Links()) {
    const auto of = by_fingerprint.find(fingerprints_[link.of]);
    const auto with = by_fingerprint.find(fingerprints_[link.with]);
    if (of == by_fingerprint.end() || with == by_fingerprint.end()) continue;
    const Finding& other = *with->second;
    of->second->companions.push_back({other.rule, other.masked, other.fingerprint, link.ambiguous});
  }
  for (Finding& finding : *findings) SortCompanions(&finding.companions);
}

}  // namespace offkey
