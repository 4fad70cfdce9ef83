#include "engine/pipeline/file_scan.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>

#include "absl/strings/str_cat.h"
#include "engine/pipeline/file_matcher.h"
#include "engine/report/jsonl_writer.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/pipeline/companion_rules.h"
#include "tests/unit/scan/test_rules.h"

namespace offkey {
namespace {

// A secret for the rule acme.assigned_password: no checksum, so any text will do.
std::string Password(int seed) {
  std::mt19937 random(static_cast<unsigned>(seed));
  std::string text;
  for (int i = 0; i < 16; ++i) text += static_cast<char>('b' + random() % 24);
  return text;
}

std::string Utf16(std::string_view ascii, bool little) {
  std::string units;
  for (const char c : ascii) {
    if (!little) units += '\0';
    units += c;
    if (little) units += '\0';
  }
  return units;
}

class FileScanTest : public ::testing::Test {
 protected:
  void Write(const std::string& name, std::string_view content) {
    const std::filesystem::path path = directory_.Path(name);
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
  }

  FileScanResult Scan(FileScanOptions options = {}) {
    options.min_confidence = Confidence::kLow;
    absl::StatusOr<FileScanResult> result = ScanFiles({directory_.path()}, rules_, key_, options);
    EXPECT_TRUE(result.ok()) << result.status();
    return *std::move(result);
  }

  std::string Jsonl(const FileScanResult& result) {
    std::string out;
    OutputSink sink = OutputSink::ToString(&out);
    JsonlWriter writer(&sink);
    for (const Finding& finding : result.findings) EXPECT_TRUE(writer.Add(finding).ok());
    EXPECT_TRUE(writer.Finish({result.coverage, {}, 0}).ok());
    return out;
  }

  TemporaryDirectory directory_;
  std::shared_ptr<const CompiledRules> rules_ = CompileTestRules();
  FingerprintKey key_{SecretBytes(std::string(32, 'k'))};
};

TEST_F(FileScanTest, FindsWithPlaceAndGroupsByCredential) {
  Write("a.env", "x\n  password = " + Password(1) + "\n");
  Write("b/c.env", "secret: " + Password(1) + "\nsecret: " + Password(2) + "\n");
  const FileScanResult result = Scan();
  ASSERT_EQ(result.findings.size(), 2U);
  const Finding& shared =
      result.findings[0].occurrences_total == 2 ? result.findings[0] : result.findings[1];
  EXPECT_EQ(shared.rule, "acme.assigned_password");
  EXPECT_EQ(shared.secret.ExposeBytes(), Password(1));
  EXPECT_FALSE(shared.from_history);
  ASSERT_EQ(shared.occurrences.size(), 2U);
  EXPECT_EQ(shared.occurrences[0].path, directory_.Path("a.env"));
  EXPECT_EQ(shared.occurrences[0].start, 15U);
  EXPECT_EQ(shared.occurrences[0].end, 31U);
  EXPECT_EQ(shared.occurrences[0].position.line, 2U);
  EXPECT_EQ(shared.occurrences[0].position.column, 14U);
  EXPECT_EQ(shared.occurrences[1].position.line, 1U);
  EXPECT_EQ(result.coverage.objects_scanned, 2U);
  EXPECT_TRUE(result.coverage.complete());
}

TEST_F(FileScanTest, EveryWindowGivesTheSameResult) {
  // Secrets everywhere, so that every boundary cuts some of them.
  std::string content;
  for (int i = 0; content.size() < 900'000; ++i) {
    content += "password=" + Password(i % 40) + (i % 3 == 0 ? "\n" : " ");
    if (i % 1000 == 0) content += std::string(70'001, 'x') + "\n";
  }
  Write("plain", content);
  Write("little", std::string("\xFF\xFE") + Utf16(content, true));
  Write("big", Utf16(content, false));
  FileScanOptions options;
  options.max_occurrences = 0;
  const std::string whole = Jsonl(Scan(options));
  EXPECT_GT(whole.size(), 1'000'000U);
  for (const uint64_t window : {65'537U, 300'000U}) {
    options.window_bytes = window;
    options.threads = 2;
    EXPECT_EQ(Jsonl(Scan(options)), whole) << window;
  }
}

TEST_F(FileScanTest, Utf16IsFoundAtItsStoredPlace) {
  const std::string text = "one\r\n password: " + Password(1) + "\r\n";
  const uint64_t at = text.find(Password(1));
  Write("little", std::string("\xFF\xFE") + Utf16(text, true));
  Write("big", std::string("\xFE\xFF") + Utf16(text, false));
  Write("no-mark", Utf16(text, true));
  const FileScanResult result = Scan();
  ASSERT_EQ(result.findings.size(), 1U);
  ASSERT_EQ(result.findings[0].occurrences.size(), 3U);
  for (const Occurrence& place : result.findings[0].occurrences) {
    const uint64_t bom = place.path.ends_with("no-mark") ? 0 : 2;
    EXPECT_EQ(place.start, bom + 2 * at);
    EXPECT_EQ(place.end, bom + 2 * (at + Password(1).size()));
    EXPECT_EQ(place.position.line, 2U);
    EXPECT_EQ(place.position.column, 2 * (at - 5) + 1);
  }
}

TEST_F(FileScanTest, ThreadsDoNotChangeTheResult) {
  for (int i = 0; i < 200; ++i) {
    Write(absl::StrCat("d", i % 7, "/f", i), "password = " + Password(i % 50) + "\n");
  }
  FileScanOptions options;
  options.max_occurrences = 2;
  const std::string one = Jsonl(Scan(options));
  for (const unsigned threads : {2U, 4U, 8U}) {
    options.threads = threads;
    EXPECT_EQ(Jsonl(Scan(options)), one);
  }
  EXPECT_NE(one.find("\"occurrences_total\":4"), std::string::npos);
}

TEST_F(FileScanTest, CompanionsAreJoinedInEachFileAndOverAllOfThem) {
  rules_ = CompileCompanionRules();
  const auto id = [](char c) { return "KID_" + std::string(11, 'q') + c; };
  const auto secret = [](char c) { return "KSEC_" + std::string(11, 'w') + c; };
  // A pair; a pair too far apart; and two of each, which could go either way.
  Write("pair", id('1') + "\n" + secret('1') + "\n");
  Write("far", id('2') + std::string(41, ' ') + secret('2') + "\n");
  Write("several", id('3') + " " + secret('3') + " " + id('4') + " " + secret('4') + "\n");
  Write("several-again", id('3') + " " + secret('3') + "\n");
  std::string one;
  for (const unsigned threads : {1U, 2U, 4U}) {
    FileScanOptions options;
    options.threads = threads;
    const FileScanResult result = Scan(options);
    if (one.empty()) one = Jsonl(result);
    EXPECT_EQ(Jsonl(result), one) << threads;
    std::map<std::string, std::map<std::string, bool>> companions;
    std::map<Fingerprint, std::string> names;
    for (const Finding& finding : result.findings) {
      names[finding.fingerprint] = std::string(finding.secret.ExposeBytes());
    }
    for (const Finding& finding : result.findings) {
      for (const Companion& companion : finding.companions) {
        const std::string& name = names.at(companion.fingerprint);
        EXPECT_EQ(companion.masked, MaskSecret(name));
        EXPECT_EQ(companion.rule, name.starts_with("KID_") ? "acme.key_id" : "acme.key_secret");
        companions[names.at(finding.fingerprint)][name] = companion.ambiguous;
      }
    }
    EXPECT_EQ(companions, (std::map<std::string, std::map<std::string, bool>>{
                              {id('1'), {{secret('1'), false}}},
                              {secret('1'), {{id('1'), false}}},
                              {id('3'), {{secret('3'), false}, {secret('4'), true}}},
                              {secret('3'), {{id('3'), false}, {id('4'), true}}},
                              {id('4'), {{secret('3'), true}, {secret('4'), true}}},
                              {secret('4'), {{id('3'), true}, {id('4'), true}}},
                          }));
  }
}

TEST_F(FileScanTest, ConfidenceLeavesOut) {
  Write("a", "password = " + Password(1) + "\n");
  FileScanOptions options;
  options.min_confidence = Confidence::kMedium;
  const auto result = ScanFiles({directory_.path()}, rules_, key_, options);
  ASSERT_TRUE(result.ok());
  EXPECT_TRUE(result->findings.empty());
  EXPECT_EQ(result->coverage.objects_scanned, 1U);
}

TEST_F(FileScanTest, AStoppedRunIsIncomplete) {
  Write("a", "password = " + Password(1) + "\n");
  const std::atomic<bool> stop = true;
  FileScanOptions options;
  options.stop = &stop;
  EXPECT_FALSE(Scan(options).coverage.complete());
}

}  // namespace
}  // namespace offkey
