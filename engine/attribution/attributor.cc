// Covered by tests/unit/attribution/attributor_test.cc.
#include "engine/attribution/attributor.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

// One person's part in one event.
struct Part {
  const CommitEvent* event = nullptr;
  bool is_author = false;
};

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

std::map<std::string, std::vector<Part>> PartsByIdentity(const Finding& finding) {
  std::map<std::string, std::vector<Part>> parts;
  for (const CommitEvent& event : finding.introduced) {
    const std::string author = FoldEmail(event.author.email);
    const std::string committer = FoldEmail(event.committer.email);
    if (!author.empty()) parts[author].push_back({&event, true});
    if (!committer.empty() && committer != author && !IsForgeCommitter(committer)) {
      parts[committer].push_back({&event, false});
    }
  }
  return parts;
}

std::vector<std::pair<std::string, std::string>> EvidenceOf(const std::string& identity,
                                                            const std::vector<Part>& parts) {
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
  if (const std::optional<NoReplyAddress> address = ParseNoReplyAddress(identity)) {
    evidence["forge"] = address->host;
    evidence["forge_login"] = address->login;
    if (!address->id.empty()) evidence["forge_account"] = address->id;
  }
  return {evidence.begin(), evidence.end()};
}

}  // namespace

std::vector<Attribution> AttributeFinding(const Finding& finding) {
  std::map<std::string, std::vector<Part>> parts_by_identity = PartsByIdentity(finding);
  // All events count, also those that name nobody: whoever comes after an anonymous commit was not
  // the first.
  std::optional<int64_t> first_time;
  for (const CommitEvent& event : finding.introduced) {
    first_time =
        std::min(first_time.value_or(event.committed_at.seconds), event.committed_at.seconds);
  }
  std::vector<Attribution> attributions;
  for (auto& [identity, parts] : parts_by_identity) {
    std::sort(parts.begin(), parts.end(), EarlierPart);
    Attribution attribution;
    attribution.identity = identity;
    attribution.relation = parts.front().event->committed_at.seconds == *first_time
                               ? Relation::kIntroduced
                               : Relation::kCarried;
    attribution.grade = Grade::kC;
    attribution.evidence = EvidenceOf(identity, parts);
    attributions.push_back(std::move(attribution));
  }
  std::sort(attributions.begin(), attributions.end(), [](const auto& a, const auto& b) {
    return std::tie(a.relation, a.grade, a.identity) < std::tie(b.relation, b.grade, b.identity);
  });
  return attributions;
}

}  // namespace offkey
