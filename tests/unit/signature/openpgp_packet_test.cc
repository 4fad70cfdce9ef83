#include "engine/signature/openpgp_packet.h"

#include <gtest/gtest.h>

#include <string>

namespace offkey {
namespace {

std::string Text(std::initializer_list<int> bytes) {
  std::string text;
  for (const int byte : bytes) text += static_cast<char>(byte);
  return text;
}

// "tag:body tag:body", and "!" where reading ends with an error.
std::string Read(const std::string& bytes) {
  OpenPgpPackets packets(bytes);
  std::string read;
  while (!packets.AtEnd()) {
    const auto packet = packets.Next();
    if (!packet.ok()) return read + "!";
    read += std::to_string(static_cast<int>(packet->tag)) + ":" + std::string(packet->body) + " ";
  }
  return read;
}

TEST(OpenPgpPackets, Headers) {
  EXPECT_EQ(Read(""), "");
  EXPECT_EQ(Read(Text({0x88, 2}) + "ab"), "2:ab ");                      // old, one byte
  EXPECT_EQ(Read(Text({0x99, 0, 2}) + "ab"), "6:ab ");                   // old, two
  EXPECT_EQ(Read(Text({0xB6, 0, 0, 0, 1}) + "a"), "13:a ");              // old, four
  EXPECT_EQ(Read(Text({0xC2, 1}) + "a" + Text({0xCD, 0})), "2:a 13: ");  // new
  EXPECT_EQ(Read(Text({0xC2, 255, 0, 0, 0, 1}) + "a"), "2:a ");
  const std::string two_bytes = std::string(192, 'x');
  EXPECT_EQ(Read(Text({0xC2, 192, 0}) + two_bytes), "2:" + two_bytes + " ");
  std::string written;
  AppendPacket(PacketTag::kUserId, "abc", &written);
  EXPECT_EQ(Read(written), "13:abc ");
}

TEST(OpenPgpPackets, Damage) {
  EXPECT_EQ(Read("x"), "!");
  EXPECT_EQ(Read(Text({0x88})), "!");
  EXPECT_EQ(Read(Text({0x88, 3}) + "ab"), "!");
  EXPECT_EQ(Read(Text({0x8B}) + "ab"), "!");                    // indeterminate
  EXPECT_EQ(Read(Text({0xC2, 0xE1}) + "ab" + Text({0})), "!");  // partial
  EXPECT_EQ(Read(Text({0xC2, 255, 255, 255, 255, 255}) + "a"), "!");
  EXPECT_EQ(Read(Text({0xC2, 1}) + "a" + Text({0x42})), "2:a !");
}

std::string Signature(const std::string& hashed, const std::string& unhashed, int hash = 8) {
  const auto area = [](const std::string& bytes) {
    return Text({static_cast<int>(bytes.size() >> 8), static_cast<int>(bytes.size() & 255)}) +
           bytes;
  };
  return Text({4, 0, 1, hash}) + area(hashed) + area(unhashed) + "lr" + Text({0, 1, 1});
}
const std::string kCreated = Text({5, 2, 0, 0, 1, 0});

TEST(OpenPgpSignature, WhatIsUnderTheSignatureCounts) {
  const std::string packet =
      Signature(kCreated + Text({2, 27, 2}), Text({5, 3, 0, 0, 0, 9, 9, 16}) + "12345678");
  const auto signature = ReadOpenPgpSignature(packet);
  ASSERT_TRUE(signature.ok()) << signature.status();
  EXPECT_EQ(signature->created, 256);
  EXPECT_EQ(signature->key_flags, 2);
  EXPECT_FALSE(signature->expires_after.has_value());  // not under it
  EXPECT_EQ(signature->issuer, "3132333435363738");
  EXPECT_EQ(signature->left, "lr");
  EXPECT_EQ(signature->hashed.size(), 6u + 9u);
  EXPECT_EQ(signature->Trailer().size(), 6u + 9u + 6u);
  EXPECT_TRUE(signature->knows_all_critical);
}

TEST(OpenPgpSignature, CriticalPartsThatAreUnknown) {
  for (const int type : {20, 100, 1}) {
    auto signature = ReadOpenPgpSignature(Signature(kCreated + Text({2, type, 0}), ""));
    ASSERT_TRUE(signature.ok());
    EXPECT_TRUE(signature->knows_all_critical) << type;
    signature = ReadOpenPgpSignature(Signature(kCreated + Text({2, type | 0x80, 0}), ""));
    ASSERT_TRUE(signature.ok());
    EXPECT_FALSE(signature->knows_all_critical) << type;
    // Outside the signature anyone may have written it.
    signature = ReadOpenPgpSignature(Signature(kCreated, Text({2, type | 0x80, 0})));
    ASSERT_TRUE(signature.ok());
    EXPECT_TRUE(signature->knows_all_critical) << type;
  }
}

TEST(OpenPgpSignature, Damage) {
  const std::string whole = Signature(kCreated, "");
  for (size_t size = 0; size + 3 < whole.size(); ++size) {
    EXPECT_FALSE(ReadOpenPgpSignature(whole.substr(0, size)).ok()) << size;
  }
  EXPECT_TRUE(absl::IsUnimplemented(ReadOpenPgpSignature(Text({3})).status()));
  EXPECT_TRUE(absl::IsUnimplemented(ReadOpenPgpSignature(Text({6})).status()));
  EXPECT_TRUE(absl::IsUnimplemented(ReadOpenPgpSignature(Signature(kCreated, "", 1)).status()));
  for (const std::string& area : {Text({0}), Text({9, 2}), Text({255, 0, 0}), Text({192})}) {
    EXPECT_TRUE(absl::IsInvalidArgument(ReadOpenPgpSignature(Signature(area, "")).status()));
    EXPECT_TRUE(absl::IsInvalidArgument(ReadOpenPgpSignature(Signature("", area)).status()));
  }
}

TEST(OpenPgpKey, Damage) {
  EXPECT_FALSE(ReadOpenPgpKey("").ok());
  EXPECT_TRUE(absl::IsUnimplemented(ReadOpenPgpKey(Text({3, 0, 0, 0, 0, 0, 0, 1})).status()));
  EXPECT_TRUE(absl::IsUnimplemented(ReadOpenPgpKey(Text({6, 0, 0, 0, 0, 27})).status()));
  EXPECT_FALSE(ReadOpenPgpKey(Text({4, 0, 0, 0})).ok());
  EXPECT_FALSE(ReadOpenPgpKey(Text({4, 0, 0, 0, 0, 1, 0, 9})).ok());
  const auto unknown = ReadOpenPgpKey(Text({4, 0, 0, 0, 1, 99}) + "anything");
  ASSERT_TRUE(unknown.ok());
  EXPECT_FALSE(unknown->key.has_value());
  EXPECT_FALSE(unknown->why_not.empty());
  EXPECT_EQ(unknown->fingerprint.size(), 40u);
  EXPECT_EQ(unknown->key_id().size(), 16u);
}

}  // namespace
}  // namespace offkey
