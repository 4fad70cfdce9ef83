// One reader object a file collects every fault instead of stopping at the first.
// Covered by tests/unit/rule/rule_loader_test.cc.
#include "engine/rule/rule_file_reader.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_join.h"
#include "engine/base/absl_view.h"
#include "engine/base/suggestion.h"
#include "engine/rule/checks.h"
#include "engine/rule/concat.h"
#include "engine/rule/yaml_tree.h"

namespace offkey {
namespace {

// Keys that are written one level too high now and then, and where they belong.
constexpr std::pair<std::string_view, std::string_view> kKeysBelow[] = {
    {"checks", "checksum, min_entropy, min_digits, structure, stop_words, reject_placeholders"},
    {"named", "words, roles, names, value"},
    {"whole_file", "paths, kind"},
    {"file_lines", "line, others"},
    {"assigned", "evidence"},
    {"companions", "within_bytes"},
};

// Whether the readers of YAML, of version 1.1 or 1.2, take these characters without quotes for
// null, a truth value or a number. The editor, which asks rules/schema.json, then sees no text
// there.
bool IsNoTextInYaml(std::string_view plain) {
  if (plain == "~") return true;
  for (const std::string_view word : {"null", "true", "false", "yes", "no", "on", "off"}) {
    if (absl::EqualsIgnoreCase(AbslView(plain), AbslView(word))) return true;
  }
  std::string_view digits = plain;
  if (!digits.empty() && (digits[0] == '+' || digits[0] == '-')) digits.remove_prefix(1);
  if (!digits.empty() && digits[0] == '.') digits.remove_prefix(1);
  double number = 0;
  return !digits.empty() && absl::ascii_isdigit(static_cast<unsigned char>(digits[0])) &&
         absl::SimpleAtod(AbslView(plain), &number);
}

bool IsListed(std::string_view word, std::string_view comma_list) {
  return Concat(", ", comma_list, ", ").find(Concat(", ", word, ", ")) != std::string::npos;
}

bool IsIdPart(std::string_view part) {
  return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
    return absl::ascii_islower(static_cast<unsigned char>(c)) ||
           absl::ascii_isdigit(static_cast<unsigned char>(c)) || c == '_';
  });
}

bool IsRuleId(std::string_view id) {
  const size_t dot = id.find('.');
  return dot != std::string_view::npos && IsIdPart(id.substr(0, dot)) &&
         IsIdPart(id.substr(dot + 1));
}

class FileReader {
 public:
  explicit FileReader(RuleFileContent* out, std::string_view path) : out_(*out), path_(path) {}

  void Read(std::string_view text) {
    absl::StatusOr<YamlNode> root = ParseYaml(text);
    if (!root.ok()) {
      // "LINE:COLUMN: what": taken apart, so that all faults of a file can be sorted.
      std::string_view message = View(root.status().message());
      const SourcePlace place = TakePlace(&message);
      out_.faults.push_back({place, std::string(message)});
      return;
    }
    std::string provider;
    const YamlNode* list = nullptr;
    Fields(*root, "the file",
           {{"provider", [&](const YamlNode& node) { provider = Text(node, "provider"); }},
            {"rules", [&](const YamlNode& node) { list = &node; }}});
    CheckProvider(*root, provider);
    if (list == nullptr) {
      Fault(*root, "'rules' is missing; write 'rules:' and a list of rules below it");
      return;
    }
    if (list->kind != YamlNode::Kind::kSequence || list->items.empty()) {
      Fault(*list, "'rules' must be a list with at least one rule");
      return;
    }
    for (const YamlNode& node : list->items) {
      const size_t before = out_.faults.size();
      Rule rule = ReadRule(node, provider);
      if (out_.faults.size() == before) {
        out_.rules.push_back(std::move(rule));
      } else if (!rule.id.empty()) {
        out_.faulty_ids.push_back(std::move(rule.id));
      }
    }
  }

 private:
  using Setter = std::function<void(const YamlNode&)>;
  struct Field {
    std::string_view name;
    Setter set;
  };

  void Fault(SourcePlace place, std::string_view what) {
    out_.faults.push_back({place, std::string(what)});
  }
  void Fault(const YamlNode& node, std::string_view what) { Fault(PlaceOf(node), what); }

  static SourcePlace PlaceOf(const YamlNode& node) { return {node.line, node.column}; }

  static std::vector<SourcePlace> ItemPlaces(const YamlNode& node) {
    std::vector<SourcePlace> places;
    for (const YamlNode& item : node.items) places.push_back(PlaceOf(item));
    return places;
  }

  static SourcePlace TakePlace(std::string_view* message) {
    SourcePlace place;
    for (int* number : {&place.line, &place.column}) {
      const size_t colon = message->find(':');
      if (!absl::SimpleAtoi(absl::string_view(message->data(), colon), number)) return {};
      message->remove_prefix(colon + 1);
    }
    *message = Strip(*message);
    return place;
  }

  void CheckProvider(const YamlNode& root, const std::string& provider) {
    if (!IsIdPart(provider)) {
      Fault(root,
            "'provider' must be given, of lower-case letters, digits and '_' (provider: github)");
      return;
    }
    std::string_view stem = path_;
    stem.remove_prefix(stem.rfind('/') == std::string_view::npos ? 0 : stem.rfind('/') + 1);
    if (stem != Concat(provider, ".yaml")) {
      Fault(root, Concat("the provider is '", provider, "', so the file must be named ", provider,
                         ".yaml"));
    }
  }

  // Calls the setter of every key; reports unknown and repeated keys.
  void Fields(const YamlNode& node, std::string_view where, const std::vector<Field>& fields) {
    if (node.kind != YamlNode::Kind::kMapping) {
      Fault(node, Concat(where, " must be a mapping of keys to values"));
      return;
    }
    std::vector<std::string_view> seen;
    for (size_t i = 0; i + 1 < node.items.size(); i += 2) {
      const YamlNode& key = node.items[i];
      const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) {
        return candidate.name == key.scalar;
      });
      if (field == fields.end()) {
        UnknownKey(key, where, fields);
        continue;
      }
      if (std::find(seen.begin(), seen.end(), field->name) != seen.end()) {
        Fault(key, Concat("'", key.scalar, "' is given twice; keep one"));
        continue;
      }
      seen.push_back(field->name);
      const size_t before = out_.faults.size();
      field->set(node.items[i + 1]);
      // What is wrong is not missing besides.
      if (out_.faults.size() > before) mistyped_.emplace_back(field->name);
    }
  }

  void UnknownKey(const YamlNode& key, std::string_view where, const std::vector<Field>& fields) {
    const std::string what = Concat("unknown key '", key.scalar, "' in ", where);
    for (const auto& [mapping, keys] : kKeysBelow) {
      if (mapping == where || !IsListed(key.scalar, keys)) continue;
      return Fault(key, Concat(what, "; it belongs into '", mapping, "'"));
    }
    const std::string names = absl::StrJoin(
        fields, ", ", [](std::string* out, const Field& known) { out->append(known.name); });
    const std::string near = DidYouMean(key.scalar, names);
    for (const Field& field : fields) {
      // What was mistyped is not missing besides.
      if (near.find(Concat("'", field.name, "'")) != std::string::npos) {
        mistyped_.emplace_back(field.name);
      }
    }
    Fault(key, Concat(what, near));
  }

  std::string Text(const YamlNode& node, std::string_view name) {
    if (node.kind != YamlNode::Kind::kScalar) {
      Fault(node, Concat("'", name, "' must be a text"));
      return "";
    }
    if (node.scalar.empty()) Fault(node, Concat("'", name, "' must not be empty"));
    if (!node.quoted && IsNoTextInYaml(node.scalar)) {
      Fault(node, Concat("'", name, "': YAML reads ", node.scalar,
                         " as something else than a text; write '", node.scalar, "' in quotes"));
    }
    if (node.scalar.find('\0') != std::string::npos) {
      Fault(node, Concat("'", name, "' holds a NUL character; remove it"));
    }
    return node.scalar;
  }

  bool Boolean(const YamlNode& node, std::string_view name) {
    if (node.kind == YamlNode::Kind::kScalar && !node.quoted) {
      if (node.scalar == "true") return true;
      if (node.scalar == "false") return false;
    }
    Fault(node, Concat("'", name, "' must be true or false"));
    return false;
  }

  uint32_t Count(const YamlNode& node, std::string_view name, uint32_t most) {
    uint32_t value = 0;
    if (node.kind != YamlNode::Kind::kScalar || node.quoted ||
        !absl::SimpleAtoi(node.scalar, &value) || value > most) {
      Fault(node, Concat("'", name, "' must be a whole number from 0 to ", most));
      return 0;
    }
    return value;
  }

  double Number(const YamlNode& node, std::string_view name, double most) {
    double value = 0;
    if (node.kind != YamlNode::Kind::kScalar || node.quoted ||
        !absl::SimpleAtod(node.scalar, &value) || !std::isfinite(value) || value < 0 ||
        value > most) {
      Fault(node, Concat("'", name, "' must be a number from 0 to ", most));
      return 0;
    }
    return value;
  }

  std::vector<std::string> Texts(const YamlNode& node, std::string_view name) {
    std::vector<std::string> texts;
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node, Concat("'", name, "' must be a list: ['one', 'two']"));
      return texts;
    }
    for (const YamlNode& item : node.items) texts.push_back(Text(item, name));
    return texts;
  }

  std::vector<RuleExample> Examples(const YamlNode& node, std::string_view name) {
    std::vector<RuleExample> examples;
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node, Concat("'", name, "' must be a list: ['one', 'two']"));
      return examples;
    }
    for (const YamlNode& item : node.items) {
      examples.push_back({Text(item, name), item.line, item.column});
    }
    return examples;
  }

  // For a text that must be one of a few words.
  void WrongWord(const YamlNode& node, std::string_view name, std::string_view words) {
    Fault(node, Concat("'", name, "' must be one of ", words, ", not '", node.scalar, "'",
                       NearWord(node.scalar, words)));
  }

  static std::string NearWord(std::string_view typed, std::string_view words) {
    const std::string near = DidYouMean(typed, words);
    return near.ends_with('?') ? near : "";
  }

  Confidence ReadConfidence(const YamlNode& node) {
    if (node.scalar == "high") return Confidence::kHigh;
    if (node.scalar == "medium") return Confidence::kMedium;
    if (node.scalar == "low") return Confidence::kLow;
    WrongWord(node, "confidence", "high, medium, low");
    return Confidence::kMedium;
  }

  void ReadChecks(const YamlNode& node, Rule* rule) {
    Fields(node, "checks",
           {{"checksum",
             [&](const YamlNode& n) {
               rule->checksum = Text(n, "checksum");
               CheckCheck(n, &Rule::checksum, rule);
             }},
            {"min_entropy",
             [&](const YamlNode& n) { rule->min_entropy = Number(n, "min_entropy", 8); }},
            {"min_digits",
             [&](const YamlNode& n) { rule->min_digits = Count(n, "min_digits", 1000); }},
            {"structure",
             [&](const YamlNode& n) {
               rule->structure = Text(n, "structure");
               CheckCheck(n, &Rule::structure, rule);
             }},
            {"stop_words", [&](const YamlNode& n) { rule->stop_words = Texts(n, "stop_words"); }},
            {"reject_placeholders", [&](const YamlNode& n) {
               rule->reject_placeholders = Boolean(n, "reject_placeholders");
             }}});
  }

  // The name of a check, told where it stands.
  void CheckCheck(const YamlNode& node, std::string Rule::*field, Rule* rule) {
    Rule only;
    only.*field = rule->*field;
    const absl::StatusOr<SecretChecks> checks = SecretChecks::Make(only);
    if (!checks.ok()) Fault(node, View(checks.status().message()));
  }

  void ReadCompanions(const YamlNode& node, Rule* rule) {
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node, "'companions' must be a list of {rule: ..., within_bytes: ...}");
      return;
    }
    for (const YamlNode& item : node.items) {
      CompanionSpec companion;
      Fields(item, "a companion",
             {{"rule",
               [&](const YamlNode& n) {
                 companion.rule = Text(n, "rule");
                 companion.place = PlaceOf(n);
               }},
              {"within_bytes", [&](const YamlNode& n) {
                 companion.within_bytes = Count(n, "within_bytes", 1 << 20);
               }}});
      if (companion.rule.empty() || companion.within_bytes == 0) {
        Fault(item, "a companion needs 'rule' and 'within_bytes' (at least 1)");
      }
      rule->companions.push_back(std::move(companion));
    }
  }

  NamedForm ReadNamed(const YamlNode& node) {
    NamedForm named;
    Fields(node, "named",
           {{"words", [&](const YamlNode& n) { named.words = Texts(n, "words"); }},
            {"roles", [&](const YamlNode& n) { named.roles = Texts(n, "roles"); }},
            {"names", [&](const YamlNode& n) { named.names = Texts(n, "names"); }},
            {"value", [&](const YamlNode& n) { named.value = Text(n, "value"); }}});
    if (named.value.empty()) Fault(node, "'named' has no 'value'; add it");
    return named;
  }

  std::optional<AssignedKind> ReadKind(const YamlNode& node, std::string_view name) {
    for (const AssignedKind kind :
         {AssignedKind::kPassword, AssignedKind::kKey, AssignedKind::kSecret}) {
      if (node.scalar == AssignedKindName(kind)) return kind;
    }
    WrongWord(node, name, "password, key, secret");
    return std::nullopt;
  }

  Strength ReadEvidence(const YamlNode& node) {
    if (node.scalar == "weak") return Strength::kWeak;
    if (node.scalar != "strong") WrongWord(node, "evidence", "strong, weak");
    return Strength::kStrong;
  }

  WholeFileForm ReadWholeFile(const YamlNode& node) {
    WholeFileForm form;
    const YamlNode* evidence = nullptr;
    const size_t before = out_.faults.size();
    Fields(node, "whole_file",
           {{"paths", [&](const YamlNode& n) { form.paths = Texts(n, "paths"); }},
            {"value", [&](const YamlNode& n) { form.value = Text(n, "value"); }},
            {"kind", [&](const YamlNode& n) { form.kind = ReadKind(n, "kind"); }},
            {"evidence", [&](const YamlNode& n) {
               form.strength = ReadEvidence(n);
               evidence = &n;
             }}});
    // What is wrong is not missing besides.
    if (out_.faults.size() == before) {
      CheckEvidence(node, form.kind.has_value(), evidence, "a 'value'");
    }
    path_form_is_sound_ = out_.faults.size() == before;
    return form;
  }

  FileLinesForm ReadFileLines(const YamlNode& node, Rule* rule) {
    FileLinesForm form;
    const YamlNode* evidence = nullptr;
    const size_t before = out_.faults.size();
    Fields(node, "file_lines",
           {{"paths", [&](const YamlNode& n) { form.paths = Texts(n, "paths"); }},
            {"line",
             [&](const YamlNode& n) {
               form.line = Text(n, "line");
               rule->pattern_place = PlaceOf(n);
             }},
            {"others",
             [&](const YamlNode& n) {
               form.others = Text(n, "others");
               form.others_place = PlaceOf(n);
             }},
            {"kind", [&](const YamlNode& n) { form.kind = ReadKind(n, "kind"); }},
            {"evidence", [&](const YamlNode& n) {
               form.strength = ReadEvidence(n);
               evidence = &n;
             }}});
    if (out_.faults.size() == before) {
      CheckEvidence(node, form.kind.has_value(), evidence, "a 'line' without it");
    }
    path_form_is_sound_ = out_.faults.size() == before;
    return form;
  }

  void CheckEvidence(const YamlNode& node, bool has_kind, const YamlNode* evidence,
                     std::string_view proof) {
    if (has_kind && evidence == nullptr) {
      Fault(node, "'kind' needs 'evidence': strong or weak");
    } else if (!has_kind && evidence != nullptr) {
      Fault(*evidence, Concat("'evidence' belongs to 'kind'; ", proof, " is proof by its form"));
    }
  }

  AssignedForm ReadAssigned(const YamlNode& node) {
    AssignedForm assigned;
    const YamlNode* value = nullptr;
    const YamlNode* evidence = nullptr;
    Fields(node, "assigned",
           {{"roles", [&](const YamlNode& n) { assigned.roles = Texts(n, "roles"); }},
            {"value", [&](const YamlNode& n) { value = &n; }},
            {"evidence", [&](const YamlNode& n) { evidence = &n; }}});
    assigned.kind =
        ReadKind(value != nullptr ? *value : node, "value").value_or(AssignedKind::kPassword);
    assigned.strength = ReadEvidence(evidence != nullptr ? *evidence : node);
    return assigned;
  }

  // The openings and the pattern of a short form are made here; its own would contradict them.
  void Expand(SourcePlace place, Rule* rule) {
    const std::string_view form = rule->named.has_value()        ? "named"
                                  : rule->token.has_value()      ? "token"
                                  : rule->assigned.has_value()   ? "assigned"
                                  : rule->whole_file.has_value() ? "whole_file"
                                                                 : "file_lines";
    const int forms = (rule->named.has_value() ? 1 : 0) + (rule->token.has_value() ? 1 : 0) +
                      (rule->assigned.has_value() ? 1 : 0) +
                      (rule->whole_file.has_value() ? 1 : 0) +
                      (rule->file_lines.has_value() ? 1 : 0);
    if (forms > 1) {
      return Fault(place,
                   "'named', 'token', 'assigned', 'whole_file' and 'file_lines' are forms of a "
                   "rule; keep one");
    }
    const bool own = !rule->keywords.empty() || !rule->openings.empty() || !rule->pattern.empty() ||
                     rule->keywords_ignore_case || rule->before_bytes != 0 || !rule->extent.empty();
    if (own) {
      return Fault(place, Concat("'", form,
                                 "' stands in place of keywords, openings, pattern, before_bytes "
                                 "and extent; remove these"));
    }
    if (rule->whole_file.has_value() && !rule->examples.empty()) {
      return Fault(place, "the examples of a 'whole_file' are made from it; remove 'examples'");
    }
    if (rule->whole_file.has_value() || rule->file_lines.has_value()) {
      if (rule->precedence != Rule().precedence) {
        return Fault(place, Concat("a '", form,
                                   "' is shown only where no other rule finds anything; remove "
                                   "'precedence'"));
      }
      if (!path_form_is_sound_) return;
    }
    // What is wrong with them is said already.
    if (rule->file_lines.has_value() && (IsMistyped("examples") || IsMistyped("sample"))) return;
    if (rule->named.has_value() && rule->named->value.empty()) return;
    if (rule->token.has_value() && rule->token->token.empty()) return;
    const absl::Status status = rule->named.has_value()        ? ExpandNamedRule(rule)
                                : rule->token.has_value()      ? ExpandTokenRule(rule)
                                : rule->assigned.has_value()   ? ExpandAssignedRule(rule)
                                : rule->whole_file.has_value() ? ExpandWholeFileRule(rule)
                                                               : ExpandFileLinesRule(rule);
    if (!status.ok()) Fault(place, View(status.message()));
  }

  Rule ReadRule(const YamlNode& node, const std::string& provider) {
    Rule rule;
    rule.provider = provider;
    rule.file = std::string(path_);
    rule.line = node.line;
    rule.column = node.column;
    mistyped_.clear();
    id_place_ = PlaceOf(node);
    bool has_confidence = false;
    SourcePlace form_place;
    Fields(node, "a rule",
           {{"id",
             [&](const YamlNode& n) {
               rule.id = Text(n, "id");
               id_place_ = PlaceOf(n);
             }},
            {"name", [&](const YamlNode& n) { rule.name = Text(n, "name"); }},
            {"confidence",
             [&](const YamlNode& n) {
               has_confidence = true;
               rule.confidence = ReadConfidence(n);
             }},
            {"precedence",
             [&](const YamlNode& n) {
               rule.precedence = static_cast<int>(Count(n, "precedence", 1000));
             }},
            {"keywords",
             [&](const YamlNode& n) {
               rule.keywords = Texts(n, "keywords");
               if (rule.openings.empty()) rule.opening_places = ItemPlaces(n);
             }},
            {"keywords_ignore_case",
             [&](const YamlNode& n) {
               rule.keywords_ignore_case = Boolean(n, "keywords_ignore_case");
             }},
            {"openings",
             [&](const YamlNode& n) {
               rule.openings = Texts(n, "openings");
               rule.opening_places = ItemPlaces(n);
             }},
            {"before_bytes",
             [&](const YamlNode& n) { rule.before_bytes = Count(n, "before_bytes", 4096); }},
            {"pattern",
             [&](const YamlNode& n) {
               rule.pattern = Text(n, "pattern");
               rule.pattern_place = PlaceOf(n);
             }},
            {"named",
             [&](const YamlNode& n) {
               form_place = PlaceOf(n);
               rule.named = ReadNamed(n);
             }},
            {"token",
             [&](const YamlNode& n) {
               form_place = PlaceOf(n);
               rule.token.emplace();
               rule.token->token = Text(n, "token");
             }},
            {"assigned",
             [&](const YamlNode& n) {
               form_place = PlaceOf(n);
               rule.assigned = ReadAssigned(n);
             }},
            {"whole_file",
             [&](const YamlNode& n) {
               form_place = PlaceOf(n);
               rule.whole_file = ReadWholeFile(n);
             }},
            {"file_lines",
             [&](const YamlNode& n) {
               form_place = PlaceOf(n);
               rule.file_lines = ReadFileLines(n, &rule);
             }},
            {"checks", [&](const YamlNode& n) { ReadChecks(n, &rule); }},
            {"extent",
             [&](const YamlNode& n) {
               rule.extent = Text(n, "extent");
               if (rule.extent != "pem") Fault(n, "'extent' must be pem");
             }},
            {"companions", [&](const YamlNode& n) { ReadCompanions(n, &rule); }},
            {"references", [&](const YamlNode& n) { rule.references = Texts(n, "references"); }},
            {"sample",
             [&](const YamlNode& n) {
               rule.sample = Text(n, "sample");
               rule.sample_place = PlaceOf(n);
             }},
            {"examples", [&](const YamlNode& n) { rule.examples = Examples(n, "examples"); }},
            {"near_misses",
             [&](const YamlNode& n) { rule.near_misses = Examples(n, "near_misses"); }}});
    if (rule.named.has_value() || rule.token.has_value() || rule.assigned.has_value() ||
        rule.whole_file.has_value() || rule.file_lines.has_value()) {
      const size_t before = out_.faults.size();
      Expand(form_place, &rule);
      if (out_.faults.size() > before) return rule;
    }
    if (node.kind == YamlNode::Kind::kMapping) CheckComplete(rule, has_confidence);
    return rule;
  }

  bool IsMistyped(std::string_view key) const {
    return std::find(mistyped_.begin(), mistyped_.end(), key) != mistyped_.end();
  }

  void CheckComplete(const Rule& rule, bool has_confidence) {
    const bool by_path = rule.whole_file.has_value() || rule.file_lines.has_value();
    const bool has_form = !rule.keywords.empty() || !rule.openings.empty() ||
                          (!rule.pattern.empty() && !by_path) || IsMistyped("keywords") ||
                          IsMistyped("openings") || IsMistyped("pattern");
    const bool short_form = by_path || IsMistyped("token") || IsMistyped("named") ||
                            IsMistyped("assigned") || IsMistyped("whole_file") ||
                            IsMistyped("file_lines");
    if (!has_form && !short_form) {
      Fault({rule.line, rule.column},
            "the rule does not say what the credential looks like; add 'token' (it has a prefix of "
            "its own), 'named' (a word names it), 'whole_file' or 'file_lines' (a path names it), "
            "or 'keywords', 'pattern', 'sample' and 'examples'");
    }
    const std::pair<std::string_view, bool> required[] = {
        {"id", !rule.id.empty()},
        {"name", !rule.name.empty()},
        {"confidence", has_confidence},
        {"keywords", !has_form || rule.named.has_value() || !rule.keywords.empty()},
        {"pattern", !has_form || !rule.pattern.empty()},
        {"sample", !has_form || !rule.sample.empty()},
        {"examples", !has_form || !rule.examples.empty()}};
    for (const auto& [name, present] : required) {
      if (present || IsMistyped(name)) continue;
      Fault({rule.line, rule.column}, Concat("the rule has no '", name, "'; add it"));
    }
    if (rule.id.empty()) return;
    if (!IsRuleId(rule.id)) {
      Fault(id_place_, Concat("the id '", rule.id, "' must be provider.kind, of a-z, 0-9 and '_'"));
    } else if (!rule.id.starts_with(Concat(rule.provider, "."))) {
      Fault(id_place_,
            Concat("the id '", rule.id, "' must begin with the provider: '", rule.provider, ".'"));
    }
  }

  RuleFileContent& out_;
  std::string_view path_;
  // Of the rule at hand.
  SourcePlace id_place_;
  bool path_form_is_sound_ = true;
  std::vector<std::string> mistyped_;  // keys that are there, but wrong
};

}  // namespace

RuleFileContent ReadRuleFile(std::string_view path, std::string_view text) {
  RuleFileContent content;
  FileReader(&content, path).Read(text);
  std::stable_sort(
      content.faults.begin(), content.faults.end(), [](const RuleFault& a, const RuleFault& b) {
        return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
      });
  return content;
}

}  // namespace offkey
