// CompiledRules: a rule set ready to run. Immutable and shared by all scanner threads.
//
// Place in the flow: RuleSet (YAML) -> CompiledRules -> ScannerThread (one per thread).
//
// Two tiers. The *openings* (keywords, or short bounded patterns that begin a credential) of all
// rules form one Hyperscan database. An opening that Hyperscan reports is a Candidate; RE2 confirms
// it on a bounded window.
//
// The law of locality, on which delta-aware scanning rests (DESIGN 4.2), and which Compile()
// enforces:
//   - whether a candidate with end offset `e` of opening `o` exists depends only on the bytes [e -
//   opening_bytes(o), e):
//     openings have no anchors, no \b, no look-around, cannot match NUL, and are bounded;
//   - what Confirm() says of it depends only on the bytes [e - before_bytes(o), e +
//   after_bytes(o)), and on where the
//     content begins or ends if that lies inside this range. Only the *extent* of a match whose
//     rule has `extent` may depend on more; Match::dep_begin/dep_end say on what. The openings of a
//     gzip are the one exception: what is said of them depends on the bytes up to
//     ScannerThread::gzip_examined(), whether there is a match or not.
// A rule whose pattern is unbounded is refused with file:line and what to do.
//
// Thread rule: const methods are safe from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/digest.h"
#include "engine/rule/rule.h"

struct hs_database;

namespace offkey {

using RuleIndex = uint32_t;
using OpeningIndex = uint32_t;

class CompiledRules {
 public:
  struct Options {
    std::string cache_dir;  // empty: no cache
    std::string
        cache_key;  // 32 bytes; the keyed tag of a cached database is checked before it is used
    uint32_t max_window_bytes = 8192;
  };

  // Errors: kInvalidArgument, with every faulty rule's file:line and reason, one a line.
  static absl::StatusOr<std::shared_ptr<const CompiledRules>> Compile(std::vector<Rule> rules,
                                                                      const Options& options);
  ~CompiledRules();
  CompiledRules(const CompiledRules&) = delete;
  CompiledRules& operator=(const CompiledRules&) = delete;

  size_t rule_count() const;
  const Rule& rule(RuleIndex index) const;
  size_t opening_count() const;
  uint32_t opening_bytes(OpeningIndex opening) const;  // longest match of the opening
  uint32_t before_bytes(OpeningIndex opening) const;
  uint32_t after_bytes(OpeningIndex opening) const;
  uint32_t max_opening_bytes() const;
  uint32_t window_bytes() const;  // W: the largest before + after
  // The rules of files that are one secret; they have no opening.
  const std::vector<RuleIndex>& whole_file_rules() const;
  // The rules of files of lines; nor have these.
  const std::vector<RuleIndex>& file_lines_rules() const;
  // Lower-case hex SHA-256 over everything in the rules that can change a result.
  const std::string& digest() const;
  // The same of one rule.
  Digest RuleDigest(RuleIndex index) const;
  // What the answers of a rule depend on beyond itself: what all named rules share (their parts of
  // names, forms and windows), how far encoded text is read. While it is the same, a rule that
  // comes or goes changes the matches of others only where `Restricted` says.
  Digest SharedDigest() const;

  // The same rules under the same numbers, of which only those of `keep` (by number) match, just as
  // they do among all; but of named rules that claim one secret those that are not kept claim
  // nothing. Where encoded text begins with a key that only rules of `keep` have, which may lead to
  // matches of the others too, scanners say so (ScannerThread::TakeUnfamiliar).
  absl::StatusOr<std::shared_ptr<const CompiledRules>> Restricted(
      const std::vector<bool>& keep) const;

  struct Impl;
  const Impl& impl() const { return *impl_; }  // for engine/scan only

 private:
  explicit CompiledRules(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace offkey
