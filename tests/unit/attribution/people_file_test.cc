#include "engine/attribution/people_file.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace offkey {
namespace {

PeopleFile Read(const std::string& text, PeopleFormat format = PeopleFormat::kCsv) {
  auto file = ReadPeopleFile(text, format, "f");
  EXPECT_TRUE(file.ok()) << file.status();
  return file.ok() ? *std::move(file) : PeopleFile();
}

std::string Refusal(const std::string& text, PeopleFormat format = PeopleFormat::kCsv) {
  const auto file = ReadPeopleFile(text, format, "f");
  EXPECT_FALSE(file.ok()) << text;
  return std::string(file.status().message());
}

bool Has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(PeopleFile, JoinsRowsOfOnePerson) {
  const PeopleFile file = Read(
      "Employee ID,E-Mail,valid_from,team\nE1,a@x.org; B@x.org,2020-01-01,shop\n"
      "E2,c@x.org,,\nE1,d@x.org,,\n");
  EXPECT_TRUE(file.faults.empty());
  ASSERT_EQ(file.people.size(), 2u);
  ASSERT_EQ(file.people[0].identities.size(), 3u);
  EXPECT_EQ(file.people[0].identities[1].value, "b@x.org");
  EXPECT_EQ(file.people[0].identities[1].validity.from, 1'577'836'800);
  EXPECT_TRUE(file.people[0].identities[2].validity.always());
  EXPECT_EQ(file.people[0].team, "shop");
  EXPECT_TRUE(file.people[0].lists[static_cast<size_t>(IdentityKind::kEmail)]);
  EXPECT_FALSE(file.people[0].lists[static_cast<size_t>(IdentityKind::kLogin)]);
}

TEST(PeopleFile, NamesEachBadLineAndKeepsTheOthers) {
  const PeopleFile file = Read(
      "id,emails,kind,valid_from,valid_until,left_at,effective_at\n"
      "E1,a@x.org,,,,,\nE2,x,,,,,\nE3,a@x.org,robot,,,,\nE4,a@x.org,,2021-01-01,2020-01-01,,\n"
      "E5,a@x.org,,,,,2020-01-01\nE6,a@x.org\n,,,,,,\nE8,\"a@x.org,,,,,\nE9,b@x.org,,,,,\n");
  ASSERT_EQ(file.people.size(), 2u);
  EXPECT_EQ(file.people[1].id, "E9");
  const std::vector<std::string> parts = {"f:3: \"x\" is not an e-mail", "f:4: kind \"robot\"",
                                          "f:5: the interval ends",      "f:6: a departure without",
                                          "f:7: the line has 2 fields",  "f:8: nobody is named",
                                          "f:9: a quote is not closed"};
  ASSERT_EQ(file.faults.size(), parts.size());
  for (size_t i = 0; i < parts.size(); ++i) EXPECT_TRUE(Has(file.faults[i], parts[i])) << parts[i];
}

TEST(PeopleFile, RowsOfOnePersonMustAgree) {
  EXPECT_TRUE(Has(Read("id,name\nE1,Jane\nE1,Joan\n").faults.at(0), "f:3: name is another one"));
  EXPECT_TRUE(Read("id,name\nE1,Jane\nE1,\n").faults.empty());
}

TEST(PeopleFile, DetectsAWrongDelimiterAndHeader) {
  EXPECT_TRUE(Has(Refusal("id;emails\nE1;a@x.org\n"), "semicolons"));
  EXPECT_TRUE(Has(Refusal("id\temails\n"), "tabs"));
  EXPECT_TRUE(Has(Refusal("foo,bar\n"), "begin with a line"));
  EXPECT_TRUE(Has(Refusal("id,emial\n"), "did you mean `emails`"));
  EXPECT_TRUE(Has(Refusal("id,email,e-mail\n"), "two columns"));
  EXPECT_TRUE(Has(Refusal(""), "empty"));
  EXPECT_TRUE(Has(Read("id,cost centre\nE1,5\n").warnings.at(0), "cost centre"));
}

TEST(PeopleFile, TreesSayWhatTheyMiss) {
  const auto faults = [](const std::string& text) {
    return Read(text, PeopleFormat::kJsonl).faults.at(0);
  };
  EXPECT_TRUE(Has(faults("{\"id\":\"a\",\"emial\":\"b\"}"), "did you mean"));
  EXPECT_TRUE(Has(faults("\n{\"id\":"), "f:2: column"));
  EXPECT_TRUE(Has(faults("{\"id\":[1]}"), "write one text"));
  EXPECT_TRUE(Has(faults("{\"id\":\"a\",\"departures\":[{\"how\":\"planned\"}]}"), "left_at"));
  EXPECT_TRUE(Has(Refusal("[{\"id\":\"a\"}]", PeopleFormat::kJsonl), "JSON list"));
  EXPECT_TRUE(Has(Refusal("id: a", PeopleFormat::kYaml), "not a list"));
  EXPECT_TRUE(Has(Read("- id: a\n- emails: 5\n", PeopleFormat::kYaml).faults.at(0), "f:2: "));
}

TEST(PeopleFile, IsBounded) {
  EXPECT_TRUE(Has(Refusal(std::string(kMaxPeopleFileBytes + 1, 'a')), "split it"));
  const PeopleFile file =
      Read("{\"id\":\"" + std::string(kMaxPeopleLineBytes, 'a') + "\"}\n{\"id\":\"b\"}",
           PeopleFormat::kJsonl);
  EXPECT_EQ(file.people.size(), 1u);
  EXPECT_EQ(file.faults.size(), 1u);
  std::string rows = "id\n";
  for (size_t i = 0; i <= kMaxPeopleRecords; ++i) rows += "E\n";
  EXPECT_TRUE(Has(Refusal(rows), "more than"));
}

TEST(PeopleFile, FormatsAreKnownByExtension) {
  EXPECT_EQ(PeopleFormatOfPath("a/b.CSV"), PeopleFormat::kCsv);
  EXPECT_EQ(PeopleFormatOfPath("b.yml"), PeopleFormat::kYaml);
  EXPECT_EQ(PeopleFormatOfPath("b.txt"), std::nullopt);
  EXPECT_EQ(PeopleFormatOfPath("csv"), std::nullopt);
}

}  // namespace
}  // namespace offkey
