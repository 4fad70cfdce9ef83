// Covered by tests/unit/attribution/attributor_test.cc.
#include "engine/attribution/attributor.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/person_lookup.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

// One person's part in one event.
struct Part {
  const CommitEvent* event = nullptr;
  bool is_author = false;
  std::string email;      // folded
  Resolution resolution;  // with a roster

  int64_t date() const {
    return is_author ? event->authored_at.seconds : event->committed_at.seconds;
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
  if (resolution.person == nullptr) return {part.email, false, Grade::kC};
  const bool outside = resolution.exactness == Exactness::kOutside;
  return {resolution.person->id, true, outside ? Grade::kD : Grade::kC};
}

// First come first: by commit time, then in an order that does not depend on the input's.
bool EarlierPart(const Part& a, const Part& b) {
  const auto key = [](const Part& part) {
    return std::tie(part.event->committed_at.seconds, part.event->commit, part.event->path,
                    part.event->position.line, part.event->position.column);
  };
  if (key(a) < key(b)) return true;
  if (key(b) < key(a)) return false;
  return a.is_author && !b.is_author;
}

std::map<Whose, std::vector<Part>> PartsByPerson(const Finding& finding, const Roster* roster) {
  std::map<Whose, std::vector<Part>> parts;
  const auto part_of = [&](const CommitEvent& event, bool is_author) {
    Part part{&event, is_author, FoldEmail((is_author ? event.author : event.committer).email), {}};
    if (roster != nullptr) part.resolution = roster->ResolveEmail(part.email, part.date());
    return part;
  };
  for (const CommitEvent& event : finding.introduced) {
    const Part author = part_of(event, true);
    const Part committer = part_of(event, false);
    if (!author.email.empty()) parts[WhoseIs(author)].push_back(author);
    // The same person under another address is no second one; the same address at another date may
    // be.
    const bool same = committer.resolution.person == author.resolution.person &&
                      (committer.resolution.person != nullptr || committer.email == author.email);
    if (!committer.email.empty() && !same && !IsForgeCommitter(committer.email)) {
      parts[WhoseIs(committer)].push_back(committer);
    }
  }
  return parts;
}

void AddRosterEvidence(const Part& part, std::map<std::string, std::string>* evidence) {
  const Resolution& resolution = part.resolution;
  if (resolution.exactness == Exactness::kUnknown) return;
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

std::vector<std::pair<std::string, std::string>> EvidenceOf(const std::vector<Part>& parts) {
  const Part& first = parts.front();
  std::map<std::string, std::string> evidence;
  evidence["commit"] = first.event->commit.ToHex();
  if (first.is_author) {
    evidence["author_email"] = first.event->author.email;
    evidence["role"] = "author";
  } else {
    evidence["committer_email"] = first.event->committer.email;
    evidence["role"] = "committer";
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
  AddRosterEvidence(first, &evidence);
  return {evidence.begin(), evidence.end()};
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
    attribution.relation = parts.front().event->committed_at.seconds == *first_time
                               ? Relation::kIntroduced
                               : Relation::kCarried;
    attribution.grade = whose.grade;
    attribution.evidence = EvidenceOf(parts);
    // Of the same person, grade C stands before D: the same relation again says nothing new.
    const bool said = !attributions.empty() && attributions.back().in_roster == whose.in_roster &&
                      attributions.back().identity == whose.identity &&
                      attributions.back().relation == attribution.relation;
    if (!said) attributions.push_back(std::move(attribution));
  }
  std::sort(attributions.begin(), attributions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.relation, a.grade, a.identity, a.in_roster) <
           std::tie(b.relation, b.grade, b.identity, b.in_roster);
  });
  return attributions;
}

}  // namespace offkey
