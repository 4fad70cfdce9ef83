// SarifWriter: SARIF 2.1.0 as GitHub code scanning and other viewers read it.
//
// Place in the flow: Finding -> SarifWriter -> OutputSink. One result for each credential and path
// (findings of a history: also for each commit or tag message). Results leave as they come; the
// rules that they name are collected and written at the end, so memory does not grow with the
// number of findings.
//
// - startColumn and endColumn count bytes; they equal SARIF's columns wherever the line is ASCII up
// to the credential.
//   byteOffset and byteLength are exact for stored content. A credential over several lines has no
//   endColumn.
// - partialFingerprints: made of rule, keyed fingerprint and path; stable when lines move.
// - A finding of a history names its introducing commit in the message and in `properties`.
// Source: OASIS SARIF 2.1.0; GitHub, "SARIF support for code scanning".
//
// Thread rule: one thread at a time. Lifetime: borrows the sink. Errors: the sink's.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/json_writer.h"
#include "engine/model/finding.h"
#include "engine/report/output_sink.h"
#include "engine/report/run_summary.h"

namespace offkey {

class SarifWriter {
 public:
  // The name of a rule for people, e.g. "GitHub personal access token"; empty when it is not known.
  using RuleName = std::function<std::string(std::string_view rule_id)>;

  SarifWriter(OutputSink* sink, std::string tool_version, RuleName rule_name);

  // For a document with a run for each of several repositories. The writer gives the run alone;
  // DocumentBegin(), the runs with commas between them and DocumentEnd() are the document. The run
  // is told from the others by its automationDetails.
  struct RunOf {
    std::string repo;
  };
  SarifWriter(OutputSink* sink, std::string tool_version, RuleName rule_name, const RunOf& run);
  static std::string DocumentBegin();
  static std::string DocumentEnd();

  // Findings come in the order of FindingPrecedes.
  absl::Status Add(const Finding& finding);
  absl::Status Finish(const RunSummary& summary);

 private:
  struct SeenRule {
    std::string id;
    Confidence confidence = Confidence::kMedium;
  };

  uint64_t RuleIndexOf(const Finding& finding);
  // The result for occurrences[first, last), which share a path.
  absl::Status AddResult(const Finding& finding, size_t first, size_t last);
  void WriteRules();
  absl::Status Drain();

  OutputSink* sink_;
  const std::string tool_version_;
  const RuleName rule_name_;
  const bool whole_document_;
  std::string buffer_;
  JsonWriter json_;
  std::vector<SeenRule> rules_;
  std::map<std::string, uint64_t, std::less<>> rule_indexes_;
};

}  // namespace offkey
