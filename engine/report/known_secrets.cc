// Covered by tests/unit/report/redact_test.cc, against std::string_view::starts_with.
#include "engine/report/known_secrets.h"

#include <algorithm>
#include <utility>

namespace offkey {
namespace {

size_t FirstTwo(std::string_view text) {
  return static_cast<size_t>(static_cast<unsigned char>(text[0])) << 8 |
         static_cast<unsigned char>(text[1]);
}

}  // namespace

KnownSecrets::KnownSecrets(std::vector<std::string_view> secrets) : secrets_(std::move(secrets)) {
  std::erase_if(secrets_, [](std::string_view secret) { return secret.size() < 2; });
  std::sort(secrets_.begin(), secrets_.end());
  secrets_.erase(std::unique(secrets_.begin(), secrets_.end()), secrets_.end());
  beginning_.reserve(secrets_.size());
  for (uint32_t i = 0; i < secrets_.size(); ++i) {
    first_two_.set(FirstTwo(secrets_[i]));
    // What begins this secret begins the one before it, or is it.
    uint32_t before = i == 0 ? kNone : i - 1;
    while (before != kNone && !secrets_[i].starts_with(secrets_[before])) {
      before = beginning_[before];
    }
    beginning_.push_back(before);
  }
}

size_t KnownSecrets::LongestAt(std::string_view text) const {
  if (text.size() < 2 || !first_two_.test(FirstTwo(text))) return 0;
  const auto after = std::upper_bound(secrets_.begin(), secrets_.end(), text);
  if (after == secrets_.begin()) return 0;
  auto at = static_cast<uint32_t>(after - secrets_.begin() - 1);
  while (at != kNone && !text.starts_with(secrets_[at])) at = beginning_[at];
  return at == kNone ? 0 : secrets_[at].size();
}

}  // namespace offkey
