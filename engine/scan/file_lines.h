// Files of lines that each hold a secret (engine/pipeline/README.md): content read line by line,
// and what the rules of the form `file_lines` say of it.
//
// Place in the flow: blob or file -> FileLinesReader::IsCandidate by its first line -> Judge for
// each rule that a path names. Thread rule: const methods are safe from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/rule/compiled_rules.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

// How many first bytes say whether a content is a candidate.
inline constexpr size_t kLinesHeadBytes = 1024;

// One line, without white space at its end.
struct FileLine {
  uint64_t begin = 0;  // in the content
  std::string_view text;
};

// Calls visit(const FileLine&) for every line of `content` that is neither blank nor a comment
// (whose first sign is #, ; or !) nor longer than kMostLineBytes. A byte order mark is no text.
template <typename Visit>
void ForEachFileLine(std::string_view content, const Visit& visit);

// What a rule takes of a line, or refuses.
struct LineMatch {
  Match match;
  std::string_view secret;  // of the content
};

struct LineReason {
  bool takes = false;
  // Of the secret in the line; equal where the line is not of the form.
  uint64_t begin = 0;
  uint64_t end = 0;
  std::string text;  // in words of ours and of the rule file; perhaps empty where it takes
};

class FileLinesReader {
 public:
  // `keep_refused`: as ScannerThread::KeepRefused.
  FileLinesReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused);

  // False when no content of so many bytes can be one: nothing need be read.
  bool MayRead(uint64_t size) const;

  // Whether the first line is of the form of any rule: its `line` or its `others`. `head`: the
  // first kLinesHeadBytes of a content of `size` bytes, or all. A path must still name it.
  bool IsCandidate(std::string_view head, uint64_t size) const;

  // What `rule`, one of file_lines_rules(), makes of the lines of a candidate, in order. With
  // rejections only after keep_refused.
  std::vector<LineMatch> Judge(std::string_view content, RuleIndex rule) const;

  // Why `rule` takes a line or does not.
  LineReason Explain(std::string_view line, RuleIndex rule) const;

 private:
  const std::shared_ptr<const CompiledRules> rules_;
  const bool keep_refused_;
};

namespace file_lines_internal {

// The next line of `content` from *at on, which is moved behind it; nullopt at the end.
std::optional<FileLine> NextLine(std::string_view content, uint64_t* at);

}  // namespace file_lines_internal

template <typename Visit>
void ForEachFileLine(std::string_view content, const Visit& visit) {
  uint64_t at = 0;
  while (const auto line = file_lines_internal::NextLine(content, &at)) visit(*line);
}

}  // namespace offkey
