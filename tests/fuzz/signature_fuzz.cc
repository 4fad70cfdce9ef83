// Signatures of foreign bytes: git's objects that carry them, armour, SSHSIG, OpenPGP packets, CMS.
// Nothing may crash, and nothing that was not signed may be verified.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "engine/signature/armor.h"
#include "engine/signature/key_set.h"
#include "engine/signature/openpgp_signature.h"
#include "engine/signature/ssh_signature.h"
#include "engine/signature/x509_signature.h"
#include "git/signed_object.h"

namespace {

using offkey::ObjectSignature;
using offkey::SignatureFormat;

// Whatever seed is given, it is over something else.
constexpr std::string_view kPayload = "what nobody signed";

void CheckBlock(std::string_view bytes, SignatureFormat format) {
  ObjectSignature signature;
  signature.format = format;
  signature.block = std::string(bytes);
  switch (format) {
    case SignatureFormat::kOpenPgp:
      offkey::ReadOpenPgpSignatureBlock(kPayload, &signature);
      break;
    case SignatureFormat::kSsh:
      offkey::ReadSshSignature(kPayload, &signature);
      break;
    case SignatureFormat::kX509:
      offkey::ReadX509Signature(kPayload, &signature);
      break;
  }
  OFFKEY_CHECK(signature.fault.has_value() == signature.digest.empty(), "a fault with a digest");
  OFFKEY_CHECK(signature.fault.has_value() == !signature.reason.empty(),
               "a fault without a reason");
  const offkey::KeyVerdict verdict = offkey::KeySet().Verify(signature, 1);
  OFFKEY_CHECK(verdict.verdict != offkey::SignatureVerdict::kVerified,
               "a signature over a payload that nobody signed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const auto format :
       {SignatureFormat::kOpenPgp, SignatureFormat::kSsh, SignatureFormat::kX509}) {
    CheckBlock(text, format);
  }
  const ObjectSignature armored = offkey::ReadSignature(text, kPayload);
  OFFKEY_CHECK(armored.fault.has_value() || !armored.block.empty(), "neither a block nor a fault");
  for (const auto kind : {offkey::ObjectKind::kCommit, offkey::ObjectKind::kTag}) {
    for (const auto format :
         {offkey::git::ObjectFormat::kSha1, offkey::git::ObjectFormat::kSha256}) {
      for (const auto& part : offkey::git::SignaturesIn(kind, text, format)) {
        OFFKEY_CHECK(part.payload.size() + part.armored.size() <= text.size(),
                     "bytes from nowhere");
        offkey::ReadSignature(part.armored, part.payload);
      }
    }
  }
  return 0;
}
