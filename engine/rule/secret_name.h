// What the name of an assignment says besides its role: DB_PASSWORD_PROD names a password,
// password_file a file, partition_key no secret.
//
// Place in the flow: evidence.h. Thread rule: free functions, no allocation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace offkey {

enum class NameVerdict : uint8_t {
  kSecret,     // says secret by itself: api_key, password, DB_PASS
  kVague,      // may be one: key, stripe_key, my_token
  kHarmless,   // says something else
  kElsewhere,  // says something else in an interface: sync_token, event_key
  kDummy,      // says that it is none: dummySecret, fake_token
};

// `role_end` is where the role ends in `name`; `password`: the role alone says secret.
NameVerdict JudgeName(std::string_view name, size_t role_end, bool password);

}  // namespace offkey
