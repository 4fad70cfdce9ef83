// SecretReader: the credential of a match, from the bytes of its span.
//
// Place in the flow: Match -> SecretReader -> CredentialTable, FingerprintKey. NormaliseSecret, and
// for what is in a gzip that inflated first: once for all matches of one.
//
// Thread rule: one thread at a time.
#pragma once

#include <string>
#include <string_view>

#include "engine/rule/rule.h"
#include "engine/scan/gzip_text.h"
#include "engine/scan/scanner_thread.h"

namespace offkey {

class SecretReader {
 public:
  SecretReader() = default;
  ~SecretReader();
  SecretReader(const SecretReader&) = delete;
  SecretReader& operator=(const SecretReader&) = delete;

  // What the fingerprint is taken of; `stored` are the bytes [match.start, match.end) of the
  // content. Writes into *out (cleared first).
  void Read(const Rule& rule, const Match& match, std::string_view stored, std::string* out);

 private:
  GzipReader gzip_;
  std::string known_;  // what gzip_ has inflated
};

}  // namespace offkey
