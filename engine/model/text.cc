// Covered by tests/unit/model/text_test.cc.
#include "engine/model/text.h"

#include <algorithm>

namespace offkey {

std::string_view Text::Window(uint64_t begin, uint64_t end, std::string* scratch) const {
  end = std::min(end, size_);
  begin = std::min(begin, end);
  if (pieces_.empty()) return whole_.substr(begin, end - begin);
  auto piece =
      std::upper_bound(pieces_.begin(), pieces_.end(), begin,
                       [](uint64_t offset, const TextPiece& p) { return offset < p.begin; });
  if (piece != pieces_.begin()) --piece;
  const uint64_t skip = begin - piece->begin;
  if (end - piece->begin <= piece->bytes.size()) return piece->bytes.substr(skip, end - begin);
  scratch->clear();
  for (; piece != pieces_.end() && piece->begin < end; ++piece) {
    const uint64_t from = std::max(begin, piece->begin) - piece->begin;
    const uint64_t to = std::min<uint64_t>(end - piece->begin, piece->bytes.size());
    scratch->append(piece->bytes.substr(from, to - from));
  }
  return *scratch;
}

}  // namespace offkey
