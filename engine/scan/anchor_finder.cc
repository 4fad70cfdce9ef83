// Covered by tests/unit/scan/anchor_finder_test.cc, against FindSlowly and against Hyperscan.
#include "engine/scan/anchor_finder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace offkey {
namespace {

static_assert(std::endian::native == std::endian::little);

// Places that are sieved at a time: the arrays of a block stay in the first cache beside the table.
constexpr size_t kBlockBytes = 512;
// Bytes behind a block that are looked at.
constexpr size_t kBehind = 16;
constexpr size_t kGroup = 8;  // places to a byte of hits
constexpr size_t kWord = 64;
constexpr size_t kStep = 16;  // places of which the classes are taken at once
static_assert(kBlockBytes % kStep == 0 && kBehind == kStep);
constexpr int kLaneBits = AnchorSet::kBuckets;
static_assert(AnchorSet::kLanes == 4 && kLaneBits * AnchorSet::kLanes == 64);

uint32_t LoadKey(const char* bytes) {
  uint32_t four = 0;
  std::memcpy(&four, bytes, sizeof(four));
  return AnchorSet::KeyOf(four);
}

struct Block {
  std::array<uint64_t, kBlockBytes + kBehind> masks;  // the pair table's, of each place
  std::array<uint8_t, kBlockBytes / kGroup> hits;     // a bit for each place

  // Of 64 places; of those from `places` on none.
  uint64_t Hits(size_t word, size_t places) const {
    const size_t first = word * kWord;
    uint64_t bits = 0;
    std::memcpy(&bits, hits.data() + first / kGroup, sizeof(bits));
    return first + kWord <= places ? bits : bits & ~(~uint64_t{0} << (places - first));
  }
};

// Of the first `places`, a multiple of kStep. Reads 2 * kBehind bytes more.
void SievePortably(const AnchorSet::PairTable& pairs, const char* bytes, size_t places,
                   Block* block) {
  for (size_t i = 0; i < places + kBehind; ++i) {
    block->masks[i] =
        pairs[AnchorSet::PairIndex(ByteClass(static_cast<unsigned char>(bytes[i])),
                                   ByteClass(static_cast<unsigned char>(bytes[i + 1])))];
  }
  for (size_t group = 0; group < places / kGroup; ++group) {
    unsigned hits = 0;
    for (size_t i = 0; i < kGroup; ++i) {
      const uint64_t* mask = &block->masks[group * kGroup + i];
      const uint64_t all =
          mask[0] & mask[1] >> kLaneBits & mask[2] >> (2 * kLaneBits) & mask[3] >> (3 * kLaneBits);
      hits |= static_cast<unsigned>(all != 0) << i;
    }
    block->hits[group] = static_cast<uint8_t>(hits);
  }
}

#if defined(__x86_64__)

__attribute__((target("avx2"), always_inline)) inline __m128i Classes(const char* bytes) {
  const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  return _mm_or_si128(_mm_and_si128(_mm_srli_epi16(all, 1), _mm_set1_epi8(0x20)),
                      _mm_and_si128(all, _mm_set1_epi8(0x1f)));
}

__attribute__((target("avx2"))) void SieveAvx2(const AnchorSet::PairTable& pairs, const char* bytes,
                                               size_t places, Block* block) {
  // The library's checks of bounds would cost as much as the look-ups.
  const uint64_t* table = pairs.data();
  uint64_t* masks = block->masks.data();
  for (size_t i = 0; i < places + kBehind; i += kStep) {
    const __m256i first = _mm256_cvtepu8_epi16(Classes(bytes + i));
    const __m256i second = _mm256_cvtepu8_epi16(Classes(bytes + i + 1));
    alignas(32) std::array<uint16_t, kStep> index;
    const uint16_t* indexes = index.data();
    _mm256_store_si256(reinterpret_cast<__m256i*>(index.data()),
                       _mm256_or_si256(first, _mm256_slli_epi16(second, 6)));
#pragma GCC unroll 16
    for (size_t j = 0; j < kStep; ++j) masks[i + j] = table[indexes[j]];
  }
  const auto load = [masks](size_t at) __attribute__((target("avx2"), always_inline)) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(masks + at));
  };
  const auto none_at = [load](size_t i) __attribute__((target("avx2"), always_inline)) {
    const __m256i low = _mm256_and_si256(load(i), _mm256_srli_epi64(load(i + 1), kLaneBits));
    const __m256i high = _mm256_and_si256(_mm256_srli_epi64(load(i + 2), 2 * kLaneBits),
                                          _mm256_srli_epi64(load(i + 3), 3 * kLaneBits));
    const __m256i none = _mm256_cmpeq_epi64(_mm256_and_si256(low, high), _mm256_setzero_si256());
    return static_cast<unsigned>(_mm256_movemask_pd(_mm256_castsi256_pd(none)));
  };
  for (size_t i = 0; i < places; i += kGroup) {
    block->hits[i / kGroup] = static_cast<uint8_t>(~(none_at(i) | none_at(i + 4) << 4) & 0xff);
  }
}

#endif

using SieveFunction = void (*)(const AnchorSet::PairTable&, const char*, size_t, Block*);

SieveFunction FastestSieve() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") != 0) return SieveAvx2;
#endif
  return SievePortably;
}

}  // namespace

void AnchorFinder::AddEnds(AnchorSet::AnchorIndex anchor, std::string_view bytes, size_t at,
                           uint64_t offset, std::vector<Candidate>* out) const {
  for (uint64_t ends = anchors_.Ends(anchor, bytes, at); ends != 0; ends &= ends - 1) {
    const auto end = static_cast<uint64_t>(std::countr_zero(ends));
    out->push_back({offset + at + end, anchors_.opening(anchor)});
  }
}

// `list` is of the key at `at`.
void AnchorFinder::Try(const AnchorSet::List& list, std::string_view bytes, size_t at,
                       uint64_t offset, std::vector<Candidate>* out) const {
  constexpr size_t kWanted = AnchorSet::Around::kBefore + AnchorSet::Around::kAhead;
  const char* place = bytes.data() + at;
  std::array<char, kWanted> padded;
  if (at < AnchorSet::Around::kBefore || bytes.size() - at < AnchorSet::Around::kAhead) {
    padded.fill('\0');
    const size_t before = std::min<size_t>(at, AnchorSet::Around::kBefore);
    const size_t ahead = std::min<size_t>(bytes.size() - at, AnchorSet::Around::kAhead);
    std::memcpy(padded.data() + AnchorSet::Around::kBefore - before, place - before,
                before + ahead);
    place = padded.data() + AnchorSet::Around::kBefore;
  }
  if (!list.around.Fits(place)) return;
  for (const AnchorSet::Entry& entry : anchors_.Anchors(list)) {
    if (entry.around.Fits(place)) AddEnds(entry.anchor, bytes, at, offset, out);
  }
}

void AnchorFinder::Find(std::string_view bytes, uint64_t offset,
                        std::vector<Candidate>* out) const {
  static const SieveFunction fastest = FastestSieve();
  const SieveFunction sieve = sieve_ == Sieve::kFastest ? fastest : SievePortably;
  if (anchors_.empty()) return;
  Block block;
  std::array<char, kBlockBytes + 2 * kBehind> rest;
  // The places of a block where an anchor may begin; one more is written than counts.
  std::array<uint16_t, kBlockBytes + 1> all_found;
  uint16_t* found = all_found.data();
  std::array<const AnchorSet::List*, kBlockBytes + 1> all_lists;
  const AnchorSet::List** lists = all_lists.data();
  for (size_t begin = 0; begin < bytes.size(); begin += kBlockBytes) {
    const char* data = bytes.data() + begin;
    const size_t left = bytes.size() - begin;
    if (left < rest.size()) {
      std::memcpy(rest.data(), data, left);
      std::memset(rest.data() + left, 0, rest.size() - left);
      data = rest.data();
    }
    const size_t places = std::min(left, kBlockBytes);
    sieve(anchors_.pairs(), data, (places + kStep - 1) / kStep * kStep, &block);
    size_t count = 0;
    for (size_t word = 0; word * kWord < places; ++word) {
      for (uint64_t hits = block.Hits(word, places); hits != 0; hits &= hits - 1) {
        const size_t at = word * kWord + static_cast<size_t>(std::countr_zero(hits));
        const unsigned behind =
            ByteClass(static_cast<unsigned char>(data[at + AnchorSet::kWindowBytes]));
        // No branch: which of them go on nobody could foretell.
        found[count] = static_cast<uint16_t>(at);
        count += anchors_.MayBegin(LoadKey(data + at), behind) ? 1 : 0;
      }
    }
    // What is looked into waits for memory, so that all of a block is asked for at once.
    for (size_t i = 0; i < count; ++i) anchors_.PrefetchList(LoadKey(data + found[i]));
    size_t listed = 0;
    for (size_t i = 0; i < count; ++i) {
      const AnchorSet::List* list = anchors_.ListOf(LoadKey(data + found[i]));
      found[listed] = found[i];
      lists[listed] = list;
      __builtin_prefetch(list);
      listed += list != nullptr ? 1 : 0;
    }
    for (size_t i = 0; i < listed; ++i) Try(*lists[i], bytes, begin + found[i], offset, out);
  }
}

void AnchorFinder::FindSlowly(std::string_view bytes, uint64_t offset,
                              std::vector<Candidate>* out) const {
  if (anchors_.empty()) return;
  const std::string padded = std::string(bytes) + std::string(AnchorSet::kWindowBytes, '\0');
  for (size_t at = 0; at < bytes.size(); ++at) {
    const AnchorSet::List* list = anchors_.ListOf(LoadKey(padded.data() + at));
    if (list == nullptr) continue;
    for (const AnchorSet::Entry& entry : anchors_.Anchors(*list)) {
      AddEnds(entry.anchor, bytes, at, offset, out);
    }
  }
}

}  // namespace offkey
