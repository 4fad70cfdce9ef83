// Every address that a random roster resolves to a person lies in a range of that person.
#include "engine/attribution/address_ranges.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "engine/attribution/roster.h"
#include "engine/model/email.h"

namespace offkey {
namespace {

bool Holds(const std::vector<AddressRange>& ranges, const std::string& address) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const AddressRange& range) {
    return range.first <= address && address < range.end;
  });
}

class RandomNames {
 public:
  explicit RandomNames(uint32_t seed) : random_(seed) {}

  std::string OneOf(const std::vector<std::string>& choices) {
    return choices[std::uniform_int_distribution<size_t>(0, choices.size() - 1)(random_)];
  }
  std::string Number() { return OneOf({"0", "7", "07", "007", "70", "71", "12", "0012"}); }
  std::string Name() { return OneOf({"jane", "bob", "12-jane", "7-bob", "0", "jane+git", "z"}); }
  std::string Forge() { return OneOf({"github.com", "gitlab.com", "git.x.org", "acme.ghe.com"}); }

  std::string Address() {
    const std::string no_reply = "@users.noreply." + Forge();
    switch (std::uniform_int_distribution<int>(0, 6)(random_)) {
      case 0:
        return Number() + "+" + Name() + no_reply;
      case 1:
        return Number() + "-" + Name() + no_reply;
      case 2:
        return Name() + no_reply;
      case 3:
        return Name() + "+tag@x.org";
      case 4:
        return Name() + "+@y.org";
      case 5:
        return "noreply@" + Forge();
      default:
        return Name() + OneOf({"@x.org", "@y.org", "", "@"});
    }
  }

  RosterIdentity Identity() {
    RosterIdentity identity;
    if (std::bernoulli_distribution(0.5)(random_)) {
      identity.kind = IdentityKind::kEmail;
      identity.value = FoldEmail(Address());
      return identity;
    }
    identity.kind = IdentityKind::kLogin;
    identity.forge = Forge();
    const int parts = std::uniform_int_distribution<int>(1, 3)(random_);
    if ((parts & 1) != 0) identity.value = Name();
    if ((parts & 2) != 0) identity.account = CanonicalAccountId(Number());
    return identity;
  }

  Roster ARoster() {
    std::vector<RosterPerson> people;
    for (const char* id : {"P1", "P2", "P3"}) {
      RosterPerson& person = people.emplace_back();
      person.id = id;
      const int count = std::uniform_int_distribution<int>(1, 4)(random_);
      for (int i = 0; i < count; ++i) person.identities.push_back(Identity());
    }
    return *Roster::Build(std::move(people));
  }

 private:
  std::mt19937 random_;
};

TEST(AddressRanges, HoldWhateverTheRosterResolves) {
  RandomNames names(20261127);
  int resolved = 0;
  int outside = 0;
  for (int round = 0; round < 3000; ++round) {
    const Roster roster = names.ARoster();
    std::vector<std::vector<AddressRange>> ranges;
    for (const RosterPerson& person : roster.people()) ranges.push_back(AddressRangesOf(person));
    for (int i = 0; i < 40; ++i) {
      const std::string address = FoldEmail(names.Address());
      for (const RosterPerson* candidate : roster.ResolveEmail(address, std::nullopt).candidates) {
        const auto person = static_cast<size_t>(candidate - roster.people().data());
        EXPECT_TRUE(Holds(ranges[person], address)) << address << " of round " << round;
        ++resolved;
      }
      for (const std::vector<AddressRange>& one : ranges) outside += Holds(one, address) ? 0 : 1;
    }
  }
  EXPECT_GT(resolved, 10'000);
  EXPECT_GT(outside, resolved);  // else nothing would be spared
}

TEST(AddressRanges, OfAPlainAddressOnlyItselfAndItsTags) {
  RosterPerson person;
  RosterIdentity& identity = person.identities.emplace_back();
  identity.kind = IdentityKind::kEmail;
  identity.value = "jane@x.org";
  const std::vector<AddressRange> ranges = AddressRangesOf(person);
  for (const char* within : {"jane@x.org", "jane+ci@x.org", "jane+@elsewhere"}) {
    EXPECT_TRUE(Holds(ranges, within)) << within;
  }
  for (const char* beyond :
       {"jane@x.orga", "jane@x.or", "jan@x.org", "jane,ci@x.org", "", "7+j@x"}) {
    EXPECT_FALSE(Holds(ranges, beyond)) << beyond;
  }
}

}  // namespace
}  // namespace offkey
