#include "cli/people_text.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/attribution/person_lookup.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

std::string StateAt(const RosterPerson& person, int64_t now) {
  if (DepartureAt(person, now) != nullptr) return "left";
  for (const Departure& departure : person.departures) {
    if (departure.effective_at > now) return "leaving";
  }
  return "present";
}

void AppendTime(const char* key, int64_t seconds, JsonWriter* json) {
  if (seconds != kBeginningOfTime && seconds != kEndOfTime) json->Key(key).String(Utc(seconds));
}

void AppendIdentityJson(const RosterIdentity& identity, JsonWriter* json) {
  json->BeginObject().Key("kind").String(IdentityKindName(identity.kind));
  if (identity.kind == IdentityKind::kLogin) json->Key("forge").String(identity.forge);
  if (!identity.value.empty()) json->Key("value").String(identity.value);
  if (!identity.account.empty()) json->Key("account").String(identity.account);
  AppendTime("from", identity.validity.from, json);
  AppendTime("until", identity.validity.until, json);
  json->EndObject();
}

void AppendDepartureJson(const Departure& departure, JsonWriter* json) {
  json->BeginObject().Key("left_at").String(Utc(departure.left_at));
  json->Key("effective_at").String(Utc(departure.effective_at));
  json->Key("how").String(DepartureHowName(departure.how));
  AppendTime("returned_at", departure.returned_at, json);
  json->Key("source").String(departure.source);
  json->Key("recorded_by").String(departure.recorded_by);
  json->Key("recorded_at").String(Utc(departure.recorded_at)).EndObject();
}

}  // namespace

std::string PersonLine(const RosterPerson& person, int64_t now) {
  return absl::StrCat(
      absl::StrFormat("%-6s  %-7s  ", PersonKindName(person.kind), StateAt(person, now)),
      EscapeForTerminal(PersonText(person)), "  ",
      person.identities.size() == 1 ? "1 identity"
                                    : GroupDigits(person.identities.size()) + " identities",
      "\n");
}

std::string PersonDetails(const RosterPerson& person, int64_t now) {
  std::string text =
      absl::StrCat("person       ", EscapeForTerminal(PersonText(person)), "\nkind         ",
                   PersonKindName(person.kind), "\nstate        ", StateAt(person, now), "\n");
  if (!person.manager.empty()) {
    absl::StrAppend(&text, "manager      ", EscapeForTerminal(person.manager), "\n");
  }
  if (!person.team.empty()) {
    absl::StrAppend(&text, "team         ", EscapeForTerminal(person.team), "\n");
  }
  for (const RosterIdentity& identity : person.identities) {
    absl::StrAppend(&text, absl::StrFormat("%-11s  ", IdentityKindName(identity.kind)),
                    EscapeForTerminal(IdentityText(identity)));
    if (!identity.validity.always()) {
      absl::StrAppend(&text, ", ", ValidityText(identity.validity));
    }
    text += '\n';
  }
  for (const Departure& departure : person.departures) {
    absl::StrAppend(&text, "left         ", Utc(departure.left_at), ", effective ",
                    Utc(departure.effective_at), ", ", DepartureHowName(departure.how));
    if (departure.returned_at != kEndOfTime) {
      absl::StrAppend(&text, ", returned ", Utc(departure.returned_at));
    }
    absl::StrAppend(&text, "\n             source: ", EscapeForTerminal(departure.source),
                    "; recorded by ", EscapeForTerminal(departure.recorded_by), ", ",
                    Utc(departure.recorded_at), "\n");
  }
  return text;
}

void AppendPersonJson(const RosterPerson& person, int64_t now, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.person.v1").Key("id").String(person.id);
  json.Key("name").String(person.name).Key("kind").String(PersonKindName(person.kind));
  json.Key("state").String(StateAt(person, now));
  if (!person.manager.empty()) json.Key("manager").String(person.manager);
  if (!person.team.empty()) json.Key("team").String(person.team);
  json.Key("identities").BeginArray();
  for (const RosterIdentity& identity : person.identities) AppendIdentityJson(identity, &json);
  json.EndArray().Key("departures").BeginArray();
  for (const Departure& departure : person.departures) AppendDepartureJson(departure, &json);
  json.EndArray().EndObject();
  out->push_back('\n');
}

std::string ChangesText(const ImportPlan& plan) {
  std::string text;
  for (const PeopleChange& change : plan.changes) {
    absl::StrAppend(&text, absl::StrFormat("%-7s  ", PeopleChangeName(change.kind)),
                    EscapeForTerminal(change.person), "  ", EscapeForTerminal(change.what));
    const std::string before = EscapeForTerminal(change.before);
    const std::string after = EscapeForTerminal(change.after);
    if (change.kind == PeopleChange::Kind::kChanged) {
      absl::StrAppend(&text, ": ", before, " -> ", after);
    } else if (!(before + after).empty()) {
      absl::StrAppend(&text, ": ", before, after);
    }
    text += '\n';
  }
  return text;
}

void AppendChangesJson(const ImportPlan& plan, std::string* out) {
  for (const PeopleChange& change : plan.changes) {
    JsonWriter json(out);
    json.BeginObject().Key("schema").String("offkey.people_change.v1");
    json.Key("change").String(PeopleChangeName(change.kind)).Key("person").String(change.person);
    json.Key("what").String(change.what).Key("before").String(change.before);
    json.Key("after").String(change.after).EndObject();
    out->push_back('\n');
  }
}

std::string ResolutionText(const std::string& asked, const Resolution& resolution) {
  std::string text = EscapeForTerminal(asked) + ": ";
  if (resolution.person == nullptr) {
    absl::StrAppend(&text, "nobody (", ExactnessName(resolution.exactness), ")");
  } else {
    absl::StrAppend(&text, EscapeForTerminal(PersonText(*resolution.person)), " (",
                    ExactnessName(resolution.exactness), ")\n  by ",
                    MatchedByName(resolution.matched_by), ": ",
                    EscapeForTerminal(IdentityText(*resolution.identity)), ", valid ",
                    ValidityText(resolution.identity->validity));
  }
  text += '\n';
  if (resolution.person != nullptr && resolution.candidates.size() < 2) return text;
  for (const RosterPerson* person : resolution.candidates) {
    absl::StrAppend(&text, "  candidate: ", EscapeForTerminal(PersonText(*person)), "\n");
  }
  return text;
}

void AppendResolutionJson(const std::string& asked, const Resolution& resolution,
                          std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.resolution.v1").Key("asked").String(asked);
  json.Key("exactness").String(ExactnessName(resolution.exactness));
  if (resolution.person != nullptr) {
    json.Key("person").String(resolution.person->id);
    json.Key("matched_by").String(MatchedByName(resolution.matched_by)).Key("identity");
    AppendIdentityJson(*resolution.identity, &json);
  }
  json.Key("candidates").BeginArray();
  for (const RosterPerson* person : resolution.candidates) json.String(person->id);
  json.EndArray().EndObject();
  out->push_back('\n');
}

std::string SuggestionText(const MergeSuggestion& suggestion) {
  return absl::StrCat(EscapeForTerminal(suggestion.a), "  =  ", EscapeForTerminal(suggestion.b),
                      "\n  ", suggestion.reason, ": ", EscapeForTerminal(suggestion.evidence),
                      "\n");
}

void AppendSuggestionJson(const MergeSuggestion& suggestion, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.merge_suggestion.v1");
  json.Key("a").String(suggestion.a).Key("b").String(suggestion.b);
  json.Key("reason").String(suggestion.reason).Key("evidence").String(suggestion.evidence);
  json.EndObject();
  out->push_back('\n');
}

}  // namespace offkey
