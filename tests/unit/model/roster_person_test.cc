#include "engine/model/roster_person.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

std::string Text(const absl::StatusOr<RosterIdentity>& identity) {
  EXPECT_TRUE(identity.ok()) << identity.status();
  return identity.ok() ? IdentityText(*identity) : "";
}

TEST(RosterIdentity, HasOneFormForWhatPeopleWrite) {
  EXPECT_EQ(Text(EmailIdentity(" <Jane@Example.COM> ")), "jane@example.com");
  EXPECT_EQ(Text(LoginIdentity("https://GitHub.com/", "@Jane", "0077")), "github.com/jane#77");
  EXPECT_EQ(Text(LoginIdentity("https://github.com/Jane")), "github.com/jane");
  EXPECT_EQ(Text(LoginIdentity("gitlab.example.com/jane#5")), "gitlab.example.com/jane#5");
  EXPECT_EQ(Text(LoginIdentity("github.com/#5")), "github.com/#5");
  const std::string digits(43, 'a');
  EXPECT_EQ(Text(SshKeyIdentity("SHA256:" + digits + "=")), "SHA256:" + digits);
  EXPECT_EQ(Text(OpenPgpKeyIdentity("0x0123 4567 89ab cdef 0123  4567 89AB CDEF 0123 4567")),
            "OPENPGP:0123456789ABCDEF0123456789ABCDEF01234567");
  EXPECT_EQ(Text(OpenPgpKeyIdentity(std::string(64, 'a'))), "OPENPGP:" + std::string(64, 'A'));
}

TEST(RosterIdentity, SaysWhatIsWrongAndWhatToWrite) {
  for (const std::string text :
       {"", "jane", "@x.org", "jane@", "jane doe@x.org", "a\xFF@x.org", "jane@x.org;bob@x.org x"}) {
    EXPECT_EQ(EmailIdentity(text).status().code(), absl::StatusCode::kInvalidArgument) << text;
  }
  EXPECT_FALSE(EmailIdentity(std::string(400, 'a') + "@x.org").ok());
  for (const std::string text : {"jane", "", "github.com/", "github.com/jane#", "github.com/jane#x",
                                 "git hub/jane", "github.com/a/b", "github.com/#"}) {
    const auto identity = LoginIdentity(text);
    ASSERT_FALSE(identity.ok()) << text;
    EXPECT_NE(identity.status().message().find("; write"), absl::string_view::npos) << text;
  }
  EXPECT_FALSE(SshKeyIdentity("MD5:00:11").ok());
  EXPECT_FALSE(SshKeyIdentity("SHA256:" + std::string(42, 'a')).ok());
  EXPECT_FALSE(SshKeyIdentity("SHA256:" + std::string(42, 'a') + "!").ok());
  EXPECT_FALSE(OpenPgpKeyIdentity("0123456789ABCDEF").ok());
  EXPECT_FALSE(OpenPgpKeyIdentity(std::string(40, 'g')).ok());
}

TEST(Departure, CountsFromItsEffectUntilTheReturn) {
  RosterPerson person;
  Departure first;
  first.left_at = 100;
  first.effective_at = 200;
  first.returned_at = 300;
  Departure second;
  second.left_at = second.effective_at = 500;
  person.departures = {first, second};
  EXPECT_EQ(DepartureAt(person, 150), nullptr);
  EXPECT_EQ(DepartureAt(person, 199), nullptr);
  EXPECT_EQ(DepartureAt(person, 200), &person.departures[0]);
  EXPECT_EQ(DepartureAt(person, 299), &person.departures[0]);
  EXPECT_EQ(DepartureAt(person, 300), nullptr);
  EXPECT_EQ(DepartureAt(person, kEndOfTime - 1), &person.departures[1]);
}

RosterIdentity Email(const std::string& email, int64_t from, int64_t until) {
  RosterIdentity identity;
  identity.value = email;
  identity.validity = {from, until};
  return identity;
}

TEST(Identities, JoinWhereTheirIntervalsTouch) {
  std::vector<RosterIdentity> identities = {Email("b", 5, 9), Email("a", 20, 30), Email("a", 1, 10),
                                            Email("a", 10, 15), Email("a", 3, 4)};
  NormaliseIdentities(&identities);
  EXPECT_EQ(identities,
            (std::vector<RosterIdentity>{Email("a", 1, 15), Email("a", 20, 30), Email("b", 5, 9)}));
}

TEST(Names, AreComparedFolded) {
  EXPECT_EQ(FoldName("  Jane \t DOE\n"), "jane doe");
  EXPECT_EQ(FoldName(" "), "");
}

TEST(ValidityText, SaysTheInterval) {
  EXPECT_EQ(ValidityText({}), "always");
  EXPECT_EQ(ValidityText({0, kEndOfTime}), "from 1970-01-01T00:00:00+00:00");
  EXPECT_EQ(ValidityText({kBeginningOfTime, 60}), "until 1970-01-01T00:01:00+00:00");
  EXPECT_EQ(ValidityText({0, 60}),
            "from 1970-01-01T00:00:00+00:00 until 1970-01-01T00:01:00+00:00");
}

}  // namespace
}  // namespace offkey
