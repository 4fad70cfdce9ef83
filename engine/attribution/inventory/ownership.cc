// Covered by tests/unit/attribution/ownership_test.cc.
#include "engine/attribution/inventory/ownership.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/self_description.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/file.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

// One party of one tie, as it will be attributed.
struct Claim {
  const InventoryTie* tie = nullptr;
  Relation relation = Relation::kOwns;
  Grade grade = Grade::kA;
  std::string identity;
  bool in_roster = false;
  Resolution resolution;
  std::set<std::string> names;  // every address and login that the party has
  std::map<std::string, std::string> evidence;
};

// nullopt: it matches too little to mean anything.
std::optional<Grade> GradeOfMatch(const InventoryTie& tie) {
  switch (tie.match.kind) {
    case MarkKind::kMask: {
      const int left = BitsAgainstCrowd(tie.match.bits, tie.crowd);
      if (left < kHintBits) return std::nullopt;
      return left < kCertainBits ? Grade::kD : Grade::kA;
    }
    case MarkKind::kEmbeddedUser:
      return Grade::kB;
    case MarkKind::kId:
      if (tie.by_companion) return tie.ambiguous ? Grade::kD : Grade::kB;
      return Grade::kA;
    default:
      return Grade::kA;
  }
}

void AddNames(const InventoryParty& party, std::vector<std::string>* names) {
  for (const std::string* name : {&party.email, &party.login}) {
    if (!name->empty()) names->push_back(*name);
  }
}

std::string MatchText(const InventoryTie& tie) {
  switch (tie.match.kind) {
    case MarkKind::kId:
      return tie.by_companion ? "id beside it" : "id";
    case MarkKind::kHash:
      return "SHA-256";
    case MarkKind::kSshKey:
      return "SSH key fingerprint";
    case MarkKind::kPublicKey:
      return "public key fingerprint";
    case MarkKind::kMask:
      return "shown characters";
    case MarkKind::kEmbeddedUser:
      return "user number in it";
  }
  return "";
}

void Describe(const InventoryTie& tie, const InventoryParty& party, bool creator, Claim* claim) {
  std::map<std::string, std::string>& evidence = claim->evidence;
  evidence["source"] = "inventory";
  evidence["listing"] = tie.entry.kind;
  evidence["entry"] = absl::StrCat(tie.entry_id);
  evidence["file"] = tie.source.file;
  evidence["sha256"] = tie.source.sha256;
  evidence["line"] = absl::StrCat(tie.entry.line);
  evidence["field"] = creator ? "creator" : tie.entry.field;
  evidence["stated"] = party.text;
  evidence["matched_by"] = MatchText(tie);
  evidence["as_of"] = Utc(tie.entry.stated_at.value_or(tie.source.as_of));
  if (!tie.entry.account.empty()) evidence["account"] = tie.entry.account;
  if (tie.entry.active) evidence["active"] = *tie.entry.active ? "yes" : "no";
  if (tie.gone) evidence["not_listed_since"] = Utc(tie.gone->as_of);
  if (tie.match.kind == MarkKind::kMask) {
    evidence["characters"] = absl::StrCat(tie.match.characters);
    evidence["bits"] = absl::StrCat(tie.match.bits);
    evidence["listed_masks"] = absl::StrCat(tie.crowd);
  }
}

// Newer key ids of AWS hold the number of their account. AWS does not document it, so a listing of
// another account is shown and not judged.
void CompareAccounts(const InventoryTie& tie, Claim* claim) {
  if (tie.entry.issuer != "aws") return;
  const std::optional<std::string> account = AwsAccountOfKeyId(tie.entry.credential);
  if (account && *account != tie.entry.account) claim->evidence["account_in_id"] = *account;
}

void Resolve(const InventoryTie& tie, const std::vector<std::string>& names, const Roster* roster,
             Claim* claim) {
  if (roster == nullptr) return;
  const int64_t at = tie.entry.stated_at.value_or(tie.source.as_of);
  std::set<const RosterPerson*> people;
  for (const std::string& name : names) {
    Resolution resolution = ResolveIdentityText(*roster, name, at);
    if (resolution.exactness == Exactness::kUnknown) continue;
    claim->evidence["roster"] = ExactnessName(resolution.exactness);
    if (resolution.person == nullptr) {
      if (!resolution.candidates.empty()) {
        claim->evidence["roster"] += ": " + PeopleText(resolution.candidates);
      }
      continue;
    }
    people.insert(resolution.person);
    const bool better = claim->resolution.person == nullptr ||
                        (claim->resolution.exactness == Exactness::kOutside &&
                         resolution.exactness != Exactness::kOutside);
    if (better) claim->resolution = std::move(resolution);
  }
  if (people.size() > 1) {
    claim->resolution = {};
    claim->evidence["roster"] =
        "several: " + PeopleText(std::vector<const RosterPerson*>(people.begin(), people.end()));
    return;
  }
  const Resolution& found = claim->resolution;
  if (found.person == nullptr) return;
  claim->identity = found.person->id;
  claim->in_roster = true;
  claim->evidence["roster"] = ExactnessName(found.exactness);
  claim->evidence["identity"] = IdentityText(*found.identity);
  if (found.exactness == Exactness::kOutside) {
    claim->grade = Grade::kD;
    claim->evidence["valid"] = ValidityText(found.identity->validity);
  }
}

std::optional<Claim> ClaimOf(const InventoryTie& tie, bool creator, const Roster* roster) {
  const InventoryParty& party = creator ? tie.entry.creator : tie.entry.owner;
  const std::optional<Grade> grade = GradeOfMatch(tie);
  if (party.empty() || !grade) return std::nullopt;
  Claim claim;
  claim.tie = &tie;
  claim.relation = creator ? Relation::kExposed : Relation::kOwns;
  claim.grade = !creator && tie.entry.owner_is_hint ? Grade::kD : *grade;
  std::vector<std::string> names;
  AddNames(party, &names);
  if (!creator) {
    for (const InventoryParty& more : tie.explained) AddNames(more, &names);
  }
  claim.names = {names.begin(), names.end()};
  const auto address = std::find_if(names.begin(), names.end(), [](const std::string& name) {
    return name.find('@') != std::string::npos && name.find('/') == std::string::npos;
  });
  claim.identity = address != names.end()   ? *address
                   : !names.empty()         ? names.front()
                   : !party.user_id.empty() ? absl::StrCat(tie.entry.issuer, "/", party.user_id)
                                            : party.text;
  Describe(tie, party, creator, &claim);
  if (!creator && !tie.explained.empty()) {
    claim.evidence["explained_by"] = tie.explained.front().text;
  }
  Resolve(tie, names, roster, &claim);
  CompareAccounts(tie, &claim);
  return claim;
}

std::string HostOf(const std::string& login) { return login.substr(0, login.find('/')); }

// Whether two owners cannot be one: two people of the roster, two addresses, two logins of a forge.
// What has a name in common is one; an address and a login may be.
bool Exclude(const Claim& a, const Claim& b) {
  if (a.in_roster && b.in_roster) return a.identity != b.identity;
  if (a.identity == b.identity && a.in_roster == b.in_roster) return false;
  for (const std::string& name : a.names) {
    if (b.names.count(name) > 0) return false;
  }
  for (const std::string& one : a.names) {
    for (const std::string& other : b.names) {
      const bool logins =
          one.find('/') != std::string::npos && other.find('/') != std::string::npos;
      const bool addresses =
          one.find('/') == std::string::npos && other.find('/') == std::string::npos;
      if (addresses || (logins && HostOf(one) == HostOf(other))) return true;
    }
  }
  return a.names.empty() && b.names.empty() && a.tie->entry.issuer == b.tie->entry.issuer;
}

void MarkConflicts(std::vector<Claim>* claims) {
  std::vector<std::string> said(claims->size());
  for (size_t i = 0; i < claims->size(); ++i) {
    for (size_t j = 0; j < claims->size(); ++j) {
      const Claim& a = (*claims)[i];
      const Claim& b = (*claims)[j];
      if (i == j || a.relation != Relation::kOwns || b.relation != Relation::kOwns) continue;
      if (a.grade > Grade::kB || b.grade > Grade::kB || a.grade != b.grade) continue;
      if (a.tie->match.kind == MarkKind::kEmbeddedUser || !Exclude(a, b)) continue;
      absl::StrAppend(&said[i], said[i].empty() ? "" : "; ", b.identity, " by ", b.tie->entry.kind,
                      " ", PrintablePath(b.tie->source.file), ":", b.tie->entry.line);
    }
  }
  for (size_t i = 0; i < claims->size(); ++i) {
    if (said[i].empty()) continue;
    (*claims)[i].grade = Grade::kD;
    (*claims)[i].evidence["conflict"] = "also listed for " + said[i];
  }
}

// "github-sso sso.json:3 (grade A)", "comment of the SSH key, comment (grade C)".
std::string SourceText(const std::map<std::string, std::string>& evidence, Grade grade) {
  const auto said = [&](const char* key) {
    const auto found = evidence.find(key);
    return found == evidence.end() ? std::string() : found->second;
  };
  const std::string source =
      said("source") == "credential"
          ? absl::StrCat(said("basis"), ", ", said("field"))
          : absl::StrCat(said("listing"), " ", PrintablePath(said("file")), ":", said("line"));
  return absl::StrCat(source, " (grade ", GradeName(grade), ")");
}

// Adds to the evidence of `kept` what `other` said.
void JoinTo(const Attribution& other, Attribution* kept) {
  const std::map<std::string, std::string> more(other.evidence.begin(), other.evidence.end());
  std::map<std::string, std::string> evidence(kept->evidence.begin(), kept->evidence.end());
  const auto add = [&](const char* key, const std::string& text) {
    std::string& said = evidence[key];
    absl::StrAppend(&said, said.empty() ? "" : "; ", text);
  };
  add("also", SourceText(more, other.grade));
  for (const char* key : {"also", "conflict"}) {
    if (const auto found = more.find(key); found != more.end()) add(key, found->second);
  }
  kept->evidence = {evidence.begin(), evidence.end()};
}

}  // namespace

void JoinOwners(std::vector<Attribution>* attributions) {
  std::vector<Attribution> joined;
  joined.reserve(attributions->size());
  for (Attribution& tie : *attributions) {
    const bool of_history =
        tie.relation == Relation::kIntroduced || tie.relation == Relation::kCarried;
    const auto known = std::find_if(joined.begin(), joined.end(), [&](const Attribution& other) {
      return !of_history && other.relation == tie.relation && other.in_roster == tie.in_roster &&
             other.identity == tie.identity;
    });
    if (known == joined.end()) {
      joined.push_back(std::move(tie));
      continue;
    }
    if (tie.grade < known->grade) std::swap(tie, *known);
    JoinTo(tie, &*known);
  }
  *attributions = std::move(joined);
}

int BitsAgainstCrowd(uint32_t bits, uint64_t crowd) {
  const double chances = std::log2(static_cast<double>(std::max<uint64_t>(crowd, 1)));
  return static_cast<int>(bits) - static_cast<int>(std::ceil(chances));
}

Resolution ResolveIdentityText(const Roster& roster, std::string_view identity,
                               std::optional<int64_t> at) {
  if (identity.starts_with("SHA256:")) {
    const absl::StatusOr<RosterIdentity> key = SshKeyIdentity(identity);
    if (key.ok()) return roster.Resolve(*key, at);
  } else if (identity.find('/') != std::string_view::npos) {
    const absl::StatusOr<RosterIdentity> login = LoginIdentity(identity);
    if (login.ok()) return roster.Resolve(*login, at);
    return {};
  }
  return roster.ResolveEmail(identity, at);
}

std::vector<Attribution> OwnersInListings(absl::Span<const InventoryTie> ties,
                                          const Roster* roster) {
  std::vector<Claim> claims;
  for (const InventoryTie& tie : ties) {
    for (const bool creator : {false, true}) {
      if (std::optional<Claim> claim = ClaimOf(tie, creator, roster)) {
        claims.push_back(*std::move(claim));
      }
    }
  }
  MarkConflicts(&claims);
  // One attribution for each person and relation, by the best of the statements.
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
    return std::tie(a.relation, a.in_roster, a.identity, a.grade, a.tie->entry_id) <
           std::tie(b.relation, b.in_roster, b.identity, b.grade, b.tie->entry_id);
  });
  std::vector<Attribution> attributions;
  std::vector<size_t> listings;
  for (Claim& claim : claims) {
    if (!attributions.empty()) {
      const Attribution& last = attributions.back();
      if (last.relation == claim.relation && last.in_roster == claim.in_roster &&
          last.identity == claim.identity) {
        ++listings.back();
        continue;
      }
    }
    Attribution& attribution = attributions.emplace_back();
    attribution.identity = claim.identity;
    attribution.in_roster = claim.in_roster;
    attribution.relation = claim.relation;
    attribution.grade = claim.grade;
    attribution.evidence = {claim.evidence.begin(), claim.evidence.end()};
    listings.push_back(1);
  }
  for (size_t i = 0; i < attributions.size(); ++i) {
    if (listings[i] < 2) continue;
    auto& evidence = attributions[i].evidence;
    evidence.emplace_back("entries", absl::StrCat(listings[i]));
    std::sort(evidence.begin(), evidence.end());
  }
  std::sort(attributions.begin(), attributions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.relation, a.grade, a.identity, a.in_roster) <
           std::tie(b.relation, b.grade, b.identity, b.in_roster);
  });
  return attributions;
}

}  // namespace offkey
