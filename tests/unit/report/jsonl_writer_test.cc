#include "engine/report/jsonl_writer.h"

#include <gtest/gtest.h>

#include "sample_finding.h"

namespace offkey {
namespace {

std::string Line(const Finding& finding) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  JsonlWriter writer(&sink);
  EXPECT_TRUE(writer.Add(finding).ok());
  return out;
}

bool Contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::string Repeat(std::string_view text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  return repeated;
}

constexpr std::string_view kPeople =
    R"("author":{"name":"Jane Doe","email":"jane@example.com"},)"
    R"("committer":{"name":"CI","email":"ci@example.com"},)"
    R"("authored_at":"2024-03-05T14:07:09+01:00","committed_at":"2024-03-05T13:07:10+00:00")";

TEST(JsonlWriterTest, FileFinding) {
  EXPECT_EQ(Line(SampleFileFinding()),
            R"({"schema":"offkey.finding.v1","fingerprint":")" + Repeat("ab", 32) +
                R"(","rule":"example.token","provider":"example","confidence":"high",)"
                "\"secret\":\"samp\xE2\x80\xA6"
                R"(6789",)"
                R"("occurrences":[{"path":"etc/app.env","start":41,"end":65,"line":3,"column":9}],)"
                R"("occurrences_total":1,"attributions":[]})"
                "\n");
}

TEST(JsonlWriterTest, HistoryFinding) {
  std::string expected =
      R"({"schema":"offkey.finding.v1","fingerprint":")" + Repeat("ab", 32) +
      R"(","rule":"example.token","provider":"example","confidence":"high",)"
      "\"secret\":\"samp\xE2\x80\xA6"
      R"(6789","repo":"acme/shop",)"
      R"("introduced":[{"commit":")" +
      Repeat("01", 20) + R"(","path":"config.yml","line":3,"column":9,)" + std::string(kPeople) +
      "}]," + R"("removed":[{"commit":")" + Repeat("02", 20) + R"(",)" + std::string(kPeople) +
      "}]," +
      R"("present_at":["refs/heads/main","refs/tags/v1"],)"
      R"("occurrences":[{"blob":")" +
      Repeat("03", 20) +
      R"(","path":"config.yml","start":41,"end":65,"line":3,"column":9},)"
      R"({"blob":")" +
      Repeat("04", 20) +
      R"(","in":"commit","start":200,"end":224,"line":7,"column":1}],)"
      R"("occurrences_total":12,"attributions":[{"identity":"jane@example.com",)"
      R"("relation":"introduced","grade":"C","evidence":{"commit":"0101","role":"author"}}]})"
      "\n";
  EXPECT_EQ(Line(SampleHistoryFinding()), expected);
}

TEST(JsonlWriterTest, HistoryFindingThatNobodyHasAnyMoreKeepsItsEmptyLists) {
  Finding finding = SampleFinding();
  finding.from_history = true;
  EXPECT_NE(Line(finding).find(R"("introduced":[],"removed":[],"present_at":[],"occurrences":[])"),
            std::string::npos);
}

TEST(JsonlWriterTest, BytesThatAreNotUtf8GetATwin) {
  Finding finding = SampleHistoryFinding();
  finding.occurrences[0].path = "caf\xE9.yml";
  finding.introduced[0].author.name = "J\xFC";
  finding.present_at = {"refs/heads/a", "refs/heads/\xFF"};
  const std::string line = Line(finding);
  EXPECT_NE(line.find(R"("path":"caf\ufffd.yml","path_b64":"Y2Fm6S55bWw=")"), std::string::npos);
  EXPECT_NE(line.find(R"("name":"J\ufffd","name_b64":"Svw=")"), std::string::npos);
  EXPECT_NE(line.find(R"("present_at_b64":["cmVmcy9oZWFkcy9h","cmVmcy9oZWFkcy//"])"),
            std::string::npos);
}

TEST(JsonlWriterTest, TheSecretIsMaskedWhereverItStands) {
  Finding finding = SampleHistoryFinding();
  const std::string secret = SampleSecret();
  finding.repo = secret;
  finding.occurrences[0].path = "keys/" + secret + "/" + secret;
  finding.introduced[0].path = secret;
  finding.introduced[0].author = {secret, secret};
  finding.present_at = {"refs/heads/" + secret};
  finding.attributions[0].evidence[0].second = secret;
  finding.attributions[0].identity = secret;
  const std::string line = Line(finding);
  EXPECT_EQ(line.find(secret), std::string::npos);
  EXPECT_NE(line.find("keys/samp\xE2\x80\xA6"
                      "6789/samp\xE2\x80\xA6"
                      "6789"),
            std::string::npos);
}

TEST(JsonlWriterTest, ManyOccurrencesAreWrittenWhole) {
  Finding finding = SampleFileFinding();
  const Occurrence place = finding.occurrences[0];
  finding.occurrences.assign(5000, place);
  const std::string line = Line(finding);
  EXPECT_EQ(line.size(), Line(SampleFileFinding()).size() +
                             4999 * (std::string(R"({"path":"etc/app.env","start":41,"end":65,)"
                                                 R"("line":3,"column":9},)")
                                         .size()));
  EXPECT_EQ(line.find('\n'), line.size() - 1);
}

TEST(JsonlWriterTest, Companions) {
  Finding finding = SampleFileFinding();
  finding.companions = {{"example.id", "ID_1", {}, true}, {"example.id", "ID_2", {}, false}};
  EXPECT_TRUE(Line(finding).ends_with(
      R"("companions":[{"rule":"example.id","fingerprint":")" + Repeat("00", 32) +
      R"(","secret":"ID_1","ambiguous":true},{"rule":"example.id","fingerprint":")" +
      Repeat("00", 32) + R"(","secret":"ID_2","ambiguous":false}]})" + "\n"));
}

TEST(JsonlWriterTest, WhatACredentialStatesAboutItsTime) {
  Finding finding = SampleFileFinding();
  EXPECT_FALSE(Contains(Line(finding), "expires_at"));
  finding.validity = {1'700'000'000, {}, 1'793'000'000};
  const std::string line = Line(finding);
  EXPECT_TRUE(Contains(line, R"("issued_at":"2023-11-14T22:13:20+00:00",)"
                             R"("expires_at":"2026-10-26T07:33:20+00:00")"))
      << line;
  EXPECT_FALSE(Contains(line, "not_before"));
}

TEST(JsonlWriterTest, WhatIsRefusedHasASchemaOfItsOwnAndIsNotCounted) {
  Finding finding = SampleFileFinding();
  finding.refusal = {true, "known example: printed"};
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  JsonlWriter writer(&sink);
  EXPECT_TRUE(writer.Add(finding).ok());
  EXPECT_TRUE(out.starts_with(R"({"schema":"offkey.refusal.v1","verdict":"dummy",)"
                              R"("reason":"known example: printed","rule":"example.token")"))
      << out;
  EXPECT_TRUE(out.ends_with("\"occurrences_total\":1}\n")) << out;
  EXPECT_TRUE(writer.Finish({}).ok());
  EXPECT_TRUE(Contains(out, R"("findings":0)"));
}

TEST(JsonlWriterTest, CoverageIsTheLastLine) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  JsonlWriter writer(&sink);
  RunSummary summary;
  summary.seconds = 12.5;
  summary.rules = {60, "d1"};
  summary.coverage.objects_total = 10;
  summary.coverage.objects_scanned = 6;
  summary.coverage.skipped = {{"symlink", 3}};
  summary.coverage.bytes = 4096;
  ASSERT_TRUE(writer.Finish(summary).ok());
  EXPECT_EQ(out,
            R"({"schema":"offkey.coverage.v1","complete":true,"objects":{"total":10,"scanned":6,)"
            R"("skipped":{"symlink":3},"failed":{}},"bytes":4096,"findings":0,"notes":[],)"
            R"("rules":{"count":60,"digest":"d1"}})"
            "\n");
  out.clear();
  summary.coverage.failed = {{"permission", 1}};
  summary.coverage.notes = {"a note"};
  summary.coverage.interrupted = true;
  ASSERT_TRUE(writer.Finish(summary).ok());
  EXPECT_EQ(out,
            R"({"schema":"offkey.coverage.v1","complete":false,"objects":{"total":10,"scanned":6,)"
            R"("skipped":{"symlink":3},"failed":{"permission":1}},"bytes":4096,"findings":0,)"
            R"("notes":["a note"],"rules":{"count":60,"digest":"d1"},"interrupted":true})"
            "\n");
}

TEST(JsonlWriterTest, OneOfManyRepositoriesAndAllOfThem) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  RunSummary summary;
  summary.repo = "/srv/\xFF";
  summary.state = SweepState::kNotSwept;
  summary.coverage.unknown_remainder = true;
  ASSERT_TRUE(JsonlWriter(&sink).Finish(summary).ok());
  EXPECT_TRUE(out.starts_with(
      R"({"schema":"offkey.coverage.v1","repo":"/srv/\ufffd","repo_b64":"L3Nydi//",)"
      R"("state":"not-swept","complete":false,)"))
      << out;
  out.clear();
  summary.repo.clear();
  summary.repositories = RepositoryCounts{4, 2, 1, 1};
  summary.findings_elsewhere = 7;
  ASSERT_TRUE(JsonlWriter(&sink).Finish(summary).ok());
  EXPECT_TRUE(out.starts_with(
      R"({"schema":"offkey.coverage.v1","repositories":{"total":4,"complete":2,"incomplete":1,)"
      R"("not_swept":1},"complete":false,)"))
      << out;
  EXPECT_TRUE(Contains(out, R"("findings":7)"));
}

}  // namespace
}  // namespace offkey
