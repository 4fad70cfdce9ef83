// AWS, Google Cloud and Microsoft Entra. Covered by tests/unit/attribution/inventory_forms_test.cc.
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/listing_fields.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

// No policy bounds the root user of an account.
constexpr char kRootPower[] = "root user";

absl::StatusOr<bool> ReportBool(const std::string& text, const char* column) {
  if (text == "true" || text == "TRUE") return true;
  if (text == "false" || text == "FALSE") return false;
  return absl::InvalidArgumentError(absl::StrCat("`", column, "` is neither true nor false"));
}

bool IsAwsKeyId(std::string_view id) {
  return id.size() >= 16 && id.size() <= 128 &&
         id.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
}

// "arn:aws:iam::123456789012:user/jane" -> "123456789012"
std::string AccountOfArn(const std::string& arn) {
  size_t at = 0;
  for (int colon = 0; colon < 4; ++colon) {
    at = arn.find(':', at);
    if (at == std::string::npos) return "";
    ++at;
  }
  const size_t stop = arn.find(':', at);
  return stop == std::string::npos ? "" : arn.substr(at, stop - at);
}

constexpr std::string_view kServiceAccounts = "/serviceAccounts/";
constexpr std::string_view kKeys = "/keys/";

struct GcpName {
  std::string project;
  std::string account;
  std::string key;
};
// "projects/P/serviceAccounts/EMAIL/keys/ID"
bool SplitGcpName(std::string_view name, GcpName* out) {
  if (!name.starts_with("projects/")) return false;
  name.remove_prefix(9);
  const size_t accounts = name.find(kServiceAccounts);
  if (accounts == std::string_view::npos) return false;
  out->project = std::string(name.substr(0, accounts));
  name.remove_prefix(accounts + kServiceAccounts.size());
  const size_t keys = name.find(kKeys);
  out->account = std::string(name.substr(0, keys));
  if (keys != std::string_view::npos) out->key = std::string(name.substr(keys + kKeys.size()));
  return true;
}

}  // namespace

FormResult AwsCredentialReport(const ListingRecord& record, const FormContext& context) {
  const std::vector<std::string>& f = record.fields;
  const std::string account = AccountOfArn(f[1]);
  if (account.empty()) {
    return absl::InvalidArgumentError("`arn` is no ARN; is it a credential report of IAM?");
  }
  const bool is_root = f[0] == "<root_account>";
  std::vector<InventoryEntry> entries;
  for (const size_t first : {size_t{2}, size_t{5}}) {
    const char number = first == 2 ? '1' : '2';
    InventoryEntry entry;
    OFFKEY_ASSIGN_OR_RETURN(const bool active, ReportBool(f[first], "access_key_N_active"));
    OFFKEY_ASSIGN_OR_RETURN(entry.created_at, ListingTime(f[first + 1], /*utc=*/true));
    OFFKEY_ASSIGN_OR_RETURN(entry.last_used_at, ListingTime(f[first + 2], /*utc=*/true));
    // A key that was never made.
    if (!active && !entry.created_at) continue;
    entry.account = account;
    entry.credential = absl::StrCat(f[1], "#access_key_", std::string(1, number));
    entry.credential_kind = "access key";
    entry.owner = is_root ? AnyParty("") : AwsUserParty(account, f[0]);
    entry.owner.text = f[1];
    entry.active = active;
    entry.last_use_stated = true;  // the column has to be there
    const std::string& service = f[first == 2 ? 11 : 12];
    if (service != "N/A") entry.last_used_for = service;
    if (is_root) entry.power = kRootPower;
    entry.field = "user";
    entries.push_back(std::move(entry));
  }
  if (f[8] == "true" || f[8] == "TRUE") {
    InventoryEntry entry;
    OFFKEY_ASSIGN_OR_RETURN(entry.last_used_at, ListingTime(f[9], /*utc=*/true));
    entry.account = account;
    entry.credential = absl::StrCat(f[1], "#password");
    entry.credential_kind = "console password";
    entry.owner = AwsUserParty(account, f[0]);
    entry.owner.text = f[1];
    entry.active = true;
    entry.last_use_stated = !f[9].empty();
    OFFKEY_ASSIGN_OR_RETURN(entry.created_at, ListingTime(f[13], /*utc=*/true));
    entry.power = f[10] == "true" || f[10] == "TRUE" ? "with MFA" : "without MFA";
    entry.field = "user";
    entries.push_back(std::move(entry));
  }
  (void)context;
  return entries;
}

FormResult AwsAccessKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  const std::string user = fields.RequiredText("UserName");
  entry.credential = fields.RequiredText("AccessKeyId");
  const std::string status = fields.RequiredText("Status");
  entry.created_at = fields.Time("CreateDate");
  if (!IsAwsKeyId(entry.credential)) fields.Fault("`AccessKeyId` is no access key id");
  if (status != "Active" && status != "Inactive" && status != "Expired") {
    fields.Fault("`Status` is neither Active nor Inactive");
  }
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind = "access key";
  entry.owner = AwsUserParty(context.account, user);
  entry.active = status == "Active";
  entry.field = "UserName";
  entry.marks.push_back(IdMark(entry.credential));
  return std::vector<InventoryEntry>{std::move(entry)};
}

FormResult AwsCloudTrail(const ListingRecord& record, const FormContext& context) {
  JsonFields outer(record.json);
  // `aws cloudtrail lookup-events` wraps the record as text.
  const std::string wrapped = outer.Text("CloudTrailEvent");
  OFFKEY_RETURN_IF_ERROR(outer.status());
  JsonValue event;
  if (!wrapped.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(event, ParseJson(wrapped));
  }
  JsonFields fields(wrapped.empty() ? record.json : event);
  const std::string name = fields.RequiredText("eventName");
  const std::string source = fields.RequiredText("eventSource");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  std::vector<InventoryEntry> entries;
  // A log holds other events too, and attempts that were refused.
  if (name != "CreateAccessKey" || source != "iam.amazonaws.com") return entries;
  if (fields.Find("errorCode") != nullptr) return entries;
  InventoryEntry entry;
  entry.credential = fields.RequiredText("responseElements.accessKey.accessKeyId");
  const std::string holder = fields.RequiredText("responseElements.accessKey.userName");
  entry.created_at = fields.Time("eventTime");
  entry.account = fields.Text("recipientAccountId");
  const std::string caller = fields.Text("userIdentity.arn");
  const std::string caller_name = fields.Text("userIdentity.userName");
  const std::string caller_type = fields.RequiredText("userIdentity.type");
  if (!entry.created_at) fields.Fault("`eventTime` is missing");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  if (entry.account.empty()) entry.account = context.account;
  entry.stated_at = entry.created_at;
  entry.credential_kind = "access key";
  entry.owner = AwsUserParty(entry.account, holder);
  entry.field = "responseElements.accessKey.userName";
  const bool own = caller_type == "IAMUser" && caller_name == holder;
  if (!own) {
    entry.creator = AwsArnParty(caller);
    if (entry.creator.text.empty()) entry.creator.text = caller_type;
  }
  entry.marks.push_back(IdMark(entry.credential));
  entries.push_back(std::move(entry));
  return entries;
}

FormResult GcpKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string name = fields.RequiredText("name");
  InventoryEntry entry;
  entry.created_at = fields.Time("validAfterTime");
  entry.expires_at = fields.Time("validBeforeTime");
  entry.expiry_stated = fields.Has("validBeforeTime");
  const std::optional<bool> disabled = fields.Bool("disabled");
  const std::string type = fields.Text("keyType");
  GcpName parts;
  if (!SplitGcpName(name, &parts) || parts.key.empty()) {
    fields.Fault("`name` is not projects/PROJECT/serviceAccounts/EMAIL/keys/ID");
  }
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = parts.project == "-" ? context.account : parts.project;
  entry.credential = parts.key;
  entry.credential_kind =
      type == "SYSTEM_MANAGED" ? "service-account key (of Google)" : "service-account key";
  entry.owner = EmailParty(parts.account);
  entry.owner_is_machine = true;
  entry.active = !disabled.value_or(false);
  entry.field = "name";
  entry.marks.push_back(IdMark(parts.key));
  return std::vector<InventoryEntry>{std::move(entry)};
}

FormResult GcpAudit(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string method = fields.RequiredText("protoPayload.methodName");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  std::vector<InventoryEntry> entries;
  if (method != "google.iam.admin.v1.CreateServiceAccountKey") return entries;
  // google.rpc.Status: a code only when it failed.
  const std::string code = fields.Id("protoPayload.status.code");
  if (!code.empty() && code != "0") return entries;
  InventoryEntry entry;
  const std::string name = fields.RequiredText("protoPayload.response.name");
  const std::string who = fields.RequiredText("protoPayload.authenticationInfo.principalEmail");
  entry.created_at = fields.Time("timestamp");
  GcpName parts;
  if (!SplitGcpName(name, &parts) || parts.key.empty()) {
    fields.Fault(
        "`protoPayload.response.name` is not "
        "projects/PROJECT/serviceAccounts/EMAIL/keys/ID");
  }
  if (!entry.created_at) fields.Fault("`timestamp` is missing");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.stated_at = entry.created_at;
  entry.account = parts.project == "-" ? context.account : parts.project;
  entry.credential = parts.key;
  entry.credential_kind = "service-account key";
  entry.owner = EmailParty(parts.account);
  entry.owner_is_machine = true;
  entry.creator = EmailParty(who);
  entry.field = "protoPayload.response.name";
  entry.marks.push_back(IdMark(parts.key));
  entries.push_back(std::move(entry));
  return entries;
}

FormResult AzureApplications(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string app = fields.RequiredText("appId");
  const std::string name = fields.Text("displayName");
  const JsonValue* credentials = fields.Find("passwordCredentials");
  const JsonValue* owners = fields.Find("owners");
  if (credentials != nullptr && credentials->kind != JsonValue::Kind::kArray) {
    fields.Fault("`passwordCredentials` is no list");
  }
  OFFKEY_RETURN_IF_ERROR(fields.status());
  std::vector<InventoryParty> parties;
  if (owners != nullptr) {
    for (const JsonValue& item : owners->items) {
      JsonFields owner(item);
      const std::string address = owner.Text("mail");
      const std::string principal = owner.Text("userPrincipalName");
      InventoryParty party = EmailParty(address.empty() ? principal : address);
      party.user_id = owner.Text("id");
      OFFKEY_RETURN_IF_ERROR(owner.status());
      if (party.text.empty()) party.text = party.user_id;
      if (!party.text.empty()) parties.push_back(std::move(party));
    }
  }
  if (parties.empty()) parties.emplace_back();  // listed, nobody's
  std::vector<InventoryEntry> entries;
  if (credentials == nullptr) return entries;
  for (const JsonValue& item : credentials->items) {
    JsonFields secret(item);
    InventoryEntry entry;
    entry.account = context.account;
    entry.credential = absl::StrCat(app, "/", secret.RequiredText("keyId"));
    entry.credential_kind = "client secret";
    entry.name = absl::StrCat(name, ": ", secret.Text("displayName"));
    entry.created_at = secret.Time("startDateTime");
    entry.expires_at = secret.Time("endDateTime");
    entry.expiry_stated = secret.Has("endDateTime");
    entry.field = "owners";
    const std::string hint = secret.Text("hint");
    OFFKEY_RETURN_IF_ERROR(secret.status());
    if (!hint.empty()) entry.marks.push_back({MarkKind::kMask, hint, ""});
    for (const InventoryParty& party : parties) {
      entry.owner = party;
      entry.owner_is_machine = party.empty();  // the application's own
      entries.push_back(entry);
    }
  }
  return entries;
}

}  // namespace offkey
