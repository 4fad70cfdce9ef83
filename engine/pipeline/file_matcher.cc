// Covered by tests/unit/pipeline/file_scan_test.cc: every cut of a file gives the same matches.
#include "engine/pipeline/file_matcher.h"

#include <algorithm>
#include <cstring>

#include "engine/base/check.h"
#include "engine/base/digest.h"
#include "engine/rule/expiry.h"
#include "engine/scan/gzip_text.h"
#include "engine/scan/refused_secret.h"

namespace offkey {
namespace {

// No credential reaches further from its opening than the rules' window, but for the body of a
// private key, also an encoded one, and for a gzip.
constexpr uint64_t kMostExtentBytes = std::max<uint64_t>(128 * 1024, kMaxGzipReach);

bool SamePlace(const FileMatch& a, const FileMatch& b) {
  return a.match.start == b.match.start && a.match.end == b.match.end &&
         a.match.rule == b.match.rule && a.match.rejection == b.match.rejection &&
         a.match.inner == b.match.inner;
}

}  // namespace

FileMatcher::FileMatcher(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key)
    : key_(key), scanner_(std::move(rules)) {}

uint64_t FileMatcher::ContextBytes(const CompiledRules& rules) {
  // Twice, because UTF-16 needs two stored bytes for each byte of the rules' window.
  return 2 * (uint64_t{rules.window_bytes()} + rules.max_opening_bytes() + kMostExtentBytes);
}

void FileMatcher::LineCounter::Advance(std::string_view text, uint64_t text_offset, uint64_t to) {
  while (offset < to) {
    const char* from = text.data() + (offset - text_offset);
    const void* found = std::memchr(from, '\n', to - offset);
    if (found == nullptr) {
      offset = to;
      return;
    }
    offset += static_cast<uint64_t>(static_cast<const char*>(found) - from) + 1;
    ++line;
    line_begin = offset;
  }
}

void FileMatcher::BeginFile() {
  layout_.reset();
  stored_lines_ = {};
  transcoded_lines_ = {};
  matches_.clear();
  secrets_.clear();
}

void FileMatcher::AddWindow(const FileWindow& window) {
  if (window.offset == 0) layout_ = DetectUtf16(window.bytes);
  ScanText(window.bytes, window.offset, window.core_begin, window.core_end, window.next_offset,
           nullptr, &stored_lines_);
  if (!layout_.has_value()) return;
  // The same window in units: unit i is stored at bom + 2 * i. Offsets of windows are even.
  const uint64_t bom = layout_->bom_bytes;
  const auto unit = [bom](uint64_t offset) { return (offset - std::min(offset, bom)) / 2; };
  std::string_view units = window.bytes;
  if (window.offset == 0) units.remove_prefix(std::min<uint64_t>(bom, units.size()));
  transcoded_.clear();
  AppendTranscoded(units, layout_->order, &transcoded_);
  ScanText(transcoded_, unit(window.offset), unit(window.core_begin), unit(window.core_end),
           unit(window.next_offset), &*layout_, &transcoded_lines_);
}

// `lines` stands at `offset` before and at `next_offset` after.
void FileMatcher::ScanText(std::string_view text, uint64_t offset, uint64_t core_begin,
                           uint64_t core_end, uint64_t next_offset, const Utf16Layout* layout,
                           LineCounter* lines) {
  candidates_.clear();
  confirmed_.clear();
  scanner_.FindCandidates(text, 0, &candidates_);
  const Text content(text);
  for (const Candidate& candidate : candidates_) {
    const uint64_t end = offset + candidate.end;
    if (end > core_begin && end <= core_end) scanner_.Confirm(content, candidate, &confirmed_);
  }
  std::sort(confirmed_.begin(), confirmed_.end());
  for (const Match& found : confirmed_) {
    FileMatch match;
    match.match = found;
    const Rule& rule = scanner_.rules().rule(found.rule);
    secret_reader_.Read(rule, found, text.substr(found.start, found.end - found.start),
                        &normalised_);
    if (found.rejection != Rejection::kNone) MarkRefused(found.rejection, &normalised_);
    match.fingerprint = key_.Of(normalised_);
    if (!secrets_.contains(match.fingerprint)) {
      Validity validity = StatedValidity(normalised_);
      if (validity.empty() && SignsQuery(rule)) {
        validity = SignedQueryValidity(text, found.start, found.end);
      }
      secrets_.emplace(match.fingerprint, Met{SecretBytes(normalised_), validity});
    }
    lines->Advance(text, offset, offset + found.start);
    match.position.line = lines->line;
    match.position.column = offset + found.start - lines->line_begin + 1;
    const auto stored = [&](uint64_t place) {
      return layout == nullptr ? offset + place : StoredOffset(*layout, offset + place);
    };
    match.match.start = stored(found.start);
    match.match.end = stored(found.end);
    match.match.dep_begin = stored(found.dep_begin);
    match.match.dep_end = stored(found.dep_end);
    if (layout != nullptr) {
      // Lines begin behind their '\n'; the first one at the start of the file, mark included.
      const uint64_t line_begin = lines->line == 1 ? 0 : StoredOffset(*layout, lines->line_begin);
      match.position.column = match.match.start - line_begin + 1;
    }
    matches_.push_back(match);
  }
  WipeMemory(normalised_.data(), normalised_.size());
  lines->Advance(text, offset, next_offset);
}

const std::vector<FileMatch>& FileMatcher::EndFile() {
  std::sort(matches_.begin(), matches_.end(),
            [](const FileMatch& a, const FileMatch& b) { return a.match < b.match; });
  matches_.erase(std::unique(matches_.begin(), matches_.end(), SamePlace), matches_.end());
  confirmed_.clear();
  for (const FileMatch& match : matches_) confirmed_.push_back(match.match);
  const std::vector<bool> shadowed = FindShadowed(scanner_.rules(), confirmed_);
  size_t kept = 0;
  for (size_t i = 0; i < matches_.size(); ++i) {
    if (!shadowed[i]) matches_[kept++] = matches_[i];
  }
  matches_.resize(kept);
  std::stable_partition(matches_.begin(), matches_.end(), [](const FileMatch& match) {
    return match.match.rejection == Rejection::kNone;
  });
  return matches_;
}

const FileMatcher::Met& FileMatcher::MetAt(const FileMatch& match) const {
  const auto it = secrets_.find(match.fingerprint);
  OFFKEY_CHECK(it != secrets_.end(), "a match of another file");
  return it->second;
}

const SecretBytes& FileMatcher::SecretOf(const FileMatch& match) const {
  return MetAt(match).secret;
}

const Validity& FileMatcher::ValidityOf(const FileMatch& match) const {
  return MetAt(match).validity;
}

}  // namespace offkey
