// Redactor: the one pass through which foreign text goes before it leaves the process.
//
// Place in the flow: FindingBuilder and ScanFiles -> Redactor -> Finding, Coverage; so the reports
// and the store get texts that are clean already. cli/command_redaction.h sends the lines for
// standard error and the names of repositories through it.
//
// A path, a ref name, a person, an address or an error text may hold any credential, not only that
// of the finding beside it, and one that no object holds. So each distinct text is
//   - scanned, as content is: that finds every credential of a known form, also one that was found
//     nowhere else, since paths and ref names are not content. It is scanned as it is and in the
//     parts between slashes, because '/' may continue a base64 secret and ends a path's part;
//   - searched for the secrets that the run found: one that is only known by what stood around it
//     (`aws_secret_access_key = ...`) has no form of its own.
// A scan alone would let the second kind pass, a search alone the token in a path that stands
// nowhere else. Both are one pass over a short text, once for each distinct one.
//
// Only *distinctive* secrets are searched for in texts: at least 12 bytes with a letter and a
// digit. A password like "postgres" or the company's name stands in paths and addresses that have
// nothing to do with it; masking it there would hide nothing and would break the paths of all
// findings and the tie to all people. Where a finding's own secret stands in its texts it is always
// masked, whatever it looks like (RedactSecret).
//
// Thread rule: one thread. The scanner is made at the first text that needs it, so that runs
// without one do not pay for it. Memory: the texts that were seen, at most about 16 MiB of them.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/report/known_secrets.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

// `text` with every place where the finding's own secret stands replaced by its masked form.
std::string RedactSecret(const Finding& finding, std::string text);

class Redactor {
 public:
  explicit Redactor(std::shared_ptr<const CompiledRules> rules);
  ~Redactor();
  Redactor(const Redactor&) = delete;
  Redactor& operator=(const Redactor&) = delete;

  // The secrets that the run found, in place of those known before; borrowed.
  void Know(std::vector<std::string_view> secrets);

  // `text` with every credential in it masked (MaskSecret).
  std::string Redact(std::string_view text);
  void Redact(Person* person);
  // The notes; reasons are our own words.
  void Redact(Coverage* coverage);

 private:
  using Span = std::pair<size_t, size_t>;

  void FindScanned(std::string_view text);
  void FindKnown(std::string_view text);
  std::string Masked(std::string_view text);

  const std::shared_ptr<const CompiledRules> rules_;
  std::unique_ptr<ScannerThread> scanner_;
  KnownSecrets known_;
  absl::flat_hash_set<std::string> clean_;
  absl::flat_hash_map<std::string, std::string> masked_;
  size_t seen_bytes_ = 0;
  // Scratch.
  std::vector<Span> spans_;
  std::vector<Match> matches_;
  std::string parts_;
};

}  // namespace offkey
