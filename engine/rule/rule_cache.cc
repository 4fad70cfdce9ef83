// Contents of the keyed file: "offkeyR7" | u32 openings | u32 rules | u32 keys of four bytes | u32
// keys of three | the same two of inner keys | widths (u32 least, u32 most) of openings, then of
// patterns | the keys, u32 each | the anchors | the serialized database, or nothing. Integers are
// little-endian. Covered by tests/unit/rule/rule_cache_test.cc.
#include "engine/rule/rule_cache.h"

#include <cstdlib>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

constexpr std::string_view kMagic = "offkeyR7";

std::string CacheFileName(const std::string& digest) {
  hs_platform_info_t platform = {};
  if (hs_populate_platform(&platform) != HS_SUCCESS) return "";
  const std::string identity =
      Concat(kMagic, "\n", digest, "\n", hs_version(), "\n", platform.tune, "\n",
             static_cast<uint64_t>(platform.cpu_features), "\n", sizeof(void*));
  const Digest hash = Sha256(identity);
  return HexEncode({reinterpret_cast<const char*>(hash.data()), hash.size()}) + ".rules";
}

void PutU32(uint32_t value, std::string* out) {
  for (int shift = 0; shift < 32; shift += 8) out->push_back(static_cast<char>(value >> shift));
}

// The caller has made sure that the bytes are there.
uint32_t TakeU32(std::string_view* bytes) {
  uint32_t value = 0;
  for (size_t i = 0; i < 4; ++i) {
    value |= static_cast<uint32_t>(static_cast<unsigned char>((*bytes)[i])) << (8 * i);
  }
  bytes->remove_prefix(4);
  return value;
}

Width TakeWidth(std::string_view* bytes) {
  Width width;
  width.least = TakeU32(bytes);
  width.most = TakeU32(bytes);
  return width;
}

}  // namespace

std::optional<CachedRules> ReadRuleCache(const CompiledRules::Options& options,
                                         const std::string& digest, size_t opening_count,
                                         size_t rule_count) {
  const std::string name = CacheFileName(digest);
  if (name.empty()) return std::nullopt;
  const std::optional<std::string> bytes =
      ReadKeyedFile({options.cache_dir, options.cache_key}, name);
  if (!bytes.has_value()) return std::nullopt;
  std::string_view contents = *bytes;
  if (!TakePrefix(kMagic, &contents) || contents.size() < 24) return std::nullopt;
  if (TakeU32(&contents) != opening_count || TakeU32(&contents) != rule_count) return std::nullopt;
  const size_t four_count = TakeU32(&contents);
  const size_t three_count = TakeU32(&contents);
  const size_t inner_four_count = TakeU32(&contents);
  const size_t inner_three_count = TakeU32(&contents);
  const size_t key_count = four_count + three_count + inner_four_count + inner_three_count;
  const size_t fixed = 8 * (opening_count + rule_count) + 4 * key_count;
  if (contents.size() < fixed) return std::nullopt;
  CachedRules cached;
  for (size_t i = 0; i < opening_count; ++i) cached.opening_widths.push_back(TakeWidth(&contents));
  for (size_t i = 0; i < rule_count; ++i) cached.pattern_widths.push_back(TakeWidth(&contents));
  const auto take_keys = [&contents](size_t count) {
    std::vector<uint32_t> keys(count);
    for (uint32_t& key : keys) key = TakeU32(&contents);
    return keys;
  };
  std::vector<uint32_t> four = take_keys(four_count);
  cached.encoded_keys.Set(std::move(four), take_keys(three_count));
  std::vector<uint32_t> inner_four = take_keys(inner_four_count);
  cached.inner_keys.Set(std::move(inner_four), take_keys(inner_three_count));
  std::optional<AnchorSet> anchors = AnchorSet::Read(&contents);
  if (!anchors.has_value()) return std::nullopt;
  cached.anchors = *std::move(anchors);
  if (contents.empty()) return cached;
  hs_database_t* database = nullptr;
  if (hs_deserialize_database(contents.data(), contents.size(), &database) != HS_SUCCESS) {
    return std::nullopt;
  }
  cached.database.reset(database);
  return cached;
}

void WriteRuleCache(const CompiledRules::Options& options, const CompiledRules::Impl& impl) {
  if (options.cache_dir.empty()) return;
  const std::string name = CacheFileName(impl.digest);
  if (name.empty()) return;
  std::string contents(kMagic);
  const auto put = [&contents](size_t value) { PutU32(static_cast<uint32_t>(value), &contents); };
  put(impl.plain_openings);
  put(impl.rules.size());
  put(impl.encoded_keys.four().size());
  put(impl.encoded_keys.three().size());
  put(impl.inner_keys.four().size());
  put(impl.inner_keys.three().size());
  for (size_t i = 0; i < impl.plain_openings; ++i) {
    put(impl.openings[i].width.least);
    put(impl.openings[i].width.most);
  }
  for (const auto& rule : impl.rules) {
    put(rule->pattern_width.least);
    put(rule->pattern_width.most);
  }
  for (const EncodedKeys* keys : {&impl.encoded_keys, &impl.inner_keys}) {
    for (const uint32_t key : keys->four()) put(key);
    for (const uint32_t key : keys->three()) put(key);
  }
  impl.anchors.Write(&contents);
  if (impl.database != nullptr) {
    char* serialized = nullptr;
    size_t size = 0;
    if (hs_serialize_database(impl.database.get(), &serialized, &size) != HS_SUCCESS) return;
    contents.append(serialized, size);
    std::free(serialized);  // Hyperscan's default allocator is malloc.
  }
  WriteKeyedFile({options.cache_dir, options.cache_key}, name, contents);
}

}  // namespace offkey
