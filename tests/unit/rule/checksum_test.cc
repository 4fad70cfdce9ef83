#include "engine/rule/checksum.h"

#include <gtest/gtest.h>

#include <cctype>

#include "engine/rule/codec.h"
#include "engine/rule/example_template.h"

namespace offkey {
namespace {

struct Form {
  std::string_view algorithm;
  std::string_view sample;
};

constexpr Form kForms[] = {
    {"github_crc32", "pre_${alnum:30}${github_crc32}"},
    {"polar_crc32", "pre_${alnum:37}${polar_crc32}"},
    {"reviewboard_crc32", "pre_${alnum:245}${reviewboard_crc32}"},
    {"gitlab_routable", "pre-${base64url:36}.01.10${gitlab_routable}"},
    {"grafana_crc32", "glsa_${alnum:32}_${grafana_crc32}"},
    {"crates_io_xor", "pre_${alnum:31}${crates_io_xor}"},
    {"laravel_crc32", "12|${alnum:40}${laravel_crc32}"},
    {"azure_his_v2", "${alnum:52}JQQJ99AB${alnum:20}${azure_his_v2}"},
    {"azure_functions", "${base64url:44}AzFu${azure_functions}"},
    {"nats_crc16", "SU${base32:52}${nats_crc16}"},
    {"age_bech32", "AGE-SECRET-KEY-1${[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]:52}${age_bech32}"},
    {"base58check", "xprv${[1-9A-HJ-NP-Za-km-z]:101}${base58check}"},
    {"bip39", "${bip39_words:11}${bip39}"},
};

TEST(Checksum, EveryAlgorithmHasAForm) {
  for (const Form& form : kForms) EXPECT_NE(FindChecksum(form.algorithm), nullptr);
  size_t names = 1;
  for (const char c : ChecksumNames()) names += c == ',' ? 1 : 0;
  EXPECT_EQ(names, std::size(kForms));
  EXPECT_EQ(FindChecksum("none"), nullptr);
}

TEST(Checksum, GeneratedHoldsAndAnyChangeBreaksIt) {
  for (const Form& form : kForms) {
    const ChecksumAlgorithm* algorithm = FindChecksum(form.algorithm);
    for (uint64_t seed = 0; seed < 20; ++seed) {
      const auto sample = ExpandTemplate(form.sample, seed, nullptr);
      ASSERT_TRUE(sample.ok()) << sample.status();
      EXPECT_TRUE(algorithm->verify(sample->text)) << form.algorithm << " " << seed;
      // The last random character, well inside what every algorithm covers.
      std::string changed = sample->text;
      const size_t at = changed.size() - 20;
      changed[at] = changed[at] == 'Q' ? 'Z' : 'Q';
      EXPECT_FALSE(algorithm->verify(changed)) << form.algorithm << " " << seed;
    }
    EXPECT_FALSE(algorithm->verify(""));
    EXPECT_FALSE(algorithm->verify("x"));
    EXPECT_FALSE(algorithm->verify(std::string(300, '\xff')));
    EXPECT_EQ(algorithm->generate(""), "");
  }
}

TEST(Checksum, GithubFormIsBase62OfTheThirtyCharacters) {
  const std::string body(30, 'a');
  std::string expected(6, '0');
  EncodeRadix(Crc32(body), 62, expected);
  EXPECT_EQ(FindChecksum("github_crc32")->generate("any_" + body), expected);
}

TEST(Checksum, ReviewBoardAcceptsSwappedCase) {
  const auto sample = ExpandTemplate("${alnum:245}", 5, nullptr);
  ASSERT_TRUE(sample.ok());
  const ChecksumAlgorithm* algorithm = FindChecksum("reviewboard_crc32");
  std::string checksum = algorithm->generate(sample->text);
  for (char& c : checksum) {
    c = static_cast<char>(std::islower(c) != 0 ? std::toupper(c) : std::tolower(c));
  }
  EXPECT_TRUE(algorithm->verify(sample->text + checksum));
}

// BIP-173's own vector for an empty data part.
TEST(Checksum, Bech32Vector) {
  EXPECT_TRUE(FindChecksum("age_bech32")->verify("A12UEL5L"));
  EXPECT_TRUE(FindChecksum("age_bech32")->verify("a12uel5l"));
  EXPECT_FALSE(FindChecksum("age_bech32")->verify("A12UEL5Q"));
}

}  // namespace
}  // namespace offkey
