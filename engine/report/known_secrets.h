// KnownSecrets: where in a text one of a set of secrets stands, in one pass over the text.
//
// Place in the flow: the credentials of a run -> KnownSecrets -> Redactor.
//
// A sorted list, and for each secret the longest other one that begins it. The longest secret that
// begins a given text is the greatest one that is not greater than the text, or stands in the chain
// of that one's beginnings; so a place costs one binary search, and most places none, because no
// secret begins with their two bytes.
//
// Thread rule: immutable. Lifetime: borrows the secrets' bytes.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offkey {

class KnownSecrets {
 public:
  KnownSecrets() = default;
  // Empty secrets and those of one byte are left out.
  explicit KnownSecrets(std::vector<std::string_view> secrets);

  bool empty() const { return secrets_.empty(); }
  // The size of the longest secret with which `text` begins; 0: of none.
  size_t LongestAt(std::string_view text) const;

 private:
  static constexpr uint32_t kNone = ~uint32_t{0};

  std::vector<std::string_view> secrets_;  // sorted, each once
  std::vector<uint32_t> beginning_;        // by secret: the longest other one that begins it
  std::bitset<65536> first_two_;           // bytes with which a secret begins
};

}  // namespace offkey
