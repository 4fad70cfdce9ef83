// Covered by tests/unit/git/signed_object_test.cc, tests/e2e/signature_test.py (against git) and
// tests/fuzz/signature_fuzz.cc.
#include "git/signed_object.h"

#include <optional>

namespace offkey::git {
namespace {

constexpr std::string_view kOpenings[] = {
    "-----BEGIN PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----",
    "-----BEGIN SIGNED MESSAGE-----", "-----BEGIN SSH SIGNATURE-----"};

std::string_view OwnHeader(ObjectFormat format) {
  return format == ObjectFormat::kSha1 ? "gpgsig" : "gpgsig-sha256";
}
std::string_view OtherHeader(ObjectFormat format) {
  return format == ObjectFormat::kSha1 ? "gpgsig-sha256" : "gpgsig";
}

// Gives the lines of an object's header, each with its line end, until the message begins.
class HeaderLines {
 public:
  explicit HeaderLines(std::string_view bytes) : bytes_(bytes) {}

  bool Next(std::string_view* line) {
    if (position_ >= bytes_.size() || bytes_[position_] == '\n') return false;
    const size_t end = bytes_.find('\n', position_);
    const size_t next = end == std::string_view::npos ? bytes_.size() : end + 1;
    *line = bytes_.substr(position_, next - position_);
    position_ = next;
    return true;
  }
  // The empty line and the message.
  std::string_view rest() const { return bytes_.substr(position_); }

 private:
  std::string_view bytes_;
  size_t position_ = 0;
};

// The value of a line `name value`; nullopt when it is another header's.
std::optional<std::string_view> ValueOf(std::string_view line, std::string_view name) {
  if (!line.starts_with(name) || line.size() <= name.size() || line[name.size()] != ' ') {
    return std::nullopt;
  }
  return line.substr(name.size() + 1);
}

SignedPart OwnOfCommit(std::string_view bytes, ObjectFormat format, bool* found) {
  SignedPart part;
  part.place = SignaturePlace::kCommit;
  part.payload.reserve(bytes.size());
  bool other = false;
  bool in_signature = false;
  bool in_other = false;
  HeaderLines lines(bytes);
  for (std::string_view line; lines.Next(&line);) {
    const auto own = ValueOf(line, OwnHeader(format));
    if (in_signature && line.starts_with(' ')) {
      part.armored += line.substr(1);
      continue;
    }
    in_signature = own.has_value();
    if (own) {
      part.armored += *own;
      in_other = false;
    } else if (line.starts_with("gpgsig")) {
      in_other = true;
      other = other || ValueOf(line, OtherHeader(format)).has_value();
    } else if (!line.starts_with(' ')) {
      in_other = false;
    }
    if (!in_signature && !in_other) part.payload += line;
  }
  part.payload += lines.rest();
  *found = !part.armored.empty() || other;
  part.of_other_format = part.armored.empty() && other;
  return part;
}

// git's remove_signature.
std::string WithoutSignatureHeaders(std::string_view bytes, bool* found) {
  std::string kept;
  kept.reserve(bytes.size());
  bool in_signature = false;
  HeaderLines lines(bytes);
  for (std::string_view line; lines.Next(&line);) {
    if (!(in_signature && line.starts_with(' '))) {
      in_signature = ValueOf(line, "gpgsig") || ValueOf(line, "gpgsig-sha256");
    }
    *found = *found || in_signature;
    if (!in_signature) kept += line;
  }
  kept += lines.rest();
  return kept;
}

size_t StartOfSignature(std::string_view bytes) {
  size_t start = bytes.size();
  for (size_t line = 0; line < bytes.size();) {
    for (const std::string_view opening : kOpenings) {
      if (bytes.substr(line, opening.size()) == opening) start = line;
    }
    const size_t end = bytes.find('\n', line);
    line = end == std::string_view::npos ? bytes.size() : end + 1;
  }
  return start;
}

std::optional<SignedPart> OfTag(std::string_view bytes, SignaturePlace place) {
  SignedPart part;
  part.place = place;
  const size_t start = StartOfSignature(bytes);
  bool other = false;
  part.payload = WithoutSignatureHeaders(bytes.substr(0, start), &other);
  part.armored = bytes.substr(start);
  if (part.armored.empty() && !other) return std::nullopt;
  part.of_other_format = part.armored.empty();
  return part;
}

void AddMergeTags(std::string_view commit, std::vector<SignedPart>* parts) {
  std::string tag;
  size_t count = 0;
  const auto finish = [&] {
    if (tag.empty()) return;
    if (auto part = OfTag(tag, SignaturePlace::kMergeTag)) parts->push_back(*std::move(part));
    tag.clear();
  };
  HeaderLines lines(commit);
  for (std::string_view line; lines.Next(&line);) {
    if (line.starts_with(' ')) {
      if (!tag.empty()) tag += line.substr(1);
      continue;
    }
    finish();
    const auto value = ValueOf(line, "mergetag");
    if (!value) continue;
    if (++count > kMaxMergeTags) return;
    tag = *value;
  }
  finish();
}

}  // namespace

bool IsSignedCommit(std::string_view commit) {
  HeaderLines lines(commit);
  for (std::string_view line; lines.Next(&line);) {
    if (line.starts_with("gpgsig")) return true;
  }
  return false;
}

std::vector<SignedPart> SignaturesIn(ObjectKind kind, std::string_view bytes, ObjectFormat format) {
  std::vector<SignedPart> parts;
  if (kind == ObjectKind::kCommit) {
    bool found = false;
    SignedPart own = OwnOfCommit(bytes, format, &found);
    if (found) parts.push_back(std::move(own));
    AddMergeTags(bytes, &parts);
  } else if (kind == ObjectKind::kTag) {
    if (auto part = OfTag(bytes, SignaturePlace::kTag)) parts.push_back(*std::move(part));
  }
  return parts;
}

}  // namespace offkey::git
