// A byte's class is looked up by its two halves, 32 bytes at once: `low` has a bit for each high
// half with which a low half stands in the class. So many in a row are found by halving shifts over
// the bits of two blocks. Covered by tests/unit/scan/encoded_runs_test.cc against FindSlowly.
#include "engine/scan/encoded_runs.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "engine/rule/encoded_openings.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace offkey {
namespace {

constexpr size_t kBlockBytes = 64;
// Of a key that has an escape at its end, the bytes before it.
constexpr size_t kEscapeReach = kKeyBytes - 1;

constexpr std::string_view kFirstOfGroup = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF";
// What may stand between the quotes of a join.
constexpr std::string_view kBetweenQuotes = " \t\r\n+.&<>|~\\";

using ByteClass = std::array<bool, 256>;
constexpr ByteClass ClassOf(std::string_view bytes) {
  ByteClass table{};
  for (const char c : bytes) table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr ByteClass kFirst = ClassOf(kFirstOfGroup);
constexpr ByteClass kBetween = ClassOf(kBetweenQuotes);

bool IsHexDigit(char c) { return HexValue(c) >= 0; }
bool Has(const ByteClass& bytes, char c) { return bytes[static_cast<unsigned char>(c)]; }

// Whether an escape of ASCII begins at `at`. Of quoted-printable, whose mark assigns in every
// language, only where another follows at once.
bool IsEscape(std::string_view bytes, size_t at) {
  const auto hex = [&](size_t ahead) {
    return at + ahead < bytes.size() && IsHexDigit(bytes[at + ahead]);
  };
  const auto is = [&](size_t ahead, char c) {
    return at + ahead < bytes.size() && bytes[at + ahead] == c;
  };
  switch (bytes[at]) {
    case '%':
      return hex(1) && hex(2);
    case '=':
      return hex(1) && hex(2) && is(3, '=');
    case '\\':
      return (is(1, 'u') && is(2, '0') && is(3, '0')) || (is(1, 'x') && hex(2) && hex(3));
    case '&':
      return is(1, '#');
    default:
      return false;
  }
}

bool IsQuote(char c) { return c == '"' || c == '\''; }
bool IsLineEnd(char c) { return c == '\r' || c == '\n'; }

// Whether a line ends behind the mark at `at`, or the quote there opens a part behind another one.
bool IsJoinMark(std::string_view bytes, size_t at) {
  if (at + 1 >= bytes.size()) return false;
  if (!IsQuote(bytes[at])) return IsLineEnd(bytes[at + 1]) && at > 0 && IsRunByte(bytes[at - 1]);
  if (!IsRunByte(bytes[at + 1])) return false;
  size_t from = at;
  while (from > 0 && Has(kBetween, bytes[from - 1])) --from;
  return from > 1 && IsQuote(bytes[from - 1]) && IsRunByte(bytes[from - 2]);
}

struct Masks {
  uint64_t in_run = 0;
  uint64_t first = 0;
  uint64_t hex = 0;
  uint64_t percent = 0;
  uint64_t equals = 0;
  uint64_t backslash = 0;
  uint64_t ampersand = 0;
  uint64_t quote = 0;
  uint64_t between = 0;
};

uint64_t ShiftRight(uint64_t low, uint64_t high, int by) {
  return (low >> by) | (high << (64 - by));
}

// Where an escape may begin; IsEscape says more.
uint64_t Marks(const Masks& block, const Masks& next) {
  const uint64_t digits = ShiftRight(block.hex, next.hex, 1) & ShiftRight(block.hex, next.hex, 2);
  return (block.percent & digits) |
         (block.equals & digits & ShiftRight(block.equals, next.equals, 3)) | block.backslash |
         block.ampersand;
}

Masks ClassifyBlock(const char* bytes) {
  Masks masks;
  for (size_t i = 0; i < kBlockBytes; ++i) {
    const uint64_t bit = uint64_t{1} << i;
    const char c = bytes[i];
    if (IsRunByte(c)) masks.in_run |= bit;
    if (Has(kFirst, c)) masks.first |= bit;
    if (IsHexDigit(c)) masks.hex |= bit;
    if (c == '%') masks.percent |= bit;
    if (c == '=') masks.equals |= bit;
    if (c == '\\') masks.backslash |= bit;
    if (c == '&') masks.ampersand |= bit;
    if (IsQuote(c)) masks.quote |= bit;
    if (Has(kBetween, c)) masks.between |= bit;
  }
  return masks;
}

#if defined(__x86_64__)

struct Halves {
  alignas(32) std::array<uint8_t, 32> low{};  // the table twice, once for each lane
};
constexpr Halves HalvesOf(std::string_view bytes) {
  Halves halves;
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    for (const size_t lane : {size_t{0}, size_t{16}}) {
      uint8_t& bits = halves.low[lane + (byte & 15)];
      bits = static_cast<uint8_t>(bits | (1u << (byte >> 4)));
    }
  }
  return halves;
}
constexpr Halves kRunHalves = HalvesOf(kRunAlphabet);
constexpr Halves kFirstHalves = HalvesOf(kFirstOfGroup);
constexpr Halves kHexHalves = HalvesOf(kHexDigits);
constexpr Halves kBetweenHalves = HalvesOf(kBetweenQuotes);

#define OFFKEY_AVX2 __attribute__((target("avx2"), always_inline)) inline

OFFKEY_AVX2 uint64_t Bits(__m256i zero_where_not) {
  const __m256i none = _mm256_cmpeq_epi8(zero_where_not, _mm256_setzero_si256());
  return ~static_cast<uint32_t>(_mm256_movemask_epi8(none));
}

OFFKEY_AVX2 uint64_t Equal(__m256i bytes, char c) {
  return static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(c))));
}

OFFKEY_AVX2 __m256i Load(const Halves& halves) {
  return _mm256_load_si256(reinterpret_cast<const __m256i*>(halves.low.data()));
}

OFFKEY_AVX2 Masks ClassifyBlockAvx2(const char* bytes) {
  const __m256i half = _mm256_set1_epi8(15);
  const __m256i high_bits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0,
                                             1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  Masks masks;
  for (int i = 0; i < 2; ++i) {
    const __m256i block = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32 * i));
    const __m256i low = _mm256_and_si256(block, half);
    const __m256i high =
        _mm256_shuffle_epi8(high_bits, _mm256_and_si256(_mm256_srli_epi16(block, 4), half));
    const int shift = 32 * i;
    const auto in = [&](const Halves& halves) __attribute__((target("avx2"), always_inline)) {
      return Bits(_mm256_and_si256(_mm256_shuffle_epi8(Load(halves), low), high)) << shift;
    };
    masks.in_run |= in(kRunHalves);
    masks.first |= in(kFirstHalves);
    masks.hex |= in(kHexHalves);
    masks.percent |= Equal(block, '%') << shift;
    masks.equals |= Equal(block, '=') << shift;
    masks.backslash |= Equal(block, '\\') << shift;
    masks.ampersand |= Equal(block, '&') << shift;
    masks.quote |= (Equal(block, '"') | Equal(block, '\'')) << shift;
    masks.between |= in(kBetweenHalves);
  }
  return masks;
}

#endif

// Takes the blocks of a text in order.
struct MaskWriter {
  uint64_t* in_run;
  uint64_t* first;
  uint64_t* hex;
  uint64_t* escape;
  size_t block = 0;
  Masks before{};
  uint64_t opened = 0;  // of the block before: quotes that open a part behind another one
  uint64_t broken = 0;  // of it: `=` behind a byte of a run, which may break a line
  uint64_t carry = 0;   // its last byte stands between quotes

  // Quotes with only what may stand between quotes before them, and before that a quote behind a
  // byte of a run: the bits of what stands between carry a one from the first quote to the second.
  __attribute__((always_inline)) uint64_t Opened(const Masks& masks) {
    const uint64_t behind_run = (masks.in_run << 1) | (before.in_run >> 63);
    const uint64_t behind_run_before = (before.in_run << 1);
    const uint64_t closing = masks.quote & behind_run;
    // The last byte of the block before is a closing quote.
    const uint64_t closed = (before.quote & behind_run_before) >> 63;
    uint64_t sum = 0;
    uint64_t overflow = 0;
    overflow = __builtin_add_overflow(masks.between, closing << 1, &sum);
    overflow |= __builtin_add_overflow(sum, closed | carry, &sum);
    carry = overflow;
    return sum & ~masks.between & masks.quote;
  }

  __attribute__((always_inline)) void Put(const Masks& masks) {
    in_run[block] = masks.in_run;
    first[block] = masks.first;
    hex[block] = masks.hex;
    if (block > 0) {
      escape[block - 1] = Marks(before, masks) |
                          (opened & ShiftRight(before.in_run, masks.in_run, 1)) |
                          (broken & ShiftRight(before.between, masks.between, 1));
    }
    opened = Opened(masks);
    broken = masks.equals & ((masks.in_run << 1) | (before.in_run >> 63));
    before = masks;
    ++block;
  }
};

// What is left behind the whole blocks is filled up with zeros.
struct Rest {
  explicit Rest(std::string_view tail) {
    if (!tail.empty()) std::memcpy(bytes, tail.data(), tail.size());
  }
  char bytes[kBlockBytes] = {};
};

void ClassifyBlocks(std::string_view bytes, MaskWriter* writer) {
  size_t at = 0;
  for (; at + kBlockBytes <= bytes.size(); at += kBlockBytes) {
    writer->Put(ClassifyBlock(bytes.data() + at));
  }
  writer->Put(ClassifyBlock(Rest(bytes.substr(at)).bytes));
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) void ClassifyBlocksAvx2(std::string_view bytes,
                                                        MaskWriter* writer) {
  size_t at = 0;
  for (; at + kBlockBytes <= bytes.size(); at += kBlockBytes) {
    writer->Put(ClassifyBlockAvx2(bytes.data() + at));
  }
  writer->Put(ClassifyBlockAvx2(Rest(bytes.substr(at)).bytes));
}
#endif

// Where kRunBytes ones in a row begin, of those that begin in `block`.
uint64_t TwentyInARow(uint64_t block, uint64_t next) {
  static_assert(kRunBytes == 20);
  uint64_t low = block & ShiftRight(block, next, 1);
  uint64_t high = next & (next >> 1);  // 2
  low &= ShiftRight(low, high, 2);
  high &= high >> 2;  // 4
  const uint64_t low4 = low;
  const uint64_t high4 = high;
  low &= ShiftRight(low, high, 4);
  high &= high >> 4;  // 8
  low &= ShiftRight(low, high, 8);
  return low & ShiftRight(low4, high4, 16);  // 16, and 4 more
}

// Where four groups in a row may begin.
uint64_t FourGroups(uint64_t block, uint64_t next) {
  const uint64_t low = block & ShiftRight(block, next, 4);
  const uint64_t high = next & (next >> 4);
  return low & ShiftRight(low, high, 8);
}
constexpr size_t kFourGroupsBytes =
    13;  // from the first character of the first to that of the last

// The first of the bits in [begin, end); `end` when there is none.
template <typename BitsOf>
size_t NextBit(size_t begin, size_t end, const BitsOf& bits_of) {
  for (size_t block = begin / kBlockBytes; block * kBlockBytes < end; ++block) {
    uint64_t bits = bits_of(block);
    const size_t first = block * kBlockBytes;
    if (first < begin) bits &= ~uint64_t{0} << (begin - first);
    if (bits != 0) return std::min(end, first + static_cast<size_t>(std::countr_zero(bits)));
  }
  return end;
}

}  // namespace

void EncodedRuns::AddEscape(size_t at, size_t size) {
  const size_t begin = at - std::min(at, kEscapeReach);
  const size_t end = std::min(size, at + 1);
  if (!escapes_.empty() && begin <= escapes_.back().end) {
    escapes_.back().end = end;
  } else {
    escapes_.push_back({begin, end, true});
  }
}

void EncodedRuns::FindSlowly(std::string_view bytes) {
  runs_.clear();
  escapes_.clear();
  joins_.clear();
  for (size_t at = 0; at < bytes.size();) {
    size_t end = at;
    while (end < bytes.size() && IsRunByte(bytes[end])) ++end;
    if (end - at >= kRunBytes) {
      ByteRun run = {at, end, false};
      size_t digits = 0;
      for (size_t i = at; i < end; ++i) {
        digits = IsHexDigit(bytes[i]) ? digits + 1 : 0;
        const bool groups = i + kFourGroupsBytes <= end && Has(kFirst, bytes[i]) &&
                            Has(kFirst, bytes[i + 4]) && Has(kFirst, bytes[i + 8]) &&
                            Has(kFirst, bytes[i + 12]);
        run.may_hold_text = run.may_hold_text || groups || digits >= kRunBytes;
      }
      runs_.push_back(run);
    }
    at = end + 1;
  }
  for (size_t at = 0; at < bytes.size(); ++at) {
    if (IsEscape(bytes, at)) AddEscape(at, bytes.size());
    const bool mark = bytes[at] == '\\' || bytes[at] == '=' || IsQuote(bytes[at]);
    if (mark && IsJoinMark(bytes, at)) joins_.push_back(at);
  }
}

// A bit of escape_.
void EncodedRuns::AddMark(std::string_view bytes, size_t at) {
  if (IsEscape(bytes, at)) return AddEscape(at, bytes.size());
  const char c = bytes[at];
  if (IsQuote(c) || ((c == '\\' || c == '=') && IsJoinMark(bytes, at))) joins_.push_back(at);
}

void EncodedRuns::Classify(std::string_view bytes) {
  // One block more than needed, of zeros.
  const size_t blocks = bytes.size() / kBlockBytes + 2;
  for (std::vector<uint64_t>* masks : {&in_run_, &first_, &hex_, &escape_}) {
    if (masks->size() < blocks) masks->resize(blocks);
    (*masks)[blocks - 1] = 0;
  }
  MaskWriter writer{in_run_.data(), first_.data(), hex_.data(), escape_.data()};
#if defined(__x86_64__)
  static const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
  if (has_avx2) {
    ClassifyBlocksAvx2(bytes, &writer);
  } else {
    ClassifyBlocks(bytes, &writer);
  }
#else
  ClassifyBlocks(bytes, &writer);
#endif
  writer.Put(Masks{});
}

void EncodedRuns::ReadRuns(size_t size) {
  const size_t blocks = size / kBlockBytes + 1;
  size_t done = 0;  // runs that begin before it have been read
  for (size_t block = 0; block < blocks; ++block) {
    uint64_t starts = TwentyInARow(in_run_[block], in_run_[block + 1]);
    while (starts != 0) {
      const size_t first = block * kBlockBytes;
      if (first < done) starts &= done - first < kBlockBytes ? ~uint64_t{0} << (done - first) : 0;
      if (starts == 0) break;
      const size_t begin = first + static_cast<size_t>(std::countr_zero(starts));
      size_t at = block;
      uint64_t gap = ~in_run_[at] & (~uint64_t{0} << (begin - first));
      while (gap == 0) gap = ~in_run_[++at];
      const size_t end = at * kBlockBytes + static_cast<size_t>(std::countr_zero(gap));
      ByteRun run = {begin, end, false};
      run.may_hold_text = NextGroups(begin, end) < end || NextHex(begin, end) < end;
      runs_.push_back(run);
      done = end + 1;
    }
  }
}

size_t EncodedRuns::NextGroups(size_t at, size_t end) const {
  if (end < kFourGroupsBytes) return end;
  const size_t behind = end - kFourGroupsBytes + 1;
  const size_t next = NextBit(at, std::max(at, behind),
                              [this](size_t b) { return FourGroups(first_[b], first_[b + 1]); });
  return next < behind ? next : end;
}

size_t EncodedRuns::NextHex(size_t at, size_t end) const {
  if (end < kRunBytes) return end;
  const size_t behind = end - kRunBytes + 1;
  const size_t next = NextBit(at, std::max(at, behind),
                              [this](size_t b) { return TwentyInARow(hex_[b], hex_[b + 1]); });
  return next < behind ? next : end;
}

void EncodedRuns::Find(std::string_view bytes) {
  runs_.clear();
  escapes_.clear();
  joins_.clear();
  Classify(bytes);
  ReadRuns(bytes.size());
  const size_t blocks = bytes.size() / kBlockBytes + 1;
  for (size_t block = 0; block < blocks; ++block) {
    for (uint64_t hits = escape_[block]; hits != 0; hits &= hits - 1) {
      const size_t at = block * kBlockBytes + static_cast<size_t>(std::countr_zero(hits));
      if (at < bytes.size()) AddMark(bytes, at);
    }
  }
}

}  // namespace offkey
