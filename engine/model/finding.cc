#include "engine/model/finding.h"

#include <algorithm>

namespace offkey {

const char* ConfidenceName(Confidence confidence) {
  switch (confidence) {
    case Confidence::kLow:
      return "low";
    case Confidence::kMedium:
      return "medium";
    case Confidence::kHigh:
      return "high";
  }
  return "unknown";
}

const char* RelationName(Relation relation) {
  switch (relation) {
    case Relation::kOwns:
      return "owns";
    case Relation::kIntroduced:
      return "introduced";
    case Relation::kCarried:
      return "carried";
    case Relation::kExposed:
      return "exposed";
  }
  return "unknown";
}

const char* GradeName(Grade grade) {
  switch (grade) {
    case Grade::kA:
      return "A";
    case Grade::kB:
      return "B";
    case Grade::kC:
      return "C";
    case Grade::kD:
      return "D";
  }
  return "unknown";
}

std::string MaskSecret(std::string_view secret) {
  // At most 4 + 4 bytes are shown, and never more than a third of the whole: "ghp_…9Qx1", "hu…",
  // "…".
  const size_t shown = std::min<size_t>(8, secret.size() / 3);
  const size_t head = (shown + 1) / 2;
  const size_t tail = shown >= 4 ? shown - head : 0;
  std::string masked(secret.substr(0, head));
  masked += "\xE2\x80\xA6";
  masked += secret.substr(secret.size() - tail);
  const auto is_plain = [](char c) { return c > 0x20 && c < 0x7F; };
  for (size_t i = 0; i < masked.size(); ++i) {
    const bool ellipsis = i >= head && i < head + 3;
    if (!ellipsis && !is_plain(masked[i])) masked[i] = '?';
  }
  return masked;
}

const char* TrailerTokenName(TrailerToken token) {
  return token == TrailerToken::kCoAuthoredBy ? "Co-authored-by" : "Signed-off-by";
}

std::string DateFaultsText(uint8_t faults) {
  std::string text;
  if ((faults & kAuthoredBeforeHistory) != 0) {
    text = "authored before the repository's first commit";
  }
  if ((faults & kCommittedBeforeParent) != 0) {
    if (!text.empty()) text += "; ";
    text += "committed before a parent of it";
  }
  return text;
}

}  // namespace offkey
