// Marks into match keys: how a listed credential and a found one come to the same key.
//
// Place in the flow: InventoryEntry.marks -> MatchOfMark -> the store; Finding (with its secret) ->
// MatchKeysOf -> Finding.match_keys -> the store. README.md says which marks each kind has.
//
// How much a mask tells is counted without what all tokens of the issuer share (`ghp_`), a
// character of a token that is all hexadecimal for 4 bits, any other for 5.9 (base62).
//
// Thread rule: pure functions. No key can be turned back without the installation's key.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/model/finding.h"
#include "engine/model/inventory.h"

namespace offkey {

// "npm_AB…wxyz", "sk-abc...def", "sk-***def", "abc***" into first and last characters. nullopt
// when nothing is hidden, nothing is shown, or the text is no mask.
std::optional<CredentialMark> MaskOf(std::string_view text);

// nullopt: the mark tells nothing (fewer than 8 bits, or not in the form of its kind).
std::optional<InventoryMatch> MatchOfMark(std::string_view issuer, const CredentialMark& mark,
                                          const FingerprintKey& key);
MaskShape ShapeOf(const CredentialMark& mask);

// The shapes in which an issuer is documented to show tokens.
absl::Span<const MaskShape> DocumentedShapes(std::string_view issuer);

// Every key under which a listing may know this finding, sorted, each once: its hash, its key
// pair's fingerprints, its masks (`learnt`: shapes met in listings of this issuer), what stands
// around it. Not the fingerprint itself, which the store has.
std::vector<MatchKey> MatchKeysOf(const Finding& finding, absl::Span<const MaskShape> learnt,
                                  const FingerprintKey& key);

// The same keys under `old` and under `now`, for a store whose key changes.
std::vector<std::pair<MatchKey, MatchKey>> MatchKeyPairsOf(const Finding& finding,
                                                           absl::Span<const MaskShape> learnt,
                                                           const FingerprintKey& old,
                                                           const FingerprintKey& now);
// Keys that an entry's own texts may have made: its credential's id, hash or fingerprint, its
// owner's number. Whether its listing showed them the store knows.
std::vector<std::pair<MatchKey, MatchKey>> MatchKeyPairsOf(const InventoryEntry& entry,
                                                           const FingerprintKey& old,
                                                           const FingerprintKey& now);

}  // namespace offkey
