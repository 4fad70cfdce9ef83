// Covered by tests/unit/pipeline/leaked_value_test.cc.
#include "engine/pipeline/leaked_value.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/file.h"
#include "engine/rule/rule.h"
#include "engine/scan/decoded_text.h"
#include "engine/scan/pem_extent.h"
#include "engine/scan/scanner_thread.h"
#include "engine/scan/secret_reader.h"

namespace offkey {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
// A base64 or hexadecimal text of this size may hold a credential.
constexpr size_t kLeastDecodedBytes = 4;
// Whatever encodes the whole of a value begins at the first place of a group.
constexpr std::array kEncodings = {Encoding::kBase64At0, Encoding::kBase64Utf16At0, Encoding::kHex,
                                   Encoding::kPercent,   Encoding::kBackslash,      Encoding::kHtml,
                                   Encoding::kQuoted};

std::string_view Stripped(std::string_view text, std::string_view bytes) {
  const size_t first = text.find_first_not_of(bytes);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(bytes) - first + 1);
}

class Forms {
 public:
  explicit Forms(const FingerprintKey& key) : key_(key) {}

  // `steps`: how many more times it may be decoded.
  void Add(std::string_view value, int steps) {
    if (value.empty()) return;
    fingerprints_.insert(key_.Of(value));
    if (value.find("-----BEGIN") != std::string_view::npos) AddPem(value);
    for (size_t i = 0; steps > 0 && i < kEncodings.size(); ++i) {
      std::string decoded;
      Decode(kEncodings[i], value, &decoded);
      if (decoded.size() >= kLeastDecodedBytes && decoded != value) Add(decoded, steps - 1);
      WipeMemory(decoded.data(), decoded.size());
    }
  }

  std::vector<Fingerprint> Take() const { return {fingerprints_.begin(), fingerprints_.end()}; }

 private:
  void AddPem(std::string_view value) {
    value.remove_prefix(value.find("-----BEGIN"));
    value = value.substr(0, kMaxPemBytes);
    std::string normal;
    AppendNormalisedPem(value.substr(0, FindPemExtent(value).size), &normal);
    fingerprints_.insert(key_.Of(normal));
    WipeMemory(normal.data(), normal.size());
  }

  const FingerprintKey& key_;
  std::set<Fingerprint> fingerprints_;
};

}  // namespace

absl::StatusOr<SecretBytes> ReadLeakedValue(int fd) {
  std::string room(kMaxLeakedBytes + 1, '\0');
  size_t size = 0;
  absl::Status status;
  while (size < room.size()) {
    const ssize_t count = read(fd, room.data() + size, room.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) status = ErrnoStatus(errno, "cannot read", "standard input");
    if (count <= 0) break;
    size += static_cast<size_t>(count);
  }
  SecretBytes value(std::string_view(room).substr(0, size));
  WipeMemory(room.data(), room.size());
  if (!status.ok()) return status;
  if (size > kMaxLeakedBytes) {
    return absl::InvalidArgumentError(
        "--value: more than 1 MiB came from standard input; give one value, and use `offkey scan` "
        "for files");
  }
  if (Stripped(value.ExposeBytes(), kBlanks).empty()) {
    return absl::InvalidArgumentError(
        "--value: nothing came from standard input; write the value to it, for instance with "
        "`offkey hunt --value - < FILE`");
  }
  return value;
}

std::vector<Fingerprint> FingerprintsOfValue(std::string_view value, const FingerprintKey& key) {
  Forms forms(key);
  forms.Add(value, 2);
  const std::string_view stripped = Stripped(value, kBlanks);
  forms.Add(stripped, 2);
  const std::string_view unquoted = Stripped(stripped, "\"'`,;");
  if (unquoted != stripped) forms.Add(unquoted, 2);
  return forms.Take();
}

std::vector<Fingerprint> FingerprintsInText(std::string_view text,
                                            std::shared_ptr<const CompiledRules> rules,
                                            const FingerprintKey& key) {
  ScannerThread scanner(std::move(rules));
  std::vector<Match> matches;
  scanner.Scan(text, &matches);
  std::set<Fingerprint> fingerprints;
  SecretReader secrets;
  std::string normal;
  for (const Match& match : matches) {
    secrets.Read(scanner.rules().rule(match.rule), match,
                 text.substr(match.start, match.end - match.start), &normal);
    fingerprints.insert(key.Of(normal));
    WipeMemory(normal.data(), normal.size());
  }
  return {fingerprints.begin(), fingerprints.end()};
}

}  // namespace offkey
