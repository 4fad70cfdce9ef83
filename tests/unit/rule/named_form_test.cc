#include "engine/rule/named_form.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/rule/rule.h"

namespace offkey {
namespace {

NamedForm Acme() {
  NamedForm form;
  form.words = {"acme", "acme cloud"};
  form.roles = {"api key", "key", "secret"};
  form.names = {"zq token"};
  form.value = "[0-9a-f]{32}";
  return form;
}

Rule Expanded(NamedForm form) {
  Rule rule;
  rule.id = "acme.api_key";
  rule.named = std::move(form);
  const absl::Status status = ExpandNamedRule(&rule);
  EXPECT_TRUE(status.ok()) << status;
  return rule;
}

// Ranks `text`, where '<' ends the role and the secret stands in [].
std::optional<uint32_t> Rank(std::string text, const NamedForm& form) {
  NamedSpan span;
  span.role_end = text.find('<');
  text.erase(span.role_end, 1);
  span.secret_begin = text.find('[');
  text.erase(span.secret_begin, 1);
  span.secret_end = text.find(']');
  text.erase(span.secret_end, 1);
  span.tail =
      std::string_view(text).substr(span.role_end, TailEnd(text, span.role_end) - span.role_end);
  return RankName(form, text, span);
}

TEST(NamedForm, FillsWhatARuleNeeds) {
  const Rule rule = Expanded(Acme());
  EXPECT_TRUE(rule.keywords_ignore_case);
  EXPECT_EQ(OpeningTexts(rule).size(), 6u) << "key, secret, token and three of calls";
  EXPECT_EQ(rule.min_digits, 1u);
  EXPECT_GT(rule.min_entropy, 2.0);
  EXPECT_EQ(rule.named->form.least, 32u);
  EXPECT_FALSE(rule.examples.empty());
  EXPECT_FALSE(rule.near_misses.empty());
}

TEST(NamedForm, PhrasesAreWrittenAnyWay) {
  NamedForm form = Acme();
  form.words = {"AcmeCloud", "acme-cloud", "ACME_CLOUD", "acme cloud"};
  const Rule rule = Expanded(form);
  for (const std::string& word : rule.named->words) {
    EXPECT_TRUE(word == "acme cloud") << word;
  }
}

TEST(NamedForm, FaultsSayWhatToDo) {
  const auto fault = [](NamedForm form) {
    Rule rule;
    rule.id = "acme.api_key";
    rule.named = std::move(form);
    return std::string(ExpandNamedRule(&rule).message());
  };
  NamedForm form = Acme();
  form.words.clear();
  form.names.clear();
  EXPECT_EQ(fault(form), "'named' needs 'words' or 'names'");
  form = Acme();
  form.words.clear();
  EXPECT_EQ(fault(form), "'roles' without 'words' name nothing; add 'words'");
  form = Acme();
  form.roles = {"id"};
  EXPECT_EQ(fault(form), "'id' stands everywhere; name it with two words or with three letters");
  form = Acme();
  form.words = {"a/b"};
  EXPECT_EQ(fault(form), "'a/b' in 'words' may hold letters, digits and '_-. ' only");
  form = Acme();
  form.value = "[0-9]{4}";
  EXPECT_EQ(fault(form), "'value' must have at least 8 characters");
  form.value = "[0-9]{400}";
  EXPECT_EQ(fault(form), "'value' may have at most 256 characters");
}

TEST(NameContext, BestPlaceFirst) {
  const NamedForm form = Acme();
  const auto whole = Rank("zq_token< = [0f]", form);
  const auto own = Rank("acme_api_key< = [0f]", form);
  const auto between = Rank("key< = acme[0f]", form);
  const auto earlier = Rank("acme: { api_key<: [0f]", form);
  const auto behind = Rank("api_key<=[0f] # acme cloud", form);
  ASSERT_TRUE(whole && own && between && earlier && behind);
  EXPECT_EQ(*whole, 0u);
  EXPECT_LT(*own, *between);
  EXPECT_LT(*between, *earlier);
  EXPECT_LT(*earlier, *behind);
}

TEST(NameContext, AnothersNameIsNotTaken) {
  const NamedForm form = Acme();
  EXPECT_FALSE(Rank("acme_cloud_host=x\nfoobar_api_key<=[0f]", form));
  EXPECT_TRUE(Rank("acme_cloud_host=x\nprod_api_key<=[0f]", form))
      << "prod says nothing of an owner";
  EXPECT_FALSE(Rank("\"acme\": {\"a\": 1}, \"api_key<\": \"[0f]\"", form)) << "closed before";
  EXPECT_FALSE(Rank("pacmen_key<=[0f]", form)) << "inside another word";
  EXPECT_FALSE(Rank("acme_public_key<=[0f]", form));
  EXPECT_FALSE(Rank("acme_key<_sha1=[0f]", form)) << "the tail says that it is no secret";
  EXPECT_TRUE(Rank("acme_key<_prod=[0f]", form));
}

TEST(NameContext, RolesMayRunTogetherWithWhatQualifiesThem) {
  NamedForm form = Acme();
  form.roles = {"key", "token"};
  EXPECT_TRUE(Rank("ACME_APIKEY<=[0f]", form));
  EXPECT_TRUE(Rank("acme_accesstoken<=[0f]", form));
  EXPECT_TRUE(Rank("acme:\n  apikey<: [0f]", form));
  EXPECT_FALSE(Rank("acme_monkey<=[0f]", form));
}

TEST(NameContext, WhatAFrameworkShowsIsNoPublicKey) {
  const NamedForm form = Acme();
  EXPECT_TRUE(Rank("NEXT_PUBLIC_ACME_KEY<=[0f]", form));
  EXPECT_TRUE(Rank("VITE_ACME_KEY<=[0f]", form));
  EXPECT_FALSE(Rank("PUBLIC_ACME_KEY<=[0f]", form));
  EXPECT_FALSE(Rank("NEXT_ACME_PUBLIC_KEY<=[0f]", form));
}

TEST(NameContext, ACommentBehindTheStatementCounts) {
  const NamedForm form = Acme();
  EXPECT_TRUE(Rank("f({ api_key<: '[0f]' }); // acme cloud", form));
  EXPECT_FALSE(Rank("{ api_key<: '[0f]' }, { acme_cloud: 1 }", form));
}

TEST(NameContext, ACallOfTheProviderTakesItsKey) {
  NamedForm form = Acme();
  form.words = {"acmecloud"};
  form.form = *ReadValuePattern(form.value);
  const auto rank = [&form](std::string text, RoleEnd role) {
    NamedSpan span;
    span.role = role;
    span.role_end = text.find('<');
    text.erase(span.role_end, 1);
    span.secret_begin = text.find('[');
    text.erase(span.secret_begin, 1);
    span.secret_end = text.find(']');
    text.erase(span.secret_end, 1);
    return RankName(form, text, span);
  };
  EXPECT_TRUE(rank("new AcmeCloud<('[0f]')", RoleEnd::kCall));
  EXPECT_TRUE(rank("acmecloud.init<('[0f]')", RoleEnd::kCall));
  EXPECT_TRUE(rank("AcmeCloud::create<('[0f]')", RoleEnd::kCall));
  EXPECT_TRUE(rank("const acmecloud = createClient<('[0f]')", RoleEnd::kCall));
  EXPECT_TRUE(rank("createClient<('[0f]') // acmecloud", RoleEnd::kCall));
  EXPECT_TRUE(rank("acmecloud.Client<(\"id\", \"[0f]\")", RoleEnd::kArgument));
  EXPECT_FALSE(rank("acmecloud.getCommit<('[0f]')", RoleEnd::kCall)) << "something else";
  EXPECT_FALSE(rank("new AcmeCloudCommit<('[0f]')", RoleEnd::kCall));
  EXPECT_FALSE(rank("define<('ACMECLOUD_KEY', '[0f]')", RoleEnd::kArgument)) << "it has a name";
  EXPECT_FALSE(rank("digest<('[0f]') // acmecloud", RoleEnd::kCall));
  EXPECT_TRUE(rank("curl -u <[0f]: https://acmecloud.com", RoleEnd::kUser));
  EXPECT_FALSE(rank("run -u <[0f] acmecloud", RoleEnd::kUser)) << "no colon";
  form.roles = {"client id"};
  EXPECT_FALSE(rank("new AcmeCloud<('[0f]')", RoleEnd::kCall)) << "always named";
}

TEST(NamedForm, RolesThatAllHaveAreNotKept) {
  NamedForm form = Acme();
  form.words = {"acme cloud"};
  form.roles = {};
  const Rule rule = Expanded(form);
  EXPECT_TRUE(rule.named->roles.empty());
  EXPECT_TRUE(rule.openings.empty());
  const std::vector<std::string>& roles = RolesOf(*rule.named);
  EXPECT_NE(std::find(roles.begin(), roles.end(), "token"), roles.end());
  const std::vector<std::string_view> phrases = OpeningPhrases(*rule.named);
  for (const std::string& role : roles) {
    EXPECT_NE(std::find(phrases.begin(), phrases.end(), role), phrases.end()) << role;
  }
  EXPECT_EQ(OpeningTexts(rule).size(), phrases.size() + kCallEnds.size());
  NamedForm exact = *rule.named;
  exact.exact = true;
  EXPECT_EQ(OpeningPhrases(exact).size(), phrases.size() + 1) << "the word";
  NamedForm nameless;
  nameless.names = {"acme session"};
  EXPECT_TRUE(RolesOf(nameless).empty());
}

TEST(NameContext, AWordOfAnExactFormNamesAlone) {
  NamedForm form = Acme();
  form.words = {"acme cloud", "acme"};
  form.value = "[0-9a-f]{32}";
  form.form = *ReadValuePattern(form.value);
  form.exact = true;
  const std::string value = "[3f3483c870666e9155e9e5cb39cc83fe]";
  EXPECT_TRUE(Rank("acme_cloud< = \"" + value + "\"", form));
  EXPECT_TRUE(Rank("name='acme_cloud<' value='" + value, form));
  EXPECT_TRUE(Rank("my_acme_cloud<: String = '" + value, form));
  EXPECT_TRUE(Rank("ACME_CLOUD<_PROD=" + value, form));
  EXPECT_FALSE(Rank("acme< = '" + value, form)) << "four letters";
  form.words.push_back("snyk");
  EXPECT_TRUE(Rank("snyk< = '" + value, form)) << "four letters that nothing else is called";
  EXPECT_FALSE(Rank("bobs_acme_cloud< = '" + value, form)) << "whose?";
  EXPECT_FALSE(Rank("acme_cloud<(user, '" + value, form)) << "a call";
  EXPECT_FALSE(Rank("acme_cloud<: { commit: '" + value, form));
  EXPECT_FALSE(Rank("acme_cloud< = '[aaaabbbbccccddddaaaabbbbccccdddd]", form)) << "no chance";
  form.exact = false;
  EXPECT_FALSE(Rank("acme_cloud< = \"" + value + "\"", form)) << "of a form of any width";
}

TEST(NameContext, AValueNearAWordNeedsNoName) {
  NamedForm form = Acme();
  form.words = {"acme cloud"};
  form.value = "[0-9a-f]{32}";
  form.form = *ReadValuePattern(form.value);
  form.exact = true;
  const auto near = [&form](std::string text) {
    NamedSpan span;
    span.near = true;
    span.role_end = text.find('<');
    text.erase(span.role_end, 1);
    const std::string value = "3f3483c870666e9155e9e5cb39cc83fe";
    span.secret_begin = text.find('V');
    text.replace(span.secret_begin, 1, value);
    span.secret_end = span.secret_begin + value.size();
    return RankName(form, text, span);
  };
  EXPECT_TRUE(near("// acme cloud<\nconst ACCESS = \"V\""));
  EXPECT_TRUE(near("https://api.acme-cloud<.com/v6/V/latest"));
  EXPECT_FALSE(near("// acme cloud<\nconst commit = \"V\""));
  EXPECT_FALSE(near("// acme cloud<\nBOBS_API_KEY=V")) << "named, and another's";
  EXPECT_FALSE(near("// pacmecloudy<\nconst ACCESS = \"V\""));
}

// What WordIndex and its scope leave out, RankName must refuse: else a rule would be lost.
TEST(NameContext, ScopeHoldsEveryWordThatCounts) {
  const NamedForm form = Acme();
  WordIndex index;
  index.Add(form, 5);
  index.Build();
  constexpr std::string_view kPieces[] = {
      "acme", "Acme", "ACME", "_",  ".", " ",   "\n",    "\"", ": ", "{",        "}",     "foo",
      "my",   "prod", "api",  "zq", "(", "\\n", "cloud", "x",  "-",  "consumer", "Token", "a"};
  constexpr std::string_view kRoles[] = {"key",     "Key",   "api_key", "apiKey",
                                         "API KEY", "token", "secret"};
  uint64_t state = 11;
  const auto next = [&](size_t below) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<size_t>((state >> 33) % below);
  };
  int ranked = 0;
  for (int round = 0; round < 30000; ++round) {
    std::string text;
    for (size_t n = next(9); n > 0; --n) text += kPieces[next(std::size(kPieces))];
    text += kRoles[next(std::size(kRoles))];
    NamedSpan span;
    span.role_end = text.size();
    text += "=";
    if (next(4) == 0) text += "acme ";
    span.secret_begin = text.size();
    text += "0123456789abcdef0123456789abcdef";
    span.secret_end = text.size();
    for (size_t n = next(5); n > 0; --n) text += kPieces[next(std::size(kPieces))];
    if (!RankName(form, text, span)) continue;
    ++ranked;
    EXPECT_TRUE(MayName(form, text, span.role, span.role_end)) << text;
    const WordScope scope = index.Scope(text, span.role, span.role_end, span.secret_end);
    std::string squeezed;
    std::vector<uint32_t> rules;
    index.Find(std::string_view(text).substr(scope.begin, scope.end - scope.begin), &squeezed,
               &rules);
    EXPECT_FALSE(rules.empty()) << text;
  }
  EXPECT_GT(ranked, 1000);
}

}  // namespace
}  // namespace offkey
