// Expansion of a token rule. Covered by tests/unit/rule/token_form_test.cc and by the generated
// examples of engine/scan/rule_examples.h.
#include "engine/rule/token_form.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

// Of what random text of that length and alphabet can have at most; a random token reaches 0.8.
constexpr double kEntropyShare = 0.55;
constexpr double kRareWithoutDigit = 0.005;

// A token begins at the edge of a word, or behind a byte written as an escape: "%3Dghp_",
// "\nghp_", "\u0026ghp_".
constexpr std::string_view kBefore =
    R"((?:\b|%[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrtbfv0])))";

// How often random text of the form holds no digit.
double WithoutDigit(const ValuePattern& form) {
  size_t digits = 0;
  for (size_t c = '0'; c <= '9'; ++c) digits += form.classes.test(c) ? 1 : 0;
  if (digits == 0) return 1;
  const double share = static_cast<double>(digits) / static_cast<double>(form.classes.count());
  return std::pow(1 - share, form.chosen);
}

// What may not follow: the bytes of identifiers, and the token's own.
std::string EndPattern(const ValuePattern& form) {
  std::string bytes = "0-9A-Za-z_";
  for (const char c : std::string_view("+/=~")) {
    if (form.alphabet.test(static_cast<unsigned char>(c))) bytes += c;
  }
  return Concat("(?:[^", bytes, "-]|$)");
}

// The template without its last character; empty when that is not to be told.
std::string OneShorter(std::string_view sample) {
  if (!sample.ends_with('}')) return std::string(sample.substr(0, sample.size() - 1));
  const size_t colon = sample.rfind(':');
  if (colon == std::string_view::npos) return "";
  uint32_t count = 0;
  const char* end = sample.data() + sample.size() - 1;
  const auto result = std::from_chars(sample.data() + colon + 1, end, count);
  if (result.ec != std::errc() || result.ptr != end || count < 2) return "";
  return Concat(sample.substr(0, colon + 1), count - 1, "}");
}

void FillExamples(bool own_sample, Rule* rule) {
  if (rule->examples.empty()) {
    rule->examples.push_back({"TOKEN=${secret}\n", rule->line});
    rule->examples.push_back({"{\"value\": \"${secret}\", \"n\": 1}", rule->line});
    rule->examples.push_back({"see (${secret}).", rule->line});
  }
  if (!rule->near_misses.empty()) return;
  const ValuePattern& form = rule->token->form;
  rule->near_misses.push_back({"x${secret}", rule->line});
  rule->near_misses.push_back({Concat("${secret}${alnum:", form.most, "}"), rule->line});
  const std::string shorter = own_sample ? "" : OneShorter(form.shortest);
  if (!shorter.empty()) rule->near_misses.push_back({Concat("KEY=", shorter, "\n"), rule->line});
}

}  // namespace

absl::Status ExpandTokenRule(Rule* rule) {
  TokenForm& token = *rule->token;
  auto form = ReadValuePattern(token.token);
  if (!form.ok()) {
    return absl::InvalidArgumentError(Concat("'token': ", form.status().message()));
  }
  token.form = *std::move(form);
  if (token.form.head_certain < kLeastCertain) {
    return absl::InvalidArgumentError(
        Concat("'token' must begin with at least ", kLeastCertain,
               " certain characters; use 'named' for a secret without a prefix"));
  }
  rule->keywords.push_back(token.form.head);
  rule->openings.push_back(Concat("(?:", token.form.head, ")"));
  rule->before_bytes = kTokenBefore;
  rule->pattern = Concat(kBefore, "(?P<secret>", token.token, ")", EndPattern(token.form));
  if (rule->min_entropy == 0 && token.form.chosen >= 8) {
    const double symbols =
        static_cast<double>(std::min<size_t>(token.form.alphabet.count(), token.form.least));
    rule->min_entropy = std::floor(std::log2(symbols) * kEntropyShare * 10) / 10;
  }
  if (rule->min_digits == 0 && WithoutDigit(token.form) < kRareWithoutDigit) rule->min_digits = 1;
  const bool own_sample = !rule->sample.empty();
  if (!own_sample) rule->sample = token.form.shortest;
  FillExamples(own_sample, rule);
  return absl::OkStatus();
}

}  // namespace offkey
