// Private keys, public keys, tokens and their surroundings of foreign bytes: what describes itself.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/attribution/inventory/der.h"
#include "engine/attribution/inventory/marks.h"
#include "engine/attribution/inventory/private_key.h"
#include "engine/attribution/inventory/self_description.h"
#include "engine/base/check.h"
#include "engine/base/utf8.h"
#include "engine/rule/codec.h"

namespace {

void Check(const offkey::SelfDescription& described) {
  for (const offkey::StatedIdentity& stated : described.identities) {
    OFFKEY_CHECK(!stated.identity.empty() && offkey::IsUtf8(stated.identity), "no identity");
    OFFKEY_CHECK(!stated.basis.empty() && !stated.field.empty(), "no basis");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const char* label : {"OPENSSH", "RSA", "EC", ""}) {
    const std::string pem = std::string("-----BEGIN ") + label + (*label != '\0' ? " " : "") +
                            "PRIVATE KEY-----\n" + offkey::Base64Encode(text, false, true) +
                            "\n-----END";
    const auto found = offkey::FingerprintsOfPrivateKey(pem);
    OFFKEY_CHECK(!found || found->ssh.starts_with("SHA256:"), "a key without its fingerprint");
  }
  (void)offkey::FingerprintsOfPrivateKey(text);
  (void)offkey::ReadPublicSshKey(text);
  (void)offkey::MaskOf(text);
  (void)offkey::AwsAccountOfKeyId(text);
  (void)offkey::EmbeddedUser("gitlab", text);
  Check(offkey::DescribeSecret("jwt.token", "jwt", text));
  Check(offkey::DescribeSecret("private_key.rsa", "private_key", text));
  for (const char* rule : {"gcp.service_account_key", "private_key.rsa", "postgres.url_password"}) {
    Check(offkey::DescribeSurroundings(rule, "p", text, size / 3, size / 2));
  }
  const std::string certificate =
      "-----BEGIN CERTIFICATE-----\n" + offkey::Base64Encode(text, false, true) + "\n-----END";
  Check(offkey::DescribeSurroundings("private_key.rsa", "private_key", certificate, 0, 0));
  offkey::DerReader reader(text);
  while (reader.Next()) {
  }
  return 0;
}
