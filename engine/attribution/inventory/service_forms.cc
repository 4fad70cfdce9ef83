// Registries, sign-on, model providers and data warehouses. Covered by
// tests/unit/attribution/inventory_forms_test.cc.
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/listing_fields.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/absl_view.h"
#include "engine/base/status_macros.h"
#include "engine/model/roster_person.h"

namespace offkey {
namespace {

std::vector<InventoryEntry> One(InventoryEntry entry) {
  std::vector<InventoryEntry> entries;
  entries.push_back(std::move(entry));
  return entries;
}

// An account of a listing of people.
InventoryEntry Account(std::string id, InventoryParty owner, const char* field) {
  InventoryEntry entry;
  entry.is_account = true;
  entry.credential = std::move(id);
  entry.credential_kind = "user";
  entry.owner = std::move(owner);
  entry.owner.user_id = entry.credential;
  if (entry.owner.text.empty()) entry.owner.text = entry.credential;
  entry.field = field;
  return entry;
}

}  // namespace

// npm-token(1); the registry's answer also has `objects`, which is the list key.
FormResult NpmTokens(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  const std::string token = fields.RequiredText("token");
  entry.credential = fields.Text("key");
  if (entry.credential.empty()) entry.credential = fields.RequiredId("id");
  entry.name = fields.Text("name");
  entry.created_at = fields.Time("created");
  entry.expires_at = fields.Time("expiry");
  entry.expiry_stated = fields.Has("expiry");
  const std::optional<bool> read_only = fields.Bool("readonly");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind = "access token";
  if (read_only) entry.power = *read_only ? "read" : "publish";
  entry.owner = AnyParty(context.owner);
  entry.field = "--owner";
  std::optional<CredentialMark> mask = MaskOf(token);
  // The registry cuts a token without a sign for it; a whole one is longer.
  if (!mask && token.size() <= 12) mask = CredentialMark{MarkKind::kMask, token, ""};
  if (mask) entry.marks.push_back(*std::move(mask));
  return One(std::move(entry));
}

FormResult DockerHubTokens(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.Text("uuid");
  const bool of_organisation = entry.credential.empty();
  if (of_organisation) entry.credential = fields.RequiredText("id");
  entry.name = fields.Text(of_organisation ? "label" : "token_label");
  entry.created_at = fields.Time("created_at");
  const char* const use = of_organisation ? "last_used_at" : "last_used";
  entry.last_used_at = fields.Time(use);
  entry.last_use_stated = fields.Has(use);
  entry.expires_at = fields.Time("expires_at");
  entry.expiry_stated = fields.Has("expires_at");
  entry.active = fields.Bool("is_active");
  entry.power = fields.Joined("scopes");
  const std::string creator = fields.Text("created_by");
  const std::string token = fields.Text("token");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind = of_organisation ? "organisation access token" : "personal access token";
  entry.field = of_organisation ? "created_by" : "--owner";
  entry.owner = of_organisation ? LoginParty(context.host, creator, "") : AnyParty(context.owner);
  AddMask(token, &entry);
  return One(std::move(entry));
}

FormResult OktaTokens(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredText("id");
  entry.name = fields.Text("name");
  const std::string user = fields.RequiredText("userId");
  entry.created_at = fields.Time("created");
  entry.expires_at = fields.Time("expiresAt");
  entry.expiry_stated = fields.Has("expiresAt");
  entry.power = fields.Text("clientName");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = AccountOrHost(context);
  entry.credential_kind = "API token";
  entry.owner = UserParty(user);
  entry.active = true;  // only active tokens are listed
  entry.field = "userId";
  return One(std::move(entry));
}

FormResult OktaUsers(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string id = fields.RequiredText("id");
  const std::string login = fields.RequiredText("profile.login");
  const std::string email = fields.Text("profile.email");
  const std::string status = fields.Text("status");
  InventoryEntry entry = Account(id, EmailParty(email.empty() ? login : email), "profile.email");
  entry.created_at = fields.Time("created");
  entry.last_used_at = fields.Time("lastLogin");
  entry.last_use_stated = fields.Has("lastLogin");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = AccountOrHost(context);
  if (!status.empty()) {
    entry.active = status != "SUSPENDED" && status != "DEPROVISIONED";
    entry.power = status;
  }
  return One(std::move(entry));
}

FormResult OpenAiKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredText("id");
  entry.name = fields.Text("name");
  const std::string object = fields.RequiredText("object");
  const std::string value = fields.RequiredText("redacted_value");
  entry.created_at = fields.Time("created_at");
  entry.last_used_at = fields.Time("last_used_at");
  entry.expires_at = fields.Time("expires_at");
  entry.last_use_stated = fields.Has("last_used_at");
  entry.expiry_stated = fields.Has("expires_at");
  const std::string email = fields.Text("owner.user.email");
  const std::string user = fields.Text("owner.user.id");
  const std::string service = fields.Text("owner.service_account.id");
  const std::string admin = fields.Text("owner.id");
  if (!object.ends_with("api_key")) fields.Fault("`object` is no API key; is it the right kind?");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind =
      object == "organization.admin_api_key" ? "admin API key" : "project API key";
  entry.field = !email.empty() ? "owner.user.email" : "owner";
  if (!email.empty() || !user.empty()) {
    entry.owner = EmailParty(email.empty() ? user : email);
    entry.owner.user_id = user;
  } else {
    entry.owner = UserParty(!service.empty() ? service : admin);
    entry.owner_is_machine = !service.empty();
  }
  AddMask(value, &entry);
  return One(std::move(entry));
}

FormResult AnthropicKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredText("id");
  entry.name = fields.Text("name");
  const std::string type = fields.RequiredText("type");
  const std::string user = fields.RequiredText("created_by.id");
  const std::string hint = fields.Text("partial_key_hint");
  const std::string status = fields.RequiredText("status");
  const std::string workspace = fields.Text("workspace_id");
  entry.created_at = fields.Time("created_at");
  entry.expires_at = fields.Time("expires_at");
  entry.expiry_stated = fields.Has("expires_at");
  if (type != "api_key") fields.Fault("`type` is not api_key; is it the right kind?");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind = "API key";
  entry.owner = UserParty(user);
  entry.active = status == "active";
  if (!workspace.empty()) entry.power = "workspace " + workspace;
  entry.field = "created_by.id";
  AddMask(hint, &entry);
  return One(std::move(entry));
}

FormResult AnthropicUsers(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string id = fields.RequiredText("id");
  const std::string email = fields.RequiredText("email");
  InventoryEntry entry = Account(id, EmailParty(email), "email");
  entry.name = fields.Text("name");
  entry.power = fields.Text("role");
  entry.created_at = fields.Time("added_at");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  return One(std::move(entry));
}

FormResult SlackUsers(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  const std::string id = fields.RequiredText("id");
  const std::string name = fields.Text("name");
  const std::string email = fields.Text("profile.email");
  InventoryEntry entry = Account(id, EmailParty(email.empty() ? name : email), "profile.email");
  entry.name = fields.Text("profile.real_name");
  const std::optional<bool> deleted = fields.Bool("deleted");
  const std::string team = fields.Text("team_id");
  entry.owner_is_machine = fields.Bool("is_bot").value_or(false);
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account.empty() ? team : context.account;
  if (deleted) entry.active = !*deleted;
  return One(std::move(entry));
}

FormResult DatabricksTokens(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredText("token_id");
  entry.name = fields.Text("comment");
  const std::string creator = fields.Text("created_by_username");
  const std::string creator_id = fields.Id("created_by_id");
  const std::string owner_id = fields.Id("owner_id");
  entry.created_at = fields.Time("creation_time", /*millis=*/true);
  entry.expires_at = fields.Time("expiry_time", /*millis=*/true);
  entry.expiry_stated = fields.Has("expiry_time");
  entry.last_used_at = fields.Time("last_used_day", /*millis=*/true);
  entry.last_use_stated = fields.Has("last_used_day");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = AccountOrHost(context);
  entry.credential_kind = "access token";
  // A token made on behalf of a service principal is that principal's; whoever made it saw it.
  const bool own = owner_id.empty() || owner_id == creator_id;
  const InventoryParty maker = EmailParty(creator);
  entry.owner = own ? maker : UserParty(owner_id);
  if (!own) entry.creator = maker;
  entry.owner_is_machine = !own;
  entry.field = own ? "created_by_username" : "owner_id";
  // Not documented to be one: only a token whose hash it is matches.
  entry.marks.push_back({MarkKind::kHash, entry.credential, ""});
  return One(std::move(entry));
}

FormResult SnowflakeTokens(const ListingRecord& record, const FormContext& context) {
  const std::vector<std::string>& f = record.fields;
  InventoryEntry entry;
  if (f[0].empty() || f[1].empty()) {
    return absl::InvalidArgumentError("`name` or `user_name` is empty");
  }
  entry.account = context.account;
  entry.credential = absl::StrCat(f[1], "/", f[0]);
  entry.credential_kind = "programmatic access token";
  entry.name = f[7];
  OFFKEY_ASSIGN_OR_RETURN(entry.expires_at, ListingTime(f[2], /*utc=*/true));
  OFFKEY_ASSIGN_OR_RETURN(entry.created_at, ListingTime(f[5], /*utc=*/true));
  entry.expiry_stated = true;  // the column has to be there
  entry.active = f[3] == "ACTIVE";
  entry.power = f[4];
  entry.owner = EmailParty(f[1]);
  entry.owner.user_id = f[1];
  if (!f[6].empty() && f[6] != f[1]) {
    entry.creator = EmailParty(f[6]);
    entry.creator.user_id = f[6];
  }
  entry.field = "user_name";
  return One(std::move(entry));
}

FormResult SnowflakeUsers(const ListingRecord& record, const FormContext& context) {
  const std::vector<std::string>& f = record.fields;
  if (f[0].empty()) return absl::InvalidArgumentError("`name` is empty");
  std::vector<InventoryEntry> entries;
  InventoryParty party = EmailParty(f[2].empty() ? f[1] : f[2]);
  if (party.text.empty()) party.text = f[0];
  party.user_id = f[0];
  InventoryEntry account = Account(f[0], party, "email");
  account.account = context.account;
  const std::string disabled = absl::AsciiStrToLower(f[5]);
  if (!disabled.empty()) account.active = disabled != "true";
  for (const size_t column : {size_t{3}, size_t{4}}) {
    if (f[column].empty() || f[column] == "null") continue;
    InventoryEntry key;
    key.account = context.account;
    key.credential = absl::StrCat(f[0], column == 3 ? "/rsa_public_key" : "/rsa_public_key_2");
    key.credential_kind = "key pair";
    key.owner = party;
    key.active = account.active;
    key.field = column == 3 ? "rsa_public_key_fp" : "rsa_public_key_2_fp";
    if (!SshKeyIdentity(f[column]).ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("`", key.field, "` is no SHA256: fingerprint"));
    }
    key.marks.push_back({MarkKind::kPublicKey, f[column], ""});
    entries.push_back(std::move(key));
  }
  entries.push_back(std::move(account));
  return entries;
}

}  // namespace offkey
