// Covered by tests/unit/report/jsonl_writer_test.cc.
#include "engine/report/redact.h"

#include <string_view>

namespace offkey {

std::string RedactSecret(const Finding& finding, std::string text) {
  const std::string_view secret = finding.secret.ExposeBytes();
  if (secret.empty()) return text;
  for (size_t at = text.find(secret); at != std::string::npos;
       at = text.find(secret, at + finding.masked.size())) {
    text.replace(at, secret.size(), finding.masked);
  }
  return text;
}

}  // namespace offkey
