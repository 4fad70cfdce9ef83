#include "cli/installation.h"

#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/base/log.h"
#include "engine/base/status_macros.h"
#include "engine/rule/rule_set.h"

namespace offkey {

namespace {

absl::StatusOr<Keyring> OpenKeyring(const absl::StatusOr<std::string>& home) {
  OFFKEY_RETURN_IF_ERROR(home.status());
  bool created = false;
  absl::StatusOr<Keyring> keyring = Keyring::OpenOrCreate(KeyringDirectory(*home), &created);
  if (created) LogInfo(absl::StrCat("created keys in ", PrintablePath(KeyringDirectory(*home))));
  return keyring;
}

absl::StatusOr<std::shared_ptr<const CompiledRules>> Compile(
    const Options& options, const CompiledRules::Options& compile_options,
    Confidence min_confidence, bool with_examples) {
  const bool only = !options.only_rules_dir.empty();
  RuleSources sources;
  sources.directory = only ? options.only_rules_dir : options.rules_dir;
  sources.built_in = !only;
  sources.min_confidence = min_confidence;
  sources.with_examples = with_examples;
  OFFKEY_ASSIGN_OR_RETURN(
      std::vector<Rule> rules,
      LoadRuleSet(sources, {compile_options.cache_dir, compile_options.cache_key}));
  return CompiledRules::Compile(std::move(rules), compile_options);
}

}  // namespace

absl::StatusOr<Installation> Installation::Open(bool keys_optional) {
  Installation installation;
  absl::StatusOr<std::string> home = OffkeyHome();
  absl::StatusOr<Keyring> keyring = OpenKeyring(home);
  if (keyring.ok()) {
    installation.home_ = *std::move(home);
    installation.keyring_ = std::make_unique<const Keyring>(*std::move(keyring));
    return installation;
  }
  // Keys that are there but damaged or open to others are never passed over.
  const bool no_place = absl::IsPermissionDenied(keyring.status()) || !home.ok() ||
                        absl::IsResourceExhausted(keyring.status());
  if (!keys_optional || !no_place) return keyring.status();
  LogWarning(
      absl::StrCat(keyring.status().message(),
                   "\nfingerprints of this run cannot be compared with those of other runs"));
  installation.key_of_this_run_ = std::make_unique<const FingerprintKey>(RandomSecret(32));
  return installation;
}

const FingerprintKey& Installation::fingerprint_key() const {
  return keyring_ != nullptr ? keyring_->fingerprint_key() : *key_of_this_run_;
}

absl::StatusOr<std::shared_ptr<const CompiledRules>> Installation::LoadRules(
    const Options& options, Confidence min_confidence) const {
  CompiledRules::Options compile_options;
  if (keyring_ != nullptr) {
    const std::string cache = absl::StrCat(home_, "/cache");
    const absl::Status usable = EnsurePrivateDirectory(cache);
    if (usable.ok()) {
      compile_options.cache_dir = cache;
      compile_options.cache_key = std::string(keyring_->cache_key().ExposeBytes());
    } else {
      LogWarning(absl::StrCat("compiled rules are not cached: ", usable.message()));
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(auto rules, Compile(options, compile_options, min_confidence, false));
  // They live as long as the process: to free thousands of rules one by one takes longer than the
  // scan of a file.
  static auto* const kept =
      std::make_unique<std::vector<std::shared_ptr<const CompiledRules>>>().release();
  kept->push_back(rules);
  return rules;
}

absl::StatusOr<std::unique_ptr<Store>> Installation::OpenStore(const Options& options) const {
  if (options.store == "none" || keyring_ == nullptr) {
    return absl::InvalidArgumentError(
        "this command needs the store; leave out `--store none` or name a database");
  }
  return OpenSqliteStore(StorePath(options), *keyring_);
}

std::string Installation::StorePath(const Options& options) const {
  return options.store.empty() ? DefaultStorePath(home_) : options.store;
}

absl::StatusOr<std::shared_ptr<const CompiledRules>> CompileRules(
    const Options& options, const CompiledRules::Options& compile_options,
    Confidence min_confidence) {
  return Compile(options, compile_options, min_confidence, true);
}

}  // namespace offkey
