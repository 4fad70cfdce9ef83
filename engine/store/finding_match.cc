// Covered by tests/unit/store/finding_query_test.cc, against the store.
#include "engine/store/finding_match.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "engine/base/glob.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

std::vector<std::string> Paths(const Finding& finding) {
  std::vector<std::string> paths;
  for (const CommitEvent& event : finding.introduced) paths.push_back(event.path);
  for (const Occurrence& occurrence : finding.occurrences) paths.push_back(occurrence.path);
  return paths;
}

}  // namespace

bool FindingHolds(const FindingQuery& query, const Finding& finding, bool missed) {
  const auto any = [](const auto& items, const auto& holds) {
    return std::any_of(items.begin(), items.end(), holds);
  };
  if (!query.fingerprints.empty() && !any(query.fingerprints, [&](const auto& range) {
        return range.first <= finding.fingerprint && finding.fingerprint <= range.last;
      })) {
    return false;
  }
  if (query.identities) {
    const auto wanted = [&](const std::string& address) {
      return !FoldEmail(address).empty() && any(*query.identities, [&](const std::string& one) {
        return FoldEmail(one) == FoldEmail(address);
      });
    };
    const auto by = [&](const CommitEvent& event) {
      return wanted(event.author.email) || wanted(event.committer.email);
    };
    if (!any(finding.introduced, by) && !any(finding.removed, by) &&
        !any(finding.attributions, [&](const auto& tie) { return wanted(tie.identity); })) {
      return false;
    }
  }
  if (!query.rule.empty() && !GlobMatches(query.rule, finding.rule)) return false;
  if (!query.provider.empty() && query.provider != finding.provider) return false;
  if (!query.repo.empty() && !GlobMatchesPathEnd(query.repo, finding.repo)) return false;
  if (!query.path.empty() && !any(Paths(finding), [&](const std::string& path) {
        return GlobMatchesPathEnd(query.path, path);
      })) {
    return false;
  }
  if (!query.keyword.empty() && !any(Paths(finding), [&](const std::string& path) {
        return absl::AsciiStrToLower(path).find(absl::AsciiStrToLower(query.keyword)) !=
               std::string::npos;
      })) {
    return false;
  }
  if (!query.ref.empty() && !any(finding.present_at, [&](const std::string& ref) {
        for (const std::string folder : {"refs/heads/", "refs/tags/", "refs/remotes/"}) {
          if (ref.starts_with(folder) && GlobMatches(query.ref, ref.substr(folder.size()))) {
            return true;
          }
        }
        return GlobMatches(query.ref, ref);
      })) {
    return false;
  }
  if ((query.introduced_since || query.introduced_until) &&
      !any(finding.introduced, [&](const CommitEvent& event) {
        return event.committed_at.seconds >= query.introduced_since.value_or(INT64_MIN) &&
               (!query.introduced_until || event.committed_at.seconds < *query.introduced_until);
      })) {
    return false;
  }
  if (query.present && *query.present != (!finding.present_at.empty() && !missed)) {
    return false;
  }
  if ((query.relation || !query.grades.empty()) &&
      !any(finding.attributions, [&](const Attribution& tie) {
        return (!query.relation || *query.relation == tie.relation) &&
               (query.grades.empty() ||
                any(query.grades, [&](Grade one) { return one == tie.grade; }));
      })) {
    return false;
  }
  return true;
}

}  // namespace offkey
