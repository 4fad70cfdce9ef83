// Any bytes as a delta of any base: ParseDelta either refuses or gives pieces that lie in the base
// and the delta and add up to the stated size.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/check.h"
#include "git/delta.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t base_size = size == 0 ? 0 : data[0] % 64;
  const std::string base(base_size, 'b');
  std::vector<offkey::TextPiece> pieces;
  uint64_t result = 0;
  if (!offkey::git::ParseDelta(input.substr(size == 0 ? 0 : 1), base, &pieces, &result)) return 0;
  uint64_t at = 0;
  for (const offkey::TextPiece& piece : pieces) {
    OFFKEY_CHECK(piece.begin == at, "pieces are not adjacent");
    if (piece.is_copy()) {
      OFFKEY_CHECK(piece.base_begin + piece.bytes.size() <= base.size(), "a copy leaves the base");
    }
    at = piece.end();
  }
  OFFKEY_CHECK(at == result, "pieces do not add up");
  if (result < (1u << 20)) {
    std::string out(result, '\0');
    offkey::git::AssemblePieces(pieces, out.data());
  }
  return 0;
}
