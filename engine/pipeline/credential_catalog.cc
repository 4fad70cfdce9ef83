// Covered by tests/unit/pipeline/credential_catalog_test.cc.
#include "engine/pipeline/credential_catalog.h"

#include <algorithm>
#include <tuple>

namespace offkey {
namespace {

uint32_t CountAll(const std::vector<const CredentialTable*>& tables) {
  size_t count = 0;
  for (const CredentialTable* table : tables) count += table->size();
  return static_cast<uint32_t>(count);
}

}  // namespace

CredentialCatalog::CredentialCatalog(const CompiledRules& rules, const FingerprintKey& key,
                                     const std::vector<const CredentialTable*>& tables)
    : rules_(rules), sets_(CountAll(tables)) {
  struct Met {
    Fingerprint fingerprint;
    uint32_t worker;
    uint32_t local;
  };
  std::vector<Met> met;
  numbers_.resize(tables.size());
  for (uint32_t w = 0; w < tables.size(); ++w) {
    numbers_[w].resize(tables[w]->size());
    for (uint32_t i = 0; i < tables[w]->size(); ++i) {
      met.push_back({key.Of(tables[w]->secret(i)), w, i});
    }
  }
  std::sort(met.begin(), met.end(), [](const Met& a, const Met& b) {
    return std::tie(a.fingerprint, a.worker, a.local) < std::tie(b.fingerprint, b.worker, b.local);
  });
  for (const Met& one : met) {
    if (credentials_.empty() || credentials_.back().fingerprint != one.fingerprint) {
      credentials_.push_back({one.fingerprint, tables[one.worker]->secret(one.local), kNoRule});
    }
    numbers_[one.worker][one.local] = static_cast<uint32_t>(credentials_.size() - 1);
  }
}

bool CredentialCatalog::Better(RuleIndex rule, RuleIndex than) const {
  if (than == kNoRule) return true;
  const Rule& a = rules_.rule(rule);
  const Rule& b = rules_.rule(than);
  if (a.precedence != b.precedence) return a.precedence > b.precedence;
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  return a.id < b.id;
}

SetId CredentialCatalog::HeldBy(const MatchRope& rope) {
  if (rope.empty()) return NumberSets::kEmpty;
  // Nodes are shared between versions: each is looked into once.
  std::vector<const RopeNode*> stack = {rope.node};
  while (!stack.empty()) {
    const RopeNode* const node = stack.back();
    if (held_by_node_.contains(node)) {
      stack.pop_back();
      continue;
    }
    if (node->leaf_size == 0) {
      const auto left = held_by_node_.find(node->left.node);
      const auto right = held_by_node_.find(node->right.node);
      if (left == held_by_node_.end()) stack.push_back(node->left.node);
      if (right == held_by_node_.end()) stack.push_back(node->right.node);
      if (left != held_by_node_.end() && right != held_by_node_.end()) {
        const SetId both = sets_.Union(left->second, right->second);
        held_by_node_.emplace(node, both);
      }
      continue;
    }
    std::vector<uint32_t> held;
    for (uint32_t i = 0; i < node->leaf_size; ++i) {
      const RopeMatch& match = node->matches[i];
      if (match.shadowed) continue;
      const uint32_t number = Number(match.credential);
      held.push_back(number);
      if (Better(match.rule, credentials_[number].rule)) credentials_[number].rule = match.rule;
    }
    held_by_node_.emplace(node, sets_.Of(held));
  }
  return held_by_node_.at(rope.node);
}

}  // namespace offkey
