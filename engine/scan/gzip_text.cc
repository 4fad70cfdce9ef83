// Covered by tests/unit/scan/gzip_text_test.cc and tests/fuzz/gzip_text_fuzz.cc. zlib, not
// libdeflate: the size is not known beforehand, and what is no gzip shows within the first bytes.
#include "engine/scan/gzip_text.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "engine/base/check.h"
#include "engine/base/digest.h"
#include "engine/scan/decoded_text.h"

namespace offkey {
namespace {

// Fixed places at which the ratio is looked at, so that it does not matter how the text was cut.
constexpr size_t kInputBytes = 512;
constexpr uint64_t kStoredWindow = 4096;
constexpr size_t kHeaderBytes = 10;
// A line break, blanks, the mark of an escape: what stands between two characters at most.
constexpr size_t kMaxBetween = 40;

constexpr std::string_view kOuterFirst[3] = {"H4sI", "+LC", "fiwg"};
constexpr std::string_view kInnerFirst[3] = {"SDRzSU", "g0c0l", "INHNJ"};

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

// What stands at `at` of a text in base64.
struct Character {
  int value = -1;   // of a digit
  size_t skip = 0;  // what stands before it: a line break
  size_t size = 0;  // of the digit itself
};

bool IsHexEscapeOf(std::string_view text, size_t at, std::string_view digits, char* out) {
  if (text.substr(at, digits.size()) != digits || at + digits.size() + 1 >= text.size() ||
      text[at + digits.size()] != '2') {
    return false;
  }
  switch (text[at + digits.size() + 1]) {
    case 'b':
    case 'B':
      *out = '+';
      return true;
    case 'f':
    case 'F':
      *out = '/';
      return true;
    default:
      return false;
  }
}

// A line's end: real or written as \n, perhaps escaped once more.
size_t BreakBytes(std::string_view text, size_t at) {
  if (text[at] == '\n' || text[at] == '\r') return 1;
  size_t letter = at;
  while (letter < text.size() && letter < at + 3 && text[letter] == '\\') ++letter;
  const bool is_break =
      letter > at && letter < text.size() && (text[letter] == 'n' || text[letter] == 'r');
  return is_break ? letter + 1 - at : 0;
}

Character ReadCharacter(std::string_view text, size_t begin) {
  size_t at = begin;
  if (at < text.size() && Base64Value(text[at]) >= 0) return {Base64Value(text[at]), 0, 1};
  // One line break, as one or two characters, and what the next line is indented by.
  int breaks = 0;
  while (at < text.size() && breaks < 2) {
    const size_t size = BreakBytes(text, at);
    if (size == 0) break;
    at += size;
    ++breaks;
  }
  if (breaks > 0) {
    while (at < text.size() && IsBlank(text[at]) && at - begin < kMaxBetween) ++at;
  }
  if (at >= text.size()) return {};
  char c = text[at];
  size_t size = 1;
  if (c == '\\' && at + 1 < text.size() && text[at + 1] == '/') {
    c = '/';
    size = 2;
  } else if (IsHexEscapeOf(text, at, "\\u00", &c)) {
    size = 6;
  } else if (IsHexEscapeOf(text, at, "%", &c)) {
    size = 3;
  }
  return {Base64Value(c), at - begin, size};
}

bool IsGzipHeader(const std::array<unsigned char, kHeaderBytes>& bytes) {
  constexpr unsigned char kReserved = 0xE0;
  constexpr unsigned char kLastSystem = 13;
  constexpr unsigned char kNoSystem = 255;
  return bytes[0] == 0x1F && bytes[1] == 0x8B && bytes[2] == 8 && (bytes[3] & kReserved) == 0 &&
         (bytes[8] == 0 || bytes[8] == 2 || bytes[8] == 4) &&
         (bytes[9] <= kLastSystem || bytes[9] == kNoSystem);
}

// Bits as they come, bytes as they are full.
class ByteJoiner {
 public:
  explicit ByteJoiner(unsigned place) : count_(-2 * static_cast<int>(place)) {}
  // The byte that the digit completes, or -1.
  int Add(int digit) {
    bits_ = bits_ << 6 | static_cast<unsigned>(digit);
    count_ += 6;
    if (count_ < 8) return -1;
    count_ -= 8;
    return static_cast<int>(bits_ >> count_ & 255);
  }

 private:
  unsigned bits_ = 0;
  int count_;
};

// Digits of the outer base64 to bytes of the gzip.
class GzipBytes {
 public:
  explicit GzipBytes(GzipForm form) : outer_(form.place), inner_(0), nested_(form.steps == 2) {}
  enum class Step : uint8_t { kNothing, kByte, kPadding, kEnd };
  Step Add(int digit, unsigned char* byte) {
    int value = outer_.Add(digit);
    if (value < 0) return Step::kNothing;
    if (nested_) {
      const auto c = static_cast<char>(value);
      if (c == '\n' || c == '\r' || IsBlank(c)) return Step::kNothing;
      if (c == '=') return Step::kPadding;
      if (Base64Value(c) < 0) return Step::kEnd;
      value = inner_.Add(Base64Value(c));
      if (value < 0) return Step::kNothing;
    }
    *byte = static_cast<unsigned char>(value);
    return Step::kByte;
  }

 private:
  ByteJoiner outer_;
  ByteJoiner inner_;
  bool nested_;
};

bool HasHeader(std::string_view text, GzipForm form) {
  std::array<unsigned char, kHeaderBytes> header{};
  GzipBytes bytes(form);
  size_t filled = 0;
  for (size_t at = 0; filled < kHeaderBytes;) {
    const Character character = ReadCharacter(text, at);
    if (character.value < 0) return false;
    at += character.skip + character.size;
    const GzipBytes::Step step = bytes.Add(character.value, &header[filled]);
    if (step == GzipBytes::Step::kEnd || step == GzipBytes::Step::kPadding) return false;
    if (step == GzipBytes::Step::kByte) ++filled;
  }
  return IsGzipHeader(header);
}

}  // namespace

GzipForm GzipFormAt(std::string_view text) {
  text = text.substr(0, kGzipHeaderReach);
  for (unsigned place = 0; place < 3; ++place) {
    // In the other two the first character is shared with the byte before.
    const std::string_view behind = text.substr(std::min<size_t>(text.size(), place == 0 ? 0 : 1));
    for (unsigned steps = 1; steps <= 2; ++steps) {
      const std::string_view first = steps == 1 ? kOuterFirst[place] : kInnerFirst[place];
      const bool is_minus = behind.starts_with('-') && first[0] == '+' &&
                            behind.substr(1).starts_with(first.substr(1));
      if (!is_minus && !behind.starts_with(first)) continue;
      const GzipForm form{place, steps};
      if (HasHeader(text, form)) return form;
    }
  }
  return {};
}

// The bytes of the gzip, in order, each with where its last character ends.
class GzipReader::Bytes {
 public:
  Bytes(const Text& text, uint64_t begin, GzipForm form, std::string* scratch)
      : text_(text), begin_(begin), at_(begin), bytes_(form), scratch_(scratch) {}

  // False when there are no more.
  bool Next(unsigned char* byte, uint64_t* end) {
    while (!ended_) {
      const std::string_view ahead = Ahead();
      if (at_ > begin_ && MayBegin(ahead)) break;
      const Character character = ReadCharacter(ahead, 0);
      if (character.value < 0) break;
      at_ += character.skip + character.size;
      if (at_ - begin_ > kMaxGzipBytes) break;
      switch (bytes_.Add(character.value, byte)) {
        case GzipBytes::Step::kByte:
          if (padding_end_ != 0) return ended_ = true, false;
          *end = at_;
          return true;
        case GzipBytes::Step::kPadding:
          padding_end_ = at_;
          break;
        case GzipBytes::Step::kEnd:
          ended_ = true;
          break;
        case GzipBytes::Step::kNothing:
          break;
      }
    }
    ended_ = true;
    return false;
  }

  // Where the padding of the inner base64 ends; 0 when there was none.
  uint64_t padding_end() const { return padding_end_; }
  uint64_t examined() const { return examined_; }

  // The padding that stands at `at`.
  uint64_t WithPadding(uint64_t at) {
    at_ = at;
    const std::string_view ahead = Ahead();
    size_t size = 0;
    while (size < 2 && size < ahead.size() && ahead[size] == '=') ++size;
    return at + size;
  }

 private:
  // kGzipHeaderReach bytes from at_ on, fewer at the content's end.
  std::string_view Ahead() {
    const uint64_t wanted = std::min(text_.size(), at_ + kGzipHeaderReach);
    if (at_ < window_begin_ || wanted > window_begin_ + window_.size()) {
      window_begin_ = at_;
      window_ = text_.Window(at_, at_ + kStoredWindow, scratch_);
      examined_ = std::max(examined_, window_begin_ + window_.size());
    }
    return window_.substr(at_ - window_begin_, kGzipHeaderReach);
  }

  // Whether another gzip begins there: nearly always two bytes say that none does.
  static bool MayBegin(std::string_view ahead) {
    if (ahead.size() < 4) return false;
    const auto is = [ahead](size_t at, char a, char b) {
      return ahead[at] == a && ahead[at + 1] == b;
    };
    if (!is(0, 'H', '4') && !is(0, 'S', 'D') && !is(1, 'f', 'i') && !is(1, '+', 'L') &&
        !is(1, '-', 'L') && !is(1, 'g', '0') && !is(1, 'I', 'N')) {
      return false;
    }
    return GzipFormAt(ahead).steps != 0;
  }

  const Text& text_;
  const uint64_t begin_;
  uint64_t at_;
  GzipBytes bytes_;
  std::string* scratch_;
  std::string_view window_;
  uint64_t window_begin_ = 0;
  uint64_t examined_ = 0;
  uint64_t padding_end_ = 0;
  bool ended_ = false;
};

// Owns a z_stream between inflateInit and inflateEnd.
struct GzipReader::Stream {
  Stream() {
    constexpr int kGzipOnly = 16 + MAX_WBITS;
    OFFKEY_CHECK(inflateInit2(&zlib, kGzipOnly) == Z_OK, "zlib cannot be initialised");
  }
  ~Stream() { inflateEnd(&zlib); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  z_stream zlib = {};
};

GzipReader::GzipReader() = default;
GzipReader::~GzipReader() {
  WipeMemory(inflated_.data(), inflated_.size());
  WipeMemory(input_.data(), input_.size());
}

// To inflated_ and size_; sets end_.
bool GzipReader::Inflate(Bytes* bytes) {
  if (stream_ == nullptr) stream_ = std::make_unique<Stream>();
  z_stream& stream = stream_->zlib;
  OFFKEY_CHECK(inflateReset(&stream) == Z_OK, "zlib cannot be reset");
  size_ = 0;
  uint64_t taken = 0;
  for (;;) {
    input_.resize(kInputBytes);
    ends_.resize(kInputBytes);
    size_t filled = 0;
    unsigned char byte = 0;
    while (filled < kInputBytes && bytes->Next(&byte, &ends_[filled])) {
      input_[filled++] = static_cast<char>(byte);
    }
    if (filled == 0) return false;  // it ended before its end
    stream.next_in = reinterpret_cast<Bytef*>(input_.data());
    stream.avail_in = static_cast<uInt>(filled);
    int code = Z_OK;
    do {
      if (size_ == kMaxInflatedBytes) return false;
      if (size_ == inflated_.size()) {
        inflated_.resize(std::min<uint64_t>(kMaxInflatedBytes, std::max<size_t>(2 * size_, 65536)));
      }
      const size_t room = inflated_.size() - size_;
      stream.next_out = reinterpret_cast<Bytef*>(inflated_.data() + size_);
      stream.avail_out = static_cast<uInt>(room);
      code = inflate(&stream, Z_NO_FLUSH);
      size_ += room - stream.avail_out;
      if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) return false;
    } while (code == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
    taken += filled - stream.avail_in;
    if (size_ > kInflatedAllowance + kMaxInflatedRatio * taken) return false;
    if (code == Z_STREAM_END) {
      const size_t used = filled - stream.avail_in;
      if (used == 0) return false;
      end_ = ends_[used - 1];
      // The padding of the inner base64 belongs to its last byte.
      uint64_t end = 0;
      if (stream.avail_in == 0 && !bytes->Next(&byte, &end) && bytes->padding_end() != 0) {
        end_ = bytes->padding_end();
      }
      return true;
    }
  }
}

GzipExtent GzipReader::Read(const Text& text, uint64_t begin) {
  GzipExtent extent;
  size_ = 0;
  const std::string_view head = text.Window(begin, begin + kGzipHeaderReach, &window_);
  extent.examined = begin + head.size();
  const GzipForm form = GzipFormAt(head);
  if (form.steps == 0) return extent;
  Bytes bytes(text, begin, form, &window_);
  extent.whole = Inflate(&bytes);
  if (extent.whole) extent.end = bytes.WithPadding(end_);
  extent.examined = std::max(extent.examined, bytes.examined());
  return extent;
}

}  // namespace offkey
