// Covered by tests/e2e/drift_test.py.
#include "engine/report/drift_json.h"

#include <algorithm>

#include "engine/base/json_writer.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

// Days may lie in the future of a report's time; the writer has no negative numbers.
uint64_t Days(int64_t days) { return static_cast<uint64_t>(std::max<int64_t>(days, 0)); }

void AppendTime(const char* key, const std::optional<int64_t>& time, JsonWriter* json) {
  if (time) json->Key(key).String(Utc(*time));
}

void AppendSource(const InventorySource& source, JsonWriter* json) {
  json->Key("file").String(source.file).Key("sha256").String(source.sha256);
  json->Key("as_of").String(Utc(source.as_of));
  json->Key("imported_at").String(Utc(source.imported_at));
  json->Key("recorded_by").String(source.recorded_by);
}

void AppendDeparture(const Departure* departure, JsonWriter* json) {
  if (departure == nullptr) return;
  json->Key("departure").BeginObject().Key("left_at").String(Utc(departure->left_at));
  json->Key("effective_at").String(Utc(departure->effective_at));
  json->Key("how").String(DepartureHowName(departure->how));
  json->Key("source").String(departure->source);
  json->Key("recorded_by").String(departure->recorded_by).EndObject();
}

void AppendHolder(const ListedHolder& holder, JsonWriter* json) {
  json->BeginObject().Key("whose").String(HolderKindName(holder.kind));
  json->Key("stated").String(holder.stated);
  if (!holder.account.empty()) json->Key("account").String(holder.account);
  if (holder.person != nullptr) {
    json->Key("person").String(holder.person->id).Key("name").String(holder.person->name);
  }
  json->Key("roster").String(ExactnessName(holder.resolution.exactness));
  if (holder.resolution.identity != nullptr) {
    json->Key("identity").String(IdentityText(*holder.resolution.identity));
  }
  if (holder.person == nullptr && !holder.resolution.candidates.empty()) {
    json->Key("candidates").BeginArray();
    for (const RosterPerson* person : holder.resolution.candidates) json->String(person->id);
    json->EndArray();
  }
  if (holder.is_hint) json->Key("owner_is_hint").Bool(true);
  AppendDeparture(holder.departure, json);
  json->EndObject();
}

void AppendItem(const DriftItem& item, const DriftReport& report, std::string* out) {
  const DriftHolding& subject = item.subject;
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.drift.v1");
  json.Key("risk").String(DriftRiskName(item.risk)).Key("raised").Bool(item.raised);
  json.Key("reasons").BeginArray();
  for (const DriftCause& cause : item.causes) {
    json.BeginObject().Key("reason").String(DriftReasonName(cause.reason));
    json.Key("text").String(cause.text).Key("days").Number(Days(cause.days)).EndObject();
  }
  json.EndArray();
  json.Key("task").String(DriftTaskName(item.task)).Key("action").String(item.action);
  json.Key("subject").String(subject.is_access                          ? "access"
                             : item.about_account || subject.is_account ? "account"
                                                                        : "credential");
  json.Key("issuer").String(subject.issuer).Key("account").String(subject.account);
  json.Key("credential").String(subject.credential);
  json.Key("credential_kind").String(subject.credential_kind).Key("name").String(subject.name);
  json.Key("whose").String(HolderKindName(subject.Foremost().kind)).Key("holders").BeginArray();
  for (const ListedHolder& holder : subject.holders) AppendHolder(holder, &json);
  json.EndArray();
  if (!subject.minters.empty()) {
    json.Key("minters").BeginArray();
    for (const Minter& minter : subject.minters) {
      json.BeginObject().Key("person").String(minter.person->id);
      json.Key("by").String(minter.by_creation ? "creation" : "held the account");
      AppendDeparture(minter.departure, &json);
      json.EndObject();
    }
    json.EndArray();
  }
  AppendTime("created_at", subject.created_at, &json);
  AppendTime("last_used_at", subject.last_used_at, &json);
  if (!subject.last_used_for.empty()) json.Key("last_used_for").String(subject.last_used_for);
  AppendTime("expires_at", subject.expires_at, &json);
  if (subject.never_expires) json.Key("never_expires").Bool(true);
  if (!subject.power.empty()) json.Key("power").String(subject.power);
  if (item.used_after_leaving) json.Key("used_after_leaving").Bool(true);
  if (subject.is_access) json.Key("listed_after_leaving").Bool(item.listed_after_leaving);
  if (subject.credential_kind == "group" && subject.is_access) {
    json.Key("repositories").BeginArray();
    for (const std::string& one : subject.repositories) json.String(one);
    json.EndArray();
  }
  json.Key("findings").Number(subject.findings).Key("stale").Bool(item.stale);
  if (item.about_account) {
    json.Key("credentials").BeginArray();
    for (const std::string& one : item.credentials) json.String(one);
    json.EndArray();
  }
  json.Key("evidence").BeginArray();
  for (const HoldingRecord& record : subject.records) {
    json.BeginObject().Key("listing").String(record.kind);
    json.Key("entry").Number(static_cast<uint64_t>(record.entry_id));
    json.Key("line").Number(record.line);
    AppendSource(report.listings[record.source].source, &json);
    json.EndObject();
  }
  json.EndArray().EndObject();
  out->push_back('\n');
}

}  // namespace

void AppendDriftJson(const DriftReport& report, std::string* out) {
  for (const DriftItem& item : report.items) AppendItem(item, report, out);
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.drift_report.v1");
  json.Key("at").String(Utc(report.policy.at));
  json.Key("unused_days").Number(Days(report.policy.unused_days));
  json.Key("max_age_days").Number(Days(report.policy.max_age_days));
  json.Key("items").Number(report.items.size()).Key("judged").Number(report.judged);
  json.Key("accesses").Number(report.accesses);
  for (size_t i = 0; i < kDriftRisks; ++i) {
    const auto risk = static_cast<DriftRisk>(i);
    json.Key(DriftRiskName(risk)).Number(report.Count(risk));
  }
  json.Key("reasons").BeginObject();
  for (size_t i = 0; i < kDriftReasons; ++i) {
    const auto reason = static_cast<DriftReason>(i);
    json.Key(DriftReasonName(reason)).Number(report.Count(reason));
  }
  json.EndObject().Key("whose").BeginObject();
  for (size_t i = 0; i < kHolderKinds; ++i) {
    const auto kind = static_cast<HolderKind>(i);
    json.Key(HolderKindName(kind)).Number(report.Count(kind));
  }
  json.EndObject().Key("listings").BeginArray();
  for (const DriftListing& listing : report.listings) {
    json.BeginObject().Key("listing").String(listing.kind);
    json.Key("in_force").Number(listing.in_force).Key("stale").Bool(listing.stale);
    AppendSource(listing.source, &json);
    json.EndObject();
  }
  json.EndArray().Key("notes").BeginArray();
  for (const std::string& note : report.notes) json.String(note);
  json.EndArray().EndObject();
  out->push_back('\n');
}

}  // namespace offkey
