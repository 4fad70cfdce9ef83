// CredentialCatalog: the secrets that all workers met, joined under their fingerprints and
// numbered.
//
// Place in the flow: after the walk, CredentialTables + FlaggedObjects -> CredentialCatalog -> sets
// of credentials for git/origin_finder.h and the heads of findings. Numbers follow the
// fingerprints' order, so that nothing depends on which worker met what first.
//
// Thread rule: one thread.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/base/digest.h"
#include "engine/model/finding.h"
#include "engine/model/number_sets.h"
#include "engine/rule/compiled_rules.h"
#include "engine/scan/credential_table.h"
#include "engine/scan/match_rope.h"

namespace offkey {

class CredentialCatalog {
 public:
  // `tables` in the order of their workers' indexes; they must outlive the catalog.
  CredentialCatalog(const CompiledRules& rules, const FingerprintKey& key,
                    const std::vector<const CredentialTable*>& tables);

  size_t size() const { return credentials_.size(); }
  const Fingerprint& fingerprint(uint32_t number) const { return credentials_[number].fingerprint; }
  std::string_view secret(uint32_t number) const { return credentials_[number].secret; }
  // The number of a rope match's credential.
  uint32_t Number(uint32_t ref) const {
    return numbers_[CredentialRef::Worker(ref)][CredentialRef::Local(ref)];
  }

  NumberSets* sets() { return &sets_; }
  const NumberSets& sets() const { return sets_; }
  // The credentials of a rope, shadowed matches left out. Also notes each match's rule for RuleOf.
  SetId HeldBy(const MatchRope& rope);

  // The rule that names a credential: of all rules that matched it, the one of highest precedence,
  // then confidence, then first id. kNoRule when every match was shadowed.
  static constexpr RuleIndex kNoRule = ~RuleIndex{0};
  RuleIndex RuleOf(uint32_t number) const { return credentials_[number].rule; }

 private:
  struct Credential {
    Fingerprint fingerprint = {};
    std::string_view secret;
    RuleIndex rule = kNoRule;
  };
  bool Better(RuleIndex rule, RuleIndex than) const;

  const CompiledRules& rules_;
  std::vector<Credential> credentials_;
  std::vector<std::vector<uint32_t>> numbers_;  // by worker, local number
  NumberSets sets_;
  absl::flat_hash_map<const RopeNode*, SetId> held_by_node_;
};

}  // namespace offkey
