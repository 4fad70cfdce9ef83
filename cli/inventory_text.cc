#include "cli/inventory_text.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

const char* StateOf(const StoredInventoryEntry& stored) {
  if (stored.gone) return "gone";
  if (!stored.entry.active) return "listed";
  return *stored.entry.active ? "active" : "inactive";
}

std::string PartyText(const InventoryParty& party) {
  if (party.empty()) return "nobody";
  std::string text = EscapeForTerminal(party.text);
  for (const std::string* more : {&party.email, &party.login}) {
    if (!more->empty() && *more != party.text) {
      absl::StrAppend(&text, " = ", EscapeForTerminal(*more));
    }
  }
  return text;
}

void AppendParty(const char* key, const InventoryParty& party, JsonWriter* json) {
  if (party.empty()) return;
  json->Key(key).BeginObject().Key("stated").String(party.text);
  if (!party.email.empty()) json->Key("email").String(party.email);
  if (!party.login.empty()) json->Key("login").String(party.login);
  if (!party.user_id.empty()) json->Key("user_id").String(party.user_id);
  json->EndObject();
}

void AppendTime(const char* key, const std::optional<int64_t>& time, JsonWriter* json) {
  if (time) json->Key(key).String(Utc(*time));
}

void AppendSource(const char* key, const InventorySource& source, uint64_t line, JsonWriter* json) {
  json->Key(key).BeginObject().Key("file").String(source.file);
  if (line > 0) json->Key("line").Number(line);
  json->Key("sha256").String(source.sha256).Key("as_of").String(Utc(source.as_of));
  json->Key("imported_at").String(Utc(source.imported_at));
  json->Key("recorded_by").String(source.recorded_by).EndObject();
}

}  // namespace

std::string InventoryLine(const StoredInventoryEntry& stored) {
  const InventoryEntry& entry = stored.entry;
  return absl::StrCat(
      absl::StrFormat("%6d  %-22s  %-8s  ", stored.id, entry.kind, StateOf(stored)),
      EscapeForTerminal(entry.credential), "  ", PartyText(entry.owner),
      stored.findings > 0 ? absl::StrCat("  ", Counted(stored.findings, "finding")) : "", "\n");
}

std::string InventoryDetails(const StoredInventoryEntry& stored) {
  const InventoryEntry& entry = stored.entry;
  std::string text;
  const auto put = [&](const char* title, const std::string& value) {
    if (!value.empty()) absl::StrAppend(&text, absl::StrFormat("%-11s  ", title), value, "\n");
  };
  const auto time = [](const std::optional<int64_t>& at) { return at ? Utc(*at) : std::string(); };
  put("entry", absl::StrCat(stored.id, ", ", entry.kind, ", ", StateOf(stored)));
  put("credential", EscapeForTerminal(entry.credential));
  put("what", EscapeForTerminal(entry.credential_kind));
  put("name", EscapeForTerminal(entry.name));
  put("account", EscapeForTerminal(entry.account));
  put("owner", PartyText(entry.owner) + (entry.owner_is_hint ? " (a free text says so)" : ""));
  if (!entry.creator.empty()) put("made by", PartyText(entry.creator));
  put("created", time(entry.created_at));
  std::string used = time(entry.last_used_at);
  if (!entry.last_used_at && entry.last_use_stated) used = "never";
  if (!entry.last_used_for.empty())
    absl::StrAppend(&used, ", ", EscapeForTerminal(entry.last_used_for));
  put("last used", used);
  put("expires", !entry.expires_at && entry.expiry_stated ? "never" : time(entry.expires_at));
  put("power", EscapeForTerminal(entry.power));
  put("recognised", stored.marks == 0 ? std::string("by nothing that this listing shows")
                                      : absl::StrCat(Counted(stored.marks, "mark"), ", in ",
                                                     Counted(stored.findings, "finding")));
  put("stated in", absl::StrCat(EscapeForTerminal(stored.source.file), ":", entry.line, ", field ",
                                EscapeForTerminal(entry.field)));
  put("", absl::StrCat("SHA-256 ", stored.source.sha256));
  put("", absl::StrCat("as of ", Utc(stored.source.as_of), ", imported ",
                       Utc(stored.source.imported_at), " by ",
                       EscapeForTerminal(stored.source.recorded_by)));
  if (stored.gone) {
    put("gone", absl::StrCat("not in ", EscapeForTerminal(stored.gone->file), ", as of ",
                             Utc(stored.gone->as_of)));
  }
  return text;
}

void AppendInventoryJson(const StoredInventoryEntry& stored, std::string* out) {
  const InventoryEntry& entry = stored.entry;
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.inventory_entry.v1");
  json.Key("entry").Number(static_cast<uint64_t>(stored.id)).Key("kind").String(entry.kind);
  json.Key("issuer").String(entry.issuer).Key("account").String(entry.account);
  json.Key("credential").String(entry.credential);
  json.Key("credential_kind").String(entry.credential_kind).Key("name").String(entry.name);
  json.Key("state").String(StateOf(stored));
  AppendParty("owner", entry.owner, &json);
  if (entry.owner_is_hint) json.Key("owner_is_hint").Bool(true);
  AppendParty("creator", entry.creator, &json);
  AppendTime("created_at", entry.created_at, &json);
  AppendTime("last_used_at", entry.last_used_at, &json);
  if (entry.last_use_stated) json.Key("last_use_stated").Bool(true);
  if (!entry.last_used_for.empty()) json.Key("last_used_for").String(entry.last_used_for);
  AppendTime("expires_at", entry.expires_at, &json);
  if (entry.expiry_stated) json.Key("expiry_stated").Bool(true);
  if (entry.owner_is_machine) json.Key("owner_is_machine").Bool(true);
  if (!entry.power.empty()) json.Key("power").String(entry.power);
  json.Key("marks").Number(stored.marks).Key("findings").Number(stored.findings);
  json.Key("field").String(entry.field);
  AppendSource("source", stored.source, entry.line, &json);
  if (stored.gone) AppendSource("gone", *stored.gone, 0, &json);
  json.EndObject();
  *out += '\n';
}

std::string InventoryKindsText() {
  std::string text;
  for (const InventoryKind& kind : InventoryKinds()) {
    absl::StrAppend(
        &text, absl::StrFormat("%-22s  %-5s  ", kind.name, ListingFormatName(kind.shape.format)),
        kind.title, "\n", std::string(31, ' '), "recognised by ", kind.recognised_by,
        kind.needs_owner ? "; --owner says whose they are" : "", "\n");
  }
  return text;
}

void AppendInventoryKindsJson(std::string* out) {
  for (const InventoryKind& kind : InventoryKinds()) {
    JsonWriter json(out);
    json.BeginObject().Key("schema").String("offkey.inventory_kind.v1");
    json.Key("kind").String(kind.name).Key("title").String(kind.title);
    json.Key("issuer").String(kind.issuer);
    json.Key("format").String(ListingFormatName(kind.shape.format));
    json.Key("recognised_by").String(kind.recognised_by);
    json.Key("needs_owner").Bool(kind.needs_owner).EndObject();
    *out += '\n';
  }
}

std::string InventoryImportText(const InventoryImportResult& result, bool dry_run) {
  const InventoryCounts& counts = result.counts;
  return absl::StrCat(
      dry_run ? "Dry run: " : "", GroupDigits(counts.entries),
      counts.entries == 1 ? " entry" : " entries", ": ", GroupDigits(counts.added), " added, ",
      GroupDigits(counts.changed), " changed, ", GroupDigits(counts.unchanged), " unchanged, ",
      GroupDigits(counts.gone), " gone",
      counts.repeated > 0 ? absl::StrCat(", ", GroupDigits(counts.repeated), " repeated") : "",
      "; ", GroupDigits(result.recognisable), " can be recognised where they are found.\n");
}

void AppendInventoryImportJson(const InventoryImportResult& result, bool dry_run,
                               std::string* out) {
  const InventoryCounts& counts = result.counts;
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.inventory_import.v1");
  json.Key("dry_run").Bool(dry_run).Key("records").Number(result.records);
  json.Key("entries").Number(counts.entries).Key("added").Number(counts.added);
  json.Key("changed").Number(counts.changed).Key("unchanged").Number(counts.unchanged);
  json.Key("gone").Number(counts.gone).Key("repeated").Number(counts.repeated);
  json.Key("recognisable").Number(result.recognisable);
  json.Key("faults").Number(result.fault_count).EndObject();
  *out += '\n';
}

}  // namespace offkey
