// Covered by tests/unit/attribution/attributor_test.cc.
#include "engine/attribution/attributor.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/ownership.h"
#include "engine/attribution/person_lookup.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

// In the order in which parts of one event count.
enum class Role : uint8_t { kAuthor, kCommitter, kCoAuthor, kSignedOff, kSigner };

// One person's part in one event.
struct Part {
  const CommitEvent* event = nullptr;
  Role role = Role::kAuthor;
  const Person* named = nullptr;  // in a trailer
  std::string email;              // folded; a signer's key
  Resolution resolution;          // with a roster

  // Co-authors worked with the author; who signs off passes on, as a committer does.
  int64_t date() const {
    return role == Role::kAuthor || role == Role::kCoAuthor ? event->authored_at.seconds
                                                            : event->committed_at.seconds;
  }
  // A date that cannot be as it says: it tells neither who was first nor whose an address was.
  bool is_misdated() const {
    const uint8_t counts = role == Role::kAuthor || role == Role::kCoAuthor
                               ? kAuthoredBeforeHistory | kCommittedBeforeParent
                               : kCommittedBeforeParent;
    return (event->date_faults & counts) != 0;
  }
  // Whether the person signed it themselves, with a key that counts.
  bool is_signed() const {
    const auto& judgement = event->judgement;
    if (!judgement || !judgement->verified()) return false;
    if (role == Role::kCoAuthor || role == Role::kSignedOff) return false;
    return role == Role::kSigner ||
           (role == Role::kAuthor ? judgement->by_author : judgement->by_committer);
  }
};

// Whose the parts are, and how well it is known.
struct Whose {
  std::string identity;
  bool in_roster = false;
  Grade grade = Grade::kC;

  friend auto operator<=>(const Whose&, const Whose&) = default;
};

Whose WhoseIs(const Part& part) {
  const Resolution& resolution = part.resolution;
  if (part.is_signed()) {
    const bool in_roster = resolution.exactness != Exactness::kUnknown;
    return {in_roster ? part.event->judgement->person : part.email, in_roster, Grade::kB};
  }
  const Grade grade = part.is_misdated() ? Grade::kD : Grade::kC;
  if (resolution.person == nullptr) return {part.email, false, grade};
  const bool outside = resolution.exactness == Exactness::kOutside;
  return {resolution.person->id, true, outside ? Grade::kD : grade};
}

// First come first: by commit time, then in an order that does not depend on the input's.
bool EarlierPart(const Part& a, const Part& b) {
  const auto key = [](const Part& part) {
    return std::tie(part.event->committed_at.seconds, part.event->commit, part.event->path,
                    part.event->position.line, part.event->position.column);
  };
  if (key(a) < key(b)) return true;
  if (key(b) < key(a)) return false;
  return a.role < b.role;
}

// Whoever's key signed is tied by it, whatever addresses the commit claims. A bot signs what others
// made.
std::optional<Part> SignerOf(const CommitEvent& event, const Roster* roster) {
  const auto& judgement = event.judgement;
  if (roster == nullptr || !judgement || !judgement->verified() || judgement->by_author ||
      judgement->by_committer || judgement->person_kind == PersonKind::kBot) {
    return std::nullopt;
  }
  Part part{&event, Role::kSigner, nullptr, judgement->key, {}};
  part.resolution.person = roster->Find(judgement->person);
  if (part.resolution.person == nullptr) return std::nullopt;
  part.resolution.exactness = Exactness::kUnique;
  return part;
}

// The same person under another address is no second one; the same address at another date may be.
bool IsSame(const Part& a, const Part& b) {
  return a.resolution.person == b.resolution.person &&
         (a.resolution.person != nullptr || a.email == b.email);
}

std::map<Whose, std::vector<Part>> PartsByPerson(const Finding& finding, const Roster* roster) {
  std::map<Whose, std::vector<Part>> parts;
  const auto part_of = [&](const CommitEvent& event, Role role) {
    const Person& person = role == Role::kAuthor ? event.author : event.committer;
    Part part{&event, role, nullptr, FoldEmail(person.email), {}};
    if (roster != nullptr) part.resolution = roster->ResolveEmail(part.email, part.date());
    return part;
  };
  for (const CommitEvent& event : finding.introduced) {
    const Part author = part_of(event, Role::kAuthor);
    const Part committer = part_of(event, Role::kCommitter);
    if (!author.email.empty()) parts[WhoseIs(author)].push_back(author);
    // Nor is one whom their signature shows to be the author; unless it proves the committer alone:
    // with an address or a date of the author's that cannot be, it is themselves all the same.
    const bool same = author.is_signed() ? committer.is_signed() || IsSame(committer, author)
                                         : IsSame(committer, author) && !committer.is_signed();
    if (!committer.email.empty() && !same && !IsForgeCommitter(committer.email)) {
      parts[WhoseIs(committer)].push_back(committer);
    }
    if (const auto signer = SignerOf(event, roster)) parts[WhoseIs(*signer)].push_back(*signer);
    // Whoever is author or committer is no co-author beside that, and none of the three signs off.
    std::vector<Part> counted = {author, committer};
    for (const Role role : {Role::kCoAuthor, Role::kSignedOff}) {
      std::vector<Part> of_role;
      for (const CommitTrailer& trailer : event.trailers) {
        if ((trailer.token == TrailerToken::kCoAuthoredBy) != (role == Role::kCoAuthor)) continue;
        Part named{&event, role, &trailer.person, FoldEmail(trailer.person.email), {}};
        if (named.email.empty() || IsForgeCommitter(named.email)) continue;
        if (roster != nullptr) named.resolution = roster->ResolveEmail(named.email, named.date());
        const bool again = std::any_of(counted.begin(), counted.end(),
                                       [&](const Part& part) { return IsSame(named, part); });
        if (again) continue;
        parts[WhoseIs(named)].push_back(named);
        of_role.push_back(std::move(named));
      }
      counted.insert(counted.end(), of_role.begin(), of_role.end());
    }
  }
  return parts;
}

void AddRosterEvidence(const Part& part, std::map<std::string, std::string>* evidence) {
  const Resolution& resolution = part.resolution;
  if (resolution.exactness == Exactness::kUnknown || part.role == Role::kSigner) return;
  std::string& said = (*evidence)["roster"];
  said = ExactnessName(resolution.exactness);
  if (resolution.person == nullptr) {
    if (!resolution.candidates.empty()) said += ": " + PeopleText(resolution.candidates);
    return;
  }
  (*evidence)["identity"] = IdentityText(*resolution.identity);
  (*evidence)["matched_by"] = MatchedByName(resolution.matched_by);
  if (resolution.identity->validity.always()) return;
  (*evidence)["valid"] = ValidityText(resolution.identity->validity);
  if (resolution.exactness == Exactness::kOutside) {
    (*evidence)["dated"] = FormatRfc3339({part.date(), 0});
  }
}

// The part whose signature is shown: a bad one is evidence of forgery and goes first.
const Part* SignedPart(const std::vector<Part>& parts) {
  const Part* shown = nullptr;
  for (const Part& part : parts) {
    if (!part.event->judgement) continue;
    if (part.event->judgement->verdict == SignatureVerdict::kBad) return &part;
    if (shown == nullptr) shown = &part;
  }
  return shown;
}

void AddSignatureEvidence(const std::vector<Part>& parts,
                          std::map<std::string, std::string>* evidence) {
  const Part* part = SignedPart(parts);
  if (part == nullptr) return;
  const SignatureJudgement& judgement = *part->event->judgement;
  (*evidence)["signature"] = SignatureVerdictName(judgement.verdict);
  if (!judgement.key.empty()) (*evidence)["signature_key"] = judgement.key;
  if (!judgement.reason.empty()) (*evidence)["signature_reason"] = judgement.reason;
  if (part != &parts.front()) (*evidence)["signature_commit"] = part->event->commit.ToHex();
  if (judgement.verified() && !part->is_signed()) (*evidence)["signed_by"] = judgement.person;
}

std::vector<std::pair<std::string, std::string>> EvidenceOf(const std::vector<Part>& parts) {
  const Part& first = parts.front();
  std::map<std::string, std::string> evidence;
  evidence["commit"] = first.event->commit.ToHex();
  switch (first.role) {
    case Role::kAuthor:
      evidence["author_email"] = first.event->author.email;
      evidence["role"] = "author";
      break;
    case Role::kCommitter:
      evidence["committer_email"] = first.event->committer.email;
      evidence["role"] = "committer";
      break;
    case Role::kSigner:
      evidence["author_email"] = first.event->author.email;
      evidence["role"] = "signer";
      break;
    case Role::kCoAuthor:
    case Role::kSignedOff:
      evidence["author_email"] = first.event->author.email;
      evidence["role"] = first.role == Role::kCoAuthor ? "co-author" : "signed-off";
      evidence["trailer"] = TrailerTokenName(
          first.role == Role::kCoAuthor ? TrailerToken::kCoAuthoredBy : TrailerToken::kSignedOffBy);
      evidence["trailer_email"] = first.named->email;
      break;
  }
  std::vector<ObjectId> commits;
  commits.reserve(parts.size());
  for (const Part& part : parts) commits.push_back(part.event->commit);
  std::sort(commits.begin(), commits.end());
  commits.erase(std::unique(commits.begin(), commits.end()), commits.end());
  if (commits.size() > 1) evidence["commits"] = absl::StrCat(commits.size());
  if (const std::optional<NoReplyAddress> address = ParseNoReplyAddress(first.email)) {
    evidence["forge"] = address->host;
    evidence["forge_login"] = address->login;
    if (!address->id.empty()) evidence["forge_account"] = address->id;
  }
  if (first.event->date_faults != 0) {
    evidence["date_faults"] = DateFaultsText(first.event->date_faults);
  }
  AddRosterEvidence(first, &evidence);
  AddSignatureEvidence(parts, &evidence);
  return {evidence.begin(), evidence.end()};
}

// Of the same person, grade B stands before C before D: the same relation again says nothing new,
// nor that somebody who is proved to have introduced it also carried it.
bool IsSaid(const std::vector<Attribution>& attributions, const Whose& whose,
            const Attribution& attribution) {
  for (auto other = attributions.rbegin(); other != attributions.rend(); ++other) {
    if (other->identity != whose.identity || other->in_roster != whose.in_roster) return false;
    if (other->relation == attribution.relation) return true;
    if (other->grade == Grade::kB && other->relation < attribution.relation) return true;
  }
  return false;
}

// What the credential states about itself.
void AddStated(const Finding& finding, const Roster* roster,
               std::vector<Attribution>* attributions) {
  for (const StatedIdentity& stated : finding.stated) {
    Attribution tie;
    tie.identity = stated.identity;
    tie.relation = Relation::kOwns;
    tie.grade = stated.grade;
    std::map<std::string, std::string> evidence(stated.more.begin(), stated.more.end());
    evidence["source"] = "credential";
    evidence["basis"] = stated.basis;
    evidence["field"] = stated.field;
    if (stated.stated_at) evidence["as_of"] = FormatRfc3339({*stated.stated_at, 0});
    if (roster != nullptr) {
      const Resolution holder = ResolveIdentityText(*roster, stated.identity, stated.stated_at);
      if (holder.person != nullptr) {
        tie.identity = holder.person->id;
        tie.in_roster = true;
        if (holder.exactness == Exactness::kOutside) tie.grade = Grade::kD;
      }
      if (holder.exactness != Exactness::kUnknown) {
        evidence["roster"] = ExactnessName(holder.exactness);
        evidence["identity"] = stated.identity;
      }
    }
    tie.evidence = {evidence.begin(), evidence.end()};
    attributions->push_back(std::move(tie));
  }
  JoinOwners(attributions);
}

}  // namespace

std::vector<Attribution> AttributeFinding(const Finding& finding, const Roster* roster) {
  std::map<Whose, std::vector<Part>> parts_by_person = PartsByPerson(finding, roster);
  // All events count, also those that name nobody: whoever comes after an anonymous commit was not
  // the first.
  std::optional<int64_t> first_time;
  for (const CommitEvent& event : finding.introduced) {
    first_time =
        std::min(first_time.value_or(event.committed_at.seconds), event.committed_at.seconds);
  }
  std::vector<Attribution> attributions;
  for (auto& [whose, parts] : parts_by_person) {
    std::sort(parts.begin(), parts.end(), EarlierPart);
    Attribution attribution;
    attribution.identity = whose.identity;
    attribution.in_roster = whose.in_roster;
    // Who signs off passed it on, and by that alone did not bring it.
    const auto brought = std::find_if(
        parts.begin(), parts.end(), [](const Part& part) { return part.role != Role::kSignedOff; });
    attribution.relation =
        brought != parts.end() && brought->event->committed_at.seconds == *first_time
            ? Relation::kIntroduced
            : Relation::kCarried;
    if (attribution.relation == Relation::kIntroduced) {
      std::rotate(parts.begin(), brought, std::next(brought));
    }
    attribution.grade = whose.grade;
    attribution.evidence = EvidenceOf(parts);
    if (!IsSaid(attributions, whose, attribution)) attributions.push_back(std::move(attribution));
  }
  AddStated(finding, roster, &attributions);
  std::sort(attributions.begin(), attributions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.relation, a.grade, a.identity, a.in_roster) <
           std::tie(b.relation, b.grade, b.identity, b.in_roster);
  });
  return attributions;
}

}  // namespace offkey
