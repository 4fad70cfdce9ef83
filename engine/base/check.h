// OFFKEY_CHECK: a broken invariant of our own code, with a reason. It must never be reachable from
// input bytes: damaged input is an entry in the coverage, wrong use is an absl::Status.
#pragma once

#include <cstdio>
#include <cstdlib>

#define OFFKEY_CHECK(condition, reason)                                                          \
  do {                                                                                           \
    if (!(condition)) [[unlikely]] {                                                             \
      std::fprintf(stderr, "offkey: internal error at %s:%d: %s\n", __FILE__, __LINE__, reason); \
      std::abort();                                                                              \
    }                                                                                            \
  } while (false)
