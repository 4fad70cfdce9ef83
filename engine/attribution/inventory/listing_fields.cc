// Covered by tests/unit/attribution/inventory_forms_test.cc.
#include "engine/attribution/inventory/listing_fields.h"

#include <algorithm>
#include <charconv>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/email.h"
#include "engine/model/rfc3339.h"
#include "engine/model/roster_person.h"

namespace offkey {
namespace {

constexpr size_t kMaxFieldBytes = 4096;

std::string_view Trim(std::string_view text) {
  return StdView(absl::StripAsciiWhitespace(AbslView(text)));
}

void AppendJoined(std::string_view text, std::string* out) {
  if (out->size() + text.size() > kMaxFieldBytes) return;
  absl::StrAppend(out, out->empty() ? "" : ", ", AbslView(text));
}

std::string ScalarText(const JsonValue& value) {
  switch (value.kind) {
    case JsonValue::Kind::kString:
    case JsonValue::Kind::kNumber:
      return value.text;
    case JsonValue::Kind::kBool:
      return value.boolean ? "true" : "false";
    default:
      return "";
  }
}

}  // namespace

void JsonFields::Fault(std::string_view what) {
  if (status_.ok()) status_ = absl::InvalidArgumentError(AbslView(what));
}

const JsonValue* JsonFields::Find(std::string_view path) const {
  const JsonValue* value = &object_;
  while (true) {
    const size_t dot = path.find('.');
    if (value->kind != JsonValue::Kind::kObject) return nullptr;
    value = value->Find(path.substr(0, dot));
    if (value == nullptr || value->kind == JsonValue::Kind::kNull) return nullptr;
    if (dot == std::string_view::npos) return value;
    path.remove_prefix(dot + 1);
  }
}

std::string JsonFields::Text(std::string_view path) {
  const JsonValue* value = Find(path);
  if (value == nullptr) return "";
  if (value->kind != JsonValue::Kind::kString) {
    Fault(absl::StrCat("`", AbslView(path), "` is no text; is it the right kind?"));
    return "";
  }
  if (value->text.size() > kMaxFieldBytes) {
    Fault(absl::StrCat("`", AbslView(path), "` has more than ", kMaxFieldBytes, " bytes"));
    return "";
  }
  return value->text;
}

std::string JsonFields::RequiredText(std::string_view path) {
  std::string text = Text(path);
  if (text.empty()) {
    Fault(absl::StrCat("`", AbslView(path), "` is missing; is it the right kind?"));
  }
  return text;
}

std::string JsonFields::Id(std::string_view path) {
  const JsonValue* value = Find(path);
  if (value != nullptr && value->kind == JsonValue::Kind::kNumber) {
    const bool whole = std::all_of(value->text.begin(), value->text.end(),
                                   [](char c) { return c >= '0' && c <= '9'; });
    if (whole && value->text.size() <= 24) return value->text;
    Fault(absl::StrCat("`", AbslView(path), "` is no id"));
    return "";
  }
  return Text(path);
}

std::string JsonFields::RequiredId(std::string_view path) {
  std::string id = Id(path);
  if (id.empty()) Fault(absl::StrCat("`", AbslView(path), "` is missing; is it the right kind?"));
  return id;
}

std::optional<bool> JsonFields::Bool(std::string_view path) {
  const JsonValue* value = Find(path);
  if (value == nullptr) return std::nullopt;
  if (value->kind != JsonValue::Kind::kBool) {
    Fault(absl::StrCat("`", AbslView(path), "` is neither true nor false"));
    return std::nullopt;
  }
  return value->boolean;
}

std::optional<int64_t> JsonFields::Time(std::string_view path, bool millis) {
  const JsonValue* value = Find(path);
  if (value == nullptr) return std::nullopt;
  if (value->kind == JsonValue::Kind::kNumber) {
    int64_t number = 0;
    const char* const end = value->text.data() + value->text.size();
    const auto [stop, error] = std::from_chars(value->text.data(), end, number);
    if (error == std::errc() && (stop == end || *stop == '.')) {
      // Databricks writes -1 for a token that does not expire.
      if (number < 0) return std::nullopt;
      return millis ? number / 1000 : number;
    }
    Fault(absl::StrCat("`", AbslView(path), "` is no time"));
    return std::nullopt;
  }
  const absl::StatusOr<std::optional<int64_t>> time = ListingTime(Text(path), /*utc=*/false);
  if (time.ok()) return *time;
  Fault(absl::StrCat("`", AbslView(path), "`: ", time.status().message()));
  return std::nullopt;
}

std::string JsonFields::Joined(std::string_view path) {
  const JsonValue* value = Find(path);
  std::string out;
  if (value == nullptr) return out;
  for (const JsonValue& item : value->items) AppendJoined(ScalarText(item), &out);
  for (const JsonMember& member : value->members) {
    const std::string text = ScalarText(member.value);
    if (text.empty()) {
      for (const JsonMember& inner : member.value.members) {
        AppendJoined(absl::StrCat(inner.key, ":", ScalarText(inner.value)), &out);
      }
    } else {
      AppendJoined(absl::StrCat(member.key, ":", text), &out);
    }
  }
  if (value->kind == JsonValue::Kind::kString) out = value->text;
  return out;
}

absl::StatusOr<std::optional<int64_t>> ListingTime(std::string_view text, bool utc) {
  text = Trim(text);
  for (const std::string_view none :
       {"", "N/A", "null", "NULL", "no_information", "not_supported"}) {
    if (text == none) return std::optional<int64_t>();
  }
  std::string written(text);
  // Snowflake's "+0000" and " +0000", GitHub's "UTC".
  if (text.size() > 6 && text.ends_with(" UTC")) {
    written = absl::StrCat(AbslView(text.substr(0, text.size() - 4)), "Z");
  }
  const size_t sign = text.find_last_of("+-");
  if (sign != std::string_view::npos && sign > 10 && text.size() > sign + 3) {
    std::string_view time = text.substr(0, sign);
    if (time.ends_with(' ')) time.remove_suffix(1);
    const bool colon = text.size() - sign == 5;
    written = absl::StrCat(AbslView(time), AbslView(text.substr(sign, 3)), colon ? ":" : "",
                           AbslView(text.substr(sign + 3)));
  }
  std::optional<CommitTime> time = ParseRfc3339(written);
  if (!time && utc) time = ParseRfc3339(written + "Z");
  if (time) return std::optional<int64_t>(time->seconds);
  return absl::InvalidArgumentError(
      absl::StrCat("\"", PrintablePath(text.substr(0, 64)), "\" is no time; ", kTimeAdvice));
}

InventoryParty EmailParty(std::string_view text) {
  InventoryParty party;
  party.text = std::string(Trim(text));
  const absl::StatusOr<RosterIdentity> email = EmailIdentity(party.text);
  if (email.ok() && party.text.find('@') != std::string::npos) party.email = email->value;
  return party;
}

InventoryParty LoginParty(std::string_view host, std::string_view login, std::string_view number) {
  InventoryParty party;
  party.text = std::string(Trim(login));
  if (party.text.empty()) party.text = std::string(number);
  if (party.text.empty()) return party;
  absl::StatusOr<RosterIdentity> identity = LoginIdentity(host, login, number);
  if (!identity.ok()) identity = LoginIdentity(host, login, "");
  if (identity.ok()) party.login = IdentityText(*identity);
  if (login.find('@') != std::string_view::npos) party.email = EmailParty(login).email;
  return party;
}

InventoryParty UserParty(std::string_view id) {
  InventoryParty party;
  party.text = std::string(Trim(id));
  party.user_id = party.text;
  return party;
}

InventoryParty AnyParty(std::string_view text) {
  text = Trim(text);
  if (text.find('/') != std::string_view::npos) {
    const absl::StatusOr<RosterIdentity> login = LoginIdentity(text);
    InventoryParty party;
    party.text = std::string(text);
    if (login.ok()) party.login = IdentityText(*login);
    return party;
  }
  if (text.find('@') != std::string_view::npos) return EmailParty(text);
  return UserParty(text);
}

InventoryParty AwsUserParty(std::string_view account, std::string_view user) {
  const std::string host =
      absl::StrCat(account.empty() ? "aws" : AbslView(account), ".signin.aws.amazon.com");
  InventoryParty party = LoginParty(host, user, "");
  party.user_id = std::string(user);
  return party;
}

InventoryParty AwsArnParty(std::string_view arn) {
  // arn:aws:iam::123456789012:user/path/jane; arn:aws:sts::123456789012:assumed-role/Role/session
  InventoryParty party;
  size_t at = 0;
  for (int colon = 0; colon < 4; ++colon) {
    at = arn.find(':', at);
    if (at == std::string_view::npos) {
      party.text = std::string(arn);
      return party;
    }
    ++at;
  }
  const size_t stop = arn.find(':', at);
  if (stop == std::string_view::npos) {
    party.text = std::string(arn);
    return party;
  }
  const std::string_view account = arn.substr(at, stop - at);
  const std::string_view resource = arn.substr(stop + 1);
  const std::string_view last = resource.substr(resource.rfind('/') + 1);
  if (resource.starts_with("user/")) {
    party = AwsUserParty(account, last);
  } else if (resource.starts_with("assumed-role/")) {
    // The session is named by whoever assumed the role; single sign-on puts the address there.
    party = EmailParty(last);
  }
  party.text = std::string(arn);
  return party;
}

void AddMask(std::string_view text, InventoryEntry* entry) {
  if (std::optional<CredentialMark> mask = MaskOf(text)) entry->marks.push_back(*std::move(mask));
}

std::string AccountOrHost(const FormContext& context) {
  return context.account.empty() ? context.host : context.account;
}

CredentialMark IdMark(std::string_view id) { return {MarkKind::kId, std::string(id), ""}; }

}  // namespace offkey
