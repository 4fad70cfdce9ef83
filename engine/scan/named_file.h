// Files that a path names (engine/pipeline/README.md): what the rules that go by a path say of a
// content, be it one secret (whole_file.h) or lines of secrets (file_lines.h).
//
// Place in the flow: blob or file -> NamedFileReader::IsCandidate -> Judge with the rules that a
// path names. Thread rule: one thread at a time for each NamedFileReader.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/base/secret_bytes.h"
#include "engine/model/finding.h"
#include "engine/rule/compiled_rules.h"
#include "engine/scan/file_lines.h"
#include "engine/scan/whole_file.h"

namespace offkey {

// A secret of such a file, in offsets of the content as stored.
struct NamedMatch {
  Match match;
  Position position;
  SecretBytes secret;  // transcoded where the content is UTF-16
};

class NamedFileReader {
 public:
  // `keep_refused`: as ScannerThread::KeepRefused.
  NamedFileReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused);
  ~NamedFileReader();

  // How many first bytes of a content of `size` bytes IsCandidate needs; 0: it can be none.
  uint64_t HeadBytes(uint64_t size) const;

  // Whether any rule takes it, or may: a path must still name it.
  bool IsCandidate(std::string_view head, uint64_t size);

  // All rules that go by a path, sorted.
  const std::vector<RuleIndex>& rules() const { return by_path_; }

  // What the rules of `of` make of a candidate, by place. What one of them takes is not listed as
  // refused by another.
  std::vector<NamedMatch> Judge(std::string_view content, absl::Span<const RuleIndex> of);

 private:
  void JudgeLines(std::string_view content, RuleIndex rule, std::vector<NamedMatch>* matches);

  const std::shared_ptr<const CompiledRules> rules_;
  std::vector<RuleIndex> by_path_;
  WholeFileReader whole_;
  FileLinesReader lines_;
  std::string transcoded_;
};

// Sorts by place and drops what is refused where something is taken.
void SettleNamedMatches(std::vector<NamedMatch>* matches);

// Whether a path names files of this rule, one of NamedFileReader::rules(). Not for "-".
bool NamesFile(const Rule& rule, std::string_view path);

// The patterns of its paths.
const std::vector<FilePattern>& FilePatternsOf(const Rule& rule);

// Whether a match in such a file is hidden by another one of the same content: by each credential,
// and what is refused by everything that overlaps.
inline bool HidesNamedMatch(Rejection over, Rejection named) {
  return over == Rejection::kNone || named != Rejection::kNone;
}

}  // namespace offkey
