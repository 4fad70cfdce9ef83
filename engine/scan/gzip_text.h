// What a gzip holds that stands in base64, once or twice: releases of Helm, user data of cloud
// instances, binaryData of Kubernetes, base64gzip() of Terraform.
//
// Place in the flow: an opening of gzip (engine/rule/encoded_openings.h) -> GzipReader ->
// GzipConfirmer, and SecretReader for the credential itself. As with PEM the opening is bounded,
// and only where one is the rest is read from the whole content. Three bounds keep hostile text
// cheap: what is stored and what it inflates to, their ratio, and that another gzip's header ends
// this one. So no two of them read the same bytes, and the work is linear in the text.
//
// Thread rule: a GzipReader is used by one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/text.h"

namespace offkey {

// Characters as stored, and what they may inflate to. A Kubernetes secret has at most 1 MiB, which
// is base64 of gzip in it; most releases take a tenth of that.
inline constexpr uint64_t kMaxGzipBytes = uint64_t{512} << 10;
inline constexpr uint64_t kMaxInflatedBytes = uint64_t{4} << 20;
// Behind the opening, at most so many bytes are looked at.
inline constexpr uint64_t kMaxGzipReach = kMaxGzipBytes + (uint64_t{8} << 10);
// Text inflates to five or ten times, a list of one line repeated to a hundred.
inline constexpr uint64_t kMaxInflatedRatio = 128;
inline constexpr uint64_t kInflatedAllowance = 16384;

// How the first byte of the header stands there.
struct GzipForm {
  unsigned place = 0;  // in a group of three bytes, of the outer base64
  unsigned steps = 0;  // of base64: 1 or 2; 0 where no gzip begins
};

// The form of the gzip whose first character is that of `text`, its header included. Looks at no
// more than kGzipHeaderReach bytes.
inline constexpr size_t kGzipHeaderReach = 160;
GzipForm GzipFormAt(std::string_view text);

struct GzipExtent {
  bool whole = false;     // it could be inflated, and its length and check sum are right
  uint64_t end = 0;       // one past the last character that holds it, padding included
  uint64_t examined = 0;  // the answer depends on the bytes before it only (and on the content's
                          // end, if it is that)
};

class GzipReader {
 public:
  GzipReader();
  ~GzipReader();
  GzipReader(const GzipReader&) = delete;
  GzipReader& operator=(const GzipReader&) = delete;

  // Reads the gzip whose first character is at `begin`; its first member, if it has several.
  GzipExtent Read(const Text& text, uint64_t begin);
  // After a Read that gave a whole one; until the next.
  std::string_view inflated() const { return std::string_view(inflated_).substr(0, size_); }

 private:
  class Bytes;
  struct Stream;
  bool Inflate(Bytes* bytes);

  std::unique_ptr<Stream> stream_;  // on first use
  std::string window_;
  std::string input_;
  std::vector<uint64_t> ends_;
  std::string inflated_;
  size_t size_ = 0;
  uint64_t end_ = 0;
};

}  // namespace offkey
