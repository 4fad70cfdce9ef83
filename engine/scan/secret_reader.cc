// Covered by tests/unit/scan/gzip_test.cc.
#include "engine/scan/secret_reader.h"

#include "engine/base/check.h"
#include "engine/base/digest.h"

namespace offkey {

SecretReader::~SecretReader() { WipeMemory(known_.data(), known_.size()); }

void SecretReader::Read(const Rule& rule, const Match& match, std::string_view stored,
                        std::string* out) {
  if (match.inner.empty()) return NormaliseSecret(rule, match.encoding, stored, out);
  if (known_ != stored) {
    known_.assign(stored);
    OFFKEY_CHECK(gzip_.Read(Text(stored), 0).whole, "the span of a match in a gzip is none");
  }
  const std::string_view inflated = gzip_.inflated();
  OFFKEY_CHECK(match.inner.end <= inflated.size(), "a place behind the end of a gzip");
  NormaliseSecret(rule, match.encoding,
                  inflated.substr(match.inner.begin, match.inner.end - match.inner.begin), out);
}

}  // namespace offkey
