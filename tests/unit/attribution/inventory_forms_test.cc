// Each kind of listing: the documented sample, and what may happen to it on its way.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/attribution/inventory/private_key.h"
#include "tests/support/inventory_samples.h"

namespace offkey {
namespace {

struct Read {
  absl::Status status;
  std::vector<InventoryEntry> entries;
  std::vector<std::string> faults;
  bool more = false;
};

FormContext SampleContext() {
  FormContext context;
  context.account = "123456789012";
  context.owner = "jane@x.org";
  return context;
}

// Fed in blocks of `block` bytes.
Read ReadListing(const std::string& kind_name, const std::string& text, size_t block = 4096,
                 FormContext context = SampleContext()) {
  Read read;
  const auto kind = FindInventoryKind(kind_name);
  EXPECT_TRUE(kind.ok()) << kind.status();
  if (context.host.empty()) context.host = (*kind)->host;
  size_t at = 0;
  const ByteSource source = [&]() -> absl::StatusOr<std::string_view> {
    const std::string_view part = std::string_view(text).substr(at, block);
    at += part.size();
    return part;
  };
  const ListingCallbacks callbacks = {
      [&](const ListingRecord& record) {
        auto entries = (*kind)->read(record, context);
        if (!entries.ok()) {
          read.faults.push_back(
              absl::StrCat(record.line, ": ", std::string(entries.status().message())));
          return absl::OkStatus();
        }
        for (InventoryEntry& entry : *entries) read.entries.push_back(std::move(entry));
        return absl::OkStatus();
      },
      [&](uint64_t line, std::string_view what) {
        read.faults.push_back(absl::StrCat(line, ": ", std::string(what)));
        return absl::OkStatus();
      }};
  const auto end = ReadRecords(source, (*kind)->shape, callbacks);
  read.status = end.status();
  if (end.ok()) read.more = end->more;
  return read;
}

std::string OwnerOf(const InventoryEntry& entry) {
  if (!entry.owner.email.empty()) return entry.owner.email;
  if (!entry.owner.login.empty()) return entry.owner.login;
  return entry.owner.text;
}

bool HasUtf8Bom(const std::string& kind) { return kind != "jenkins-user"; }

TEST(InventoryForms, EveryKindHasASampleThatIsRead) {
  std::set<std::string> sampled;
  for (const InventorySample& sample : InventorySamples()) {
    SCOPED_TRACE(sample.kind);
    sampled.insert(sample.kind);
    for (const size_t block : {size_t{1}, size_t{7}, size_t{4096}}) {
      const Read read = ReadListing(sample.kind, sample.text, block);
      ASSERT_TRUE(read.status.ok()) << read.status;
      ASSERT_TRUE(read.faults.empty()) << read.faults[0];
      ASSERT_EQ(read.entries.size(), sample.entries);
      const std::string kind = sample.kind;
      // --owner speaks before a comment.
      EXPECT_EQ(OwnerOf(read.entries[0]), sample.owner);
      for (const InventoryEntry& entry : read.entries) {
        EXPECT_FALSE(entry.credential.empty());
        EXPECT_FALSE(entry.credential_kind.empty());
        EXPECT_FALSE(entry.field.empty());
      }
    }
  }
  for (const InventoryKind& kind : InventoryKinds()) {
    EXPECT_EQ(sampled.count(kind.name), 1U) << kind.name << " has no sample";
  }
}

TEST(InventoryForms, WhatTheFieldsMean) {
  const auto first = [](const char* kind) {
    for (const InventorySample& sample : InventorySamples()) {
      if (std::string(kind) == sample.kind) return ReadListing(kind, sample.text).entries[0];
    }
    return InventoryEntry();
  };
  const InventoryEntry trail = first("aws-cloudtrail");
  EXPECT_EQ(trail.creator.email, "bob@x.org") << "the session of the role that minted it";
  EXPECT_EQ(trail.stated_at, 1717078950);
  EXPECT_EQ(trail.account, "123456789012");
  EXPECT_EQ(first("gcp-audit").creator.email, "jane@x.org");
  EXPECT_EQ(first("aws-access-keys").active, true);
  EXPECT_EQ(first("aws-access-keys").created_at, 1614834367);
  EXPECT_EQ(first("aws-access-keys").marks[0].kind, MarkKind::kId);
  EXPECT_EQ(first("github-sso").marks[0],
            (CredentialMark{MarkKind::kMask, "", SeededText("gs", 8)}));
  EXPECT_EQ(first("github-fine-grained").power, "contents:write, members:read");
  EXPECT_TRUE(first("github-fine-grained").marks.empty());
  EXPECT_EQ(first("github-deploy-keys").account, "123456789012") << "--account speaks first";
  for (const InventorySample& sample : InventorySamples()) {
    if (std::string(sample.kind) != "github-deploy-keys") continue;
    EXPECT_EQ(ReadListing(sample.kind, sample.text, 4096, FormContext()).entries[0].account,
              "octocat/Hello-World");
  }
  EXPECT_EQ(first("github-deploy-keys").power, "read");
  EXPECT_EQ(first("docker-hub-tokens").marks.size(), 0U) << "*** shows nothing";
  EXPECT_EQ(first("databricks-tokens").created_at, 1626286601);
  EXPECT_EQ(first("snowflake-tokens").expires_at, 1748797200);
  EXPECT_EQ(first("jenkins-user").name, "ci & co");
  EXPECT_EQ(first("jenkins-user").created_at, 1704164645);
  EXPECT_EQ(first("jenkins-user").marks[0].text, SeededHex("jh", 64));
  EXPECT_EQ(first("authorized-keys").marks[0].text,
            ReadPublicSshKey(SeededSshKey("ak"))->fingerprint);
  EXPECT_TRUE(first("gitlab-users").is_account);
  EXPECT_EQ(first("npm-tokens").marks[0].suffix, SeededText("ns", 4));
  FormContext unnamed;
  const Read hint = ReadListing("authorized-keys", SeededSshKey("h") + " jane@x.org", 9, unnamed);
  EXPECT_TRUE(hint.entries[0].owner_is_hint);
}

// A file that is cut off anywhere is refused or has a fault, and says where; only at the end of a
// record can nobody see it.
TEST(InventoryForms, TruncatedAnywhere) {
  for (const InventorySample& sample : InventorySamples()) {
    SCOPED_TRACE(sample.kind);
    const bool by_line = std::string(sample.kind) == "authorized-keys" ||
                         sample.text.find("\n") != std::string::npos;
    size_t unseen = 0;
    for (size_t size = 0; size < sample.text.size(); ++size) {
      const Read read = ReadListing(sample.kind, sample.text.substr(0, size), 64);
      if (!read.status.ok()) {
        EXPECT_GE(read.status.message().size(), 3U);
        EXPECT_TRUE(isdigit(static_cast<unsigned char>(read.status.message()[0])));
        continue;
      }
      if (read.faults.empty()) ++unseen;
    }
    // JSON of one document is always seen.
    if (!by_line) {
      EXPECT_EQ(unseen, 0U);
    }
  }
}

TEST(InventoryForms, ByteOrderMarksNulAndForeignText) {
  for (const InventorySample& sample : InventorySamples()) {
    SCOPED_TRACE(sample.kind);
    const Read marked = ReadListing(sample.kind, "\xEF\xBB\xBF" + sample.text);
    EXPECT_TRUE(marked.status.ok()) << marked.status;
    EXPECT_EQ(marked.entries.size(), sample.entries);
    EXPECT_TRUE(HasUtf8Bom(sample.kind) || marked.faults.empty());
    const Read wide = ReadListing(sample.kind, "\xFF\xFE" + sample.text);
    EXPECT_NE(wide.status.message().find("UTF-16"), absl::string_view::npos);
    std::string with_nul = sample.text;
    with_nul.insert(with_nul.size() / 2, 1, '\0');
    EXPECT_NE(ReadListing(sample.kind, with_nul).status.message().find("NUL"),
              absl::string_view::npos);
    for (const std::string& foreign :
         {std::string("%PDF-1.7\n"), std::string("<html><body>Sign in</body></html>"),
          std::string("a,b\n1,2\n"), std::string("")}) {
      const Read read = ReadListing(sample.kind, foreign);
      EXPECT_TRUE(!read.status.ok() || !read.faults.empty()) << foreign;
      EXPECT_TRUE(read.entries.empty());
    }
  }
}

TEST(InventoryForms, ExtraAndReorderedFields) {
  for (const InventorySample& sample : InventorySamples()) {
    SCOPED_TRACE(sample.kind);
    const auto kind = FindInventoryKind(sample.kind);
    if ((*kind)->shape.format != ListingFormat::kJson) continue;
    // An unknown member in front of every object.
    const std::string more =
        absl::StrReplaceAll(sample.text, {{"{", "{\"x_new\":[1,{}],"}, {",}", "}"}});
    const Read read = ReadListing(sample.kind, absl::StrReplaceAll(more, {{",}", "}"}}));
    EXPECT_TRUE(read.status.ok()) << read.status;
    EXPECT_TRUE(read.faults.empty());
    ASSERT_EQ(read.entries.size(), sample.entries);
    EXPECT_EQ(OwnerOf(read.entries[0]), sample.owner);
  }
  const std::string report =
      "arn;access_key_2_last_used_date;access_key_2_last_rotated;access_key_2_active;extra;"
      "access_key_1_last_used_date;access_key_1_last_rotated;access_key_1_active;user\n"
      "arn:aws:iam::123456789012:user/jane;N/A;N/A;false;x;no_information;"
      "2021-03-04T05:06:07+00:00;true;jane\n";
  for (const char* delimiter : {";", ",", "\t"}) {
    const Read read =
        ReadListing("aws-credential-report", absl::StrReplaceAll(report, {{";", delimiter}}));
    ASSERT_TRUE(read.status.ok()) << read.status;
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].created_at, 1614834367);
    EXPECT_FALSE(read.entries[0].last_used_at.has_value());
  }
  EXPECT_NE(ReadListing("aws-credential-report", absl::StrReplaceAll(report, {{";", "|"}}))
                .status.message()
                .find("the header lacks user"),
            absl::string_view::npos);
}

// "Never used" is said only where the listing has a place for the last use.
TEST(InventoryForms, WhatAnEmptyFieldMeans) {
  const auto read = [](const char* kind, const std::string& text) {
    const Read result = ReadListing(kind, text);
    EXPECT_TRUE(result.status.ok()) << result.status;
    EXPECT_TRUE(result.faults.empty());
    return result.entries;
  };
  const std::string token = "{\"id\":7,\"user_id\":42,\"scopes\":[\"api\"],\"active\":true";
  const InventoryEntry silent = read("gitlab-tokens", token + "}")[0];
  EXPECT_FALSE(silent.last_use_stated);
  EXPECT_FALSE(silent.expiry_stated);
  const InventoryEntry never =
      read("gitlab-tokens", token + ",\"last_used_at\":null,\"expires_at\":null}")[0];
  EXPECT_TRUE(never.last_use_stated);
  EXPECT_FALSE(never.last_used_at.has_value());
  EXPECT_TRUE(never.expiry_stated);
  EXPECT_FALSE(never.owner_is_machine);
  EXPECT_TRUE(read("gitlab-tokens", token + ",\"access_level\":40}")[0].owner_is_machine);
  const auto user = [&](const std::string& name, const std::string& more = "") {
    return read("gitlab-users", "{\"id\":1,\"username\":\"" + name + "\"" + more + "}")[0]
        .owner_is_machine;
  };
  EXPECT_TRUE(user("project_42_bot"));
  EXPECT_TRUE(user("group_7_bot_0a1b"));
  EXPECT_FALSE(user("project_x_bot"));
  EXPECT_FALSE(user("project_42_bottle"));
  EXPECT_FALSE(user("project_"));
  EXPECT_TRUE(user("ci", ",\"bot\":true"));
  EXPECT_FALSE(read("aws-access-keys", "[{\"UserName\":\"jd\",\"AccessKeyId\":\"" +
                                           std::string(20, 'A') + "\",\"Status\":\"Active\"}]")[0]
                   .last_use_stated);

  const std::string report =
      "user,arn,password_enabled,password_last_used,password_last_changed,access_key_1_active,"
      "access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_service,"
      "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
      "access_key_2_last_used_service,mfa_active\n"
      "<root_account>,arn:aws:iam::123456789012:root,not_supported,N/A,not_supported,TRUE,"
      "2021-03-04T05:06:07+00:00,2024-02-01T00:00:00+00:00,s3,FALSE,N/A,N/A,N/A,TRUE\n"
      "jane,arn:aws:iam::123456789012:user/jane,TRUE,no_information,2021-03-04T05:06:07+00:00,"
      "FALSE,N/A,N/A,N/A,TRUE,2021-03-04T05:06:07+00:00,N/A,N/A,FALSE\n";
  const std::vector<InventoryEntry> entries = read("aws-credential-report", report);
  ASSERT_EQ(entries.size(), 3U);
  EXPECT_EQ(entries[0].power, "root user");
  EXPECT_EQ(entries[0].last_used_for, "s3");
  EXPECT_EQ(entries[1].credential, "arn:aws:iam::123456789012:user/jane#access_key_2");
  EXPECT_EQ(entries[1].last_used_for, "");
  EXPECT_TRUE(entries[1].last_use_stated);
  EXPECT_EQ(entries[2].credential_kind, "console password");
  EXPECT_EQ(entries[2].created_at, 1614834367);
  EXPECT_TRUE(entries[2].last_use_stated);
}

TEST(InventoryForms, WrongValuesAreFaultsOfTheirRecord) {
  const Read read = ReadListing(
      "github-sso",
      "[{\"login\":\"a\",\"credential_id\":1,\"credential_type\":\"t\",\"token_last_eight\":"
      "\"1234567\"},\n{\"login\":7,\"credential_id\":2,\"credential_type\":\"t\"},\n"
      "{\"credential_id\":3},\n[],\n{\"login\":\"ok\",\"credential_id\":4,\"credential_type\":"
      "\"t\","
      "\"credential_authorized_at\":\"yesterday\"},\n"
      "{\"login\":\"ok\",\"login\":\"twice\"},\n"
      "{\"login\":\"ok\",\"credential_id\":5,\"credential_type\":\"t\"}]");
  ASSERT_TRUE(read.status.ok()) << read.status;
  ASSERT_EQ(read.entries.size(), 1U);
  ASSERT_EQ(read.faults.size(), 6U);
  EXPECT_EQ(read.faults[0], "1: `token_last_eight` has not eight characters");
  EXPECT_EQ(read.faults[1], "2: `login` is no text; is it the right kind?");
  EXPECT_EQ(read.faults[2], "3: `login` is missing; is it the right kind?");
  EXPECT_EQ(read.faults[3], "4: an item is no object; is it the right kind?");
  EXPECT_NE(read.faults[4].find("5: `credential_authorized_at`: \"yesterday\" is no time"),
            std::string::npos);
}

TEST(InventoryForms, PagesFollowEachOther) {
  const InventorySample sample = InventorySamples()[0];
  const std::string page =
      absl::StrReplaceAll(sample.text, {{"\"has_more\":false", "\"has_more\":true"}});
  const Read read = ReadListing("anthropic-keys", page + "\n" + sample.text);
  EXPECT_EQ(read.entries.size(), 2U);
  EXPECT_TRUE(read.more);
  EXPECT_FALSE(ReadListing("anthropic-keys", sample.text).more);
}

TEST(InventoryForms, KindsAreNamed) {
  EXPECT_TRUE(FindInventoryKind("github-sso").ok());
  EXPECT_NE(FindInventoryKind("github-ssso").status().message().find("did you mean github-sso?"),
            absl::string_view::npos);
}

}  // namespace
}  // namespace offkey
