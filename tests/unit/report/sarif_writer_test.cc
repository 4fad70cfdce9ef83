#include "engine/report/sarif_writer.h"

#include <gtest/gtest.h>

#include "sample_finding.h"

namespace offkey {
namespace {

std::string Document(const std::vector<const Finding*>& findings, const Coverage& coverage) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  SarifWriter writer(&sink, "1.2.3", [](std::string_view) { return std::string("Example token"); });
  for (const Finding* finding : findings) EXPECT_TRUE(writer.Add(*finding).ok());
  RunSummary summary;
  summary.coverage = coverage;
  summary.rules = {60, "d1"};
  EXPECT_TRUE(writer.Finish(summary).ok());
  return out;
}

bool Contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(SarifWriterTest, AnEmptyRunIsADocument) {
  EXPECT_EQ(Document({}, {}),
            R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)"
            R"("runs":[{"results":[],"tool":{"driver":{"name":"offkey","semanticVersion":"1.2.3",)"
            R"("rules":[]}},"invocations":[{"executionSuccessful":true,)"
            R"("toolExecutionNotifications":[]}],)"
            R"("properties":{"rules":{"count":60,"digest":"d1"}}}]})"
            "\n");
}

TEST(SarifWriterTest, AResultForEachPath) {
  const Finding file = SampleFileFinding();
  const Finding history = SampleHistoryFinding();
  const std::string text = Document({&file, &history}, {});
  EXPECT_TRUE(Contains(text, R"("artifactLocation":{"uri":"etc/app.env"},"region":{"startLine":3,)"
                             R"("startColumn":9,"endLine":3,"endColumn":33,"byteOffset":41,)"
                             R"("byteLength":24})"));
  EXPECT_TRUE(Contains(text, R"("uri":"config.yml")"));
  EXPECT_TRUE(Contains(text, R"("uri":"git-objects/0404040404)"));
  EXPECT_TRUE(Contains(text, R"("introducedIn":["0101)"));
  EXPECT_TRUE(Contains(text, R"(introduced by Jane Doe <jane@example.com> on 2024-03-05)"));
  // One rule, named once, to which all three results point.
  EXPECT_TRUE(Contains(text, R"("rules":[{"id":"example.token",)"));
  EXPECT_FALSE(Contains(text, R"("ruleIndex":1)"));
  EXPECT_FALSE(Contains(text, SampleSecret()));
}

TEST(SarifWriterTest, PathsBecomeUris) {
  Finding finding = SampleFileFinding();
  finding.occurrences[0].path = "./a b/c:d#\xE9?%";
  EXPECT_TRUE(Contains(Document({&finding}, {}), R"("uri":"a%20b/c%3Ad%23%E9%3F%25")"));
  finding.occurrences[0].path = "/etc/x y";
  EXPECT_TRUE(Contains(Document({&finding}, {}), R"("uri":"file:///etc/x%20y")"));
  finding.occurrences[0].path = SampleSecret();
  EXPECT_FALSE(Contains(Document({&finding}, {}), SampleSecret()));
}

TEST(SarifWriterTest, TheLineHashSurvivesAMoveAndTellsPathsApart) {
  const auto hash = [](const Finding& finding) {
    const std::string text = Document({&finding}, {});
    const std::string key = R"("primaryLocationLineHash":")";
    return text.substr(text.find(key) + key.size(), 34);
  };
  Finding finding = SampleFileFinding();
  const std::string before = hash(finding);
  EXPECT_EQ(before.substr(32), ":1");
  finding.occurrences[0].position.line = 99;
  EXPECT_EQ(hash(finding), before);
  finding.occurrences[0].path = "other";
  EXPECT_NE(hash(finding), before);
}

TEST(SarifWriterTest, CompanionsAreProperties) {
  Finding finding = SampleFileFinding();
  EXPECT_FALSE(Contains(Document({&finding}, {}), "companions"));
  finding.companions = {{"example.id", "ID_1", {}, true}};
  EXPECT_TRUE(Contains(Document({&finding}, {}),
                       R"("companions":[{"rule":"example.id","fingerprint":")" +
                           std::string(64, '0') + R"(","secret":"ID_1","ambiguous":true}])"));
}

TEST(SarifWriterTest, ExpiryIsAPropertyAndSaid) {
  Finding finding = SampleFileFinding();
  EXPECT_FALSE(Contains(Document({&finding}, {}), "expiresAt"));
  finding.validity.expires_at = 1'793'000'000;
  const std::string document = Document({&finding}, {});
  EXPECT_TRUE(Contains(document, R"("expiresAt":"2026-10-26T07:33:20+00:00")")) << document;
  EXPECT_TRUE(Contains(document, "states that it expires on 2026-10-26. Revoke it")) << document;
}

TEST(SarifWriterTest, WhatIsRefusedIsInformational) {
  Finding finding = SampleFileFinding();
  finding.refusal = {false, "checksum: x does not hold"};
  const std::string document = Document({&finding}, {});
  EXPECT_TRUE(Contains(document, R"("kind":"informational","level":"none")")) << document;
  EXPECT_TRUE(Contains(document, "is rejected, no credential: checksum: x does not hold."));
  EXPECT_TRUE(Contains(document, R"("verdict":"rejected")"));
}

TEST(SarifWriterTest, AnIncompleteRunSaysSo) {
  Coverage coverage;
  coverage.failed = {{"permission", 2}};
  const std::string text = Document({}, coverage);
  EXPECT_TRUE(Contains(text, R"("executionSuccessful":false)"));
  EXPECT_TRUE(Contains(text, R"("level":"error","message":{"text":"2 not read: permission"})"));
}

TEST(SarifWriterTest, ARunOfManyIsToldApart) {
  std::string out = SarifWriter::DocumentBegin();
  OutputSink sink = OutputSink::ToString(&out);
  for (const char* repo : {"/srv/a", "/srv/b"}) {
    if (out.ends_with("}")) out += ",";
    SarifWriter writer(
        &sink, "9.9", [](std::string_view) { return std::string(); }, SarifWriter::RunOf{repo});
    RunSummary summary;
    summary.repo = repo;
    ASSERT_TRUE(writer.Finish(summary).ok());
  }
  out += SarifWriter::DocumentEnd();
  EXPECT_TRUE(Contains(out, R"("runs":[{"automationDetails":{"id":"offkey//srv/a"},"results":[])"));
  EXPECT_TRUE(Contains(out, R"(},{"automationDetails":{"id":"offkey//srv/b"})"));
  EXPECT_TRUE(Contains(out, R"("repo":"/srv/b","state":"complete"}}]})"));
}

}  // namespace
}  // namespace offkey
