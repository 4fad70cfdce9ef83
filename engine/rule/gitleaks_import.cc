// Covered by tests/unit/rule/gitleaks_import_test.cc and tests/fuzz/gitleaks_import_fuzz.cc.
#include "engine/rule/gitleaks_import.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <set>
#include <tuple>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "engine/rule/compiled_rules.h"
#include "engine/rule/concat.h"
#include "engine/rule/example_template.h"
#include "engine/rule/pattern_import.h"
#include "engine/rule/rule_loader.h"

namespace offkey {
namespace {

// Behind the built-in rules that are certain (90 and more: a form of its own, a name), whose
// checksums and spans are the better ones; before JWT, URLs and assignments to a name.
constexpr int kFirstPrecedence = 89;
constexpr int kLeastPrecedence = 61;
// While it is worked out which rule covers which, each has one of its own.
constexpr int kTrialPrecedence = 1000;

// 'text' in YAML's single quotes; in double quotes what these cannot hold.
std::string Quoted(std::string_view text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
    return c >= ' ' && static_cast<unsigned char>(c) < 0x7F;
  });
  std::string out;
  if (plain) {
    for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
    return Concat("'", out, "'");
  }
  constexpr std::string_view kHex = "0123456789abcdef";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte >= ' ' && byte != 0x7F) {
      out += c;
    } else {
      out += Concat("\\x", kHex.substr(byte >> 4, 1), kHex.substr(byte & 15, 1));
    }
  }
  return Concat("\"", out, "\"");
}

std::string QuotedList(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += Concat(out.empty() ? "" : ", ", Quoted(text));
  return Concat("[", out, "]");
}

// "acme-API key" as "acme_api_key".
std::string IdPart(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c))) {
      out += absl::ascii_tolower(static_cast<unsigned char>(c));
    } else if (!out.empty() && out.back() != '_') {
      out += '_';
    }
  }
  while (!out.empty() && out.back() == '_') out.pop_back();
  return out;
}

// A regular expression that is nothing but text, as that text; empty for any other.
std::string LiteralOf(std::string_view regex) {
  std::string out;
  for (size_t i = 0; i < regex.size(); ++i) {
    char c = regex[i];
    if (c == '\\' && i + 1 < regex.size() &&
        absl::ascii_ispunct(static_cast<unsigned char>(regex[i + 1]))) {
      c = regex[++i];
    } else if (std::string_view("\\^$.|?*+()[]{}").find(c) != std::string_view::npos) {
      return "";
    }
    out += c;
  }
  return out;
}

// What is left of an allowlist that a rule can say.
struct StopWords {
  std::vector<std::string> words;
  std::set<std::string> rules;  // that they hold for; empty: all
};

class Importer {
 public:
  Importer(std::string_view path, std::string_view provider, const ExampleCheck& check)
      : path_(path), provider_(provider), check_(check) {}

  GitleaksImport Import(const toml::table& root) {
    for (const auto& [key, value] : root) ReadTop(key, value);
    if (const toml::array* rules = root["rules"].as_array()) {
      for (const toml::node& node : *rules) {
        if (const toml::table* rule = node.as_table()) {
          ReadRule(*rule);
        } else {
          Warn(node, "an entry of 'rules' is no table; left out");
        }
      }
    }
    DropCovered();
    SetPrecedences();
    Finish();
    return std::move(out_);
  }

 private:
  void Warn(const toml::source_region& source, std::string_view what) {
    warnings_.push_back({source.begin.line, source.begin.column, std::string(what)});
  }
  void Warn(const toml::node& node, std::string_view what) { Warn(node.source(), what); }

  void ReadTop(const toml::key& key, const toml::node& value) {
    const std::string_view name = key.str();
    if (name == "title") {
      if (const auto title = value.value<std::string>()) title_ = *title;
    } else if (name == "rules") {
      if (!value.is_array()) Warn(key.source(), "'rules' is no list of tables; nothing to import");
    } else if (name == "extend") {
      ReadExtend(value);
    } else if (name == "allowlist" || name == "allowlists") {
      ReadAllowlists(value, name, "", &shared_words_);
    } else if (name == "description" || name == "minVersion") {
      Warn(key.source(), Concat("'", name, "' is not carried over"));
    } else {
      Warn(key.source(), Concat("'", name, "' is not understood; left out"));
    }
  }

  void ReadExtend(const toml::node& value) {
    const toml::table* table = value.as_table();
    if (table == nullptr) return Warn(value, "'extend' is no table; left out");
    for (const auto& [key, node] : *table) {
      const std::string_view name = key.str();
      if (name == "useDefault") {
        Warn(key.source(),
             "'extend.useDefault' is not carried over; offkey's own rules are used besides, with "
             "--rules");
      } else if (name == "path" || name == "url") {
        Warn(key.source(),
             Concat("'extend.", name, "' is not carried over; import that file as well"));
      } else if (name == "disabledRules") {
        Warn(key.source(),
             "'extend.disabledRules' is not carried over; use --confidence, or rules of your own "
             "in place of the built-in ones");
      } else {
        Warn(key.source(), Concat("'extend.", name, "' is not understood; left out"));
      }
    }
  }

  // One table or a list of them.
  void ReadAllowlists(const toml::node& value, std::string_view name, std::string_view rule,
                      std::vector<StopWords>* out) {
    if (const toml::table* table = value.as_table()) return ReadAllowlist(*table, rule, out);
    const toml::array* list = value.as_array();
    if (list == nullptr) return Warn(value, Concat("'", name, "' is no table; left out"));
    for (const toml::node& node : *list) {
      if (const toml::table* table = node.as_table()) {
        ReadAllowlist(*table, rule, out);
      } else {
        Warn(node, Concat("an entry of '", name, "' is no table; left out"));
      }
    }
  }

  void ReadAllowlist(const toml::table& table, std::string_view rule, std::vector<StopWords>* out) {
    const std::string condition = absl::AsciiStrToUpper(table["condition"].value_or(std::string()));
    const std::string target = table["regexTarget"].value_or(std::string("secret"));
    if (condition == "AND" || condition == "&&") {
      return Warn(table, "an allowlist whose conditions must all hold cannot be said; left out");
    }
    StopWords stop;
    for (const auto& [key, node] : table) {
      const std::string_view name = key.str();
      if (name == "description" || name == "condition" || name == "regexTarget") continue;
      if (name == "targetRules" && rule.empty()) {
        for (std::string& id : Texts(key, node)) stop.rules.insert(std::move(id));
      } else if (name == "stopwords") {
        for (std::string& word : Texts(key, node)) stop.words.push_back(std::move(word));
      } else if (name == "regexes") {
        ReadAllowedRegexes(node, target, &stop);
      } else if (name == "paths") {
        Warn(key.source(),
             "'paths' of an allowlist cannot be said: no path hides a credential from offkey; left "
             "out");
      } else if (name == "commits") {
        Warn(key.source(), "'commits' of an allowlist cannot be said; left out");
      } else {
        Warn(key.source(), Concat("'", name, "' of an allowlist is not understood; left out"));
      }
    }
    if (!stop.words.empty()) out->push_back(std::move(stop));
  }

  void ReadAllowedRegexes(const toml::node& node, const std::string& target, StopWords* stop) {
    const toml::array* list = node.as_array();
    if (list == nullptr) return Warn(node, "'regexes' of an allowlist is no list; left out");
    for (const toml::node& item : *list) {
      const auto regex = item.value<std::string>();
      const std::string literal = regex.has_value() ? LiteralOf(*regex) : "";
      if (literal.empty() || target != "secret") {
        Warn(item, target != "secret"
                       ? Concat("an allowed regex on the ", target, " cannot be said; left out")
                       : std::string("an allowed regex that is no plain text cannot be said; write "
                                     "a narrower pattern, or 'stop_words'; left out"));
        continue;
      }
      stop->words.push_back(literal);
    }
  }

  std::vector<std::string> Texts(const toml::key& key, const toml::node& node) {
    std::vector<std::string> texts;
    const toml::array* list = node.as_array();
    if (list == nullptr) {
      Warn(key.source(), Concat("'", key.str(), "' is no list of texts; left out"));
      return texts;
    }
    for (const toml::node& item : *list) {
      const auto text = item.value<std::string>();
      if (!text.has_value() || text->empty() || text->find('\0') != std::string::npos) {
        Warn(item, Concat("an entry of '", key.str(), "' is no text; left out"));
      } else {
        texts.push_back(*text);
      }
    }
    return texts;
  }

  void Refuse(const toml::node& at, std::string_view id, std::string_view why) {
    Warn(at, Concat("the rule '", id, "' is left out: ", why));
    ++out_.refused;
  }

  void ReadRule(const toml::table& table) {
    const std::string id = table["id"].value_or(std::string());
    const toml::node* regex_node = table.get("regex");
    const auto regex = table["regex"].value<std::string>();
    if (IdPart(id).empty()) return Refuse(table, id, "it has no 'id' of letters or digits");
    if (!regex.has_value()) {
      return Refuse(table, id,
                    table.contains("path")
                        ? "it has a 'path' and no 'regex'; offkey looks at contents"
                        : "it has no 'regex'");
    }
    std::vector<StopWords> own_words;
    for (const auto& [key, node] : table) ReadRuleField(key, node, id, &own_words);

    const int groups = CountGroups(*regex);
    int64_t secret_group = table["secretGroup"].value_or(int64_t{0});
    if (secret_group < 0 || secret_group > groups) {
      return Refuse(*table.get("secretGroup"), id, "'secretGroup' is no group of the regex");
    }
    if (secret_group == 0 && groups > 0) {
      secret_group = 1;
      if (groups > 1) {
        Warn(*regex_node,
             Concat("the rule '", id,
                    "' has no 'secretGroup': its first group is taken for the secret"));
      }
    }
    absl::StatusOr<ImportedPattern> pattern = ImportPattern(*regex, static_cast<int>(secret_group));
    if (!pattern.ok()) return Refuse(*regex_node, id, View(pattern.status().message()));
    for (const std::string& change : pattern->changes) {
      Warn(*regex_node, Concat("the rule '", id, "': a pattern must be bounded; ", change));
    }
    CheckKeywords(table, id, *pattern);
    double entropy = table["entropy"].value_or(0.0);
    if (!std::isfinite(entropy) || entropy < 0 || entropy > 8) {
      Warn(*table.get("entropy"), "'entropy' must be 0 to 8; left out");
      entropy = 0;
    }
    WriteRule(table, *regex_node, id, *pattern, entropy, std::move(own_words));
  }

  void ReadRuleField(const toml::key& key, const toml::node& node, const std::string& id,
                     std::vector<StopWords>* own_words) {
    const std::string_view name = key.str();
    if (name == "id" || name == "description" || name == "regex" || name == "secretGroup" ||
        name == "entropy" || name == "keywords") {
      return;
    }
    if (name == "allowlist" || name == "allowlists") {
      return ReadAllowlists(node, name, id, own_words);
    }
    if (name == "path") {
      return Warn(key.source(), Concat("'path' of the rule '", id,
                                       "' cannot be said: the rule holds in every file"));
    }
    if (name == "tags") {
      return Warn(key.source(), Concat("'tags' of the rule '", id, "' are not carried over"));
    }
    Warn(key.source(), Concat("'", name, "' of the rule '", id, "' is not understood; left out"));
  }

  // gitleaks looks for a keyword anywhere in the text, offkey for the pattern's own certain text.
  void CheckKeywords(const toml::table& table, const std::string& id,
                     const ImportedPattern& pattern) {
    const toml::array* list = table["keywords"].as_array();
    if (list == nullptr) {
      if (const toml::node* node = table.get("keywords")) {
        Warn(*node, "'keywords' is no list; left out");
      }
      return;
    }
    std::string certain;
    for (const std::string& word : pattern.keywords) {
      certain += absl::AsciiStrToLower(word) + "\n";
    }
    for (const toml::node& item : *list) {
      const std::string word = absl::AsciiStrToLower(item.value<std::string>().value_or(""));
      if (!word.empty() && (certain.find(word) != std::string::npos ||
                            std::any_of(pattern.keywords.begin(), pattern.keywords.end(),
                                        [&](const std::string& own) {
                                          return word.find(absl::AsciiStrToLower(own)) !=
                                                 std::string::npos;
                                        }))) {
        continue;
      }
      Warn(item, Concat("the keyword of the rule '", id,
                        "' is not carried over: it is no certain text of the pattern, so the rule "
                        "also fires where it does not stand"));
    }
  }

  std::vector<std::string> WordsFor(const std::string& id, std::vector<StopWords> own) const {
    own.insert(own.end(), shared_words_.begin(), shared_words_.end());
    std::vector<std::string> words;
    for (const StopWords& stop : own) {
      if (!stop.rules.empty() && !stop.rules.contains(id)) continue;
      words.insert(words.end(), stop.words.begin(), stop.words.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  struct Written {
    std::string id;
    std::string part;
    std::string head;  // YAML up to the precedence
    std::string tail;
    int precedence = 0;
    toml::source_region source;

    std::string Yaml() const { return Concat(head, precedence, tail); }
  };

  void WriteRule(const toml::table& table, const toml::node& at, const std::string& id,
                 const ImportedPattern& pattern, double entropy, std::vector<StopWords> own) {
    std::string name = table["description"].value_or(std::string());
    if (name.empty() || name.find('\0') != std::string::npos) name = id;
    std::string part = IdPart(id);
    while (ids_.contains(part)) part += "_2";
    const std::vector<std::string> words = WordsFor(id, std::move(own));
    Written rule;
    rule.id = id;
    rule.part = part;
    rule.source = at.source();
    rule.head = Concat("  - id: ", provider_, ".", part, "\n    name: ", Quoted(name),
                       "\n    confidence: medium\n    precedence: ");
    std::string& yaml = rule.tail;
    yaml = Concat("\n    keywords: ", QuotedList(pattern.keywords), "\n");
    if (pattern.ignore_case) yaml += "    keywords_ignore_case: true\n";
    if (pattern.before_bytes > 0) yaml += Concat("    before_bytes: ", pattern.before_bytes, "\n");
    yaml += Concat("    pattern: ", Quoted(pattern.pattern), "\n");
    if (entropy > 0 || !words.empty()) {
      yaml += "    checks:\n";
      if (entropy > 0) yaml += Concat("      min_entropy: ", entropy, "\n");
      if (!words.empty()) yaml += Concat("      stop_words: ", QuotedList(words), "\n");
    }
    yaml += Concat("    sample: ", Quoted(pattern.sample), "\n    examples: [",
                   Quoted(pattern.example), "]\n");
    rule.precedence = kFirstPrecedence;
    const std::string fault = FaultOf(rule.Yaml());
    if (!fault.empty()) return Refuse(at, id, fault);
    ids_.insert(part);
    written_.push_back(std::move(rule));
  }

  // Why a rule does not load, compile or make an example; empty when it does.
  std::string FaultOf(const std::string& yaml) const {
    const std::string path = Concat(provider_, ".yaml");
    const std::string text = Concat("provider: ", provider_, "\nrules:\n", yaml);
    const RuleFile file = {path, text};
    SoundRules read = ReadSoundRules({&file, 1});
    const auto what = [](std::string_view message) {
      // Without place and id, which are not the user's.
      const size_t colon = message.find(": ");
      return std::string(colon == std::string_view::npos ? message : message.substr(colon + 2));
    };
    if (!read.faults.empty()) return what(read.faults.front());
    const auto sample = ExpandSample(read.rules.front(), 0);
    if (!sample.ok()) {
      return Concat("no example can be made up that passes its checks: ",
                    View(sample.status().message()));
    }
    const auto compiled = CompiledRules::Compile(std::move(read.rules), {});
    if (!compiled.ok()) {
      std::string_view message = View(compiled.status().message());
      return what(what(message.substr(0, message.find('\n'))));
    }
    const std::vector<std::string> failures = check_(*compiled);
    if (!failures.empty()) return Concat("its example does not hold: ", what(what(failures[0])));
    return "";
  }

  std::string Text() const {
    std::string text = Concat("provider: ", provider_, "\nrules:\n");
    for (const Written& rule : written_) text += rule.Yaml();
    return text;
  }

  // What does not hold of all rules together.
  std::vector<std::string> Failures() {
    const std::string path = Concat(provider_, ".yaml");
    const std::string text = Text();
    const RuleFile file = {path, text};
    auto compiled = CompiledRules::Compile(ReadSoundRules({&file, 1}).rules, {});
    if (compiled.ok()) return check_(*compiled);
    warnings_.push_back({1, 1, std::string(View(compiled.status().message()))});
    return {};
  }

  // Two rules may match one text; the second then has nothing to say.
  void DropCovered() {
    if (written_.empty()) return;
    int precedence = kTrialPrecedence;
    for (Written& rule : written_) rule.precedence = std::max(1, precedence--);
    const std::vector<std::string> failures = Failures();
    std::vector<Written> kept;
    for (Written& rule : written_) {
      const std::string tag = Concat(": ", provider_, ".", rule.part, ": ");
      const bool covered = std::any_of(
          failures.begin(), failures.end(),
          [&](const std::string& failure) { return failure.find(tag) != std::string::npos; });
      if (!covered) {
        kept.push_back(std::move(rule));
        continue;
      }
      Warn(rule.source,
           Concat("the rule '", rule.id, "' is left out: a rule above it matches its example"));
      ++out_.refused;
    }
    written_ = std::move(kept);
  }

  // Which of the written rules an id of ours names in front of `text`; none: their number.
  size_t RuleAt(std::string_view text) const {
    const std::string_view id = text.substr(0, text.find_first_of(": "));
    return static_cast<size_t>(
        std::find_if(written_.begin(), written_.end(),
                     [&](const Written& rule) { return id == Concat(provider_, ".", rule.part); }) -
        written_.begin());
  }

  // There are fewer precedences than rules. One that fires in the example of an earlier one stands
  // below it; apart from that they are dealt out in order.
  void SetPrecedences() {
    if (written_.empty()) return;
    for (Written& rule : written_) rule.precedence = kFirstPrecedence;
    std::set<std::pair<size_t, size_t>> fires;  // (rule, earlier one in whose example it fires)
    for (const std::string& failure : Failures()) {
      const std::string_view view = failure;
      const size_t own = view.find(Concat(": ", provider_, "."));
      if (own == view.npos) continue;
      const size_t other = view.find(": ", own + 2);
      if (other == view.npos) continue;
      fires.emplace(RuleAt(view.substr(other + 2)), RuleAt(view.substr(own + 2)));
    }
    constexpr size_t kSteps = kFirstPrecedence - kLeastPrecedence + 1;
    std::vector<size_t> steps;
    for (size_t i = 0; i < written_.size(); ++i) {
      size_t step = i * kSteps / written_.size();
      if (i > 0) step = std::max(step, steps.back());
      for (auto pair = fires.lower_bound({i, 0}); pair != fires.end() && pair->first == i; ++pair) {
        if (pair->second < i) step = std::max(step, steps[pair->second] + 1);
      }
      steps.push_back(step);
      written_[i].precedence = kFirstPrecedence - static_cast<int>(std::min(step, kSteps - 1));
    }
  }

  void Finish() {
    out_.rules = written_.size();
    if (out_.rules > 0) {
      out_.yaml = "# Imported by `offkey rules import`.";
      // A comment ends with its line, and YAML takes printable text only.
      const bool printable = std::all_of(title_.begin(), title_.end(), [](char c) {
        return absl::ascii_isprint(static_cast<unsigned char>(c));
      });
      if (!title_.empty() && printable) out_.yaml += Concat(" Title: ", title_);
      out_.yaml += Concat("\n", Text());
    }
    std::stable_sort(warnings_.begin(), warnings_.end(), [](const Warning& a, const Warning& b) {
      return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    for (const Warning& warning : warnings_) {
      out_.warnings.push_back(
          Concat(path_, ":", warning.line, ":", warning.column, ": ", warning.what));
    }
  }

  struct Warning {
    uint32_t line = 0;
    uint32_t column = 0;
    std::string what;
  };

  const std::string path_;
  const std::string provider_;
  std::string title_;
  const ExampleCheck& check_;
  std::vector<Written> written_;
  std::set<std::string> ids_;
  std::vector<StopWords> shared_words_;
  std::vector<Warning> warnings_;
  GitleaksImport out_;
};

}  // namespace

absl::StatusOr<GitleaksImport> ImportGitleaks(std::string_view path, std::string_view toml,
                                              std::string_view provider,
                                              const ExampleCheck& check) {
  if (provider.empty() || IdPart(provider) != provider) {
    return absl::InvalidArgumentError(
        Concat("'", provider, "' is no provider; write lower-case letters, digits and '_'"));
  }
  if (toml.size() > kMaxImportBytes) {
    return absl::InvalidArgumentError(
        Concat(path, ":1:1: more than ", kMaxImportBytes, " bytes; split it"));
  }
  try {
    const toml::table root = toml::parse(toml, path);
    return Importer(path, provider, check).Import(root);
  } catch (const toml::parse_error& error) {
    return absl::InvalidArgumentError(Concat(path, ":", error.source().begin.line, ":",
                                             error.source().begin.column,
                                             ": not valid TOML: ", error.description()));
  }
}

}  // namespace offkey
