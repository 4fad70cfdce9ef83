// Findings for the tests of the writers. The secrets are made of parts, so that none stands in the
// repository.
#pragma once

#include <string>

#include "engine/model/finding.h"

namespace offkey {

inline std::string SampleSecret() { return std::string("sample-") + "secret-" + "0123456789"; }

inline ObjectId SampleId(char byte) { return ObjectId(std::string(ObjectId::kSha1Bytes, byte)); }

inline CommitEvent SampleEvent(char commit, const std::string& path) {
  CommitEvent event;
  event.commit = SampleId(commit);
  event.path = path;
  event.position = {3, 9};
  event.author = {"Jane Doe", "jane@example.com"};
  event.committer = {"CI", "ci@example.com"};
  event.authored_at = {1'709'644'029, 60};
  event.committed_at = {1'709'644'030, 0};
  return event;
}

inline Finding SampleFinding() {
  Finding finding;
  finding.fingerprint.fill(0xAB);
  finding.rule = "example.token";
  finding.provider = "example";
  finding.confidence = Confidence::kHigh;
  finding.masked = MaskSecret(SampleSecret());
  finding.secret = SecretBytes(SampleSecret());
  return finding;
}

inline Finding SampleFileFinding() {
  Finding finding = SampleFinding();
  finding.occurrences.push_back({Holder::kFile, ObjectId(), "etc/app.env", 41, 65, {3, 9}});
  finding.occurrences_total = 1;
  return finding;
}

inline Finding SampleHistoryFinding() {
  Finding finding = SampleFinding();
  finding.repo = "acme/shop";
  finding.from_history = true;
  finding.introduced.push_back(SampleEvent('\x01', "config.yml"));
  finding.removed.push_back(SampleEvent('\x02', ""));
  finding.removed.back().position = {};
  finding.present_at = {"refs/heads/main", "refs/tags/v1"};
  finding.occurrences.push_back({Holder::kBlob, SampleId('\x03'), "config.yml", 41, 65, {3, 9}});
  finding.occurrences.push_back({Holder::kCommit, SampleId('\x04'), "", 200, 224, {7, 1}});
  finding.occurrences_total = 12;
  finding.attributions.push_back({"jane@example.com",
                                  Relation::kIntroduced,
                                  Grade::kC,
                                  {{"commit", "0101"}, {"role", "author"}}});
  return finding;
}

}  // namespace offkey
