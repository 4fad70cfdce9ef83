// Covered by tests/unit/attribution/inventory_marks_test.cc.
#include "engine/attribution/inventory/marks.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/private_key.h"
#include "engine/attribution/inventory/self_description.h"
#include "engine/base/absl_view.h"
#include "engine/base/hex.h"

namespace offkey {
namespace {

constexpr uint32_t kLeastBits = 8;
constexpr double kBitsOfHex = 4.0;
constexpr double kBitsOfText = 5.9;
constexpr size_t kSha256Digits = 64;
constexpr size_t kMaxIdBytes = 512;

struct SharedText {
  std::string_view issuer;
  std::string_view text;
};
// What tokens of an issuer begin and end with, the longest first.
constexpr SharedText kOpenings[] = {
    {"anthropic", "sk-ant-admin01-"},
    {"anthropic", "sk-ant-api03-"},
    {"anthropic", "sk-ant-"},
    {"databricks", "dapi"},
    {"github", "github_pat_"},
    {"github", "ghp_"},
    {"github", "gho_"},
    {"github", "ghu_"},
    {"github", "ghs_"},
    {"github", "ghr_"},
    {"npm", "npm_"},
    {"openai", "sk-svcacct-"},
    {"openai", "sk-admin-"},
    {"openai", "sk-proj-"},
    {"openai", "sk-None-"},
    {"openai", "sk-"},
};
constexpr SharedText kEndings[] = {{"anthropic", "AA"}};

constexpr MaskShape kGithubShapes[] = {{0, 8}};
constexpr MaskShape kNpmShapes[] = {{6, 0}, {8, 4}};
constexpr MaskShape kOpenAiShapes[] = {{6, 3}};
constexpr MaskShape kAnthropicShapes[] = {{16, 4}};
constexpr MaskShape kAzureShapes[] = {{3, 0}};

bool IsHex(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// Keys of different kinds differ because no public id begins with NUL.
MatchKey KeyOf(MarkKind kind, std::string_view issuer, std::string_view text,
               std::string_view suffix, const FingerprintKey& key) {
  if (kind == MarkKind::kId) return key.Of(text);
  std::string input(1, '\0');
  input += MarkKindName(kind);
  for (const std::string_view part : {issuer, text, suffix}) {
    input += '\0';
    input += part;
  }
  const MatchKey out = key.Of(input);
  WipeMemory(input.data(), input.size());
  return out;
}

void CountMask(std::string_view issuer, const CredentialMark& mark, InventoryMatch* match) {
  std::string_view prefix = mark.text;
  std::string_view suffix = mark.suffix;
  for (const SharedText& shared : kOpenings) {
    if (shared.issuer != issuer) continue;
    if (prefix.starts_with(shared.text)) {
      prefix.remove_prefix(shared.text.size());
      break;
    }
    // The mask shows the opening only in part.
    if (shared.text.starts_with(prefix)) {
      prefix = {};
      break;
    }
  }
  for (const SharedText& shared : kEndings) {
    if (shared.issuer == issuer && suffix.ends_with(shared.text)) {
      suffix.remove_suffix(shared.text.size());
    }
  }
  match->characters = static_cast<uint32_t>(prefix.size() + suffix.size());
  const double each = IsHex(prefix) && IsHex(suffix) ? kBitsOfHex : kBitsOfText;
  match->bits = static_cast<uint32_t>(std::floor(match->characters * each));
}

}  // namespace

std::optional<CredentialMark> MaskOf(std::string_view text) {
  text = StdView(absl::StripAsciiWhitespace(AbslView(text)));
  size_t begin = text.find("\xE2\x80\xA6");  // an ellipsis
  size_t end = begin == std::string_view::npos ? begin : begin + 3;
  if (begin == std::string_view::npos) {
    begin = std::min(text.find("***"), text.find("..."));
    if (begin == std::string_view::npos) return std::nullopt;
    end = begin;
    while (end < text.size() && text[end] == text[begin]) ++end;
  }
  CredentialMark mark;
  mark.kind = MarkKind::kMask;
  mark.text = std::string(text.substr(0, begin));
  mark.suffix = std::string(text.substr(end));
  const bool plain = [&] {
    for (const std::string_view part :
         {std::string_view(mark.text), std::string_view(mark.suffix)}) {
      for (const char c : part) {
        if (c <= ' ' || c > '~' || c == '*') return false;
      }
    }
    return true;
  }();
  if (!plain || (mark.text.empty() && mark.suffix.empty())) return std::nullopt;
  if (mark.text.size() > 64 || mark.suffix.size() > 64) return std::nullopt;
  return mark;
}

MaskShape ShapeOf(const CredentialMark& mask) {
  return {static_cast<uint32_t>(mask.text.size()), static_cast<uint32_t>(mask.suffix.size())};
}

std::optional<InventoryMatch> MatchOfMark(std::string_view issuer, const CredentialMark& mark,
                                          const FingerprintKey& key) {
  if (mark.text.empty() && mark.suffix.empty()) return std::nullopt;
  if (mark.text.size() > kMaxIdBytes || mark.text.find('\0') != std::string::npos) {
    return std::nullopt;
  }
  InventoryMatch match;
  match.kind = mark.kind;
  // Numbers of users and tokens' ends are an issuer's own; ids, hashes and keys are the world's.
  const bool of_issuer = mark.kind == MarkKind::kMask || mark.kind == MarkKind::kEmbeddedUser;
  std::string text = mark.text;
  if (mark.kind == MarkKind::kHash) {
    text = absl::AsciiStrToLower(text);
    if (text.size() != kSha256Digits || !IsHex(text)) return std::nullopt;
  }
  if (mark.kind == MarkKind::kMask) {
    CountMask(issuer, mark, &match);
    if (match.bits < kLeastBits) return std::nullopt;
  }
  match.key = KeyOf(mark.kind, of_issuer ? issuer : "", text, mark.suffix, key);
  return match;
}

absl::Span<const MaskShape> DocumentedShapes(std::string_view issuer) {
  if (issuer == "github") return kGithubShapes;
  if (issuer == "npm") return kNpmShapes;
  if (issuer == "openai") return kOpenAiShapes;
  if (issuer == "anthropic") return kAnthropicShapes;
  if (issuer == "azure") return kAzureShapes;
  return {};
}

namespace {

// Calls `add` with what KeyOf needs for each of the finding's keys.
template <typename Add>
void ForEachKeyText(const Finding& finding, absl::Span<const MaskShape> learnt, const Add& add) {
  const std::string_view secret = finding.secret.ExposeBytes();
  const std::string_view issuer = finding.provider;
  const auto add_hash = [&](std::string_view part) {
    const Digest digest = Sha256(part);
    add(MarkKind::kHash, "",
        HexEncode({reinterpret_cast<const char*>(digest.data()), digest.size()}), "");
  };
  add_hash(secret);
  // ApiTokenStore hashes the 32 digits behind the version.
  if (issuer == "jenkins" && secret.size() == 34 && secret.starts_with("11")) {
    add_hash(secret.substr(2));
  }
  if (const std::optional<PublicFingerprints> pair = FingerprintsOfPrivateKey(secret)) {
    if (!pair->ssh.empty()) add(MarkKind::kSshKey, "", pair->ssh, "");
    if (!pair->public_key.empty()) add(MarkKind::kPublicKey, "", pair->public_key, "");
  }
  if (const std::optional<std::string> user = EmbeddedUser(issuer, secret)) {
    add(MarkKind::kEmbeddedUser, issuer, *user, "");
  }
  for (const std::string& id : finding.stated_ids) add(MarkKind::kId, "", id, "");
  const auto add_masks = [&](absl::Span<const MaskShape> shapes) {
    for (const MaskShape& shape : shapes) {
      if (uint64_t{shape.prefix} + shape.suffix >= secret.size()) continue;
      add(MarkKind::kMask, issuer, secret.substr(0, shape.prefix),
          secret.substr(secret.size() - shape.suffix));
    }
  };
  add_masks(DocumentedShapes(issuer));
  add_masks(learnt);
}

}  // namespace

std::vector<MatchKey> MatchKeysOf(const Finding& finding, absl::Span<const MaskShape> learnt,
                                  const FingerprintKey& key) {
  std::vector<MatchKey> keys;
  ForEachKeyText(
      finding, learnt,
      [&](MarkKind kind, std::string_view issuer, std::string_view text, std::string_view suffix) {
        keys.push_back(KeyOf(kind, issuer, text, suffix, key));
      });
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

std::vector<std::pair<MatchKey, MatchKey>> MatchKeyPairsOf(const Finding& finding,
                                                           absl::Span<const MaskShape> learnt,
                                                           const FingerprintKey& old,
                                                           const FingerprintKey& now) {
  std::vector<std::pair<MatchKey, MatchKey>> pairs;
  ForEachKeyText(
      finding, learnt,
      [&](MarkKind kind, std::string_view issuer, std::string_view text, std::string_view suffix) {
        pairs.emplace_back(KeyOf(kind, issuer, text, suffix, old),
                           KeyOf(kind, issuer, text, suffix, now));
      });
  return pairs;
}

std::vector<std::pair<MatchKey, MatchKey>> MatchKeyPairsOf(const InventoryEntry& entry,
                                                           const FingerprintKey& old,
                                                           const FingerprintKey& now) {
  std::vector<std::pair<MatchKey, MatchKey>> pairs;
  const std::string& id = entry.credential;
  // A service account's key is listed as its account's.
  const std::string last = id.substr(id.rfind('/') + 1);
  for (const std::string& text : {id, last}) {
    for (const MarkKind kind :
         {MarkKind::kId, MarkKind::kHash, MarkKind::kSshKey, MarkKind::kPublicKey}) {
      pairs.emplace_back(KeyOf(kind, "", text, "", old), KeyOf(kind, "", text, "", now));
    }
  }
  for (const std::string& user : {id, entry.owner.user_id}) {
    pairs.emplace_back(KeyOf(MarkKind::kEmbeddedUser, entry.issuer, user, "", old),
                       KeyOf(MarkKind::kEmbeddedUser, entry.issuer, user, "", now));
  }
  return pairs;
}

}  // namespace offkey
