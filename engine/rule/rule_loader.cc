// One reader object a file collects every fault instead of stopping at the first.
// Covered by tests/unit/rule/rule_loader_test.cc.
#include "engine/rule/rule_loader.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <functional>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_join.h"
#include "engine/base/status_macros.h"
#include "engine/rule/checks.h"
#include "engine/rule/concat.h"
#include "engine/rule/embedded_rules.h"
#include "engine/rule/yaml_tree.h"

namespace offkey {
namespace {

constexpr size_t kMaxFaults = 100;

using Faults = std::vector<std::string>;

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
  FileReader(std::string_view path, Faults* faults) : path_(path), faults_(faults) {}

  void Read(std::string_view text, std::vector<Rule>* rules) {
    absl::StatusOr<YamlNode> root = ParseYaml(text);
    if (!root.ok()) {
      faults_->push_back(Concat(path_, ":", root.status().message()));
      return;
    }
    std::string provider;
    const YamlNode* list = nullptr;
    Fields(*root, "the file",
           {{"provider", [&](const YamlNode& node) { provider = Text(node, "provider"); }},
            {"rules", [&](const YamlNode& node) { list = &node; }}});
    CheckProvider(*root, provider);
    if (list == nullptr) {
      Fault(root->line, "'rules' is missing; write 'rules:' and a list of rules below it");
      return;
    }
    if (list->kind != YamlNode::Kind::kSequence || list->items.empty()) {
      Fault(list->line, "'rules' must be a list with at least one rule");
      return;
    }
    for (const YamlNode& node : list->items) rules->push_back(ReadRule(node, provider));
  }

 private:
  using Setter = std::function<void(const YamlNode&)>;
  struct Field {
    std::string_view name;
    Setter set;
  };

  void Fault(int line, std::string_view what) {
    faults_->push_back(Concat(path_, ":", line, ": ", what));
  }

  void CheckProvider(const YamlNode& root, const std::string& provider) {
    if (!IsIdPart(provider)) {
      Fault(root.line,
            "'provider' must be given, of lower-case letters, digits and '_' (provider: github)");
      return;
    }
    std::string_view stem = path_;
    stem.remove_prefix(stem.rfind('/') == std::string_view::npos ? 0 : stem.rfind('/') + 1);
    if (stem != Concat(provider, ".yaml")) {
      Fault(root.line, Concat("the provider is '", provider, "', so the file must be named ",
                              provider, ".yaml"));
    }
  }

  // Calls the setter of every key; reports unknown and repeated keys.
  void Fields(const YamlNode& node, std::string_view where, const std::vector<Field>& fields) {
    if (node.kind != YamlNode::Kind::kMapping) {
      Fault(node.line, Concat(where, " must be a mapping of keys to values"));
      return;
    }
    std::vector<std::string_view> seen;
    for (size_t i = 0; i + 1 < node.items.size(); i += 2) {
      const YamlNode& key = node.items[i];
      const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& candidate) {
        return candidate.name == key.scalar;
      });
      if (field == fields.end()) {
        const auto names = absl::StrJoin(
            fields, ", ", [](std::string* out, const Field& known) { out->append(known.name); });
        Fault(key.line,
              Concat("unknown key '", key.scalar, "' in ", where, "; allowed here: ", names));
        continue;
      }
      if (std::find(seen.begin(), seen.end(), field->name) != seen.end()) {
        Fault(key.line, Concat("'", key.scalar, "' is given twice; keep one"));
        continue;
      }
      seen.push_back(field->name);
      field->set(node.items[i + 1]);
    }
  }

  std::string Text(const YamlNode& node, std::string_view name) {
    if (node.kind != YamlNode::Kind::kScalar) {
      Fault(node.line, Concat("'", name, "' must be a text"));
      return "";
    }
    if (node.scalar.empty()) Fault(node.line, Concat("'", name, "' must not be empty"));
    if (node.scalar.find('\0') != std::string::npos) {
      Fault(node.line, Concat("'", name, "' holds a NUL character; remove it"));
    }
    return node.scalar;
  }

  bool Boolean(const YamlNode& node, std::string_view name) {
    if (node.kind == YamlNode::Kind::kScalar && !node.quoted) {
      if (node.scalar == "true") return true;
      if (node.scalar == "false") return false;
    }
    Fault(node.line, Concat("'", name, "' must be true or false"));
    return false;
  }

  uint32_t Count(const YamlNode& node, std::string_view name, uint32_t most) {
    uint32_t value = 0;
    if (node.kind != YamlNode::Kind::kScalar || node.quoted ||
        !absl::SimpleAtoi(node.scalar, &value) || value > most) {
      Fault(node.line, Concat("'", name, "' must be a whole number from 0 to ", most));
      return 0;
    }
    return value;
  }

  double Number(const YamlNode& node, std::string_view name, double most) {
    double value = 0;
    if (node.kind != YamlNode::Kind::kScalar || node.quoted ||
        !absl::SimpleAtod(node.scalar, &value) || !std::isfinite(value) || value < 0 ||
        value > most) {
      Fault(node.line, Concat("'", name, "' must be a number from 0 to ", most));
      return 0;
    }
    return value;
  }

  std::vector<std::string> Texts(const YamlNode& node, std::string_view name) {
    std::vector<std::string> texts;
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node.line, Concat("'", name, "' must be a list: ['one', 'two']"));
      return texts;
    }
    for (const YamlNode& item : node.items) texts.push_back(Text(item, name));
    return texts;
  }

  std::vector<RuleExample> Examples(const YamlNode& node, std::string_view name) {
    std::vector<RuleExample> examples;
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node.line, Concat("'", name, "' must be a list: ['one', 'two']"));
      return examples;
    }
    for (const YamlNode& item : node.items) examples.push_back({Text(item, name), item.line});
    return examples;
  }

  Confidence ReadConfidence(const YamlNode& node) {
    if (node.scalar == "high") return Confidence::kHigh;
    if (node.scalar == "medium") return Confidence::kMedium;
    if (node.scalar == "low") return Confidence::kLow;
    Fault(node.line, "'confidence' must be high, medium or low");
    return Confidence::kMedium;
  }

  void ReadChecks(const YamlNode& node, Rule* rule) {
    Fields(node, "checks",
           {{"checksum", [&](const YamlNode& n) { rule->checksum = Text(n, "checksum"); }},
            {"min_entropy",
             [&](const YamlNode& n) { rule->min_entropy = Number(n, "min_entropy", 8); }},
            {"min_digits",
             [&](const YamlNode& n) { rule->min_digits = Count(n, "min_digits", 1000); }},
            {"structure", [&](const YamlNode& n) { rule->structure = Text(n, "structure"); }},
            {"stop_words", [&](const YamlNode& n) { rule->stop_words = Texts(n, "stop_words"); }},
            {"reject_placeholders", [&](const YamlNode& n) {
               rule->reject_placeholders = Boolean(n, "reject_placeholders");
             }}});
    const absl::StatusOr<SecretChecks> checks = SecretChecks::Make(*rule);
    if (!checks.ok()) Fault(node.line, View(checks.status().message()));
  }

  void ReadCompanions(const YamlNode& node, Rule* rule) {
    if (node.kind != YamlNode::Kind::kSequence) {
      Fault(node.line, "'companions' must be a list of {rule: ..., within_bytes: ...}");
      return;
    }
    for (const YamlNode& item : node.items) {
      CompanionSpec companion;
      Fields(item, "a companion",
             {{"rule", [&](const YamlNode& n) { companion.rule = Text(n, "rule"); }},
              {"within_bytes", [&](const YamlNode& n) {
                 companion.within_bytes = Count(n, "within_bytes", 1 << 20);
               }}});
      if (companion.rule.empty() || companion.within_bytes == 0) {
        Fault(item.line, "a companion needs 'rule' and 'within_bytes' (at least 1)");
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
    if (named.value.empty()) Fault(node.line, "'named' has no 'value'; add it");
    return named;
  }

  AssignedForm ReadAssigned(const YamlNode& node) {
    AssignedForm assigned;
    std::string value;
    std::string evidence;
    Fields(node, "assigned",
           {{"roles", [&](const YamlNode& n) { assigned.roles = Texts(n, "roles"); }},
            {"value", [&](const YamlNode& n) { value = Text(n, "value"); }},
            {"evidence", [&](const YamlNode& n) { evidence = Text(n, "evidence"); }}});
    if (value == "password") {
      assigned.kind = AssignedKind::kPassword;
    } else if (value == "key") {
      assigned.kind = AssignedKind::kKey;
    } else if (value == "secret") {
      assigned.kind = AssignedKind::kSecret;
    } else {
      Fault(node.line, "'value' must be password, key or secret");
    }
    if (evidence == "strong" || evidence == "weak") {
      assigned.strength = evidence == "strong" ? Strength::kStrong : Strength::kWeak;
    } else {
      Fault(node.line, "'evidence' must be strong or weak");
    }
    return assigned;
  }

  // The openings and the pattern of a short form are made here; its own would contradict them.
  void Expand(int line, Rule* rule) {
    const std::string_view form = rule->named.has_value()   ? "named"
                                  : rule->token.has_value() ? "token"
                                                            : "assigned";
    const int forms = (rule->named.has_value() ? 1 : 0) + (rule->token.has_value() ? 1 : 0) +
                      (rule->assigned.has_value() ? 1 : 0);
    if (forms > 1) {
      return Fault(line, "'named', 'token' and 'assigned' are forms of a rule; keep one");
    }
    const bool own = !rule->keywords.empty() || !rule->openings.empty() || !rule->pattern.empty() ||
                     rule->keywords_ignore_case || rule->before_bytes != 0 || !rule->extent.empty();
    if (own) {
      return Fault(line, Concat("'", form,
                                "' stands in place of keywords, openings, pattern, before_bytes "
                                "and extent; remove these"));
    }
    if (rule->named.has_value() && rule->named->value.empty()) return;
    if (rule->token.has_value() && rule->token->token.empty()) return;
    const absl::Status status = rule->named.has_value()   ? ExpandNamedRule(rule)
                                : rule->token.has_value() ? ExpandTokenRule(rule)
                                                          : ExpandAssignedRule(rule);
    if (!status.ok()) Fault(line, View(status.message()));
  }

  Rule ReadRule(const YamlNode& node, const std::string& provider) {
    Rule rule;
    rule.provider = provider;
    rule.file = std::string(path_);
    rule.line = node.line;
    bool has_confidence = false;
    int form_line = 0;
    Fields(node, "a rule",
           {{"id", [&](const YamlNode& n) { rule.id = Text(n, "id"); }},
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
            {"keywords", [&](const YamlNode& n) { rule.keywords = Texts(n, "keywords"); }},
            {"keywords_ignore_case",
             [&](const YamlNode& n) {
               rule.keywords_ignore_case = Boolean(n, "keywords_ignore_case");
             }},
            {"openings", [&](const YamlNode& n) { rule.openings = Texts(n, "openings"); }},
            {"before_bytes",
             [&](const YamlNode& n) { rule.before_bytes = Count(n, "before_bytes", 4096); }},
            {"pattern", [&](const YamlNode& n) { rule.pattern = Text(n, "pattern"); }},
            {"named",
             [&](const YamlNode& n) {
               form_line = n.line;
               rule.named = ReadNamed(n);
             }},
            {"token",
             [&](const YamlNode& n) {
               form_line = n.line;
               rule.token.emplace();
               rule.token->token = Text(n, "token");
             }},
            {"assigned",
             [&](const YamlNode& n) {
               form_line = n.line;
               rule.assigned = ReadAssigned(n);
             }},
            {"checks", [&](const YamlNode& n) { ReadChecks(n, &rule); }},
            {"extent",
             [&](const YamlNode& n) {
               rule.extent = Text(n, "extent");
               if (rule.extent != "pem") Fault(n.line, "'extent' must be pem");
             }},
            {"companions", [&](const YamlNode& n) { ReadCompanions(n, &rule); }},
            {"references", [&](const YamlNode& n) { rule.references = Texts(n, "references"); }},
            {"sample", [&](const YamlNode& n) { rule.sample = Text(n, "sample"); }},
            {"examples", [&](const YamlNode& n) { rule.examples = Examples(n, "examples"); }},
            {"near_misses",
             [&](const YamlNode& n) { rule.near_misses = Examples(n, "near_misses"); }}});
    if (rule.named.has_value() || rule.token.has_value() || rule.assigned.has_value()) {
      const size_t before = faults_->size();
      Expand(form_line, &rule);
      if (faults_->size() > before) return rule;
    }
    if (node.kind == YamlNode::Kind::kMapping) CheckComplete(rule, has_confidence);
    return rule;
  }

  void CheckComplete(const Rule& rule, bool has_confidence) {
    const std::pair<std::string_view, bool> required[] = {{"id", !rule.id.empty()},
                                                          {"name", !rule.name.empty()},
                                                          {"confidence", has_confidence},
                                                          {"keywords", !rule.keywords.empty()},
                                                          {"pattern", !rule.pattern.empty()},
                                                          {"sample", !rule.sample.empty()},
                                                          {"examples", !rule.examples.empty()}};
    for (const auto& [name, present] : required) {
      if (!present) Fault(rule.line, Concat("the rule has no '", name, "'; add it"));
    }
    if (rule.id.empty()) return;
    if (!IsRuleId(rule.id)) {
      Fault(rule.line, Concat("the id '", rule.id, "' must be provider.kind, of a-z, 0-9 and '_'"));
    } else if (!rule.id.starts_with(Concat(rule.provider, "."))) {
      Fault(rule.line,
            Concat("the id '", rule.id, "' must begin with the provider: '", rule.provider, ".'"));
    }
  }

  std::string_view path_;
  Faults* faults_;
};

void CheckTogether(const std::vector<Rule>& rules, Faults* faults) {
  absl::flat_hash_map<std::string_view, const Rule*> by_id;
  for (const Rule& rule : rules) {
    if (rule.id.empty()) continue;
    const auto [it, inserted] = by_id.emplace(rule.id, &rule);
    if (!inserted) {
      faults->push_back(Concat(rule.file, ":", rule.line, ": the id '", rule.id,
                               "' is already used at ", it->second->file, ":", it->second->line,
                               "; choose another"));
    }
  }
  for (const Rule& rule : rules) {
    for (const CompanionSpec& companion : rule.companions) {
      if (companion.rule.empty() || by_id.contains(companion.rule)) continue;
      faults->push_back(Concat(rule.file, ":", rule.line, ": the companion '", companion.rule,
                               "' is no rule; correct the id"));
    }
  }
}

// Adds to *rules those of `beneath` whose id they do not have.
void Override(std::vector<Rule> beneath, std::vector<Rule>* rules) {
  absl::flat_hash_set<std::string> ids;
  for (const Rule& rule : *rules) ids.insert(rule.id);
  for (Rule& rule : beneath) {
    if (!ids.contains(rule.id)) rules->push_back(std::move(rule));
  }
}

absl::Status SystemError(std::string_view path, int error) {
  const std::string text = Concat(path, ": ", std::strerror(error));
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return absl::NotFoundError(text);
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError(text);
    default:
      return absl::UnavailableError(text);
  }
}

absl::StatusOr<std::string> ReadRegularFile(int dir_fd, const char* name, std::string_view path) {
  const int fd = openat(dir_fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) {
    if (errno == ELOOP) {
      return absl::InvalidArgumentError(
          Concat(path, ":1: is a link; put the rule file itself there"));
    }
    return SystemError(path, errno);
  }
  const std::unique_ptr<const int, void (*)(const int*)> closer(&fd,
                                                                [](const int* f) { close(*f); });
  struct stat info = {};
  if (fstat(fd, &info) != 0) return SystemError(path, errno);
  if (!S_ISREG(info.st_mode)) {
    return absl::InvalidArgumentError(Concat(path, ":1: is not a regular file; remove it"));
  }
  std::string text;
  char buffer[16384];
  // One byte more than allowed is enough for ParseYaml to refuse the file.
  while (text.size() <= kMaxYamlBytes) {
    const ssize_t count = read(fd, buffer, sizeof(buffer));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return SystemError(path, errno);
    if (count == 0) break;
    text.append(buffer, static_cast<size_t>(count));
  }
  return text;
}

}  // namespace

absl::StatusOr<std::vector<Rule>> ParseRules(absl::Span<const RuleFile> files,
                                             absl::Span<const RuleFile> base) {
  std::vector<Rule> rules;
  Faults faults;
  for (const RuleFile& file : files) FileReader(file.path, &faults).Read(file.text, &rules);
  std::vector<Rule> beneath;
  for (const RuleFile& file : base) FileReader(file.path, &faults).Read(file.text, &beneath);
  Override(std::move(beneath), &rules);
  CheckTogether(rules, &faults);
  if (!faults.empty()) {
    const size_t more = faults.size() > kMaxFaults ? faults.size() - kMaxFaults : 0;
    if (more > 0) {
      faults.resize(kMaxFaults);
      faults.push_back(Concat("... and ", more, " more"));
    }
    return absl::InvalidArgumentError(absl::StrJoin(faults, "\n"));
  }
  std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
  return rules;
}

std::vector<RuleFile> RuleTexts::Files() const {
  std::vector<RuleFile> files;
  for (size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
  return files;
}

absl::StatusOr<RuleTexts> ReadRuleTexts(const std::string& dir) {
  const std::unique_ptr<DIR, int (*)(DIR*)> listing(opendir(dir.c_str()), closedir);
  if (listing == nullptr) return SystemError(dir, errno);
  std::vector<std::string> names;
  for (;;) {
    errno = 0;
    const dirent* entry = readdir(listing.get());
    if (entry == nullptr) {
      if (errno != 0) return SystemError(dir, errno);
      break;
    }
    const std::string_view name = entry->d_name;
    if (name.ends_with(".yaml") && !name.starts_with('.')) names.emplace_back(name);
  }
  if (names.empty()) {
    return absl::InvalidArgumentError(
        Concat(dir, ": no *.yaml in it; name a directory of rule files"));
  }
  std::sort(names.begin(), names.end());
  RuleTexts read;
  for (const std::string& name : names) {
    read.paths.push_back(Concat(dir, dir.ends_with('/') ? "" : "/", name));
    OFFKEY_ASSIGN_OR_RETURN(std::string text,
                            ReadRegularFile(dirfd(listing.get()), name.c_str(), read.paths.back()));
    read.texts.push_back(std::move(text));
  }
  return read;
}

absl::StatusOr<std::vector<Rule>> LoadRules(const std::string& dir) {
  OFFKEY_ASSIGN_OR_RETURN(const RuleTexts read, ReadRuleTexts(dir));
  return ParseRules(read.Files());
}

absl::StatusOr<std::vector<Rule>> LoadEmbeddedRules() { return ParseRules(EmbeddedRuleFiles()); }

}  // namespace offkey
