// Covered by tests/unit/report/jsonl_writer_test.cc.
#include "engine/report/jsonl_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"
#include "engine/base/json_writer.h"
#include "engine/base/status_macros.h"
#include "engine/base/utf8.h"
#include "engine/model/rfc3339.h"
#include "engine/report/redact.h"

namespace offkey {
namespace {

constexpr size_t kDrainBytes = 64 * 1024;

std::string HexOf(const Fingerprint& fingerprint) {
  return HexEncode(
      std::string_view(reinterpret_cast<const char*>(fingerprint.data()), fingerprint.size()));
}

const char* HolderName(Holder holder) {
  switch (holder) {
    case Holder::kBlob:
    case Holder::kFile:
      return "";
    case Holder::kCommit:
      return "commit";
    case Holder::kTag:
      return "tag";
    case Holder::kReflog:
      return "reflog";
  }
  return "";
}

// One finding while it is written; knows what to redact.
class FindingFields {
 public:
  FindingFields(const Finding& finding, JsonWriter* json) : finding_(finding), json_(*json) {}

  void Text(std::string_view key, const std::string& stored) {
    const std::string text = RedactSecret(finding_, stored);
    json_.Key(key).String(text);
    if (!IsUtf8(text)) json_.Key(absl::StrCat(AbslView(key), "_b64")).Base64(text);
  }

  void Texts(std::string_view key, const std::vector<std::string>& stored) {
    std::vector<std::string> texts;
    texts.reserve(stored.size());
    for (const std::string& text : stored) texts.push_back(RedactSecret(finding_, text));
    json_.Key(key).BeginArray();
    for (const std::string& text : texts) json_.String(text);
    json_.EndArray();
    if (std::all_of(texts.begin(), texts.end(), [](const auto& text) { return IsUtf8(text); })) {
      return;
    }
    json_.Key(absl::StrCat(AbslView(key), "_b64")).BeginArray();
    for (const std::string& text : texts) json_.Base64(text);
    json_.EndArray();
  }

  void Where(Position position) {
    if (position.line != 0) json_.Key("line").Number(position.line);
    if (position.column != 0) json_.Key("column").Number(position.column);
  }

  void Named(std::string_view key, const Person& person) {
    json_.Key(key).BeginObject();
    Text("name", person.name);
    Text("email", person.email);
    json_.EndObject();
  }

  void Event(const CommitEvent& event) {
    json_.BeginObject().Key("commit").String(event.commit.ToHex());
    if (event.in_message) json_.Key("in").String("commit");
    if (!event.path.empty()) Text("path", event.path);
    Where(event.position);
    Named("author", event.author);
    Named("committer", event.committer);
    json_.Key("authored_at").String(FormatRfc3339(event.authored_at));
    json_.Key("committed_at").String(FormatRfc3339(event.committed_at));
    if (!event.trailers.empty()) {
      json_.Key("trailers").BeginArray();
      for (const CommitTrailer& trailer : event.trailers) {
        json_.BeginObject().Key("token").String(TrailerTokenName(trailer.token));
        Text("name", trailer.person.name);
        Text("email", trailer.person.email);
        json_.EndObject();
      }
      json_.EndArray();
    }
    if (event.date_faults != 0) json_.Key("date_faults").String(DateFaultsText(event.date_faults));
    if (event.judgement) Signature(*event.judgement);
    json_.EndObject();
  }

  void Signature(const SignatureJudgement& judgement) {
    json_.Key("signature").BeginObject();
    json_.Key("format").String(SignatureFormatName(judgement.format));
    json_.Key("verdict").String(SignatureVerdictName(judgement.verdict));
    if (!judgement.key.empty()) Text("key", judgement.key);
    if (!judgement.person.empty()) Text("person", judgement.person);
    if (judgement.signed_at)
      json_.Key("signed_at").String(FormatRfc3339({*judgement.signed_at, 0}));
    if (judgement.verified()) {
      json_.Key("by_author").Bool(judgement.by_author);
      json_.Key("by_committer").Bool(judgement.by_committer);
    }
    if (!judgement.reason.empty()) Text("reason", judgement.reason);
    json_.EndObject();
  }

  void Place(const Occurrence& occurrence) {
    json_.BeginObject();
    if (!occurrence.object.empty()) json_.Key("blob").String(occurrence.object.ToHex());
    const std::string_view holder = HolderName(occurrence.holder);
    if (!holder.empty()) json_.Key("in").String(holder);
    if (!occurrence.path.empty()) Text("path", occurrence.path);
    json_.Key("start").Number(occurrence.start).Key("end").Number(occurrence.end);
    Where(occurrence.position);
    if (!occurrence.inner.empty()) {
      json_.Key("inner").BeginObject().Key("in").String("gzip");
      json_.Key("start").Number(occurrence.inner.begin).Key("end").Number(occurrence.inner.end);
      json_.Key("line").Number(occurrence.inner.line).EndObject();
    }
    json_.EndObject();
  }

  void Tied(const Attribution& attribution) {
    json_.BeginObject();
    Text("identity", attribution.identity);
    json_.Key("relation").String(RelationName(attribution.relation));
    json_.Key("grade").String(GradeName(attribution.grade));
    json_.Key("evidence").BeginObject();
    for (const auto& [key, value] : attribution.evidence) Text(key, value);
    json_.EndObject().EndObject();
  }

 private:
  const Finding& finding_;
  JsonWriter& json_;
};

void WriteCounts(std::string_view key, const std::map<std::string, uint64_t>& counts,
                 JsonWriter* json) {
  json->Key(key).BeginObject();
  for (const auto& [reason, count] : counts) json->Key(reason).Number(count);
  json->EndObject();
}

}  // namespace

absl::Status JsonlWriter::Add(const Finding& finding) {
  if (!finding.refusal.has_value()) ++findings_;
  line_.clear();
  JsonWriter json(&line_);
  FindingFields fields(finding, &json);
  // A finding can have a great many places: they leave as they are written.
  const auto drain = [this]() -> absl::Status {
    if (line_.size() < kDrainBytes) return absl::OkStatus();
    OFFKEY_RETURN_IF_ERROR(sink_->Write(line_));
    line_.clear();
    return absl::OkStatus();
  };
  json.BeginObject();
  if (finding.refusal.has_value()) {
    json.Key("schema").String("offkey.refusal.v1");
    json.Key("verdict").String(finding.refusal->dummy ? "dummy" : "rejected");
    json.Key("reason").String(finding.refusal->reason);
  } else {
    json.Key("schema").String("offkey.finding.v1");
    json.Key("fingerprint").String(HexOf(finding.fingerprint));
  }
  json.Key("rule").String(finding.rule).Key("provider").String(finding.provider);
  json.Key("confidence").String(ConfidenceName(finding.confidence));
  json.Key("secret").String(finding.masked);
  for (const auto& [key, time] : {std::pair{"issued_at", finding.validity.issued_at},
                                  std::pair{"not_before", finding.validity.not_before},
                                  std::pair{"expires_at", finding.validity.expires_at}}) {
    if (time.has_value()) json.Key(key).String(FormatRfc3339({*time, 0}));
  }
  if (!finding.repo.empty()) fields.Text("repo", finding.repo);
  if (finding.from_history) {
    for (const auto& [key, events] :
         {std::pair{"introduced", &finding.introduced}, std::pair{"removed", &finding.removed}}) {
      json.Key(key).BeginArray();
      for (const CommitEvent& event : *events) {
        fields.Event(event);
        OFFKEY_RETURN_IF_ERROR(drain());
      }
      json.EndArray();
    }
    fields.Texts("present_at", finding.present_at);
  }
  json.Key("occurrences").BeginArray();
  for (const Occurrence& occurrence : finding.occurrences) {
    fields.Place(occurrence);
    OFFKEY_RETURN_IF_ERROR(drain());
  }
  json.EndArray().Key("occurrences_total").Number(finding.occurrences_total);
  if (finding.refusal.has_value()) {
    json.EndObject();
    line_ += '\n';
    return sink_->Write(line_);
  }
  json.Key("attributions").BeginArray();
  for (const Attribution& attribution : finding.attributions) fields.Tied(attribution);
  json.EndArray();
  if (!finding.companions.empty()) {
    json.Key("companions").BeginArray();
    for (const Companion& companion : finding.companions) {
      json.BeginObject().Key("rule").String(companion.rule);
      json.Key("fingerprint").String(HexOf(companion.fingerprint));
      json.Key("secret").String(companion.masked);
      json.Key("ambiguous").Bool(companion.ambiguous).EndObject();
    }
    json.EndArray();
  }
  json.EndObject();
  line_ += '\n';
  return sink_->Write(line_);
}

absl::Status JsonlWriter::Finish(const RunSummary& summary) {
  const Coverage& coverage = summary.coverage;
  line_.clear();
  JsonWriter json(&line_);
  json.BeginObject().Key("schema").String("offkey.coverage.v1");
  if (!summary.repo.empty()) {
    json.Key("repo").String(summary.repo);
    if (!IsUtf8(summary.repo)) json.Key("repo_b64").Base64(summary.repo);
    json.Key("state").String(SweepStateName(summary.state));
  }
  if (summary.repositories.has_value()) {
    json.Key("repositories").BeginObject().Key("total").Number(summary.repositories->total);
    json.Key("complete").Number(summary.repositories->complete);
    json.Key("incomplete").Number(summary.repositories->incomplete);
    json.Key("not_swept").Number(summary.repositories->not_swept).EndObject();
  }
  json.Key("complete").Bool(coverage.complete());
  json.Key("objects").BeginObject().Key("total").Number(coverage.objects_total);
  json.Key("scanned").Number(coverage.objects_scanned);
  WriteCounts("skipped", coverage.skipped, &json);
  WriteCounts("failed", coverage.failed, &json);
  json.EndObject().Key("bytes").Number(coverage.bytes);
  json.Key("findings").Number(findings_ + summary.findings_elsewhere);
  json.Key("notes").BeginArray();
  for (const std::string& note : coverage.notes) json.String(note);
  json.EndArray();
  json.Key("rules").BeginObject().Key("count").Number(summary.rules.count);
  json.Key("digest").String(summary.rules.digest).EndObject();
  if (coverage.interrupted) json.Key("interrupted").Bool(true);
  json.EndObject();
  line_ += '\n';
  return sink_->Write(line_);
}

}  // namespace offkey
