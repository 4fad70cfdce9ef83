// What the commands of `offkey people` share: the opened store with its roster.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "cli/installation.h"
#include "cli/options.h"
#include "engine/attribution/roster.h"
#include "engine/store/store.h"

namespace offkey {

int64_t CurrentTime();

struct People {
  std::unique_ptr<Installation> installation;
  std::unique_ptr<Store> store;
  int64_t revision = 0;
  Roster roster;
};
absl::StatusOr<People> OpenPeople(const Options& options);

// The time typed for `option`. kInvalidArgument: what to write.
absl::StatusOr<int64_t> TimeOption(const std::string& option, const std::string& text);

}  // namespace offkey
