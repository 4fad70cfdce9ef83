// Attribution from history: whose commits brought a credential into a repository.
//
// Place in the flow: Finding (with its introduced events) -> AttributeFinding ->
// Finding.attributions -> Store.
//
// - The identity is the folded e-mail of the event's author (after mailmap, which git/ applies). A
// forge's no-reply
//   address stays as it is. Without an e-mail nobody is attributed: a display name alone says
//   nothing.
// - The committer is attributed too when it is another identity and not the forge itself, or when
// the signature is theirs as the committer only.
// - Who introduced it first, by commit time, `introduced` it. Who introduced it again later,
// somebody else having had
//   it in this repository before, `carried` it. At equal commit times nobody was first, and all of
//   them introduced it.
// - Co-authors (trailers of the message) are attributed as authors are. Who signed off, and is
// neither author, committer nor co-author, `carried` it at most.
// - Grade C: commit times and addresses are what the author's machine claimed.
// - Each identity gets one attribution, with the evidence of its earliest commit (sorted keys):
// "commit",
//   "author_email" or "committer_email" as written, "role", and "commits" when there are several;
//   for a no-reply address also "forge", "forge_login" and, where it tells, "forge_account".
//
// With a roster an event counts for the person whom it resolves the address to, at the author's
// date for the author and the committer's for the committer: the identity is the person's id then,
// and the evidence also has "identity" (the roster's entry), "matched_by" and "roster" (how exact).
// Outside every interval the grade is D, and "dated" and "valid" say why. An address that names
// nobody for certain stays its own identity; "roster" then says "ambiguous: ..." or "outside: ...".
// A person who is tied to a finding with both grades has an attribution for each, if the relations
// differ.
//
// Where the events were judged (signature_judge.h), a verified signature of the author's or the
// committer's own makes the grade of that part B; of an address with several holders it tells which
// it was. With a roster, a person whose key signed what names neither of their addresses is tied by
// the signature alone, as "role" "signer" (bots, who sign for others, are not). The evidence has
// "signature" (the verdict; a bad one of a later commit goes before the first's), "signature_key",
// "signed_by" when it is somebody else, and "signature_reason".
//
// "role" is author, committer, co-author, signed-off or signer; of a trailer the evidence also has
// "trailer" and "trailer_email". Where a date cannot be as it says ("date_faults"; finding.h), the
// grade is D for those who count at that date: an author's and a co-author's when it was authored
// before the repository's first commit, everybody's when it was committed before a parent. A
// signature still proves who signed.
//
// What the credential states about its owner (Finding.stated) comes as relation owns, one for each
// identity; for a stored finding it is among the stored attributions. What issuers' listings say is
// added by inventory/ownership.h.
//
// Thread rule: a pure function.
#pragma once

#include <vector>

#include "engine/attribution/roster.h"
#include "engine/model/finding.h"

namespace offkey {

// Sorted by (relation, grade, identity). Of plain files only what is stated. Does not depend on the
// events' order.
std::vector<Attribution> AttributeFinding(const Finding& finding, const Roster* roster = nullptr);

}  // namespace offkey
