#include "engine/pipeline/sweep_memory.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace offkey {
namespace {

ObjectId Id(char c) { return ObjectId(std::string(20, c)); }

Finding FullFinding() {
  Finding finding;
  finding.fingerprint = Sha256("f");
  finding.rule = "acme.token";
  finding.provider = "acme";
  finding.confidence = Confidence::kHigh;
  finding.masked = "ab…yz";
  finding.validity = {100, std::nullopt, -5};
  finding.from_history = true;
  CommitEvent event;
  event.commit = Id('c');
  event.path = "a\nb\xFF";
  event.in_message = true;
  event.position = {3, 9};
  event.author = {"Jane \xFE", "jane@example.com"};
  event.committer = {"Bob", ""};
  event.authored_at = {-1000, -330};
  event.committed_at = {1 << 30, 840};
  event.trailers = {{TrailerToken::kCoAuthoredBy, {"Carl \xFE", "carl@example.com"}},
                    {TrailerToken::kSignedOffBy, {"", "dora@example.com"}}};
  event.date_faults = kAuthoredBeforeHistory | kCommittedBeforeParent;
  ObjectSignature signature;
  signature.format = SignatureFormat::kX509;
  signature.block = std::string("\0\xFF", 2);
  signature.digest = "d";
  signature.key = "X509:k";
  signature.fault = SignatureVerdict::kUnsupported;
  signature.reason = "why";
  finding.introduced = {event, event};
  finding.introduced[1].signature = std::make_shared<ObjectSignature>(signature);
  event.path.clear();
  finding.removed = {event};
  finding.present_at = {"refs/heads/main", "refs/tags/\xFE"};
  finding.occurrences = {{Holder::kBlob, Id('b'), "p", 5, 9, {1, 2}},
                         {Holder::kReflog, ObjectId(), "logs/HEAD", 0, 4, {}}};
  finding.occurrences_total = 12;
  finding.attributions = {
      {"jane@example.com", Relation::kIntroduced, Grade::kC, {{"k", "v"}}, true}};
  finding.companions = {{"acme.id", "cd…wx", Sha256("g"), true}};
  return finding;
}

// AppendFinding tells everything apart: equal bytes are equal findings.
std::string Packed(const Finding& finding) {
  std::string bytes;
  AppendFinding(finding, &bytes);
  return bytes;
}

TEST(SweepMemory, GivesBackWhatWasWritten) {
  std::string findings = Packed(FullFinding());
  findings += Packed(Finding());
  SweepMemory memory;
  memory.judgement = Sha256("j");
  memory.state = Sha256("s");
  memory.coverage.objects_total = 9;
  memory.coverage.objects_scanned = 7;
  memory.coverage.skipped = {{"promisor", 1}};
  memory.coverage.failed = {{"corrupt", 1}};
  memory.coverage.bytes = uint64_t{1} << 40;
  memory.coverage.notes = {"one", "two"};
  memory.coverage.unknown_remainder = true;
  memory.finding_count = 2;
  memory.findings = findings;
  memory.has_history = true;
  memory.layer = "history";
  const std::string bytes = EncodeSweepMemory(memory);
  const auto back = DecodeSweepMemory(bytes);
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(EncodeSweepMemory(*back), bytes);
  EXPECT_EQ(back->coverage.notes, memory.coverage.notes);
  EXPECT_EQ(back->coverage.failed, memory.coverage.failed);
  EXPECT_FALSE(back->coverage.complete());
  EXPECT_EQ(back->layer, "history");
  std::vector<Finding> all;
  ASSERT_TRUE(ForEachFinding(*back, [&](Finding&& finding) {
                all.push_back(std::move(finding));
                return absl::OkStatus();
              }).ok());
  ASSERT_EQ(all.size(), 2u);
  EXPECT_EQ(Packed(all[0]) + Packed(all[1]), findings);
  const Finding expected = FullFinding();
  EXPECT_EQ(all[0].validity, expected.validity);
  EXPECT_EQ(all[0].introduced[1].author, expected.introduced[1].author);
  EXPECT_EQ(all[0].introduced[0].signature, nullptr);
  ASSERT_NE(all[0].introduced[1].signature, nullptr);
  EXPECT_EQ(*all[0].introduced[1].signature, *expected.introduced[1].signature);
  EXPECT_EQ(all[0].introduced[0].authored_at.zone_minutes, -330);
  EXPECT_EQ(all[0].removed[0].commit, Id('c'));
  EXPECT_EQ(all[0].occurrences[1].holder, Holder::kReflog);
  EXPECT_TRUE(all[0].attributions[0].in_roster);
  EXPECT_EQ(all[0].companions[0].fingerprint, Sha256("g"));
}

TEST(SweepMemory, DamageIsNoMemory) {
  const std::string finding = Packed(FullFinding());
  SweepMemory memory;
  memory.finding_count = 1;
  memory.findings = finding;
  const std::string bytes = EncodeSweepMemory(memory);
  for (size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(DecodeSweepMemory(bytes.substr(0, size)).has_value()) << size;
  }
  EXPECT_FALSE(DecodeSweepMemory(bytes + "x").has_value());
  // A cut finding is an error, and a turned byte at worst another finding.
  const auto none = [](Finding&&) { return absl::OkStatus(); };
  for (size_t size = 0; size < finding.size(); ++size) {
    SweepMemory cut = memory;
    cut.findings = std::string_view(finding).substr(0, size);
    EXPECT_TRUE(absl::IsDataLoss(ForEachFinding(cut, none))) << size;
    std::string turned = finding;
    turned[size] = static_cast<char>(turned[size] ^ 0x81);
    cut.findings = turned;
    ForEachFinding(cut, none).IgnoreError();
  }
}

TEST(SweepMemory, AnErrorOfTheReceiverEndsIt) {
  const std::string finding = Packed(FullFinding());
  SweepMemory memory;
  memory.finding_count = 1;
  memory.findings = finding;
  EXPECT_TRUE(absl::IsAborted(
      ForEachFinding(memory, [](Finding&&) { return absl::AbortedError("enough"); })));
}

TEST(SweepMemoryTest, UnderAnotherKeyItIsToldInItsOwnOrder) {
  // By confidence, rule, fingerprint; the new ones lie the other way round.
  std::vector<Finding> findings;
  for (int i = 0; i < 3; ++i) findings.push_back(FullFinding());
  findings[2].rule = "acme.zero";
  for (size_t i = 0; i < 3; ++i) findings[i].fingerprint = Fingerprint{static_cast<uint8_t>(i)};
  findings[0].companions.push_back(findings[0].companions[0]);
  findings[0].companions[0].fingerprint = {1};
  findings[0].companions[1].fingerprint = {2};
  const auto other = [](const Fingerprint& old) {
    return std::optional<Fingerprint>(Fingerprint{static_cast<uint8_t>(100 - old[0])});
  };
  SweepMemory memory;
  memory.judgement = Sha256("j");
  memory.state = Sha256("s");
  memory.finding_count = 3;
  memory.has_history = true;
  memory.layer = "history";
  std::string told;
  for (const Finding& finding : findings) AppendFinding(finding, &told);
  memory.findings = told;
  const auto rekeyed = RekeySweepMemory(EncodeSweepMemory(memory), other);
  ASSERT_TRUE(rekeyed.has_value());
  const auto decoded = DecodeSweepMemory(*rekeyed);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->judgement, memory.judgement);
  EXPECT_EQ(decoded->layer, "history");
  std::vector<std::string> order;
  std::vector<int> companions;
  ASSERT_TRUE(ForEachFinding(*decoded, [&](Finding&& finding) {
                order.push_back(finding.rule + std::to_string(finding.fingerprint[0]));
                for (const Companion& one : finding.companions) {
                  companions.push_back(one.fingerprint[0]);
                }
                return absl::OkStatus();
              }).ok());
  EXPECT_EQ(order, (std::vector<std::string>{"acme.token99", "acme.token100", "acme.zero98"}));
  EXPECT_EQ(companions[1], 98);
  EXPECT_EQ(companions[2], 99);
  // A fingerprint without a new one, or bytes that are no memory: no memory.
  EXPECT_FALSE(RekeySweepMemory(EncodeSweepMemory(memory), [&](const Fingerprint& old) {
                 return old[0] == 1 ? std::nullopt : other(old);
               }).has_value());
  EXPECT_FALSE(RekeySweepMemory("no memory", other).has_value());
}

}  // namespace
}  // namespace offkey
