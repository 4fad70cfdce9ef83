// Covered by tests/unit/pipeline/sweep_memory_test.cc and tests/e2e/incremental_test.py.
#include "engine/pipeline/sweep_memory.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/base/packed_bytes.h"
#include "engine/base/status_macros.h"
#include "engine/pipeline/companion_pairs.h"

namespace offkey {
namespace {

constexpr std::string_view kMagic = "offkeyM3";

std::string_view Bytes(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Digest ReadDigest(PackedReader* in) {
  Digest digest = {};
  const std::string_view bytes = in->Bytes();
  if (bytes.size() == digest.size()) std::copy(bytes.begin(), bytes.end(), digest.begin());
  return digest;
}

void AddReasons(const std::map<std::string, uint64_t>& reasons, PackedWriter* out) {
  out->Number(reasons.size());
  for (const auto& [reason, count] : reasons) {
    out->Bytes(reason);
    out->Number(count);
  }
}

std::map<std::string, uint64_t> ReadReasons(PackedReader* in) {
  std::map<std::string, uint64_t> reasons;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    const std::string_view reason = in->Bytes();
    reasons[std::string(reason)] = in->Number();
  }
  return reasons;
}

void AddCoverage(const Coverage& coverage, PackedWriter* out) {
  out->Number(coverage.objects_total);
  out->Number(coverage.objects_scanned);
  AddReasons(coverage.skipped, out);
  AddReasons(coverage.failed, out);
  out->Number(coverage.bytes);
  out->Number(coverage.notes.size());
  for (const std::string& note : coverage.notes) out->Bytes(note);
  out->Number(coverage.unknown_remainder);
}

Coverage ReadCoverage(PackedReader* in) {
  Coverage coverage;
  coverage.objects_total = in->Number();
  coverage.objects_scanned = in->Number();
  coverage.skipped = ReadReasons(in);
  coverage.failed = ReadReasons(in);
  coverage.bytes = in->Number();
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    coverage.notes.emplace(in->Bytes());
  }
  coverage.unknown_remainder = in->Number() != 0;
  return coverage;
}

void AddPosition(const Position& position, PackedWriter* out) {
  out->Number(position.line);
  out->Number(position.column);
}

Position ReadPosition(PackedReader* in) {
  Position position;
  position.line = in->Number();
  position.column = in->Number();
  return position;
}

void AddPerson(const Person& person, PackedWriter* out) {
  out->Bytes(person.name);
  out->Bytes(person.email);
}

Person ReadPerson(PackedReader* in) {
  Person person;
  person.name = in->Bytes();
  person.email = in->Bytes();
  return person;
}

void AddTime(const CommitTime& time, PackedWriter* out) {
  out->Signed(time.seconds);
  out->Signed(time.zone_minutes);
}

CommitTime ReadTime(PackedReader* in) {
  CommitTime time;
  time.seconds = in->Signed();
  time.zone_minutes = static_cast<int32_t>(in->Signed());
  return time;
}

ObjectId ReadObjectId(PackedReader* in) {
  const std::string_view bytes = in->Bytes();
  if (bytes.size() != ObjectId::kSha1Bytes && bytes.size() != ObjectId::kSha256Bytes) return {};
  return ObjectId(bytes);
}

// A judgement is not kept: keys and people change.
void AddSignature(const ObjectSignature* signature, PackedWriter* out) {
  out->Number(signature != nullptr);
  if (signature == nullptr) return;
  out->Number(static_cast<uint64_t>(signature->format));
  out->Bytes(signature->block);
  out->Bytes(signature->digest);
  out->Bytes(signature->key);
  out->Number(signature->fault.has_value());
  if (signature->fault.has_value()) out->Number(static_cast<uint64_t>(*signature->fault));
  out->Bytes(signature->reason);
}

std::shared_ptr<const ObjectSignature> ReadSignature(PackedReader* in) {
  if (in->Number() == 0) return nullptr;
  auto signature = std::make_shared<ObjectSignature>();
  signature->format = static_cast<SignatureFormat>(
      in->NumberBelow(static_cast<uint64_t>(SignatureFormat::kX509) + 1));
  signature->block = in->Bytes();
  signature->digest = in->Bytes();
  signature->key = in->Bytes();
  if (in->Number() != 0) {
    signature->fault = static_cast<SignatureVerdict>(
        in->NumberBelow(static_cast<uint64_t>(SignatureVerdict::kMalformed) + 1));
  }
  signature->reason = in->Bytes();
  return signature;
}

void AddEvents(const std::vector<CommitEvent>& events, PackedWriter* out) {
  out->Number(events.size());
  for (const CommitEvent& event : events) {
    out->Bytes(event.commit.bytes());
    out->Bytes(event.path);
    out->Number(event.in_message);
    AddPosition(event.position, out);
    AddPerson(event.author, out);
    AddPerson(event.committer, out);
    AddTime(event.authored_at, out);
    AddTime(event.committed_at, out);
    out->Number(event.trailers.size());
    for (const CommitTrailer& trailer : event.trailers) {
      out->Number(static_cast<uint64_t>(trailer.token));
      AddPerson(trailer.person, out);
    }
    out->Number(event.date_faults);
    AddSignature(event.signature.get(), out);
  }
}

std::vector<CommitEvent> ReadEvents(PackedReader* in) {
  std::vector<CommitEvent> events;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    CommitEvent& event = events.emplace_back();
    event.commit = ReadObjectId(in);
    event.path = in->Bytes();
    event.in_message = in->Number() != 0;
    event.position = ReadPosition(in);
    event.author = ReadPerson(in);
    event.committer = ReadPerson(in);
    event.authored_at = ReadTime(in);
    event.committed_at = ReadTime(in);
    for (size_t trailers = in->Count(); trailers > 0 && in->ok(); --trailers) {
      CommitTrailer& trailer = event.trailers.emplace_back();
      trailer.token = static_cast<TrailerToken>(
          in->NumberBelow(static_cast<uint64_t>(TrailerToken::kSignedOffBy) + 1));
      trailer.person = ReadPerson(in);
    }
    event.date_faults = static_cast<uint8_t>(in->NumberBelow(4));
    event.signature = ReadSignature(in);
  }
  return events;
}

void AddOptional(const std::optional<int64_t>& value, PackedWriter* out) {
  out->Number(value.has_value());
  if (value.has_value()) out->Signed(*value);
}

std::optional<int64_t> ReadOptional(PackedReader* in) {
  if (in->Number() == 0) return std::nullopt;
  return in->Signed();
}

void AddInner(const InnerPlace& inner, PackedWriter* out) {
  out->Number(inner.end);
  if (inner.empty()) return;
  out->Number(inner.begin);
  out->Number(inner.line);
}

InnerPlace ReadInner(PackedReader* in) {
  InnerPlace inner;
  inner.end = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
  if (inner.empty()) return inner;
  inner.begin = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
  inner.line = static_cast<uint32_t>(in->NumberBelow(uint64_t{1} << 32));
  return inner;
}

void AddOccurrences(const std::vector<Occurrence>& occurrences, PackedWriter* out) {
  out->Number(occurrences.size());
  for (const Occurrence& occurrence : occurrences) {
    out->Number(static_cast<uint64_t>(occurrence.holder));
    out->Bytes(occurrence.object.bytes());
    out->Bytes(occurrence.path);
    out->Number(occurrence.start);
    out->Number(occurrence.end);
    AddPosition(occurrence.position, out);
    AddInner(occurrence.inner, out);
  }
}

std::vector<Occurrence> ReadOccurrences(PackedReader* in) {
  std::vector<Occurrence> occurrences;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Occurrence& occurrence = occurrences.emplace_back();
    occurrence.holder =
        static_cast<Holder>(in->NumberBelow(static_cast<uint64_t>(Holder::kReflog) + 1));
    occurrence.object = ReadObjectId(in);
    occurrence.path = in->Bytes();
    occurrence.start = in->Number();
    occurrence.end = in->Number();
    occurrence.position = ReadPosition(in);
    occurrence.inner = ReadInner(in);
  }
  return occurrences;
}

void AddAttributions(const std::vector<Attribution>& attributions, PackedWriter* out) {
  out->Number(attributions.size());
  for (const Attribution& attribution : attributions) {
    out->Bytes(attribution.identity);
    out->Number(static_cast<uint64_t>(attribution.relation));
    out->Number(static_cast<uint64_t>(attribution.grade));
    out->Number(attribution.in_roster);
    out->Number(attribution.evidence.size());
    for (const auto& [key, value] : attribution.evidence) {
      out->Bytes(key);
      out->Bytes(value);
    }
  }
}

std::vector<Attribution> ReadAttributions(PackedReader* in) {
  std::vector<Attribution> attributions;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Attribution& attribution = attributions.emplace_back();
    attribution.identity = in->Bytes();
    attribution.relation =
        static_cast<Relation>(in->NumberBelow(static_cast<uint64_t>(Relation::kExposed) + 1));
    attribution.grade = static_cast<Grade>(in->NumberBelow(static_cast<uint64_t>(Grade::kD) + 1));
    attribution.in_roster = in->Number() != 0;
    for (size_t pairs = in->Count(); pairs > 0 && in->ok(); --pairs) {
      const std::string_view key = in->Bytes();
      attribution.evidence.emplace_back(key, in->Bytes());
    }
  }
  return attributions;
}

void AddCompanions(const std::vector<Companion>& companions, PackedWriter* out) {
  out->Number(companions.size());
  for (const Companion& companion : companions) {
    out->Bytes(companion.rule);
    out->Bytes(companion.masked);
    out->Bytes(Bytes(companion.fingerprint));
    out->Number(companion.ambiguous);
  }
}

std::vector<Companion> ReadCompanions(PackedReader* in) {
  std::vector<Companion> companions;
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    Companion& companion = companions.emplace_back();
    companion.rule = in->Bytes();
    companion.masked = in->Bytes();
    companion.fingerprint = ReadDigest(in);
    companion.ambiguous = in->Number() != 0;
  }
  return companions;
}

Finding ReadFinding(PackedReader* in) {
  Finding finding;
  finding.fingerprint = ReadDigest(in);
  finding.rule = in->Bytes();
  finding.provider = in->Bytes();
  finding.confidence =
      static_cast<Confidence>(in->NumberBelow(static_cast<uint64_t>(Confidence::kHigh) + 1));
  finding.masked = in->Bytes();
  finding.validity.issued_at = ReadOptional(in);
  finding.validity.not_before = ReadOptional(in);
  finding.validity.expires_at = ReadOptional(in);
  finding.from_history = in->Number() != 0;
  finding.introduced = ReadEvents(in);
  finding.removed = ReadEvents(in);
  for (size_t left = in->Count(); left > 0 && in->ok(); --left) {
    finding.present_at.emplace_back(in->Bytes());
  }
  finding.occurrences = ReadOccurrences(in);
  finding.occurrences_total = in->Number();
  finding.attributions = ReadAttributions(in);
  finding.companions = ReadCompanions(in);
  return finding;
}

}  // namespace

void AppendFinding(const Finding& finding, std::string* bytes) {
  PackedWriter out(bytes);
  out.Bytes(Bytes(finding.fingerprint));
  out.Bytes(finding.rule);
  out.Bytes(finding.provider);
  out.Number(static_cast<uint64_t>(finding.confidence));
  out.Bytes(finding.masked);
  AddOptional(finding.validity.issued_at, &out);
  AddOptional(finding.validity.not_before, &out);
  AddOptional(finding.validity.expires_at, &out);
  out.Number(finding.from_history);
  AddEvents(finding.introduced, &out);
  AddEvents(finding.removed, &out);
  out.Number(finding.present_at.size());
  for (const std::string& ref : finding.present_at) out.Bytes(ref);
  AddOccurrences(finding.occurrences, &out);
  out.Number(finding.occurrences_total);
  AddAttributions(finding.attributions, &out);
  AddCompanions(finding.companions, &out);
}

absl::Status ForEachFinding(const SweepMemory& memory,
                            const std::function<absl::Status(Finding&&)>& emit) {
  PackedReader in(memory.findings);
  for (uint64_t i = 0; i < memory.finding_count; ++i) {
    Finding finding = ReadFinding(&in);
    if (!in.ok()) return absl::DataLossError("what the store remembers of a sweep is damaged");
    OFFKEY_RETURN_IF_ERROR(emit(std::move(finding)));
  }
  return absl::OkStatus();
}

std::optional<std::string> RekeySweepMemory(
    std::string_view bytes,
    const std::function<std::optional<Fingerprint>(const Fingerprint&)>& renamed) {
  std::optional<SweepMemory> memory = DecodeSweepMemory(bytes);
  if (!memory.has_value()) return std::nullopt;
  std::vector<Finding> findings;
  bool whole = true;
  const auto rename = [&](Fingerprint* fingerprint) {
    const std::optional<Fingerprint> now = renamed(*fingerprint);
    whole = whole && now.has_value();
    if (now.has_value()) *fingerprint = *now;
  };
  const absl::Status read = ForEachFinding(*memory, [&](Finding&& finding) {
    rename(&finding.fingerprint);
    for (Companion& companion : finding.companions) rename(&companion.fingerprint);
    SortCompanions(&finding.companions);
    findings.push_back(std::move(finding));
    return absl::OkStatus();
  });
  if (!read.ok() || !whole) return std::nullopt;
  // As FindingBuilder tells them. The rest of a memory numbers credentials in an order of its own.
  std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    if (a.confidence != b.confidence) return a.confidence > b.confidence;
    return std::tie(a.rule, a.fingerprint) < std::tie(b.rule, b.fingerprint);
  });
  std::string told;
  for (const Finding& finding : findings) AppendFinding(finding, &told);
  memory->findings = told;
  return EncodeSweepMemory(*memory);
}

std::string EncodeSweepMemory(const SweepMemory& memory) {
  std::string bytes(kMagic);
  PackedWriter out(&bytes);
  out.Bytes(Bytes(memory.judgement));
  out.Bytes(Bytes(memory.ground));
  out.Bytes(Bytes(memory.state));
  AddCoverage(memory.coverage, &out);
  out.Number(memory.finding_count);
  out.Bytes(memory.findings);
  out.Number(memory.has_history);
  out.Bytes(memory.layer);
  return bytes;
}

std::optional<SweepMemory> DecodeSweepMemory(std::string_view bytes) {
  if (bytes.substr(0, kMagic.size()) != kMagic) return std::nullopt;
  PackedReader in(bytes.substr(kMagic.size()));
  SweepMemory memory;
  memory.judgement = ReadDigest(&in);
  memory.ground = ReadDigest(&in);
  memory.state = ReadDigest(&in);
  memory.coverage = ReadCoverage(&in);
  memory.finding_count = in.Number();
  memory.findings = in.Bytes();
  memory.has_history = in.Number() != 0;
  memory.layer = in.Bytes();
  if (!in.ok() || !in.at_end()) return std::nullopt;
  return memory;
}

}  // namespace offkey
