// People as JSON lines and as YAML: one mapping a person, the same keys in both. Covered by
// tests/unit/attribution/people_file_test.cc.
#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/people_record.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/json_reader.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"
#include "engine/rule/yaml_tree.h"

namespace offkey {
namespace {

constexpr char kPersonKeys[] =
    "id, name, kind, manager, team, emails, logins, ssh_keys, openpgp_keys, "
    "x509_certificates, departures";
constexpr char kDepartureKeys[] = "left_at, effective_at, how, source, returned_at";

absl::Status Wrong(const std::string& what) { return absl::InvalidArgumentError(what); }

absl::Status UnknownKey(const std::string& key, const char* keys) {
  return Wrong(absl::StrCat("the key \"", PrintablePath(key.substr(0, 100)), "\" is unknown",
                            DidYouMean(key, keys)));
}

bool IsNull(const YamlNode& node) {
  return node.kind == YamlNode::Kind::kScalar && !node.quoted &&
         (node.scalar.empty() || node.scalar == "null" || node.scalar == "~");
}

absl::StatusOr<std::string> Scalar(const std::string& key, const YamlNode& node) {
  if (node.kind != YamlNode::Kind::kScalar) {
    return Wrong(absl::StrCat(key, " is a list or a mapping; write one text"));
  }
  return IsNull(node) ? "" : node.scalar;
}

// The node as the items of a list: one scalar or mapping is a list of one.
std::vector<const YamlNode*> Items(const YamlNode& node) {
  std::vector<const YamlNode*> items;
  if (IsNull(node)) return items;
  if (node.kind != YamlNode::Kind::kSequence) return {&node};
  for (const YamlNode& item : node.items) items.push_back(&item);
  return items;
}

absl::Status ReadIdentityMapping(IdentityKind kind, const YamlNode& node, PersonRecord* record) {
  const char* keys = kind == IdentityKind::kEmail   ? "email, from, until"
                     : kind == IdentityKind::kLogin ? "forge, login, account, from, until"
                                                    : "fingerprint, from, until";
  std::string value;
  std::string forge;
  std::string account;
  std::string from;
  std::string until;
  for (size_t i = 0; i + 1 < node.items.size(); i += 2) {
    const std::string& key = node.items[i].scalar;
    OFFKEY_ASSIGN_OR_RETURN(std::string text, Scalar(key, node.items[i + 1]));
    const bool of_login = kind == IdentityKind::kLogin;
    if (key == "from") {
      from = std::move(text);
    } else if (key == "until") {
      until = std::move(text);
    } else if (of_login && key == "forge") {
      forge = std::move(text);
    } else if (of_login && key == "account") {
      account = std::move(text);
    } else if (key == (kind == IdentityKind::kEmail ? "email"
                       : of_login                   ? "login"
                                                    : "fingerprint")) {
      value = std::move(text);
    } else {
      return UnknownKey(key, keys);
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(const ValidityInterval validity, ReadValidity(from, until));
  if (kind != IdentityKind::kLogin) return AddIdentity(kind, value, validity, record);
  OFFKEY_ASSIGN_OR_RETURN(RosterIdentity login, LoginIdentity(forge, value, account));
  login.validity = validity;
  record->identities.push_back(std::move(login));
  return absl::OkStatus();
}

absl::Status ReadIdentities(IdentityKind kind, const YamlNode& node, PersonRecord* record) {
  record->lists[static_cast<size_t>(kind)] = true;
  for (const YamlNode* item : Items(node)) {
    if (item->kind == YamlNode::Kind::kMapping) {
      OFFKEY_RETURN_IF_ERROR(ReadIdentityMapping(kind, *item, record));
    } else if (item->kind == YamlNode::Kind::kScalar) {
      OFFKEY_RETURN_IF_ERROR(AddIdentity(kind, item->scalar, {}, record));
    } else {
      return Wrong("a list in a list; write its items into the outer one");
    }
  }
  return absl::OkStatus();
}

absl::Status ReadDepartures(const YamlNode& node, PersonRecord* record) {
  for (const YamlNode* item : Items(node)) {
    if (item->kind != YamlNode::Kind::kMapping) {
      return Wrong("a departure is a mapping; write left_at: 2024-03-05");
    }
    DepartureText text;
    for (size_t i = 0; i + 1 < item->items.size(); i += 2) {
      const std::string& key = item->items[i].scalar;
      OFFKEY_ASSIGN_OR_RETURN(const std::string value, Scalar(key, item->items[i + 1]));
      if (!SetDepartureText(key, value, &text)) return UnknownKey(key, kDepartureKeys);
    }
    if (text.left_at.empty()) {
      return Wrong("a departure without left_at; say when it was decided or happened");
    }
    OFFKEY_RETURN_IF_ERROR(AddDeparture(text, record));
  }
  return absl::OkStatus();
}

absl::StatusOr<PersonRecord> ReadPerson(const YamlNode& node, uint64_t line) {
  PersonRecord record;
  record.line = line;
  if (node.kind != YamlNode::Kind::kMapping) {
    return Wrong("a person is a mapping; write the keys id, name, emails ...");
  }
  for (size_t i = 0; i + 1 < node.items.size(); i += 2) {
    const std::string& key = node.items[i].scalar;
    const YamlNode& value = node.items[i + 1];
    if (IsPersonFact(key)) {
      OFFKEY_ASSIGN_OR_RETURN(const std::string text, Scalar(key, value));
      OFFKEY_RETURN_IF_ERROR(SetPersonFact(key, text, &record));
    } else if (const auto kind = ListedKind(key)) {
      OFFKEY_RETURN_IF_ERROR(ReadIdentities(*kind, value, &record));
    } else if (key == "email") {
      OFFKEY_RETURN_IF_ERROR(ReadIdentities(IdentityKind::kEmail, value, &record));
    } else if (key == "departures") {
      OFFKEY_RETURN_IF_ERROR(ReadDepartures(value, &record));
    } else {
      return UnknownKey(key, kPersonKeys);
    }
  }
  return record;
}

YamlNode TreeOf(const JsonValue& value) {
  YamlNode node;
  switch (value.kind) {
    case JsonValue::Kind::kNull:
      return node;
    case JsonValue::Kind::kBool:
      node.scalar = value.boolean ? "true" : "false";
      return node;
    case JsonValue::Kind::kNumber:
    case JsonValue::Kind::kString:
      node.scalar = value.text;
      node.quoted = true;
      return node;
    case JsonValue::Kind::kArray:
      node.kind = YamlNode::Kind::kSequence;
      for (const JsonValue& item : value.items) node.items.push_back(TreeOf(item));
      return node;
    case JsonValue::Kind::kObject:
      node.kind = YamlNode::Kind::kMapping;
      for (const auto& [key, member] : value.members) {
        node.items.emplace_back().scalar = key;
        node.items.push_back(TreeOf(member));
      }
      return node;
  }
  return node;
}

void Take(const YamlNode& node, uint64_t line, RecordCollector* out) {
  absl::StatusOr<PersonRecord> record = ReadPerson(node, line);
  if (record.ok()) {
    out->Add(*std::move(record));
  } else {
    out->Fault(line, StdView(record.status().message()));
  }
}

}  // namespace

absl::Status ReadPeopleJsonl(std::string_view text, RecordCollector* out) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (StdView(absl::StripLeadingAsciiWhitespace(AbslView(text))).starts_with('[')) {
    return Wrong(
        "1: one JSON list, not JSON lines; write one object a line, without brackets and "
        "commas around them (jq -c '.[]')");
  }
  for (uint64_t line = 1; !text.empty() && !out->full(); ++line) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view one = StdView(absl::StripAsciiWhitespace(AbslView(text.substr(0, end))));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (one.empty()) continue;
    if (one.size() > kMaxPeopleLineBytes) {
      out->Fault(line, absl::StrCat("the line has more than ", kMaxPeopleLineBytes, " bytes"));
      continue;
    }
    const absl::StatusOr<JsonValue> value = ParseJson(one);
    if (value.ok()) {
      Take(TreeOf(*value), line, out);
    } else {
      out->Fault(line, StdView(value.status().message()));
    }
  }
  return absl::OkStatus();
}

absl::Status ReadPeopleYaml(std::string_view text, RecordCollector* out) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (StdView(absl::StripAsciiWhitespace(AbslView(text))).empty()) {
    return Wrong("1: the file is empty; write a list of people, each with id, name, emails");
  }
  OFFKEY_ASSIGN_OR_RETURN(const YamlNode root, ParseYaml(text));
  const YamlNode* list = &root;
  if (root.kind == YamlNode::Kind::kMapping && root.items.size() == 2 &&
      root.items[0].scalar == "people") {
    list = &root.items[1];
  }
  if (list->kind != YamlNode::Kind::kSequence) {
    return Wrong(absl::StrCat(list->line, ": not a list of people; begin each person with '- '"));
  }
  for (const YamlNode& person : list->items) {
    if (out->full()) break;
    Take(person, static_cast<uint64_t>(person.line), out);
  }
  return absl::OkStatus();
}

}  // namespace offkey
