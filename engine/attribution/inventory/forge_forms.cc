// GitHub, GitLab, SSH keys. Covered by tests/unit/attribution/inventory_forms_test.cc.
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/listing_fields.h"
#include "engine/attribution/inventory/private_key.h"
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

// "SHA256:...", or its 43 digits alone; empty for MD5 and what is none.
std::string SshFingerprint(std::string text) {
  if (!text.starts_with("SHA256:")) text = "SHA256:" + text;
  const absl::StatusOr<RosterIdentity> key = SshKeyIdentity(text);
  return key.ok() ? key->value : "";
}

// project_42_bot, group_7_bot_0123abcd: the users of project and group access tokens, as GitLab
// documents their names.
bool IsGitlabBot(std::string_view login) {
  const bool named = login.starts_with("project_") || login.starts_with("group_");
  const size_t digits = login.find('_') + 1;
  const size_t after = named ? login.find_first_not_of("0123456789", digits) : std::string::npos;
  if (after == std::string_view::npos || after == digits) return false;
  login.remove_prefix(after);
  return login == "_bot" || login.starts_with("_bot_");
}

absl::Status AddKey(const std::string& line, InventoryEntry* entry) {
  const std::optional<PublicSshKey> key = ReadPublicSshKey(line);
  if (!key) return absl::InvalidArgumentError("`key` is no public SSH key");
  entry->marks.push_back({MarkKind::kSshKey, key->fingerprint, ""});
  if (entry->name.empty()) entry->name = key->comment;
  return absl::OkStatus();
}

}  // namespace

FormResult GithubFineGrained(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredId("token_id");
  entry.name = fields.Text("token_name");
  const std::string login = fields.RequiredText("owner.login");
  const std::string number = fields.RequiredId("owner.id");
  entry.created_at = fields.Time("access_granted_at");
  entry.expires_at = fields.Time("token_expires_at");
  entry.last_used_at = fields.Time("token_last_used_at");
  entry.last_use_stated = fields.Has("token_last_used_at");
  entry.expiry_stated = fields.Has("token_expires_at");
  const std::optional<bool> expired = fields.Bool("token_expired");
  std::string power = fields.Joined("permissions.repository");
  const std::string of_organization = fields.Joined("permissions.organization");
  if (!power.empty() && !of_organization.empty()) power += ", ";
  power += of_organization;
  entry.power = std::move(power);
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.credential_kind = "fine-grained token";
  entry.owner = LoginParty(context.host, login, number);
  if (expired) entry.active = !*expired;
  entry.field = "owner.login";
  return One(std::move(entry));
}

FormResult GithubSso(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  const std::string login = fields.RequiredText("login");
  entry.credential = fields.RequiredId("credential_id");
  entry.credential_kind = fields.RequiredText("credential_type");
  const std::string last_eight = fields.Text("token_last_eight");
  const std::string fingerprint = fields.Text("fingerprint");
  entry.name = fields.Text("authorized_credential_title");
  if (entry.name.empty()) entry.name = fields.Text("authorized_credential_note");
  entry.created_at = fields.Time("credential_authorized_at");
  entry.last_used_at = fields.Time("credential_accessed_at");
  entry.last_use_stated = fields.Has("credential_accessed_at");
  entry.expires_at = fields.Time("authorized_credential_expires_at");
  entry.expiry_stated = fields.Has("authorized_credential_expires_at");
  entry.power = fields.Joined("scopes");
  if (!last_eight.empty() && last_eight.size() != 8) {
    fields.Fault("`token_last_eight` has not eight characters");
  }
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = context.account;
  entry.owner = LoginParty(context.host, login, "");
  entry.field = "login";
  if (!last_eight.empty()) entry.marks.push_back({MarkKind::kMask, "", last_eight});
  const std::string ssh = SshFingerprint(fingerprint);
  if (!ssh.empty()) entry.marks.push_back({MarkKind::kSshKey, ssh, ""});
  return One(std::move(entry));
}

FormResult GithubDeployKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredId("id");
  const std::string key = fields.RequiredText("key");
  entry.name = fields.Text("title");
  const std::string login = fields.Text("added_by");
  entry.created_at = fields.Time("created_at");
  entry.last_used_at = fields.Time("last_used");
  entry.last_use_stated = fields.Has("last_used");
  entry.active = fields.Bool("enabled");
  const std::optional<bool> read_only = fields.Bool("read_only");
  const std::string url = fields.Text("url");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  OFFKEY_RETURN_IF_ERROR(AddKey(key, &entry));
  // https://api.github.com/repos/OWNER/REPO/keys/1
  entry.account = context.account;
  const size_t repos = url.find("/repos/");
  const size_t keys = url.rfind("/keys/");
  if (entry.account.empty() && repos != std::string::npos && keys != std::string::npos &&
      keys > repos + 7) {
    entry.account = url.substr(repos + 7, keys - repos - 7);
  }
  entry.credential_kind = "deploy key";
  entry.owner = LoginParty(context.host, login, "");
  entry.owner_is_machine = login.empty();  // the repository's own
  if (read_only) entry.power = *read_only ? "read" : "read and write";
  entry.field = "added_by";
  return One(std::move(entry));
}

FormResult GitlabTokens(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredId("id");
  entry.name = fields.Text("name");
  const std::string user = fields.RequiredId("user_id");
  entry.created_at = fields.Time("created_at");
  entry.last_used_at = fields.Time("last_used_at");
  entry.expires_at = fields.Time("expires_at");
  entry.last_use_stated = fields.Has("last_used_at");
  entry.expiry_stated = fields.Has("expires_at");
  const std::optional<bool> active = fields.Bool("active");
  const std::optional<bool> revoked = fields.Bool("revoked");
  entry.power = fields.Joined("scopes");
  // Only tokens of projects and groups have a level; their user is a bot.
  const std::string level = fields.Id("access_level");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.account = AccountOrHost(context);
  entry.credential_kind = level.empty() ? "personal access token" : "project or group access token";
  entry.owner = LoginParty(context.host, "", user);
  entry.owner.user_id = user;
  entry.owner_is_machine = !level.empty();
  if (active) entry.active = *active && !revoked.value_or(false);
  if (!level.empty()) absl::StrAppend(&entry.power, ", access level ", level);
  entry.field = "user_id";
  entry.marks.push_back({MarkKind::kEmbeddedUser, user, ""});
  return One(std::move(entry));
}

FormResult GitlabUsers(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.is_account = true;
  entry.credential = fields.RequiredId("id");
  const std::string login = fields.RequiredText("username");
  const std::string email = fields.Text("email");
  const std::string public_email = fields.Text("public_email");
  entry.name = fields.Text("name");
  const std::string state = fields.Text("state");
  entry.created_at = fields.Time("created_at");
  const std::optional<bool> bot = fields.Bool("bot");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  entry.owner_is_machine = bot.value_or(IsGitlabBot(login));
  entry.account = AccountOrHost(context);
  entry.credential_kind = "user";
  entry.owner = LoginParty(context.host, login, entry.credential);
  entry.owner.email = EmailParty(email.empty() ? public_email : email).email;
  entry.owner.user_id = entry.credential;
  if (!state.empty()) entry.active = state == "active";
  entry.field = email.empty() ? "username" : "email";
  entry.marks.push_back({MarkKind::kEmbeddedUser, entry.credential, ""});
  return One(std::move(entry));
}

// GET /users/NAME/keys of GitHub (id, key), GET /users/ID/keys and GET /keys/ID of GitLab (also
// title, created_at, expires_at, user).
FormResult ForgeKeys(const ListingRecord& record, const FormContext& context) {
  JsonFields fields(record.json);
  InventoryEntry entry;
  entry.credential = fields.RequiredId("id");
  const std::string key = fields.RequiredText("key");
  entry.name = fields.Text("title");
  entry.created_at = fields.Time("created_at");
  entry.expires_at = fields.Time("expires_at");
  entry.expiry_stated = fields.Has("expires_at");
  entry.last_used_at = fields.Time("last_used_at");
  entry.last_use_stated = fields.Has("last_used_at");
  const std::string login = fields.Text("user.username");
  const std::string number = fields.Id("user.id");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  OFFKEY_RETURN_IF_ERROR(AddKey(key, &entry));
  entry.account = context.account;
  entry.credential_kind = "SSH key";
  entry.field = login.empty() ? "--owner" : "user.username";
  entry.owner = login.empty()
                    ? AnyParty(context.owner)
                    : LoginParty(context.host.empty() ? "gitlab.com" : context.host, login, number);
  return One(std::move(entry));
}

FormResult AuthorizedKeys(const ListingRecord& record, const FormContext& context) {
  const std::optional<PublicSshKey> key = ReadPublicSshKey(record.text);
  if (!key) {
    return absl::InvalidArgumentError(
        "no public SSH key stands here (type, base64, comment); sshd(8) describes the form");
  }
  InventoryEntry entry;
  entry.account = context.account;
  entry.credential = key->fingerprint;
  entry.credential_kind = "SSH key";
  entry.name = key->comment;
  entry.field = "--owner";
  entry.owner = AnyParty(context.owner);
  if (context.owner.empty()) {
    // A comment is what whoever made the key typed.
    entry.owner = EmailParty(key->comment);
    if (entry.owner.email.empty()) entry.owner = InventoryParty();
    entry.owner_is_hint = true;
    entry.field = "comment";
  }
  entry.marks.push_back({MarkKind::kSshKey, key->fingerprint, ""});
  return One(std::move(entry));
}

}  // namespace offkey
