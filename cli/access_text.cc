#include "cli/access_text.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

std::string IntervalText(const ValidityInterval& when) {
  const std::string from = when.from == kBeginningOfTime ? "?" : FormatDate({when.from, 0});
  const std::string until = when.until == kEndOfTime ? "" : FormatDate({when.until, 0});
  return absl::StrCat(from, " - ", until);
}

std::string WhatText(const AccessEntry& entry) {
  if (entry.repo.empty()) {
    return absl::StrCat(EscapeForTerminal(entry.who), " in ", EscapeForTerminal(entry.group));
  }
  return absl::StrCat(EscapeForTerminal(entry.who.empty() ? entry.group : entry.who), " reads ",
                      EscapeForTerminal(entry.repo));
}

void AppendInterval(const ValidityInterval& when, JsonWriter* json) {
  if (when.from != kBeginningOfTime) json->Key("from").String(Utc(when.from));
  if (when.until != kEndOfTime) json->Key("until").String(Utc(when.until));
}

void AppendEntry(const StoredAccessEntry& stored, JsonWriter* json) {
  json->Key("listing").String(stored.kind);
  if (!stored.entry.who.empty()) json->Key("who").String(stored.entry.who);
  if (!stored.entry.group.empty()) json->Key("group").String(stored.entry.group);
  if (!stored.entry.repo.empty()) json->Key("repo").String(stored.entry.repo);
  if (!stored.entry.level.empty()) json->Key("level").String(stored.entry.level);
  AppendInterval(stored.entry.when, json);
  if (stored.ended_at) json->Key("not_listed_since").String(Utc(*stored.ended_at));
  json->Key("file").String(stored.source.file).Key("line").Number(stored.entry.line);
  json->Key("sha256").String(stored.source.sha256);
  json->Key("as_of").String(Utc(stored.source.as_of));
  json->Key("imported_at").String(Utc(stored.source.imported_at));
  json->Key("recorded_by").String(stored.source.recorded_by);
}

}  // namespace

std::string AccessLine(const StoredAccessEntry& stored) {
  return absl::StrCat(
      absl::StrFormat("%-23s", IntervalText(stored.when())), "  ", WhatText(stored.entry),
      stored.entry.level.empty() ? "" : absl::StrCat("  ", EscapeForTerminal(stored.entry.level)),
      "  (", stored.kind, ")\n");
}

void AppendAccessJson(const StoredAccessEntry& stored, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.access.v1");
  AppendEntry(stored, &json);
  json.EndObject();
  out->push_back('\n');
}

std::string GrantText(const AccessGrant& grant, const std::vector<std::string>& repos) {
  std::string text = absl::StrCat(absl::StrFormat("%-23s", IntervalText(grant.when)), "  ",
                                  EscapeForTerminal(grant.who), " reads ",
                                  EscapeForTerminal(grant.access.entry.repo));
  if (grant.membership) {
    absl::StrAppend(&text, " by ", EscapeForTerminal(grant.membership->entry.group));
  }
  absl::StrAppend(&text, "  (", grant.access.kind, ")\n");
  for (const std::string& repo : repos) {
    absl::StrAppend(&text, std::string(25, ' '), EscapeForTerminal(repo), "\n");
  }
  if (repos.empty()) {
    absl::StrAppend(&text, std::string(25, ' '), "no repository of this name was swept\n");
  }
  return text;
}

void AppendGrantJson(const AccessGrant& grant, const std::vector<std::string>& repos,
                     std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.grant.v1").Key("who").String(grant.who);
  AppendInterval(grant.when, &json);
  json.Key("access").BeginObject();
  AppendEntry(grant.access, &json);
  json.EndObject();
  if (grant.membership) {
    json.Key("membership").BeginObject();
    AppendEntry(*grant.membership, &json);
    json.EndObject();
  }
  json.Key("repos").BeginArray();
  for (const std::string& repo : repos) json.String(repo);
  json.EndArray().EndObject();
  out->push_back('\n');
}

std::string AccessImportText(const AccessImportResult& result, bool dry_run) {
  const AccessCounts& counts = result.counts;
  std::string text = absl::StrCat(
      GroupDigits(counts.entries), " accesses: ", GroupDigits(counts.added), " new, ",
      GroupDigits(counts.changed), " changed, ", GroupDigits(counts.unchanged), " as before");
  if (counts.repeated > 0) absl::StrAppend(&text, ", ", GroupDigits(counts.repeated), " repeated");
  if (counts.not_reading > 0) {
    absl::StrAppend(&text, ", ", GroupDigits(counts.not_reading), " that cannot read");
  }
  if (counts.ended > 0) absl::StrAppend(&text, "; ", GroupDigits(counts.ended), " ended");
  if (result.fault_count > 0) {
    absl::StrAppend(&text, "; ", GroupDigits(result.fault_count), " left out");
  }
  return absl::StrCat(text, dry_run ? "\nDry run: nothing was written.\n" : "\n");
}

void AppendAccessImportJson(const AccessImportResult& result, bool dry_run, std::string* out) {
  const AccessCounts& counts = result.counts;
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.access_import.v1");
  json.Key("entries").Number(counts.entries).Key("added").Number(counts.added);
  json.Key("changed").Number(counts.changed).Key("unchanged").Number(counts.unchanged);
  json.Key("repeated").Number(counts.repeated).Key("not_reading").Number(counts.not_reading);
  json.Key("ended").Number(counts.ended).Key("faults").Number(result.fault_count);
  json.Key("dry_run").Bool(dry_run).Key("written").Bool(result.written).EndObject();
  out->push_back('\n');
}

std::string AccessKindsText() {
  std::string text;
  for (const AccessKind& kind : AccessKinds()) {
    absl::StrAppend(&text, absl::StrFormat("%-22s", kind.name), kind.title, "\n");
  }
  return text;
}

void AppendAccessKindsJson(std::string* out) {
  for (const AccessKind& kind : AccessKinds()) {
    JsonWriter json(out);
    json.BeginObject().Key("schema").String("offkey.access_kind.v1");
    json.Key("kind").String(kind.name).Key("title").String(kind.title).EndObject();
    out->push_back('\n');
  }
}

}  // namespace offkey
