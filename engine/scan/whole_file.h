// Files that are one secret (engine/pipeline/README.md): content read as one value, and what the
// rules of the form `whole_file` say of it.
//
// Place in the flow: blob or file -> WholeFileReader::Read -> Judge for each rule that a path
// names. Thread rule: one thread at a time for each WholeFileReader.
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

// The value that a file consists of, in offsets of the content as stored.
struct WholeFileValue {
  uint64_t start = 0;
  uint64_t end = 0;
  std::string_view text;  // transcoded where the content is UTF-16; until the next Read
};

class WholeFileReader {
 public:
  // `keep_refused`: as ScannerThread::KeepRefused.
  WholeFileReader(std::shared_ptr<const CompiledRules> rules, bool keep_refused);
  ~WholeFileReader();

  // False when no content can be one: nothing need be read.
  bool MayRead(uint64_t size) const;

  // nullopt when the content is not one word of one line: white space may stand behind it, a byte
  // order mark before it, and it may be UTF-16.
  std::optional<WholeFileValue> Read(std::string_view content);

  // What `rule`, one of whole_file_rules(), makes of it: a match over the value, or nullopt. With a
  // rejection only after keep_refused.
  std::optional<Match> Judge(const WholeFileValue& value, RuleIndex rule) const;

  // Whether any rule takes it; a path must still name it.
  bool IsCandidate(std::string_view content);

 private:
  const std::shared_ptr<const CompiledRules> rules_;
  const bool keep_refused_;
  std::string transcoded_;
};

// Why `rule` does not take the value, in words of ours and of the rule file; what it says of one
// that it takes, perhaps nothing.
std::string WholeFileReason(const CompiledRules& rules, RuleIndex rule, std::string_view value);

// Why a rule for values of evidence `wanted` takes one that was judged so, or does not.
std::string JudgementReason(const Judgement& judgement, Strength wanted);

}  // namespace offkey
