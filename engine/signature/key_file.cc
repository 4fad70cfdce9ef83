// Covered by tests/unit/signature/key_file_test.cc and tests/fuzz/key_file_fuzz.cc.
#include "engine/signature/key_file.h"

#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/signature/armor.h"
#include "engine/signature/key_line.h"
#include "engine/signature/openpgp_key.h"
#include "engine/signature/ssh_signature.h"
#include "engine/signature/x509_signature.h"

namespace offkey {
namespace {

constexpr std::string_view kBegin = "-----BEGIN ";
constexpr char kSecret[] =
    "it is a private key; import the public key and keep this one to its owner";

// Collects what one file gives.
class Collector {
 public:
  Collector(std::string name, bool fingerprints)
      : name_(std::move(name)), fingerprints_(fingerprints) {}

  bool full() const { return file_.keys.size() >= kMaxKeysInFile; }
  KeyFile Take() { return std::move(file_); }

  void Fault(uint64_t line, std::string_view what) {
    ++file_.fault_count;
    if (file_.faults.size() >= kMaxKeyFaults) return;
    file_.faults.push_back(
        line == 0 ? absl::StrCat(PrintablePath(name_), ": ", AbslView(what))
                  : absl::StrCat(PrintablePath(name_), ":", line, ": ", AbslView(what)));
  }

  void AddOpenPgp(uint64_t line, std::string_view packets) {
    const auto keys = ReadOpenPgpKeys(packets);
    if (!keys.ok()) return Fault(line, StdView(keys.status().message()));
    for (const absl::StatusOr<OpenPgpKey>& key : *keys) {
      if (!key.ok()) {
        Fault(line, absl::StrCat("an OpenPGP key: ", key.status().message()));
        continue;
      }
      ListedKey listed;
      listed.line = line;
      listed.kind = IdentityKind::kOpenPgpKey;
      listed.fingerprint = key->fingerprint;
      listed.material = key->Serialise();
      listed.addresses = AddressesIn(*key);
      Add(std::move(listed));
    }
  }

  void AddCertificate(uint64_t line, std::string_view der) {
    absl::StatusOr<Certificate> certificate = ReadCertificate(der);
    if (!certificate.ok()) return Fault(line, StdView(certificate.status().message()));
    ListedKey listed;
    listed.line = line;
    listed.kind = IdentityKind::kX509Certificate;
    listed.fingerprint = std::move(certificate->fingerprint);
    listed.material = std::move(certificate->der);
    listed.addresses = std::move(certificate->addresses);
    Add(std::move(listed));
  }

  void AddLine(uint64_t number, std::string_view text) {
    if (fingerprints_ && AddFingerprint(number, text)) return;
    absl::StatusOr<KeyLine> line = ReadKeyLine(text);
    if (!line.ok()) return Fault(number, StdView(line.status().message()));
    if (!line->note.empty()) {
      file_.notes.push_back(
          absl::StrCat(PrintablePath(name_), ":", number, ": not taken: ", line->note));
      return;
    }
    const absl::StatusOr<SshKey> key = ReadSshKey(line->blob);
    if (!key.ok()) {
      return Fault(number, absl::StrCat("an SSH key: ", key.status().message()));
    }
    if (key->type != line->type)
      return Fault(number, "the key is of another type than its line says");
    ListedKey listed;
    listed.line = number;
    listed.fingerprint = SshFingerprint(line->blob);
    listed.material = std::move(line->blob);
    listed.principals = std::move(line->principals);
    listed.validity = line->validity;
    Add(std::move(listed));
  }

 private:
  void Add(ListedKey key) {
    if (!full()) file_.keys.push_back(std::move(key));
  }

  bool AddFingerprint(uint64_t number, std::string_view text) {
    absl::StatusOr<RosterIdentity> identity = SshKeyIdentity(text);
    if (!identity.ok()) identity = OpenPgpKeyIdentity(text);
    if (!identity.ok()) identity = X509CertificateIdentity(text);
    if (!identity.ok()) return false;
    ListedKey listed;
    listed.line = number;
    listed.kind = identity->kind;
    listed.fingerprint = identity->value;
    // 64 digits may be a certificate's as well as a key's of a later OpenPGP.
    if (identity->kind == IdentityKind::kOpenPgpKey && identity->value.size() == 64) {
      listed.kind = IdentityKind::kX509Certificate;
    }
    Add(std::move(listed));
    return true;
  }

  std::string name_;
  bool fingerprints_;
  KeyFile file_;
};

// Takes the block at the start of *text. Files join blocks with text between them.
void TakeBlock(uint64_t line, std::string_view* text, Collector* out) {
  const absl::StatusOr<Armored> block = ReadArmor(*text);
  if (!block.ok()) {
    out->Fault(line, absl::StrCat("a block: ", block.status().message()));
    const size_t next = text->find(kBegin, 1);
    text->remove_prefix(next == std::string_view::npos ? text->size() : next);
    return;
  }
  *text = block->after;
  if (block->label == "PGP PUBLIC KEY BLOCK") {
    out->AddOpenPgp(line, block->bytes);
  } else if (block->label == "CERTIFICATE" || block->label == "X509 CERTIFICATE" ||
             block->label == "TRUSTED CERTIFICATE") {
    out->AddCertificate(line, block->bytes);
  } else if (block->label.find("PRIVATE KEY") != std::string::npos) {
    out->Fault(line, kSecret);
  } else {
    out->Fault(line, absl::StrCat("a block of another kind: ", PrintablePath(block->label)));
  }
}

void ReadLines(std::string_view text, Collector* out) {
  uint64_t number = 0;
  while (!text.empty() && !out->full()) {
    ++number;
    if (text.starts_with(kBegin)) {
      const std::string_view before = text;
      TakeBlock(number, &text, out);
      for (const char c : before.substr(0, before.size() - text.size()))
        number += c == '\n' ? 1 : 0;
      --number;
      continue;
    }
    const size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
      line.remove_suffix(1);
    }
    while (line.starts_with(' ') || line.starts_with('\t')) line.remove_prefix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.size() > kMaxKeyLineBytes) {
      out->Fault(number, "the line is longer than 64 KiB");
    } else {
      out->AddLine(number, line);
    }
  }
}

bool IsBinaryOpenPgp(std::string_view text) {
  return !text.empty() && (static_cast<unsigned char>(text[0]) & 0x80) != 0 &&
         !text.starts_with("\xEF\xBB\xBF") && !text.starts_with("\xFF\xFE") &&
         !text.starts_with("\xFE\xFF");
}

}  // namespace

absl::StatusOr<KeyFile> ReadKeyFile(std::string_view text, const std::string& name,
                                    bool fingerprints) {
  if (text.size() > kMaxKeyFileBytes) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(name), ": larger than 64 MiB; split it"));
  }
  if (text.starts_with("SSHKRL\n")) {
    return absl::InvalidArgumentError(absl::StrCat(
        PrintablePath(name), ": an OpenSSH KRL; list the revoked keys or fingerprints as lines"));
  }
  Collector collector(name, fingerprints);
  if (IsBinaryOpenPgp(text)) {
    collector.AddOpenPgp(0, text);
  } else {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    ReadLines(text, &collector);
  }
  KeyFile file = collector.Take();
  if (file.keys.size() >= kMaxKeysInFile) {
    return absl::InvalidArgumentError(
        absl::StrCat(PrintablePath(name), ": more than 100,000 keys; split it"));
  }
  if (file.keys.empty() && file.fault_count == 0 && file.notes.empty()) {
    return absl::InvalidArgumentError(absl::StrCat(PrintablePath(name), ": there is no key in it"));
  }
  return file;
}

}  // namespace offkey
