// Text: the content of one object for the scanner, whole or in pieces.
//
// A blob that git stores as a delta and that nothing else is based on is never put together: its
// content is the sequence of pieces that the delta names (copies from the base, inserted bytes).
// Confirmation needs small windows only, and Window() gathers those.
//
// Thread rule: immutable; may be read from any thread. Lifetime: a Text borrows everything; it is
// valid only while the bytes and the piece array are. Offsets are bytes from the start of the
// content.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/types/span.h"

namespace offkey {

// `begin` is the offset of the piece in the content; pieces are adjacent and sorted, none is empty.
// Adjacent copies that are adjacent in the base too are one piece.
struct TextPiece {
  static constexpr uint64_t kInserted = ~uint64_t{0};

  uint64_t begin = 0;
  uint64_t base_begin = kInserted;  // where in the base the piece is copied from
  std::string_view bytes;

  bool is_copy() const { return base_begin != kInserted; }
  uint64_t end() const { return begin + bytes.size(); }
};

class Text {
 public:
  explicit Text(std::string_view whole) : whole_(whole), size_(whole.size()) {}
  Text(absl::Span<const TextPiece> pieces, uint64_t size) : pieces_(pieces), size_(size) {}

  uint64_t size() const { return size_; }
  // The bytes of [begin, end), both clipped to the content. The view points into the content where
  // the range is contiguous there, otherwise into *scratch, which is overwritten.
  std::string_view Window(uint64_t begin, uint64_t end, std::string* scratch) const;

 private:
  std::string_view whole_;
  absl::Span<const TextPiece> pieces_;
  uint64_t size_ = 0;
};

}  // namespace offkey
