// Expansion of a named rule. Covered by tests/unit/rule/named_form_test.cc and by the generated
// examples of engine/scan/rule_examples.h.
#include "engine/rule/named_form.h"

#include <algorithm>
#include <cmath>

#include "absl/strings/ascii.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

constexpr uint32_t kMaxPhrases = 64;
constexpr uint32_t kLeastValueBytes = 8;
// Of what random text of that length and alphabet can have at most; a random value reaches 0.8.
constexpr double kEntropyShare = 0.65;
// A name or a path holds none more often than a key of 30 letters and digits does.
constexpr double kRareWithoutDigit = 0.01;

constexpr std::string_view kJoint = "[_. -]?";

const std::vector<std::string>& DefaultRoles() {
  static const std::vector<std::string> roles = {"key",         "token",  "secret",
                                                 "password",    "passwd", "credential",
                                                 "credentials", "auth",   "authorization"};
  return roles;
}

absl::Status Normalise(std::string_view what, std::vector<std::string>* phrases) {
  for (std::string& phrase : *phrases) {
    std::string normal;
    for (size_t i = 0; i < phrase.size(); ++i) {
      const unsigned char c = static_cast<unsigned char>(phrase[i]);
      const bool hump = i > 0 && absl::ascii_isupper(c) &&
                        absl::ascii_islower(static_cast<unsigned char>(phrase[i - 1]));
      const bool joint = c == '_' || c == '-' || c == '.' || c == ' ';
      if ((hump || joint) && !normal.empty() && normal.back() != ' ') normal += ' ';
      if (joint) continue;
      if (!absl::ascii_isalnum(c)) {
        return absl::InvalidArgumentError(
            Concat("'", phrase, "' in '", what, "' may hold letters, digits and '_-. ' only"));
      }
      normal += absl::ascii_tolower(c);
    }
    while (normal.ends_with(' ')) normal.pop_back();
    if (normal.size() < 2 || normal.size() > kMaxPhraseBytes) {
      return absl::InvalidArgumentError(Concat("'", phrase, "' in '", what, "' must have 2 to ",
                                               uint64_t{kMaxPhraseBytes}, " characters"));
    }
    phrase = normal;
  }
  if (phrases->size() > kMaxPhrases) {
    return absl::InvalidArgumentError(Concat("'", what, "' has too many entries"));
  }
  return absl::OkStatus();
}

// The last word, or the last two when it is short.
std::string_view LastWords(std::string_view phrase) {
  const size_t last = phrase.rfind(' ');
  if (last == std::string_view::npos) return phrase;
  if (phrase.size() - last - 1 >= 3) return phrase.substr(last + 1);
  const size_t previous = phrase.rfind(' ', last - 1);
  return previous == std::string_view::npos ? phrase : phrase.substr(previous + 1);
}

std::string PhrasePattern(std::string_view phrase) {
  std::string out;
  for (const char c : phrase) {
    if (c == ' ') {
      out += kJoint;
    } else {
      out += c;
    }
  }
  return out;
}

constexpr std::string_view kOwnEnds = "+/=~";

// What may not follow the secret: the bytes of identifiers, and its own; nor may it be the front
// of a longer text of base64.
std::string EndPattern(const ValuePattern& form) {
  std::string bytes = "0-9A-Za-z_";
  for (const char c : kOwnEnds) {
    if (form.alphabet.test(static_cast<unsigned char>(c))) bytes += c;
  }
  return Concat("(?:[^", bytes, "+/-]|[+/](?:[^0-9A-Za-z+/]|$)|$)");
}

// How often random text of the form holds no digit.
double WithoutDigit(const ValuePattern& form) {
  size_t digits = 0;
  for (size_t c = '0'; c <= '9'; ++c) digits += form.alphabet.test(c) ? 1 : 0;
  const double share = static_cast<double>(digits) / static_cast<double>(form.alphabet.count());
  return std::pow(1 - share, form.least);
}

std::string NameOf(const NamedForm& named, char joint, bool upper) {
  std::string name =
      !named.words.empty() ? Concat(named.words[0], " ", RolesOf(named)[0]) : named.names[0];
  for (char& c : name) {
    if (c == ' ') c = joint;
    if (upper) c = absl::ascii_toupper(static_cast<unsigned char>(c));
  }
  return name;
}

void FillExamples(Rule* rule) {
  const NamedForm& named = *rule->named;
  const std::string constant = NameOf(named, '_', true);
  if (rule->sample.empty()) rule->sample = named.form.shortest;
  if (rule->examples.empty()) {
    rule->examples.push_back({Concat(constant, "=${secret}\n"), rule->line});
    rule->examples.push_back({Concat(NameOf(named, '_', false), ": \"${secret}\""), rule->line});
  }
  if (rule->near_misses.empty()) {
    rule->near_misses.push_back({"value=${secret}", rule->line});
    rule->near_misses.push_back({Concat(constant, "=$${", constant, "}"), rule->line});
  }
}

}  // namespace

const std::vector<std::string>& RolesOf(const NamedForm& form) {
  return form.roles.empty() && !form.words.empty() ? DefaultRoles() : form.roles;
}

std::vector<std::string_view> OpeningPhrases(const NamedForm& form) {
  std::vector<std::string_view> phrases;
  const auto add = [&phrases](std::string_view phrase) {
    if (std::find(phrases.begin(), phrases.end(), phrase) == phrases.end()) {
      phrases.push_back(phrase);
    }
  };
  for (const std::string& role : RolesOf(form)) add(LastWords(role));
  // A whole name is a rare opening; the last word of it is one only where others have it too.
  const auto& common = DefaultRoles();
  for (const std::string& name : form.names) {
    const std::string_view last = LastWords(name);
    add(std::find(common.begin(), common.end(), last) == common.end() ? name : last);
  }
  for (const std::string& word : form.words) {
    if (NamesAlone(form, word)) add(word);
  }
  return phrases;
}

std::vector<std::string> OpeningTexts(const Rule& rule) {
  if (!rule.named.has_value()) return rule.openings.empty() ? rule.keywords : rule.openings;
  std::vector<std::string> texts;
  for (const std::string_view phrase : OpeningPhrases(*rule.named)) {
    texts.push_back(WordOpening(phrase));
  }
  for (const RoleEnd end : kCallEnds) {
    if (ArgumentRank(*rule.named, end).has_value()) texts.emplace_back(NamedCallOpening(end));
  }
  return texts;
}

std::string WordOpening(std::string_view word) { return Concat(PhrasePattern(word), AfterRole()); }

absl::Status ExpandNamedRule(Rule* rule) {
  NamedForm& named = *rule->named;
  OFFKEY_RETURN_IF_ERROR(Normalise("words", &named.words));
  OFFKEY_RETURN_IF_ERROR(Normalise("roles", &named.roles));
  OFFKEY_RETURN_IF_ERROR(Normalise("names", &named.names));
  if (named.words.empty() && named.names.empty()) {
    return absl::InvalidArgumentError("'named' needs 'words' or 'names'");
  }
  if (named.words.empty() && !named.roles.empty()) {
    return absl::InvalidArgumentError("'roles' without 'words' name nothing; add 'words'");
  }
  if (named.value == "uuid") {
    named.value = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
  }
  auto form = ReadValuePattern(named.value);
  if (!form.ok()) {
    return absl::InvalidArgumentError(Concat("'value': ", form.status().message()));
  }
  named.form = *std::move(form);
  if (named.form.least < kLeastValueBytes) {
    return absl::InvalidArgumentError(
        Concat("'value' must have at least ", kLeastValueBytes, " characters"));
  }

  if (named.form.most > kMaxValueBytes) {
    return absl::InvalidArgumentError(
        Concat("'value' may have at most ", kMaxValueBytes, " characters"));
  }

  rule->keywords_ignore_case = true;
  for (const std::string& role : named.roles) {
    if (LastWords(role).size() < 3) {
      return absl::InvalidArgumentError(
          Concat("'", role, "' stands everywhere; name it with two words or with three letters"));
    }
  }
  named.exact = rule->confidence == Confidence::kHigh;
  rule->pattern = Concat("(?P<secret>", named.value, ")", EndPattern(named.form));
  if (rule->min_entropy == 0) {
    const double symbols =
        static_cast<double>(std::min<size_t>(named.form.alphabet.count(), named.form.least));
    rule->min_entropy = std::floor(std::log2(symbols) * kEntropyShare * 10) / 10;
  }
  if (rule->min_digits == 0 && WithoutDigit(named.form) < kRareWithoutDigit) rule->min_digits = 1;
  named.evidence = EvidenceOf(named.form, rule->min_digits);
  FillExamples(rule);
  return absl::OkStatus();
}

}  // namespace offkey
