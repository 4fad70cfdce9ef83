// Covered by tests/unit/scan/gzip_test.cc.
#include "engine/scan/gzip_confirmer.h"

#include <algorithm>

#include "engine/rule/compiled_impl.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

void GzipConfirmer::Confirm(ScannerThread* scanner, const Text& text, const Candidate& candidate,
                            std::vector<Match>* out) {
  if (inside_) return;
  const CompiledRules& rules = scanner->rules();
  const uint32_t width = rules.opening_bytes(candidate.opening);
  if (candidate.end < width) return;
  const uint64_t begin = candidate.end - width;
  const GzipExtent extent = reader_.Read(text, begin);
  examined_ = extent.examined;
  if (!extent.whole) return;

  const std::string_view inflated = reader_.inflated();
  candidates_.clear();
  matches_.clear();
  inside_ = true;
  scanner->FindCandidates(inflated, 0, &candidates_);
  const Text content(inflated);
  for (const Candidate& found : candidates_) scanner->Confirm(content, found, &matches_);
  inside_ = false;
  std::sort(matches_.begin(), matches_.end());

  const std::vector<bool> shadowed = FindShadowed(rules, matches_);
  told_.clear();
  uint32_t line = 1;
  uint64_t counted = 0;
  for (size_t i = 0; i < matches_.size() && told_.size() < kMostMatches; ++i) {
    Match match = matches_[i];
    if (shadowed[i]) continue;
    NormaliseSecret(rules.rule(match.rule), match.encoding,
                    inflated.substr(match.start, match.end - match.start), &secret_);
    const Digest digest = Sha256(secret_);
    if (!told_.emplace(match.rule, match.rejection, digest).second) continue;
    line += static_cast<uint32_t>(std::count(inflated.begin() + static_cast<ptrdiff_t>(counted),
                                             inflated.begin() + static_cast<ptrdiff_t>(match.start),
                                             '\n'));
    counted = match.start;
    match.inner = {static_cast<uint32_t>(match.start), static_cast<uint32_t>(match.end), line};
    match.start = begin;
    match.end = extent.end;
    match.dep_begin = begin;
    match.dep_end = extent.examined;
    out->push_back(match);
  }
  WipeMemory(secret_.data(), secret_.size());
}

}  // namespace offkey
