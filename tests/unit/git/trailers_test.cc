#include "git/trailers.h"

#include <random>
#include <string>
#include <vector>

#include "tests/unit/git/git_fixture.h"

namespace offkey::git {
namespace {

std::string Printed(std::string_view message) {
  std::string text;
  for (const Trailer& trailer : ParseTrailers(message)) {
    text += trailer.token + ": " + trailer.value + "\n";
  }
  return text;
}

TEST(Trailers, OfTheLastParagraph) {
  EXPECT_EQ(Printed("Title\n\nBody: text\nmore\n\nCo-authored-by: Jane <j@x.org>\n"
                    "Signed-off-by:Bob\n  Roe <b@x.org>\n"),
            "Co-authored-by: Jane <j@x.org>\nSigned-off-by: Bob Roe <b@x.org>\n");
  EXPECT_EQ(Printed("Co-authored-by: Jane <j@x.org>\n"), "") << "the title is never one";
  EXPECT_EQ(Printed("Title\n\nprose\nCo-authored-by: Jane <j@x.org>\n"), "");
  EXPECT_EQ(Printed("Title\n\nprose\nSigned-off-by: Jane <j@x.org>\n"),
            "Signed-off-by: Jane <j@x.org>\n")
      << "git made one, and a quarter are trailers";
  EXPECT_EQ(Printed(""), "");
  EXPECT_EQ(Printed(std::string("Title\n\nA: b\n\0C: d\n", 16)), "A: b\n");
  std::string many = "Title\n\n";
  for (int i = 0; i < 1000; ++i) many += "A: b\n";
  EXPECT_EQ(ParseTrailers(many).size(), kMaxTrailers);
}

TEST(Trailers, WhomAValueNames) {
  const auto named = [](std::string_view value) {
    const TrailerPerson person = PersonInTrailer(value);
    return std::string(person.name) + "|" + std::string(person.email);
  };
  EXPECT_EQ(named("Jane Doe <jane@x.org>"), "Jane Doe|jane@x.org");
  EXPECT_EQ(named(" <jane@x.org> (she)"), "|jane@x.org");
  EXPECT_EQ(named("jane@x.org"), "|jane@x.org");
  EXPECT_EQ(named("Jane Doe"), "|");
  EXPECT_EQ(named("Jane jane@x.org"), "|");
  EXPECT_EQ(named("Jane <jane@x.org"), "|");
  EXPECT_EQ(named(""), "|");
}

// Against git itself, over messages made of what its parser looks at.
class TrailersOracleTest : public GitTest {};

TEST_F(TrailersOracleTest, SaysWhatGitSays) {
  constexpr const char* kLines[] = {
      "Title of it",
      "",
      "",
      " ",
      "\t",
      "prose without a colon",
      "More prose: with one",
      "Co-authored-by: Jane Doe <jane@x.org>",
      "co-AUTHORED-by : Bob Roe <bob@x.org>",
      "Signed-off-by: Carl <carl@x.org>",
      "Signed-off-by:Dora <dora@x.org>",
      "Reviewed-by: x",
      "Change-Id: I0123",
      "(cherry picked from commit 0123)",
      " continued",
      "\tcontinued: too",
      " Co-authored-by: indented <i@x.org>",
      "# a comment",
      "#Signed-off-by: comment <c@x.org>",
      "Conflicts:",
      "\tpath/of/conflict",
      "---",
      "# ------------------------ >8 ------------------------",
      ": no token",
      "a b: two words",
      "a\vb: c",
      "K\xC3\xA9y: utf",
      "key:",
      "key: value\r",
      "https://example.com",
  };
  std::mt19937 random(6);
  std::vector<std::string> messages;
  for (int i = 0; i < 400; ++i) {
    std::string message;
    const size_t trailing = random() % 6;
    for (size_t n = random() % 8; n > 0; --n) {
      message += std::string(kLines[random() % std::size(kLines)]) + "\n";
    }
    if (random() % 2 == 0) message += "\n";
    for (size_t n = trailing; n > 0; --n) {
      // Mostly trailers, so that paragraphs of them are met.
      message +=
          std::string(kLines[random() % 3 == 0 ? random() % std::size(kLines) : 7 + random() % 8]) +
          "\n";
    }
    messages.push_back(message);
    Write("m/" + std::to_string(i), message);
  }
  const std::string said = Shell("cd " + Quoted(Path("m")) +
                                 " && for i in $(seq 0 399); do echo \"== $i\"; git "
                                 "interpret-trailers --parse --no-divider < $i; done");
  std::string own;
  size_t telling = 0;
  for (size_t i = 0; i < messages.size(); ++i) {
    const std::string printed = Printed(messages[i]);
    telling += printed.empty() ? 0 : 1;
    own += "== " + std::to_string(i) + "\n" + printed;
  }
  EXPECT_EQ(own, said);
  EXPECT_GT(telling, 100U);
}

}  // namespace
}  // namespace offkey::git
