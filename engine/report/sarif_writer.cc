// Covered by tests/unit/report/sarif_writer_test.cc; tests/e2e/cli_test.py checks a whole
// document's structure.
#include "engine/report/sarif_writer.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/absl_view.h"
#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/model/rfc3339.h"
#include "engine/report/redact.h"

namespace offkey {
namespace {

constexpr size_t kDrainBytes = 64 * 1024;
constexpr size_t kMostLocations = 100;  // GitHub keeps no more for one result

std::string_view ViewOf(const Fingerprint& fingerprint) {
  return {reinterpret_cast<const char*>(fingerprint.data()), fingerprint.size()};
}

// A relative reference of RFC 3986. A colon in the first segment would read as a scheme, so it is
// escaped too.
std::string UriOfPath(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri;
  if (path.starts_with('/')) uri = "file://";
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
    if (plain) {
      uri += c;
    } else {
      absl::StrAppendFormat(&uri, "%%%02X", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

std::string UriOf(const Finding& finding, const Occurrence& occurrence) {
  if (!occurrence.path.empty()) return UriOfPath(RedactSecret(finding, occurrence.path));
  return absl::StrCat("git-objects/", occurrence.object.ToHex());
}

const char* LevelOf(Confidence confidence) {
  switch (confidence) {
    case Confidence::kLow:
      return "note";
    case Confidence::kMedium:
      return "warning";
    case Confidence::kHigh:
      return "error";
  }
  return "warning";
}

const char* SeverityOf(Confidence confidence) {
  switch (confidence) {
    case Confidence::kLow:
      return "3.5";
    case Confidence::kMedium:
      return "6.5";
    case Confidence::kHigh:
      return "9.1";
  }
  return "6.5";
}

const char* PrecisionOf(Confidence confidence) {
  return confidence == Confidence::kHigh ? "very-high" : ConfidenceName(confidence);
}

void WriteText(std::string_view key, std::string_view text, JsonWriter* json) {
  json->Key(key).BeginObject().Key("text").String(text).EndObject();
}

void WriteLocation(const Finding& finding, const Occurrence& occurrence, JsonWriter* json) {
  json->BeginObject().Key("physicalLocation").BeginObject();
  json->Key("artifactLocation").BeginObject().Key("uri").String(UriOf(finding, occurrence));
  json->EndObject().Key("region").BeginObject();
  const Position position = occurrence.position;
  if (position.line != 0) {
    json->Key("startLine").Number(position.line);
    if (position.column != 0) json->Key("startColumn").Number(position.column);
    const std::string_view secret = finding.secret.ExposeBytes();
    const uint64_t size = occurrence.end - occurrence.start;
    const bool one_line = occurrence.inner.empty() && secret.size() <= size &&
                          secret.find('\n') == std::string_view::npos;
    if (one_line && position.column != 0 && !secret.empty()) {
      json->Key("endLine").Number(position.line);
      json->Key("endColumn").Number(position.column + size);
    }
  }
  json->Key("byteOffset").Number(occurrence.start);
  json->Key("byteLength").Number(occurrence.end - occurrence.start);
  json->EndObject().EndObject().EndObject();
}

std::string MessageOf(const Finding& finding, const std::string& kind) {
  std::string message = absl::StrCat(kind, " ", finding.masked);
  if (finding.refusal.has_value()) {
    absl::StrAppend(&message, finding.refusal->dummy ? " is a dummy" : " is rejected",
                    ", no credential: ", finding.refusal->reason, ".");
    return RedactSecret(finding, std::move(message));
  }
  if (finding.from_history && !finding.introduced.empty()) {
    const CommitEvent& event = finding.introduced.front();
    absl::StrAppend(&message, ", introduced by ", event.author.name, " <", event.author.email,
                    "> on ", FormatDate(event.authored_at), " in commit ",
                    event.commit.ToHex().substr(0, 12));
    if (finding.introduced.size() > 1) {
      absl::StrAppend(&message, " and ", finding.introduced.size() - 1, " more");
    }
  }
  if (finding.validity.expires_at.has_value()) {
    absl::StrAppend(&message, ", states that it expires on ",
                    FormatDate({*finding.validity.expires_at, 0}));
  }
  absl::StrAppend(&message, ". Revoke it at ",
                  finding.provider.empty() ? "its provider" : finding.provider,
                  "; deleting it from the file does not make it safe.");
  return RedactSecret(finding, std::move(message));
}

}  // namespace

std::string SarifWriter::DocumentBegin() {
  return R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[)";
}

std::string SarifWriter::DocumentEnd() { return "]}\n"; }

SarifWriter::SarifWriter(OutputSink* sink, std::string tool_version, RuleName rule_name)
    : sink_(sink),
      tool_version_(std::move(tool_version)),
      rule_name_(std::move(rule_name)),
      whole_document_(true),
      buffer_(DocumentBegin()),
      json_(&buffer_) {
  json_.BeginObject().Key("results").BeginArray();
}

SarifWriter::SarifWriter(OutputSink* sink, std::string tool_version, RuleName rule_name,
                         const RunOf& run)
    : sink_(sink),
      tool_version_(std::move(tool_version)),
      rule_name_(std::move(rule_name)),
      whole_document_(false),
      json_(&buffer_) {
  json_.BeginObject().Key("automationDetails").BeginObject();
  json_.Key("id").String(absl::StrCat("offkey/", run.repo)).EndObject();
  json_.Key("results").BeginArray();
}

absl::Status SarifWriter::Drain() {
  if (buffer_.size() < kDrainBytes) return absl::OkStatus();
  OFFKEY_RETURN_IF_ERROR(sink_->Write(buffer_));
  buffer_.clear();
  return absl::OkStatus();
}

uint64_t SarifWriter::RuleIndexOf(const Finding& finding) {
  const auto [it, added] = rule_indexes_.try_emplace(finding.rule, rules_.size());
  if (added) rules_.push_back({finding.rule, finding.confidence});
  return it->second;
}

absl::Status SarifWriter::Add(const Finding& finding) {
  const std::vector<Occurrence>& places = finding.occurrences;
  for (size_t first = 0; first < places.size();) {
    size_t last = first + 1;
    const bool unnamed = places[first].path.empty();
    while (last < places.size() && !unnamed && places[last].path == places[first].path) ++last;
    OFFKEY_RETURN_IF_ERROR(AddResult(finding, first, last));
    first = last;
  }
  return absl::OkStatus();
}

absl::Status SarifWriter::AddResult(const Finding& finding, size_t first, size_t last) {
  std::string kind = rule_name_(finding.rule);
  if (kind.empty()) kind = finding.rule;
  const std::string uri = UriOf(finding, finding.occurrences[first]);
  const uint64_t index = RuleIndexOf(finding);
  json_.BeginObject().Key("ruleId").String(finding.rule).Key("ruleIndex").Number(index);
  if (finding.refusal.has_value()) json_.Key("kind").String("informational");
  json_.Key("level").String(finding.refusal.has_value() ? "none" : LevelOf(finding.confidence));
  WriteText("message", MessageOf(finding, kind), &json_);
  json_.Key("locations").BeginArray();
  // The same place in many versions of a file is one location.
  size_t written = 0;
  for (size_t i = first; i < last && written < kMostLocations; ++i) {
    const Occurrence& place = finding.occurrences[i];
    const auto same = [&place](const Occurrence& other) {
      return other.start == place.start && other.end == place.end &&
             other.position.line == place.position.line;
    };
    const auto begin = finding.occurrences.begin();
    if (std::any_of(begin + static_cast<ptrdiff_t>(i > first + 1000 ? i - 1000 : first),
                    begin + static_cast<ptrdiff_t>(i), same)) {
      continue;
    }
    WriteLocation(finding, place, &json_);
    ++written;
  }
  json_.EndArray();
  const std::string identity =
      absl::StrCat(finding.rule, std::string(1, '\0'), AbslView(ViewOf(finding.fingerprint)), uri);
  const Digest digest = Sha256(identity);
  const std::string hash =
      HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), 16));
  json_.Key("partialFingerprints").BeginObject();
  json_.Key("primaryLocationLineHash").String(absl::StrCat(hash, ":1"));
  json_.Key("offkeyFingerprint/v1").String(HexEncode(ViewOf(finding.fingerprint))).EndObject();
  json_.Key("properties").BeginObject();
  json_.Key("confidence").String(ConfidenceName(finding.confidence));
  if (finding.refusal.has_value()) {
    json_.Key("verdict").String(finding.refusal->dummy ? "dummy" : "rejected");
    json_.Key("reason").String(finding.refusal->reason);
  }
  for (const auto& [key, time] : {std::pair{"issuedAt", finding.validity.issued_at},
                                  std::pair{"notBefore", finding.validity.not_before},
                                  std::pair{"expiresAt", finding.validity.expires_at}}) {
    if (time.has_value()) json_.Key(key).String(FormatRfc3339({*time, 0}));
  }
  json_.Key("occurrencesTotal").Number(finding.occurrences_total);
  if (!finding.repo.empty()) json_.Key("repo").String(RedactSecret(finding, finding.repo));
  if (finding.from_history) {
    json_.Key("introducedIn").BeginArray();
    for (const CommitEvent& event : finding.introduced) json_.String(event.commit.ToHex());
    json_.EndArray().Key("presentAt").BeginArray();
    for (const std::string& ref : finding.present_at) json_.String(RedactSecret(finding, ref));
    json_.EndArray();
  }
  if (!finding.companions.empty()) {
    json_.Key("companions").BeginArray();
    for (const Companion& companion : finding.companions) {
      json_.BeginObject().Key("rule").String(companion.rule);
      json_.Key("fingerprint").String(HexEncode(ViewOf(companion.fingerprint)));
      json_.Key("secret").String(companion.masked);
      json_.Key("ambiguous").Bool(companion.ambiguous).EndObject();
    }
    json_.EndArray();
  }
  json_.EndObject().EndObject();
  return Drain();
}

void SarifWriter::WriteRules() {
  json_.Key("tool").BeginObject().Key("driver").BeginObject();
  json_.Key("name").String("offkey").Key("semanticVersion").String(tool_version_);
  json_.Key("rules").BeginArray();
  for (const SeenRule& rule : rules_) {
    std::string name = rule_name_(rule.id);
    if (name.empty()) name = rule.id;
    json_.BeginObject().Key("id").String(rule.id).Key("name").String(rule.id);
    WriteText("shortDescription", name, &json_);
    WriteText("fullDescription",
              absl::StrCat(name,
                           ": a credential that can be read by everyone who can read this "
                           "file or its history."),
              &json_);
    WriteText(
        "help",
        "Revoke the credential at its provider and issue a new one from a secret store. "
        "Removing it from the file is not enough: it stays in the history and in every clone.",
        &json_);
    json_.Key("defaultConfiguration").BeginObject();
    json_.Key("level").String(LevelOf(rule.confidence)).EndObject();
    json_.Key("properties").BeginObject();
    json_.Key("security-severity").String(SeverityOf(rule.confidence));
    json_.Key("precision").String(PrecisionOf(rule.confidence));
    json_.Key("tags").BeginArray().String("security").String("secret").EndArray().EndObject();
    json_.EndObject();
  }
  json_.EndArray().EndObject().EndObject();
}

absl::Status SarifWriter::Finish(const RunSummary& summary) {
  const Coverage& coverage = summary.coverage;
  json_.EndArray();
  WriteRules();
  json_.Key("invocations").BeginArray().BeginObject();
  json_.Key("executionSuccessful").Bool(coverage.complete());
  json_.Key("toolExecutionNotifications").BeginArray();
  const auto notify = [this](const char* level, const std::string& text) {
    json_.BeginObject().Key("level").String(level);
    WriteText("message", text, &json_);
    json_.EndObject();
  };
  for (const auto& [reason, count] : coverage.failed) {
    notify("error", absl::StrCat(count, " not read: ", reason));
  }
  for (const auto& [reason, count] : coverage.skipped) {
    notify("note", absl::StrCat(count, " skipped: ", reason));
  }
  for (const std::string& note : coverage.notes) notify("note", note);
  if (coverage.interrupted) notify("error", "interrupted before the end");
  if (coverage.unknown_remainder) notify("error", "something was not read and cannot be counted");
  json_.EndArray().EndObject().EndArray();
  json_.Key("properties").BeginObject().Key("rules").BeginObject();
  json_.Key("count").Number(summary.rules.count).Key("digest").String(summary.rules.digest);
  json_.EndObject();
  if (!summary.repo.empty()) {
    json_.Key("repo").String(summary.repo).Key("state").String(SweepStateName(summary.state));
  }
  json_.EndObject().EndObject();
  if (whole_document_) buffer_ += DocumentEnd();
  OFFKEY_RETURN_IF_ERROR(sink_->Write(buffer_));
  buffer_.clear();
  return absl::OkStatus();
}

}  // namespace offkey
