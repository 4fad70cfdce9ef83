// Typed fields of one record of a listing, strictly: a field of another type than documented is a
// fault of the record, an unknown field is nothing. Private to engine/attribution/inventory.
//
// Place in the flow: ListingRecord -> (one function per kind, *_forms.cc) -> InventoryEntry.
// Errors: kInvalidArgument, "what is wrong; what to do", without file and line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/attribution/inventory/kinds.h"
#include "engine/base/json_reader.h"
#include "engine/model/inventory.h"

namespace offkey {

// Members of a JSON object by path ("owner.user.email"). Null and absent are the same. The first
// member of a wrong type, or missing though required, is kept in status().
class JsonFields {
 public:
  explicit JsonFields(const JsonValue& object) : object_(object) {}

  std::string Text(std::string_view path);          // empty when absent
  std::string RequiredText(std::string_view path);  // not empty
  // A string or a number, as text: ids.
  std::string Id(std::string_view path);
  std::string RequiredId(std::string_view path);
  std::optional<bool> Bool(std::string_view path);
  // RFC 3339, or a day, or (numbers) seconds since the epoch, milliseconds when `millis`.
  std::optional<int64_t> Time(std::string_view path, bool millis = false);
  // Texts of an array, joined by ", "; the keys and values of an object likewise.
  std::string Joined(std::string_view path);
  const JsonValue* Find(std::string_view path) const;
  // The record has the member, be it null: the form of this listing has a place for it.
  bool Has(std::string_view member) const { return object_.Find(member) != nullptr; }

  const absl::Status& status() const { return status_; }
  void Fault(std::string_view what);

 private:
  const JsonValue& object_;
  absl::Status status_;
};

// "2024-03-05T14:07:09Z", "2024-03-05 14:07:09.123 +0000", "2024-03-05"; UTC when `utc` and no
// offset is written. Empty, "N/A", "null" and the like: nullopt.
absl::StatusOr<std::optional<int64_t>> ListingTime(std::string_view text, bool utc);

// Parties. The login is that of a roster when it can be one.
InventoryParty EmailParty(std::string_view text);
InventoryParty LoginParty(std::string_view host, std::string_view login, std::string_view number);
// An id that only the issuer understands.
InventoryParty UserParty(std::string_view id);
// An address, a login or an id as they come: "jane@x.org", "host/jane".
InventoryParty AnyParty(std::string_view text);
// An IAM user by its ARN or by its account and name: the login "jane" at the account's sign-in
// host (documented: https://ACCOUNT.signin.aws.amazon.com), and the address when the name is one.
InventoryParty AwsUserParty(std::string_view account, std::string_view user);
InventoryParty AwsArnParty(std::string_view arn);

CredentialMark IdMark(std::string_view id);
// The mark of a masked token (MaskOf), where `text` is one.
void AddMask(std::string_view text, InventoryEntry* entry);
// The account as it was given, else the host: where an issuer's host is an organisation's own.
std::string AccountOrHost(const FormContext& context);

// The forms; each gives the entries of one record.
using FormResult = absl::StatusOr<std::vector<InventoryEntry>>;
FormResult AwsCredentialReport(const ListingRecord& record, const FormContext& context);
FormResult AwsAccessKeys(const ListingRecord& record, const FormContext& context);
FormResult AwsCloudTrail(const ListingRecord& record, const FormContext& context);
FormResult GithubFineGrained(const ListingRecord& record, const FormContext& context);
FormResult GithubSso(const ListingRecord& record, const FormContext& context);
FormResult GithubDeployKeys(const ListingRecord& record, const FormContext& context);
FormResult GitlabTokens(const ListingRecord& record, const FormContext& context);
FormResult GitlabUsers(const ListingRecord& record, const FormContext& context);
FormResult ForgeKeys(const ListingRecord& record, const FormContext& context);
FormResult GcpKeys(const ListingRecord& record, const FormContext& context);
FormResult GcpAudit(const ListingRecord& record, const FormContext& context);
FormResult AzureApplications(const ListingRecord& record, const FormContext& context);
FormResult NpmTokens(const ListingRecord& record, const FormContext& context);
FormResult DockerHubTokens(const ListingRecord& record, const FormContext& context);
FormResult OktaTokens(const ListingRecord& record, const FormContext& context);
FormResult OktaUsers(const ListingRecord& record, const FormContext& context);
FormResult JenkinsUser(const ListingRecord& record, const FormContext& context);
FormResult OpenAiKeys(const ListingRecord& record, const FormContext& context);
FormResult AnthropicKeys(const ListingRecord& record, const FormContext& context);
FormResult AnthropicUsers(const ListingRecord& record, const FormContext& context);
FormResult SnowflakeTokens(const ListingRecord& record, const FormContext& context);
FormResult SnowflakeUsers(const ListingRecord& record, const FormContext& context);
FormResult DatabricksTokens(const ListingRecord& record, const FormContext& context);
FormResult SlackUsers(const ListingRecord& record, const FormContext& context);
FormResult AuthorizedKeys(const ListingRecord& record, const FormContext& context);

}  // namespace offkey
