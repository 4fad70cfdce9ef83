// What git itself makes of the same objects is asked in tests/e2e/signature_test.py.
#include "git/signed_object.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey::git {
namespace {

const std::string kHead = "tree 1\nauthor a\ncommitter c\n";
const std::string kArmor = "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n";
const std::string kOwn =
    "gpgsig -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n";

std::vector<SignedPart> OfCommit(const std::string& bytes,
                                 ObjectFormat format = ObjectFormat::kSha1) {
  return SignaturesIn(ObjectKind::kCommit, bytes, format);
}

TEST(SignedObject, Commit) {
  const std::string plain = kHead + "\nmessage\n\ngpgsig not a header\n";
  EXPECT_TRUE(OfCommit(plain).empty());
  EXPECT_FALSE(IsSignedCommit(plain));
  const std::string text = kHead + kOwn + "x-more y\n\nmessage\n\ngpgsig not a header\n";
  EXPECT_TRUE(IsSignedCommit(text));
  const auto parts = OfCommit(text);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].place, SignaturePlace::kCommit);
  EXPECT_EQ(parts[0].armored, kArmor);
  EXPECT_EQ(parts[0].payload, kHead + "x-more y\n\nmessage\n\ngpgsig not a header\n");
}

TEST(SignedObject, TheOtherFormatsSignature) {
  const std::string other = "gpgsig-sha256 x\n y\n";
  auto parts = OfCommit(kHead + other + kOwn + "\nm");
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].payload, kHead + "\nm");
  EXPECT_EQ(parts[0].armored, kArmor);
  parts = OfCommit(kHead + other + kOwn + "\nm", ObjectFormat::kSha256);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].payload, kHead + "\nm");
  EXPECT_EQ(parts[0].armored, "x\ny\n");
  parts = OfCommit(kHead + other + "\nm");
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_TRUE(parts[0].of_other_format);
  EXPECT_TRUE(OfCommit(kHead + "gpgsignature x\n\nm").empty());
}

TEST(SignedObject, CutShort) {
  for (const std::string text : {"", "gpgsig", "gpgsig ", "gpgsig x", "gpgsig x\n", "gpgsig x\n y",
                                 "\n", "mergetag", "mergetag ", "mergetag x\n "}) {
    for (const SignedPart& part : OfCommit(text)) {
      EXPECT_LE(part.payload.size() + part.armored.size(), text.size()) << text;
    }
  }
}

TEST(SignedObject, Tag) {
  const std::string tag = "object 1\ntype commit\ntag v1\ntagger t\n\nmessage\n";
  EXPECT_TRUE(SignaturesIn(ObjectKind::kTag, tag, ObjectFormat::kSha1).empty());
  auto parts = SignaturesIn(ObjectKind::kTag, tag + kArmor, ObjectFormat::kSha1);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].payload, tag);
  EXPECT_EQ(parts[0].armored, kArmor);
  // The last beginning counts, also of another kind; one within a line does not.
  parts = SignaturesIn(ObjectKind::kTag,
                       tag + kArmor + "x -----BEGIN PGP SIGNATURE-----\n" + kArmor + "after\n",
                       ObjectFormat::kSha1);
  ASSERT_EQ(parts.size(), 1u);
  EXPECT_EQ(parts[0].payload, tag + kArmor + "x -----BEGIN PGP SIGNATURE-----\n");
  EXPECT_EQ(parts[0].armored, kArmor + "after\n");
}

TEST(SignedObject, MergeTags) {
  const std::string tag =
      "mergetag object 1\n type commit\n tag v1\n \n message\n"
      " -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----\n";
  const auto parts = OfCommit(kHead + tag + "mergetag object 2\n tag v2\n" + kOwn + "\nm");
  ASSERT_EQ(parts.size(), 2u);  // v2 is not signed
  EXPECT_EQ(parts[0].place, SignaturePlace::kCommit);
  EXPECT_EQ(parts[0].payload, kHead + tag + "mergetag object 2\n tag v2\n\nm");
  EXPECT_EQ(parts[1].place, SignaturePlace::kMergeTag);
  EXPECT_EQ(parts[1].payload, "object 1\ntype commit\ntag v1\n\nmessage\n");
  EXPECT_EQ(parts[1].armored, kArmor);
}

}  // namespace
}  // namespace offkey::git
