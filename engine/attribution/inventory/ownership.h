// What issuers' listings say of a finding, as attributions with grade and evidence.
//
// Place in the flow: Store::FindInventoryTies (or StoredFinding.inventory_ties) -> OwnersInListings
// -> beside AttributeFinding's, in reports and in the offboarding plan. They are not stored: a
// listing that is imported or changed later counts for sweeps of before.
//
// Relation owns, for the owner; exposed, for whoever minted a credential of somebody else: they saw
// the secret. Grades:
// - A: the id (of a service account's key its private_key_id in the same key file), hash or key
//   fingerprint is the finding's, or enough of its characters are;
// - B: the id stands beside the finding, once; the token holds the number of a listed user;
// - D: too few characters, several ids beside it, an owner named in a free text, an owner outside
//   the interval of whom the roster knows, and every owner of a conflict.
// A mask tells bits (marks.h) minus log2 of the masks that this issuer lists: below kHintBits there
// is no tie, below kCertainBits it is a hint.
//
// Two owners of equal standing who cannot be the same are a conflict: both are given, each with
// grade D and the other in "conflict". An owner is resolved with the roster at the time of which
// the listing speaks, or at the event's for logs.
//
// Thread rule: pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/attribution/roster.h"
#include "engine/model/finding.h"
#include "engine/model/inventory.h"

namespace offkey {

inline constexpr int kCertainBits = 24;  // by chance once in 16 million findings
inline constexpr int kHintBits = 8;

// Bits of a mask that are left when each of `crowd` masks may match by chance.
int BitsAgainstCrowd(uint32_t bits, uint64_t crowd);

// Sorted by (relation, grade, identity). Without a roster, or where it does not know the owner, the
// identity is the owner's address, else login, else "issuer/id".
std::vector<Attribution> OwnersInListings(absl::Span<const InventoryTie> ties,
                                          const Roster* roster = nullptr);

// Leaves one tie of relation owns, and one of exposed, for each identity, whoever says so: the best
// graded one, in its place. Its evidence has the others' source and grade in "also", and their
// "conflict". Ties of history stay.
void JoinOwners(std::vector<Attribution>* attributions);

// Whom an identity's text names: an address, "host/login#number", "SHA256:...".
Resolution ResolveIdentityText(const Roster& roster, std::string_view identity,
                               std::optional<int64_t> at);

}  // namespace offkey
