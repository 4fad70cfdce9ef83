// Bytes -> what they state about their own time, as they are and as the payload of each form.
// Nothing may crash, and no absurd year comes out.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "engine/rule/codec.h"
#include "engine/rule/expiry.h"

namespace {

void Check(const offkey::Validity& validity) {
  constexpr int64_t kFirst = 631'152'000;         // 1990
  constexpr int64_t kBehindLast = 7'289'654'400;  // 2201
  for (const std::optional<int64_t>& time :
       {validity.issued_at, validity.not_before, validity.expires_at}) {
    if (time.has_value() && (*time < kFirst || *time >= kBehindLast)) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Check(offkey::StatedValidity(text));
  Check(offkey::SignedQueryValidity(text, size / 3, size / 2));
  const std::string encoded = offkey::Base64Encode(text, /*url=*/true, /*padded=*/false);
  Check(offkey::StatedValidity(encoded));
  Check(offkey::StatedValidity("v4.public." + encoded));
  Check(offkey::StatedValidity("eyJhbGciOiJub25lIn0." + encoded));
  Check(offkey::StatedValidity(offkey::Base64Encode("{\"exp\":" + std::string(text), true, false)));
  Check(offkey::StatedValidity(offkey::Base64Encode("\x02\x01" + std::string(text), true, false)));
  Check(offkey::StatedValidity("?sig=a&se=" + std::string(text)));
  return 0;
}
