// Covered by tests/unit/scan/named_file_test.cc.
#include "engine/scan/named_file.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/base/digest.h"
#include "engine/scan/utf16.h"

namespace offkey {
namespace {

// Cheap: of ASCII in UTF-16 one of the first two bytes is NUL or a part of the mark.
bool MayBeUtf16(std::string_view content) {
  if (content.size() < 2) return false;
  const auto may = [](char c) { return c == '\0' || static_cast<unsigned char>(c) >= 0xfe; };
  return may(content[0]) || may(content[1]);
}

// In bytes as stored, as everywhere. `matches` are sorted.
void SetPositions(std::string_view content, std::vector<NamedMatch>* matches) {
  uint64_t line = 1;
  uint64_t line_begin = 0;
  uint64_t at = 0;
  for (NamedMatch& match : *matches) {
    for (; at < match.match.start; ++at) {
      if (content[at] != '\n') continue;
      ++line;
      line_begin = at + 1;
    }
    match.position = {line, match.match.start - line_begin + 1};
  }
}

}  // namespace

NamedFileReader::NamedFileReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused)
    : rules_(std::move(rules)), whole_(rules_, keep_refused), lines_(rules_, keep_refused) {
  std::merge(rules_->whole_file_rules().begin(), rules_->whole_file_rules().end(),
             rules_->file_lines_rules().begin(), rules_->file_lines_rules().end(),
             std::back_inserter(by_path_));
}

NamedFileReader::~NamedFileReader() { WipeMemory(transcoded_.data(), transcoded_.size()); }

uint64_t NamedFileReader::HeadBytes(uint64_t size) const {
  if (whole_.MayRead(size)) return size;
  return lines_.MayRead(size) ? std::min<uint64_t>(size, kLinesHeadBytes) : 0;
}

bool NamedFileReader::IsCandidate(std::string_view head, uint64_t size) {
  if (whole_.MayRead(size) && whole_.IsCandidate(head)) return true;
  if (!lines_.MayRead(size)) return false;
  head = head.substr(0, kLinesHeadBytes);
  if (MayBeUtf16(head)) {
    if (const std::optional<Utf16Layout> layout = DetectUtf16(head)) {
      transcoded_.clear();
      AppendTranscoded(head.substr(layout->bom_bytes), layout->order, &transcoded_);
      return lines_.IsCandidate(transcoded_, (size - layout->bom_bytes) / 2);
    }
  }
  return lines_.IsCandidate(head, size);
}

void NamedFileReader::JudgeLines(std::string_view content, RuleIndex rule,
                                 std::vector<NamedMatch>* matches) {
  std::optional<Utf16Layout> layout;
  if (MayBeUtf16(content)) layout = DetectUtf16(content);
  if (layout.has_value()) {
    transcoded_.clear();
    AppendTranscoded(content.substr(layout->bom_bytes), layout->order, &transcoded_);
    content = transcoded_;
  }
  for (const LineMatch& line : lines_.Judge(content, rule)) {
    NamedMatch found;
    found.match = line.match;
    found.secret = SecretBytes(line.secret);
    if (layout.has_value()) {
      found.match.start = StoredOffset(*layout, line.match.start);
      found.match.end = found.match.dep_end = StoredOffset(*layout, line.match.end);
    }
    matches->push_back(std::move(found));
  }
}

std::vector<NamedMatch> NamedFileReader::Judge(std::string_view content,
                                               absl::Span<const RuleIndex> of) {
  std::vector<NamedMatch> matches;
  std::optional<WholeFileValue> value;
  bool is_read = false;
  for (const RuleIndex rule : of) {
    if (rules_->rule(rule).file_lines.has_value()) {
      JudgeLines(content, rule, &matches);
      continue;
    }
    if (!is_read) value = whole_.Read(content);
    is_read = true;
    if (!value.has_value()) continue;
    const std::optional<Match> match = whole_.Judge(*value, rule);
    if (!match.has_value()) continue;
    matches.push_back({*match, {}, SecretBytes(value->text)});
  }
  SettleNamedMatches(&matches);
  SetPositions(content, &matches);
  return matches;
}

void SettleNamedMatches(std::vector<NamedMatch>* matches) {
  std::sort(matches->begin(), matches->end(), [](const NamedMatch& a, const NamedMatch& b) {
    return std::tie(a.match.start, a.match.end, a.match.rule) <
           std::tie(b.match.start, b.match.end, b.match.rule);
  });
  // How far what is taken before reaches, and where the next begins.
  std::vector<bool> drop(matches->size(), false);
  uint64_t reach = 0;
  for (size_t i = 0; i < matches->size(); ++i) {
    const Match& match = (*matches)[i].match;
    if (match.rejection == Rejection::kNone) {
      reach = std::max(reach, match.end);
    } else if (match.start < reach) {
      drop[i] = true;
    }
  }
  uint64_t next = ~uint64_t{0};
  for (size_t i = matches->size(); i-- > 0;) {
    const Match& match = (*matches)[i].match;
    if (match.rejection == Rejection::kNone) {
      next = match.start;
    } else if (match.end > next) {
      drop[i] = true;
    }
  }
  size_t kept = 0;
  for (size_t i = 0; i < matches->size(); ++i) {
    if (drop[i]) continue;
    if (kept != i) (*matches)[kept] = std::move((*matches)[i]);
    ++kept;
  }
  matches->resize(kept);
}

const std::vector<FilePattern>& FilePatternsOf(const Rule& rule) {
  return rule.whole_file.has_value() ? rule.whole_file->patterns : rule.file_lines->patterns;
}

bool NamesFile(const Rule& rule, std::string_view path) {
  const std::vector<FilePattern>& patterns = FilePatternsOf(rule);
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const FilePattern& pattern) { return FitsPath(pattern, path); });
}

}  // namespace offkey
