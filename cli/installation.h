// The installation that a command works with: keys, compiled rules, store.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "cli/options.h"
#include "engine/base/digest.h"
#include "engine/base/keyring.h"
#include "engine/rule/compiled_rules.h"
#include "engine/store/store.h"

namespace offkey {

class Installation {
 public:
  // Opens the keys, and creates them on first use. With `keys_optional` (nothing will be stored) a
  // system without a place for keys is not an error: the fingerprints of this run are then made
  // with a key of its own, and a warning says so. Errors: those of Keyring::OpenOrCreate.
  static absl::StatusOr<Installation> Open(bool keys_optional);

  const FingerprintKey& fingerprint_key() const;
  // nullptr without keys.
  const Keyring* keyring() const { return keyring_.get(); }
  // Of the options or, where they name none, the installation's.
  std::string StorePath(const Options& options) const;

  // The rules of the options from `min_confidence` upwards, compiled, from the cache where that is
  // possible; without their examples (rule_set.h). They are never freed.
  absl::StatusOr<std::shared_ptr<const CompiledRules>> LoadRules(const Options& options,
                                                                 Confidence min_confidence) const;

  // The store of the options. kInvalidArgument for `none`. The store borrows this installation.
  absl::StatusOr<std::unique_ptr<Store>> OpenStore(const Options& options) const;

 private:
  Installation() = default;

  std::string home_;  // empty without keys
  std::unique_ptr<const Keyring> keyring_;
  std::unique_ptr<const FingerprintKey> key_of_this_run_;
};

// Without keys or cache: for `rules check`.
absl::StatusOr<std::shared_ptr<const CompiledRules>> CompileRules(
    const Options& options, const CompiledRules::Options& compile_options,
    Confidence min_confidence);

}  // namespace offkey
