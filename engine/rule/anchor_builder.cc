// Shares are those of a text whose bytes depend on the byte before only (byte_model.h). Covered by
// tests/unit/rule/anchors_test.cc.
#include "engine/rule/anchor_builder.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <utility>

#include "engine/base/check.h"

namespace offkey {
namespace {

// Of the places of source text. At more the anchor is no help.
constexpr double kMostShare = 0.01;
// An anchor as rare as this is taken as it is; of others optional bytes are written out.
constexpr double kRareShare = 2e-5;
// A choice of bytes makes a key for each combination.
constexpr size_t kMostKeys = 16'384;
// Of windows with more keys only pairs are counted.
constexpr size_t kMostKeysOfWords = 256;
// What a key more is worth, as a share of places: memory that the caches have to hold.
constexpr double kKeyShare = 1e-8;

constexpr uint64_t kAny = ~uint64_t{0};

uint64_t ClassesOf(const ByteSet& bytes) {
  uint64_t classes = 0;
  for (size_t byte = 0; byte < bytes.size(); ++byte) {
    if (bytes.test(byte)) classes |= uint64_t{1} << ByteClass(static_cast<unsigned char>(byte));
  }
  return classes;
}

// The classes of the bytes that a match may have at each of `places`, beginning with the item
// item(0); kAny from where it may be over. `item` tells the i-th item, nullptr behind the last.
template <typename ItemAt>
void ClassesFrom(const ItemAt& item, absl::Span<uint64_t> places) {
  // Where the match may be: at an item of which so many bytes have been seen.
  std::set<std::pair<size_t, uint32_t>> now = {{0, 0}};
  std::fill(places.begin(), places.end(), kAny);
  for (uint64_t& classes : places) {
    std::set<std::pair<size_t, uint32_t>> next;
    uint64_t here = 0;
    for (const auto& [first, seen] : now) {
      uint32_t count = seen;
      for (size_t i = first;; ++i, count = 0) {
        const FormItem* one = item(i);
        if (one == nullptr) return;
        if (count < one->most) {
          here |= ClassesOf(one->bytes);
          next.emplace(i, count + 1);
        }
        if (count < one->least) break;
      }
    }
    classes = here;
    now = std::move(next);
  }
}

template <typename Visit>
void ForEach(uint64_t classes, const Visit& visit) {
  for (; classes != 0; classes &= classes - 1) {
    visit(static_cast<unsigned>(std::countr_zero(classes)));
  }
}

// Of source text: how often each class stands, and which one is behind it how often.
struct ByteModel {
  std::array<double, kByteClasses> share{};
  std::array<std::array<double, kByteClasses>, kByteClasses> next{};
};

const ByteModel& TheByteModel() {
  static const ByteModel model = [] {
    ByteModel out;
    for (unsigned a = 0; a < kByteClasses; ++a) {
      for (unsigned b = 0; b < kByteClasses; ++b) out.share[a] += PairShare(a, b);
      for (unsigned b = 0; b < kByteClasses; ++b) out.next[a][b] = PairShare(a, b) / out.share[a];
    }
    return out;
  }();
  return model;
}

// The share of places at which bytes stand of which `followers(lane, class)` may follow.
template <typename Followers>
double ShareOf(const Followers& followers) {
  const ByteModel& model = TheByteModel();
  std::array<double, kByteClasses> now = model.share;
  double sum = 0;
  for (size_t lane = 0; lane < AnchorSet::kLanes; ++lane) {
    std::array<double, kByteClasses> next{};
    sum = 0;
    for (unsigned a = 0; a < kByteClasses; ++a) {
      if (now[a] == 0) continue;
      ForEach(followers(lane, a), [&](unsigned b) { next[b] += now[a] * model.next[a][b]; });
    }
    for (const double share : next) sum += share;
    now = next;
  }
  return sum;
}

// Of the places behind a byte of the first class.
double NextShare(unsigned first, uint64_t followers) {
  double sum = 0;
  ForEach(followers, [&](unsigned next) { sum += TheByteModel().next[first][next]; });
  return sum;
}

}  // namespace

// What the model of pairs cannot know, that some words are common, is known of four bytes.
double AnchorBuilder::Share(const Window& window) {
  double words = 0;
  if (Keys(window) <= kMostKeysOfWords) {
    ForEachKey(window, [&](uint32_t key) {
      double share = GramShare(key);
      if (share > 0) share *= NextShare(key >> 24, window.classes.back());
      words += share;
    });
  }
  const double pairs = ShareOf([&](size_t lane, unsigned first) {
    return (window.classes[lane] >> first & 1) != 0 ? window.classes[lane + 1] : ClassSet{0};
  });
  return std::max(words, pairs);
}

template <typename Visit>
void AnchorBuilder::ForEachKey(const Window& window, const Visit& visit) {
  const auto& classes = window.classes;
  ForEach(classes[0], [&](uint32_t a) {
    ForEach(classes[1], [&](uint32_t b) {
      ForEach(classes[2], [&](uint32_t c) {
        ForEach(classes[3], [&](uint32_t d) { visit(a | b << 8 | c << 16 | d << 24); });
      });
    });
  });
}

double AnchorBuilder::Share(const Bucket& bucket) {
  return ShareOf([&](size_t lane, unsigned first) { return bucket.followers[lane][first]; });
}

size_t AnchorBuilder::Keys(const Window& window) {
  size_t keys = 1;
  for (size_t i = 0; i < AnchorSet::kWindowBytes; ++i) {
    keys *= static_cast<size_t>(std::popcount(window.classes[i]));
  }
  return keys;
}

void AnchorBuilder::AddTo(const Window& window, Bucket* bucket) {
  for (size_t lane = 0; lane < AnchorSet::kLanes; ++lane) {
    ForEach(window.classes[lane],
            [&](unsigned first) { bucket->followers[lane][first] |= window.classes[lane + 1]; });
  }
}

// Three single items side by side, and whatever follows.
std::optional<AnchorBuilder::Window> AnchorBuilder::BestWindow(const OpeningForm& form) {
  constexpr size_t kCertainBytes = AnchorSet::kWindowBytes - 1;
  std::optional<Window> best;
  double best_price = 0;
  for (size_t first = 0; first + kCertainBytes <= form.size(); ++first) {
    const bool certain = std::all_of(form.begin() + static_cast<ptrdiff_t>(first),
                                     form.begin() + static_cast<ptrdiff_t>(first + kCertainBytes),
                                     [](const FormItem& item) { return item.single(); });
    if (!certain) continue;
    Window window;
    ClassesFrom([&](size_t i) { return first + i < form.size() ? &form[first + i] : nullptr; },
                absl::MakeSpan(window.classes));
    window.item = static_cast<uint32_t>(first);
    if (Keys(window) > kMostKeys) continue;
    window.share = Share(window);
    const double price = window.share + kKeyShare * static_cast<double>(Keys(window));
    if (best.has_value() && price >= best_price) continue;
    best = window;
    best_price = price;
  }
  return best;
}

std::optional<std::vector<AnchorBuilder::Choice>> AnchorBuilder::Choose(const OpeningForm& form) {
  const std::optional<Window> whole = BestWindow(form);
  if (whole.has_value() && whole->share <= kRareShare) return {{{form, *whole}}};
  const auto forms = WithoutOptionalItems(form);
  double share = 0;
  std::vector<Choice> choices;
  if (forms.has_value()) {
    for (const OpeningForm& one : *forms) {
      const std::optional<Window> window = BestWindow(one);
      if (!window.has_value()) break;
      // A window that was counted already costs nothing more.
      if (std::none_of(choices.begin(), choices.end(),
                       [&](const Choice& other) { return other.window == *window; })) {
        share += window->share;
      }
      choices.push_back({one, *window});
    }
  }
  const bool written_out = forms.has_value() && choices.size() == forms->size();
  if (whole.has_value() && (!written_out || share > whole->share / 2)) {
    choices = {{form, *whole}};
    share = whole->share;
  } else if (!written_out) {
    return std::nullopt;
  }
  if (share > kMostShare) return std::nullopt;
  return choices;
}

bool AnchorBuilder::Add(OpeningIndex opening, std::string_view expression, bool ignore_case) {
  const auto forms = ReadOpeningForms(expression, ignore_case);
  if (!forms.has_value()) return false;
  std::vector<Choice> choices;
  for (const OpeningForm& form : *forms) {
    auto chosen = Choose(form);
    if (!chosen.has_value()) return false;
    for (Choice& choice : *chosen) choices.push_back(std::move(choice));
  }
  for (Choice& choice : choices) {
    choices_.push_back(std::move(choice));
    openings_.push_back(opening);
  }
  return true;
}

void AnchorBuilder::AddItems(const OpeningForm& form, AnchorSet* set) const {
  for (const FormItem& item : form) {
    std::array<uint64_t, 4> bits{};
    for (size_t byte = 0; byte < item.bytes.size(); ++byte) {
      if (item.bytes.test(byte)) bits[byte >> 6] |= uint64_t{1} << (byte & 63);
    }
    const auto known = std::find(set->sets_.begin(), set->sets_.end(), bits);
    const size_t index = static_cast<size_t>(known - set->sets_.begin());
    if (known == set->sets_.end()) set->sets_.push_back(bits);
    OFFKEY_CHECK(index <= UINT16_MAX, "more classes of bytes than an anchor can name");
    set->items_.push_back({static_cast<uint16_t>(index), static_cast<uint8_t>(item.least),
                           static_cast<uint8_t>(item.most)});
  }
}

// The commonest windows first, each into the bucket that it makes least common.
void AnchorBuilder::FillPairs(AnchorSet* set) const {
  std::vector<const Window*> windows;
  for (const Choice& choice : choices_) windows.push_back(&choice.window);
  std::sort(windows.begin(), windows.end(), [](const Window* a, const Window* b) {
    return std::pair(-a->share, a->classes) < std::pair(-b->share, b->classes);
  });
  windows.erase(std::unique(windows.begin(), windows.end(),
                            [](const Window* a, const Window* b) { return *a == *b; }),
                windows.end());
  std::array<Bucket, AnchorSet::kBuckets> buckets;
  for (const Window* window : windows) {
    size_t best = 0;
    Bucket grown;
    double least = 2;
    for (size_t b = 0; b < buckets.size(); ++b) {
      Bucket bucket = buckets[b];
      AddTo(*window, &bucket);
      bucket.share = Share(bucket);
      const double growth = bucket.share - buckets[b].share;
      if (growth >= least) continue;
      least = growth;
      best = b;
      grown = bucket;
    }
    buckets[best] = grown;
  }
  for (size_t b = 0; b < buckets.size(); ++b) {
    for (size_t lane = 0; lane < AnchorSet::kLanes; ++lane) {
      for (unsigned first = 0; first < kByteClasses; ++first) {
        ForEach(buckets[b].followers[lane][first], [&](unsigned second) {
          set->pairs_[AnchorSet::PairIndex(first, second)] |= uint64_t{1}
                                                              << (AnchorSet::kBuckets * lane + b);
        });
      }
    }
  }
}

AnchorBuilder::Surroundings AnchorBuilder::SurroundingsOf(const Choice& choice) {
  const OpeningForm& form = choice.form;
  const size_t first = choice.window.item;
  Surroundings out;
  ClassesFrom([&](size_t i) { return i < first ? &form[first - 1 - i] : nullptr; },
              absl::MakeSpan(out.before));
  ClassesFrom([&](size_t i) { return first + i < form.size() ? &form[first + i] : nullptr; },
              absl::MakeSpan(out.ahead));
  return out;
}

// The places where fewest bytes of source text fit.
AnchorSet::Around AnchorBuilder::AroundOf(const Surroundings& surroundings) {
  std::vector<std::pair<double, int>> places;
  for (int place = -AnchorSet::Around::kBefore; place < AnchorSet::Around::kAhead; ++place) {
    if (place >= 0 && place < static_cast<int>(AnchorSet::kWindowBytes)) continue;
    double share = 0;
    ForEach(surroundings.At(place), [&](unsigned c) { share += TheByteModel().share[c]; });
    places.emplace_back(share, place);
  }
  std::sort(places.begin(), places.end());
  AnchorSet::Around around;
  for (size_t i = 0; i < AnchorSet::Around::kPlaces; ++i) {
    around.classes[i] = surroundings.At(places[i].second);
    around.places[i] = static_cast<int8_t>(places[i].second);
  }
  return around;
}

// The number of the list in lists_, and one.
uint16_t AnchorBuilder::AddList(const std::vector<AnchorSet::AnchorIndex>& anchors,
                                const std::vector<Surroundings>& surroundings, AnchorSet* set) {
  AnchorSet::List list;
  list.begin = static_cast<uint32_t>(set->entries_.size());
  list.count = static_cast<uint32_t>(anchors.size());
  Surroundings all;
  for (const AnchorSet::AnchorIndex anchor : anchors) {
    const Surroundings& around = surroundings[anchor];
    for (size_t i = 0; i < all.before.size(); ++i) all.before[i] |= around.before[i];
    for (size_t i = 0; i < all.ahead.size(); ++i) all.ahead[i] |= around.ahead[i];
    set->entries_.push_back({AroundOf(around), anchor});
  }
  list.around = AroundOf(all);
  set->lists_.push_back(list);
  OFFKEY_CHECK(set->lists_.size() <= AnchorSet::kMostLists, "more anchors than a slot can tell");
  return static_cast<uint16_t>(set->lists_.size());
}

void AnchorBuilder::AddKeyBits(uint32_t key, const std::vector<AnchorSet::AnchorIndex>& anchors,
                               const std::vector<Surroundings>& surroundings, AnchorSet* set) {
  for (const AnchorSet::AnchorIndex anchor : anchors) {
    const ClassSet behind = surroundings[anchor].At(AnchorSet::kWindowBytes);
    if (std::popcount(behind) > AnchorSet::kMostBehind) {
      AnchorSet::Set(AnchorSet::Hash(key), &set->four_bits_);
      return;
    }
  }
  for (const AnchorSet::AnchorIndex anchor : anchors) {
    ForEach(surroundings[anchor].At(AnchorSet::kWindowBytes), [&](unsigned behind) {
      AnchorSet::Set(AnchorSet::HashOfFive(key, behind), &set->five_bits_);
    });
  }
}

void AnchorBuilder::FillKeys(AnchorSet* set) const {
  std::map<uint32_t, std::vector<AnchorSet::AnchorIndex>> by_key;
  std::vector<Surroundings> surroundings;
  for (size_t i = 0; i < choices_.size(); ++i) {
    surroundings.push_back(SurroundingsOf(choices_[i]));
    ForEachKey(choices_[i].window, [&](uint32_t key) {
      by_key[key].push_back(static_cast<AnchorSet::AnchorIndex>(i));
    });
  }
  std::map<std::vector<AnchorSet::AnchorIndex>, uint16_t> lists;
  for (const auto& [key, anchors] : by_key) {
    const auto [list, added] = lists.emplace(anchors, 0);
    if (added) list->second = AddList(anchors, surroundings, set);
    AddKeyBits(key, anchors, surroundings, set);
  }
  // Twice as large where two keys cannot be told from each other.
  bool all = false;
  for (size_t size = std::bit_ceil(2 * by_key.size() + 2); !all; size *= 2) {
    OFFKEY_CHECK(size <= size_t{1} << (32 - AnchorSet::kTagBits),
                 "more anchors than their table can hold");
    set->slots_.assign(size, {});
    all = std::all_of(by_key.begin(), by_key.end(), [&](const auto& key) {
      return set->AddKey(key.first, lists.find(key.second)->second);
    });
  }
}

AnchorSet AnchorBuilder::Build() {
  AnchorSet set;
  for (size_t i = 0; i < choices_.size(); ++i) {
    const auto first = static_cast<uint32_t>(set.items_.size());
    AddItems(choices_[i].form, &set);
    set.anchors_.push_back({openings_[i], first, first + choices_[i].window.item,
                            static_cast<uint32_t>(set.items_.size())});
  }
  FillPairs(&set);
  FillKeys(&set);
  return set;
}

}  // namespace offkey
