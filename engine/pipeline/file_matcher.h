// FileMatcher: the credentials of one file, window by window.
//
// Place in the flow: FileWindow -> FileMatcher (ScannerThread behind it) -> FileMatch -> ScanFiles.
// The result does not depend on how the file was cut, as long as each window has ContextBytes()
// around its core: a candidate is judged in the window whose core holds the candidate's end, and
// all that the judgement depends on lies in that window.
//
// Content that looks like UTF-16 is scanned both as stored and transcoded (engine/scan/utf16.h).
// Lines end with '\n'; offsets and columns count bytes as stored.
//
// Thread rule: one FileMatcher for each thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/base/digest.h"
#include "engine/base/secret_bytes.h"
#include "engine/model/finding.h"
#include "engine/scan/scanner_thread.h"
#include "engine/scan/secret_reader.h"
#include "engine/scan/utf16.h"
#include "engine/source/window_reader.h"

namespace offkey {

struct FileMatch {
  Match match;  // offsets in the file as stored
  Position position;
  Fingerprint fingerprint = {};
};

class FileMatcher {
 public:
  // `key` is borrowed.
  FileMatcher(std::shared_ptr<const CompiledRules> rules, const FingerprintKey& key);

  // From now on also what is refused; SecretOf is marked then (engine/scan/refused_secret.h).
  void KeepRefused() { scanner_.KeepRefused(); }

  // What a window must hold around its core.
  static uint64_t ContextBytes(const CompiledRules& rules);

  void BeginFile();
  void AddWindow(const FileWindow& window);
  // The file's matches, sorted, each once, without those that a stronger rule shadows; behind them
  // what is refused, sorted by itself.
  const std::vector<FileMatch>& EndFile();
  // The normalised secret of a match of this file; valid until the next BeginFile.
  const SecretBytes& SecretOf(const FileMatch& match) const;
  // What the credential states about its own time, at its first place in this file.
  const Validity& ValidityOf(const FileMatch& match) const;

 private:
  // Counts lines over one representation of the file: where the line that holds `offset` begins.
  struct LineCounter {
    uint64_t offset = 0;
    uint64_t line = 1;
    uint64_t line_begin = 0;
    void Advance(std::string_view text, uint64_t text_offset, uint64_t to);
  };

  // Scans `text`, which stands for the bytes from `offset` on in units of this representation; see
  // the .cc.
  void ScanText(std::string_view text, uint64_t offset, uint64_t core_begin, uint64_t core_end,
                uint64_t next_offset, const Utf16Layout* layout, LineCounter* lines);

  const FingerprintKey& key_;
  ScannerThread scanner_;
  std::optional<Utf16Layout> layout_;
  LineCounter stored_lines_;
  LineCounter transcoded_lines_;
  std::vector<FileMatch> matches_;
  struct Met {
    SecretBytes secret;
    Validity validity;
  };
  const Met& MetAt(const FileMatch& match) const;
  absl::flat_hash_map<Fingerprint, Met> secrets_;
  // Scratch.
  std::vector<Candidate> candidates_;
  std::vector<Match> confirmed_;
  std::string transcoded_;
  std::string normalised_;
  SecretReader secret_reader_;
};

}  // namespace offkey
