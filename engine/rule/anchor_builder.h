// Chooses the anchors of a rule set's openings (anchors.h).
//
// Place in the flow: CompiledRules::Compile -> AnchorBuilder -> AnchorSet, then the cache: choosing
// takes a second or so, which a warm start does not pay.
//
// Thread rule: one thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/rule/anchors.h"
#include "engine/rule/opening_forms.h"

namespace offkey {

class AnchorBuilder {
 public:
  // The opening in the form of CheckOpening. False, and nothing is added, when it has no four
  // neighbouring bytes that are rare enough, or too many forms: it is left to Hyperscan.
  bool Add(OpeningIndex opening, std::string_view expression, bool ignore_case);

  AnchorSet Build();

 private:
  using ClassSet = AnchorSet::ClassSet;
  // Four neighbouring bytes of a form, and the fifth.
  struct Window {
    std::array<ClassSet, AnchorSet::kWindowBytes + 1> classes{};
    double share = 0;  // of the places of source text at which it stands
    uint32_t item = 0;
    friend bool operator==(const Window& a, const Window& b) { return a.classes == b.classes; }
  };
  // The classes that a match may have around its window; all where it may have ended.
  struct Surroundings {
    std::array<ClassSet, AnchorSet::Around::kBefore> before{};  // the nearest first
    std::array<ClassSet, AnchorSet::Around::kAhead> ahead{};    // the window's own first
    ClassSet At(int place) const {
      return place < 0 ? before[static_cast<size_t>(-1 - place)]
                       : ahead[static_cast<size_t>(place)];
    }
  };
  struct Choice {
    OpeningForm form;
    Window window;
  };
  // The windows that share a bit of the pair table.
  struct Bucket {
    std::array<std::array<ClassSet, kByteClasses>, AnchorSet::kLanes> followers{};
    double share = 0;
  };

  static double Share(const Window& window);
  static double Share(const Bucket& bucket);
  template <typename Visit>
  static void ForEachKey(const Window& window, const Visit& visit);
  static size_t Keys(const Window& window);
  static void AddTo(const Window& window, Bucket* bucket);
  static std::optional<Window> BestWindow(const OpeningForm& form);
  static std::optional<std::vector<Choice>> Choose(const OpeningForm& form);
  static Surroundings SurroundingsOf(const Choice& choice);
  static AnchorSet::Around AroundOf(const Surroundings& surroundings);
  void AddItems(const OpeningForm& form, AnchorSet* set) const;
  void FillPairs(AnchorSet* set) const;
  void FillKeys(AnchorSet* set) const;
  static uint16_t AddList(const std::vector<AnchorSet::AnchorIndex>& anchors,
                          const std::vector<Surroundings>& surroundings, AnchorSet* set);
  static void AddKeyBits(uint32_t key, const std::vector<AnchorSet::AnchorIndex>& anchors,
                         const std::vector<Surroundings>& surroundings, AnchorSet* set);

  std::vector<Choice> choices_;
  std::vector<OpeningIndex> openings_;  // of the choices
};

}  // namespace offkey
