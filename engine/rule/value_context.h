// What stands around an assigned value and says that it is no secret, whatever its name says: the
// other members of a test vector, the reference that a commit belongs to.
//
// Place in the flow: evidence.h, for what would be a secret otherwise. Thread rule: free functions,
// no allocation.
#pragma once

#include <cstddef>
#include <string_view>

namespace offkey {

// `KEY = ...` among lines such as `COUNT = 0`, `IV = ...`, `CIPHERTEXT = ...`: two others at least,
// one of which only vectors have. `begin` and `end`: of the value in `text`.
bool IsInTestVector(std::string_view text, size_t begin, size_t end);

// Forty hexadecimal digits in front of ` refs/heads/main`.
bool IsCommitOfReference(std::string_view text, size_t begin, size_t end);

}  // namespace offkey
