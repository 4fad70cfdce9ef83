// `offkey store rekey`: a new fingerprint key for the installation and its stores.
//
// Place in the flow: store_command.cc -> RekeyStores -> Store::Rekey, Keyring. In this order: the
// new key is written beside the old one, each store changes in one transaction, the new key takes
// the old one's place. Whoever is killed in between runs it again, and it goes on: what a store did
// not commit never happened, and a store that has the new key already is passed over.
#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "cli/options.h"

namespace offkey {

// What was done, for people. Errors: those of Store::Rekey and of the keyring; kUnavailable while
// another process does the same; kNotFound when a store that is named is not there.
absl::StatusOr<std::string> RekeyStores(const Options& options);

}  // namespace offkey
