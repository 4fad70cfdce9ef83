// Covered by tests/unit/attribution/people_file_test.cc and tests/fuzz/people_file_fuzz.cc.
#include "engine/attribution/people_file.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/people_record.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/base/suggestion.h"
#include "engine/base/utf8.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

constexpr size_t kMaxFactBytes = 500;

std::string Quoted(std::string_view text) {
  return absl::StrCat("\"", PrintablePath(text.substr(0, kMaxFactBytes)), "\"");
}

std::string_view Trim(std::string_view text) {
  return StdView(absl::StripAsciiWhitespace(AbslView(text)));
}

absl::StatusOr<int64_t> ReadTime(std::string_view field, std::string_view value) {
  const auto time = ParseRfc3339(Trim(value));
  if (time) return time->seconds;
  return absl::InvalidArgumentError(
      absl::StrCat(AbslView(field), " ", Quoted(value), " is not a time; ", kTimeAdvice));
}

absl::StatusOr<PersonKind> ReadKind(std::string_view value) {
  for (const PersonKind kind : {PersonKind::kPerson, PersonKind::kBot, PersonKind::kShared}) {
    if (value == PersonKindName(kind)) return kind;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("kind ", Quoted(value), " is none", DidYouMean(value, "person, bot, shared")));
}

// Two rows of one person that contradict each other.
template <typename T>
absl::Status JoinFact(const char* field, const std::optional<T>& from, uint64_t line,
                      std::optional<T>* into) {
  if (!from || *from == T{}) return absl::OkStatus();
  if (!*into || **into == T{} || **into == *from) {
    *into = from;
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(absl::StrCat(field, " is another one than in line ", line,
                                                 "; rows of one person must agree"));
}

}  // namespace

std::optional<PeopleFormat> PeopleFormatNamed(std::string_view name) {
  if (name == "csv") return PeopleFormat::kCsv;
  if (name == "jsonl") return PeopleFormat::kJsonl;
  if (name == "yaml" || name == "yml") return PeopleFormat::kYaml;
  return std::nullopt;
}

std::optional<PeopleFormat> PeopleFormatOfPath(std::string_view path) {
  const size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  return PeopleFormatNamed(absl::AsciiStrToLower(AbslView(path.substr(dot + 1))));
}

bool IsPersonFact(std::string_view field) {
  return field == "id" || field == "name" || field == "kind" || field == "manager" ||
         field == "team";
}

absl::Status SetPersonFact(std::string_view field, std::string_view value, PersonRecord* record) {
  value = Trim(value);
  if (value.size() > kMaxFactBytes) {
    return absl::InvalidArgumentError(
        absl::StrCat(AbslView(field), " has more than ", kMaxFactBytes, " bytes; shorten it"));
  }
  if (!IsUtf8(value)) {
    return absl::InvalidArgumentError(
        absl::StrCat(AbslView(field), " is not UTF-8; save the file as UTF-8"));
  }
  if (field == "id") {
    record->id = std::string(value);
  } else if (field == "name") {
    record->name = std::string(value);
  } else if (field == "manager") {
    record->manager = std::string(value);
  } else if (field == "team") {
    record->team = std::string(value);
  } else if (!value.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(record->kind, ReadKind(absl::AsciiStrToLower(AbslView(value))));
  }
  return absl::OkStatus();
}

std::optional<IdentityKind> ListedKind(std::string_view field) {
  if (field == "emails") return IdentityKind::kEmail;
  if (field == "logins") return IdentityKind::kLogin;
  if (field == "ssh_keys") return IdentityKind::kSshKey;
  if (field == "openpgp_keys") return IdentityKind::kOpenPgpKey;
  if (field == "x509_certificates") return IdentityKind::kX509Certificate;
  return std::nullopt;
}

absl::Status AddIdentity(IdentityKind kind, std::string_view value,
                         const ValidityInterval& validity, PersonRecord* record) {
  const auto read = [&]() -> absl::StatusOr<RosterIdentity> {
    switch (kind) {
      case IdentityKind::kEmail:
        return EmailIdentity(value);
      case IdentityKind::kLogin:
        return LoginIdentity(value);
      case IdentityKind::kSshKey:
        return SshKeyIdentity(value);
      case IdentityKind::kOpenPgpKey:
        return OpenPgpKeyIdentity(value);
      case IdentityKind::kX509Certificate:
        return X509CertificateIdentity(value);
    }
    return absl::InvalidArgumentError("an identity of an unknown kind");
  };
  absl::StatusOr<RosterIdentity> identity = read();
  OFFKEY_RETURN_IF_ERROR(identity.status());
  identity->validity = validity;
  record->identities.push_back(*std::move(identity));
  return absl::OkStatus();
}

absl::StatusOr<ValidityInterval> ReadValidity(std::string_view from, std::string_view until) {
  ValidityInterval validity;
  if (!Trim(from).empty()) {
    OFFKEY_ASSIGN_OR_RETURN(validity.from, ReadTime("the interval's begin", from));
  }
  if (!Trim(until).empty()) {
    OFFKEY_ASSIGN_OR_RETURN(validity.until, ReadTime("the interval's end", until));
  }
  if (validity.from < validity.until) return validity;
  return absl::InvalidArgumentError(
      "the interval ends before it begins; it holds from its begin until just before its end");
}

bool SetDepartureText(std::string_view field, std::string_view value, DepartureText* text) {
  std::string* member = field == "left_at"        ? &text->left_at
                        : field == "effective_at" ? &text->effective_at
                        : field == "how"          ? &text->how
                        : field == "source"       ? &text->source
                        : field == "returned_at"  ? &text->returned_at
                                                  : nullptr;
  if (member == nullptr) return false;
  *member = std::string(Trim(value));
  return true;
}

absl::Status AddDeparture(const DepartureText& text, PersonRecord* record) {
  const bool more = !text.effective_at.empty() || !text.returned_at.empty();
  if (text.left_at.empty()) {
    // HR exports have columns `how` and `source` filled for everybody; times mean a departure.
    if (!more) return absl::OkStatus();
    return absl::InvalidArgumentError(
        "a departure without left_at; say when it was decided or happened");
  }
  Departure departure;
  OFFKEY_ASSIGN_OR_RETURN(departure.left_at, ReadTime("left_at", text.left_at));
  departure.effective_at = departure.left_at;
  if (!text.effective_at.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(departure.effective_at, ReadTime("effective_at", text.effective_at));
  }
  if (!text.returned_at.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(departure.returned_at, ReadTime("returned_at", text.returned_at));
    if (departure.returned_at < departure.effective_at) {
      return absl::InvalidArgumentError("returned_at lies before the departure; correct one");
    }
  }
  const std::string how = absl::AsciiStrToLower(text.how);
  if (how == "immediate") {
    departure.how = DepartureHow::kImmediate;
  } else if (!how.empty() && how != "planned") {
    return absl::InvalidArgumentError(
        absl::StrCat("how ", Quoted(text.how), " is none; write planned or immediate"));
  }
  if (text.source.size() > kMaxFactBytes || !IsUtf8(text.source)) {
    return absl::InvalidArgumentError("source is too long or not UTF-8; shorten it");
  }
  departure.source = text.source;
  record->departures.push_back(std::move(departure));
  return absl::OkStatus();
}

void RecordCollector::Fault(uint64_t line, std::string_view what) {
  if (++file_.fault_count > kMaxPeopleFaults) return;
  file_.faults.push_back(absl::StrCat(PrintablePath(name_), ":", line, ": ", AbslView(what)));
}

void RecordCollector::Add(PersonRecord record) {
  if (++records_ > kMaxPeopleRecords) return;
  std::string key = record.id;
  for (const RosterIdentity& identity : record.identities) {
    if (!key.empty()) break;
    if (identity.kind == IdentityKind::kEmail) key = absl::StrCat("<", identity.value, ">");
  }
  if (key.empty()) {
    return Fault(record.line, "nobody is named; a person needs an id or an e-mail address");
  }
  const auto [known, is_new] = by_key_.try_emplace(key, file_.people.size());
  if (is_new) {
    file_.people.push_back(std::move(record));
    return;
  }
  const absl::Status joined = Join(record, &file_.people[known->second]);
  if (!joined.ok()) Fault(record.line, StdView(joined.message()));
}

absl::Status RecordCollector::Join(const PersonRecord& from, PersonRecord* into) const {
  PersonRecord joined = *into;
  OFFKEY_RETURN_IF_ERROR(JoinFact("name", from.name, into->line, &joined.name));
  OFFKEY_RETURN_IF_ERROR(JoinFact("kind", from.kind, into->line, &joined.kind));
  OFFKEY_RETURN_IF_ERROR(JoinFact("manager", from.manager, into->line, &joined.manager));
  OFFKEY_RETURN_IF_ERROR(JoinFact("team", from.team, into->line, &joined.team));
  for (size_t i = 0; i < joined.lists.size(); ++i) joined.lists[i] |= from.lists[i];
  joined.identities.insert(joined.identities.end(), from.identities.begin(), from.identities.end());
  for (const Departure& departure : from.departures) {
    const auto same =
        std::find_if(joined.departures.begin(), joined.departures.end(),
                     [&](const Departure& known) { return known.left_at == departure.left_at; });
    if (same == joined.departures.end()) {
      joined.departures.push_back(departure);
    } else if (*same != departure) {
      return absl::InvalidArgumentError(absl::StrCat("the departure is another one than in line ",
                                                     into->line,
                                                     "; rows of one person must agree"));
    }
  }
  *into = std::move(joined);
  return absl::OkStatus();
}

absl::StatusOr<PeopleFile> ReadPeopleFile(std::string_view text, PeopleFormat format,
                                          const std::string& name) {
  if (text.size() > kMaxPeopleFileBytes) {
    return absl::InvalidArgumentError(absl::StrCat(PrintablePath(name), ": the file has more than ",
                                                   kMaxPeopleFileBytes, " bytes; split it"));
  }
  RecordCollector collector(name);
  const absl::Status read = format == PeopleFormat::kCsv     ? ReadPeopleCsv(text, &collector)
                            : format == PeopleFormat::kJsonl ? ReadPeopleJsonl(text, &collector)
                                                             : ReadPeopleYaml(text, &collector);
  if (!read.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(PrintablePath(name), ":", read.message()));
  }
  if (collector.full()) {
    return absl::InvalidArgumentError(absl::StrCat(PrintablePath(name), ": more than ",
                                                   kMaxPeopleRecords, " people; split the file"));
  }
  PeopleFile file = std::move(collector.file());
  for (PersonRecord& record : file.people) {
    NormaliseIdentities(&record.identities);
    std::sort(record.departures.begin(), record.departures.end());
  }
  return file;
}

}  // namespace offkey
