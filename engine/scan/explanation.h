// Explain: which openings fired in a text, which rules were tried there, and why each took or
// refused what it saw. For people who ask; nothing of it runs in a scan.
//
// Place in the flow: `offkey explain` and `offkey rules test` -> Explain -> text. What is accepted
// is what ScannerThread::Confirm says; the reasons are told with the steps that it takes
// (confirm_steps.h), and tests/unit/scan/explanation_test.cc holds the two to each other over every
// example of every rule.
//
// Thread rule: one thread at a time for each ScannerThread. Costs about ten times what a scan does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/scan/scanner_thread.h"

namespace offkey {

// What a rule said of one candidate.
enum class Verdict : uint8_t {
  kAccepted,
  kShadowed,  // accepted, but another rule has the say over these bytes
  kRejected,  // a value was read, and a check or the evidence refused it
  kNoMatch,   // nothing of the rule's form stands here
};

const char* VerdictName(Verdict verdict);  // "accepted", "shadowed", "rejected", "no match"

// One rule at one candidate.
struct Trial {
  RuleIndex rule = 0;
  Verdict verdict = Verdict::kNoMatch;
  // What was read, in offsets of the text; start == end when nothing was.
  uint64_t start = 0;
  uint64_t end = 0;
  // Why, in words of ours and of the rule file: never bytes of the text. Empty for kAccepted of a
  // form that has nothing to say.
  std::string reason = {};
  std::optional<RuleIndex> shadowed_by = {};
  // Rejected only because the value is the other rule's of a pair, the strong and the weak.
  bool siblings = false;
  // Confirm and the reasons given here do not agree: a fault of ours.
  bool disagreement = false;
};

// An opening that fired, or a file that a path names or a line of such a file (`candidate.opening`
// is kNamedByPath then).
inline constexpr OpeningIndex kNamedByPath = ~OpeningIndex{0};
struct ExplainedCandidate {
  Candidate candidate;
  uint64_t begin = 0;         // where its longest reading begins
  std::vector<Trial> trials;  // by rule
  // Why no named rule was tried, for the opening of one; empty otherwise.
  std::string note;
};

// The opening as people read it: "`ghp_[0-9A-Za-z]{4}`"; not escaped.
std::string OpeningText(const CompiledRules& rules, OpeningIndex opening);
// Whether it is one of the words (`key`) that named and assigned rules share.
bool IsSharedOpening(const CompiledRules& rules, OpeningIndex opening);
bool LeadsTo(const CompiledRules& rules, OpeningIndex opening, RuleIndex rule);

// Every candidate of `text`, in order, and what the rules say of a file that `path` names.
std::vector<ExplainedCandidate> Explain(ScannerThread* scanner, std::string_view text,
                                        std::string_view path = {});

}  // namespace offkey
