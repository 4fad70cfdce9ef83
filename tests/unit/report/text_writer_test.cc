#include "engine/report/text_writer.h"

#include <gtest/gtest.h>

#include "sample_finding.h"

namespace offkey {
namespace {

std::string Write(const Finding& finding, TextOptions options) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  TextWriter writer(&sink, options);
  EXPECT_TRUE(writer.Add(finding).ok());
  return out;
}

TEST(TextWriterTest, HistoryFinding) {
  EXPECT_EQ(Write(SampleHistoryFinding(), {}),
            "acme/shop\n"
            "\n"
            "HIGH    example.token  samp\xE2\x80\xA6"
            "6789\n"
            "  introduced  Jane Doe <jane@example.com>, 2024-03-05, commit 0101010101\n"
            "  removed     Jane Doe <jane@example.com>, 2024-03-05, commit 0202020202\n"
            "  now         present in main, tag v1\n"
            "  where       config.yml:3:9\n"
            "              commit 0404040404:7:1\n"
            "              and 10 more\n"
            "  tied to     jane@example.com, introduced it (grade C)\n"
            "\n");
}

TEST(TextWriterTest, FileFinding) {
  EXPECT_EQ(Write(SampleFileFinding(), {}),
            "HIGH    example.token  samp\xE2\x80\xA6"
            "6789\n"
            "  where       etc/app.env:3:9\n"
            "\n");
}

TEST(TextWriterTest, WhatIsRefusedIsListedAndNotCounted) {
  Finding finding = SampleFileFinding();
  finding.refusal = {true, "dummy: made of the words of examples"};
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  TextWriter writer(&sink, {});
  EXPECT_TRUE(writer.Add(finding).ok());
  EXPECT_EQ(out,
            "dummy     example.token  samp\xE2\x80\xA6"
            "6789\n"
            "  reason      dummy: made of the words of examples\n"
            "  where       etc/app.env:3:9\n"
            "\n");
  EXPECT_TRUE(writer.Finish({}).ok());
  EXPECT_NE(out.find("No credentials found"), out.npos);
  EXPECT_NE(out.find("listed      1 dummy, 0 rejected: no credentials"), out.npos);
}

TEST(TextWriterTest, ValidityIsToldFromNow) {
  constexpr int64_t kNow = 1'700'000'000;  // 2023-11-14T22:13:20Z
  constexpr int64_t kDay = 86'400;
  const auto line = [&](Validity validity, int64_t now) {
    Finding finding = SampleFileFinding();
    finding.validity = validity;
    TextOptions options;
    options.now = now;
    const std::string text = Write(finding, options);
    const size_t begin = text.find("  validity    ");
    if (begin == text.npos) return std::string();
    return text.substr(begin + 14, text.find('\n', begin) - begin - 14);
  };
  EXPECT_EQ(line({}, kNow), "");
  EXPECT_EQ(line({{}, {}, kNow}, kNow), "expired 2023-11-14");
  EXPECT_EQ(line({{}, {}, kNow - 400 * kDay}, kNow), "expired 2022-10-10");
  EXPECT_EQ(line({{}, {}, kNow + 12 * kDay}, kNow), "expires in 12 days, 2023-11-26");
  EXPECT_EQ(line({{}, {}, kNow + kDay}, kNow), "expires in 1 day, 2023-11-15");
  EXPECT_EQ(line({{}, {}, kNow + 7300}, kNow), "expires in 2 hours, 2023-11-15");
  EXPECT_EQ(line({{}, {}, kNow + 59}, kNow), "expires in less than an hour, 2023-11-14");
  EXPECT_EQ(line({{}, {}, kNow + 1000 * kDay}, kNow), "expires in 2 years, 2026-08-10");
  EXPECT_EQ(line({{}, {}, kNow + kDay}, 0), "expires 2023-11-15");
  EXPECT_EQ(line({kNow - kDay, kNow + kDay, {}}, kNow),
            "states no end, not valid before 2023-11-15, issued 2023-11-13");
}

TEST(TextWriterTest, LongListsAreCutWithTheNumberOfTheRest) {
  Finding finding = SampleHistoryFinding();
  finding.present_at.clear();
  for (int i = 100; i < 300; ++i)
    finding.present_at.push_back("refs/heads/topic-" + std::to_string(i));
  for (const size_t width : {40U, 80U, 120U}) {
    TextOptions options;
    options.width = width;
    const std::string text = Write(finding, options);
    const size_t begin = text.find("  now ");
    const std::string line = text.substr(begin, text.find('\n', begin) - begin);
    EXPECT_LE(line.size(), std::max<size_t>(width, 48));
    EXPECT_NE(line.find(" more"), std::string::npos);
  }
  finding.present_at.clear();
  EXPECT_NE(Write(finding, {}).find("gone from every branch and tag"), std::string::npos);
}

TEST(TextWriterTest, VersionsOfOnePathAreOneLine) {
  Finding finding = SampleHistoryFinding();
  finding.occurrences.assign(12, finding.occurrences[0]);
  EXPECT_NE(Write(finding, {}).find("config.yml:3:9  (12 times in history)\n  tied to"),
            std::string::npos);
}

TEST(TextWriterTest, ForeignTextIsEscapedAndMasked) {
  Finding finding = SampleHistoryFinding();
  finding.occurrences[0].path = "a\x1b[2Jb\n" + SampleSecret();
  finding.introduced[0].author.name = "\xE2\x80\xAE" + SampleSecret();
  finding.present_at = {"refs/heads/\x07"};
  const std::string text = Write(finding, {});
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_EQ(text.find('\x07'), std::string::npos);
  EXPECT_EQ(text.find("\xE2\x80\xAE"), std::string::npos);
  EXPECT_EQ(text.find(SampleSecret()), std::string::npos);
  EXPECT_NE(text.find("a\\x1b[2Jb\\x0asamp"), std::string::npos);
}

TEST(TextWriterTest, RevealShowsTheSecretOnlyWhenAsked) {
  TextOptions options;
  EXPECT_EQ(Write(SampleFileFinding(), options).find(SampleSecret()), std::string::npos);
  options.reveal = true;
  EXPECT_NE(Write(SampleFileFinding(), options).find(SampleSecret()), std::string::npos);
}

TEST(TextWriterTest, CompanionsAreNamedAndTheirAmbiguityIsSaid) {
  Finding finding = SampleFileFinding();
  finding.companions = {{"example.id", "ID_1\xE2\x80\xA6", {}, false},
                        {"example.id", "ID_2\xE2\x80\xA6", {}, true}};
  EXPECT_NE(Write(finding, {})
                .find("  goes with   ID_1\xE2\x80\xA6 (example.id)\n"
                      "              ID_2\xE2\x80\xA6 (example.id), one of several "
                      "that could be meant\n"),
            std::string::npos);
  finding.companions.resize(9, finding.companions[0]);
  EXPECT_NE(Write(finding, {}).find("              and 3 more\n"), std::string::npos);
}

TEST(TextWriterTest, ColorIsOffUnlessAskedFor) {
  TextOptions options;
  EXPECT_EQ(Write(SampleHistoryFinding(), options).find('\x1b'), std::string::npos);
  options.color = true;
  EXPECT_NE(Write(SampleHistoryFinding(), options).find("\x1b[1;31mHIGH"), std::string::npos);
}

std::string Finish(const Coverage& coverage, bool with_finding, size_t width = 100) {
  std::string out;
  OutputSink sink = OutputSink::ToString(&out);
  TextOptions options;
  options.width = width;
  TextWriter writer(&sink, options);
  if (with_finding) {
    EXPECT_TRUE(writer.Add(SampleFileFinding()).ok());
  }
  out.clear();
  RunSummary summary;
  summary.coverage = coverage;
  summary.rules = {60, "d1"};
  summary.seconds = 2;
  EXPECT_TRUE(writer.Finish(summary).ok());
  return out;
}

TEST(TextWriterTest, SummarySaysWhatWasReadAndWhatWasNot) {
  Coverage coverage;
  coverage.objects_total = 1234;
  coverage.objects_scanned = 1234;
  coverage.bytes = 5'000'000;
  EXPECT_EQ(Finish(coverage, false),
            "No credentials found.\n"
            "  read        1,234 objects, 5.0 MB in 2.0 s (2.5 MB/s), 60 rules\n");
  coverage.objects_total = 1237;
  coverage.failed = {{"corrupt", 2}, {"missing", 1}};
  coverage.notes = {"shallow: cut"};
  EXPECT_EQ(
      Finish(coverage, true),
      "1 credential found: 1 high\n"
      "  read        1,234 of 1,237 objects, 5.0 MB in 2.0 s (2.5 MB/s), 60 rules\n"
      "  not read    2 corrupt, 1 missing\n"
      "  note        shallow: cut\n"
      "  incomplete  something could not be read; there may be credentials that are not in this "
      "list\n");
  EXPECT_EQ(Finish(coverage, false).find("No credentials found."), std::string::npos);
  EXPECT_NE(Finish(coverage, true, 60)
                .find("  incomplete  something could not be read; there may be\n"
                      "              credentials that are not in this list\n"),
            std::string::npos);
}

}  // namespace
}  // namespace offkey
