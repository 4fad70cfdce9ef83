// Bytes -> the checksums of wallets' keys. Nothing may crash, and what is generated must verify.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "engine/rule/base58check.h"
#include "engine/rule/bip39.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static_cast<void>(offkey::VerifyBase58Check(text));
  static_cast<void>(offkey::VerifyBip39(text));
  const std::string end = offkey::GenerateBase58Check(text);
  if (!end.empty() && !offkey::VerifyBase58Check(std::string(text) + end)) std::abort();
  const std::string last = offkey::GenerateBip39(text);
  if (!last.empty() && !offkey::VerifyBip39(std::string(text) + " " + last)) std::abort();
  return 0;
}
